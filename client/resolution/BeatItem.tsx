import { memo, useEffect, useRef } from 'react'
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
export const BeatItem = memo(function BeatItem({
  beat,
  index,
  state,
  onGo,
}: {
  beat: Beat
  index: number
  state: 'told' | 'now' | 'next'
  onGo: (index: number) => void
}) {
  const { t } = useTranslation('resolution')
  const names = useNames()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (state === 'now') item.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  const [first, second] = beat.entries
  if (first === undefined) return null
  const more = second?.key === first.key ? beat.entries.length - 1 : 0
  return (
    <li
      className="res-beat"
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
      ref={item}
    >
      {state === 'now' ? (
        <ul className="res-lines">
          {beat.entries.map((entry, at) => (
            <Line key={`${entry.key}${String(at)}`} entry={entry} />
          ))}
        </ul>
      ) : (
        <button type="button" className="res-go" onClick={() => onGo(index)}>
          {names.message(first)}
          {more === 0 ? null : <span className="quiet"> {t('andMore', { count: more })}</span>}
        </button>
      )}
    </li>
  )
})
