import { Fragment, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cable } from '../../game/model/cable.ts'
import { CableLine } from './CableLine.tsx'
import type { Reading } from './marks.ts'

const momentOf = ({ turn, phase }: Cable): string => `${turn}.${phase}`

/** The cables of one conversation in their order. What stands in sight counts as read. */
export function Thread({
  name,
  cables,
  reading,
}: {
  name: string
  cables: readonly Cable[]
  reading: Reading
}) {
  const { t } = useTranslation(['cables', 'game'])
  const end = useRef<HTMLDivElement>(null)
  const last = cables.at(-1)?.id ?? 0
  const { markRead, own } = reading
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' })
  }, [last])
  useEffect(() => {
    const read = () => (document.hidden ? undefined : markRead(name, last))
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [name, last, markRead])
  return (
    <>
      <ol className="cable-list">
        {cables.map((cable, place) => {
          const before = cables[place - 1]
          const opens = before === undefined || momentOf(before) !== momentOf(cable)
          return (
            <Fragment key={cable.id}>
              {opens ? (
                <li className="cable-moment small">
                  {t('moment', { turn: cable.turn, phase: t(`game:phase.${cable.phase}`) })}
                </li>
              ) : null}
              <CableLine cable={cable} own={own} />
            </Fragment>
          )
        })}
      </ol>
      <div ref={end} />
    </>
  )
}
