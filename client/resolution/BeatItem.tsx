import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChronicleEntry } from '../../game/model/chronicle.ts'
import { useNames } from '../i18n/names.ts'
import { BattleFigure } from './BattleFigure.tsx'
import type { Beat } from './beats.ts'

/** One line; a number that changed says why. */
function Line({ entry }: { entry: ChronicleEntry }) {
  const { t } = useTranslation('resolution')
  const names = useNames()
  const percent = entry.step === 'wear'
  return (
    <li className="res-line" data-key={entry.key.replace('chronicle.', '')}>
      {names.message(entry)}
      {entry.key === 'chronicle.battle' ? <BattleFigure entry={entry} /> : null}
      {entry.causes === undefined ? null : (
        <ul className="res-causes" aria-label={t('why')}>
          {entry.causes.map((cause) => (
            <li key={cause.key + JSON.stringify(cause.params)}>
              <span>{names.message(cause)}</span>
              <span className="number">
                {names.signed(cause.value)}
                {percent ? ' %' : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** A step of the list: told so far, being told, or to come. Pressing it goes there. */
export function BeatItem({
  beat,
  state,
  onGo,
}: {
  beat: Beat
  state: 'told' | 'now' | 'next'
  onGo: () => void
}) {
  const names = useNames()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (state === 'now') item.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  const first = beat.entries[0]
  if (first === undefined) return null
  return (
    <li
      className="res-beat"
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
      ref={item}
    >
      {state === 'now' ? (
        <ul className="res-lines">
          {beat.entries.map((entry, index) => (
            <Line key={`${entry.key}${String(index)}`} entry={entry} />
          ))}
        </ul>
      ) : (
        <button type="button" className="res-go" onClick={onGo}>
          {names.message(first)}
        </button>
      )}
    </li>
  )
}
