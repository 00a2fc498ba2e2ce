import { Fragment, useId, useRef, type ToggleEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/i18n.ts'
import { place } from '../ui/place.ts'
import { piecesOf } from './terms.ts'
import './glossed.css'

/** A word of the glossary where it stands. The platform's popover: it lies over dialogs too, and Escape leads back. */
function Term({ term, text }: { term: string; text: string }) {
  const { t } = useTranslation('glossary')
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const onToggle = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    if (newState === 'open') place(currentTarget, word.current)
  }
  return (
    <>
      <button type="button" className="term" ref={word} popoverTarget={id}>
        {text}
      </button>
      <span id={id} popover="auto" className="term-entry" onToggle={onToggle}>
        <strong>{t(`word.${term}`)}</strong> {t(term)}
      </span>
    </>
  )
}

/** A text whose terms open their glossary entries, each where it first stands. The glossary's words must be loaded. */
export function Glossed({ children }: { children: string }) {
  return piecesOf(children, currentLanguage()).map((piece, at) =>
    typeof piece === 'string' ? <Fragment key={at}>{piece}</Fragment> : <Term key={at} {...piece} />,
  )
}
