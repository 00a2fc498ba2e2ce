import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Glossed } from '../help/Glossed.tsx'
import { HelpLink } from '../help/HelpLink.tsx'
import { useGame, useView } from '../store/GameContext.tsx'
import { foremost } from './foremost.ts'

/** What is foremost now, and what one does in it. */
export function PhaseTitle({ head }: { head: Ref<HTMLHeadingElement> }) {
  const { t } = useTranslation('game')
  const view = useView()
  const seen = useGame((state) => state.seen)
  const now = foremost(view, seen)
  const key = now === 'end' ? 'ended' : now
  return (
    <header className="phase-title">
      <h2 ref={head} tabIndex={-1}>
        {t(`phase.${key}`)}
      </h2>
      <HelpLink at={now} about={t(`phase.${key}`)} />
      <p className="small quiet">
        <Glossed>{t(`phaseHint.${key}`)}</Glossed>
      </p>
    </header>
  )
}
