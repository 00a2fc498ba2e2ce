import { useTranslation } from 'react-i18next'
import type { BotReason } from '../../game/model/wire.ts'
import { sideOf, strongest } from '../../game/talks/lines.ts'
import { useNames } from '../i18n/names.ts'
import { useScenario } from '../store/GameContext.tsx'
import { SourceLink } from '../sources/SourceLink.tsx'
import { doctrineLine } from '../talks/Reasons.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { heaviestLines } from './decisions.ts'
import { usePoint } from './usePoint.ts'
import './decisions.css'

/** What it expected for its aims, else what weighed in the printed formula: three at most. */
function Terms({ reason }: { reason: BotReason }) {
  const { t } = useTranslation(['adviser', 'talks'])
  const names = useNames()
  const aims = useScenario().seats.find(({ id }) => id === reason.seat)?.objectives ?? []
  const gains = reason.gains.flatMap(({ objective, points }) => {
    const title = aims[objective]?.title
    return title === undefined ? [] : [{ name: names.text(title), value: points }]
  })
  const lines = heaviestLines(reason).map(({ key, value }) => ({
    name: t(`talks:formula.${key}`),
    value: Math.round(value * 10) / 10,
  }))
  const shown = gains.length > 0 ? gains : lines
  if (shown.length === 0) return null
  return (
    <ul
      className="decision-terms small"
      aria-label={t(gains.length > 0 ? 'decision.gains' : 'decision.terms')}
    >
      {shown.map(({ name, value }) => (
        <li key={name}>
          <span>{name}</span> <b className="number">{names.signed(value)}</b>
        </li>
      ))}
    </ul>
  )
}

/** Its one sentence: the line of its card, else what it wants, else what weighed most. */
function Why({ reason }: { reason: BotReason }) {
  const { t } = useTranslation('adviser')
  const names = useNames()
  const scenario = useScenario()
  const point = usePoint()
  const { seat, terms, wants } = reason
  const way = sideOf(reason)
  if (way !== null && terms !== null) {
    const aims = scenario.seats.find(({ id }) => id === seat)?.objectives ?? []
    const why = point(seat, way === 'for' ? 'grounds' : 'doubts', strongest(terms, aims, way))
    return t('decision.weighed', { why })
  }
  const line = doctrineLine(scenario, reason)
  if (line !== null) return <q>{names.text(line)}</q>
  return wants === null ? null : names.message(wants)
}

/** One decision of a bot: what it did, its one sentence, its largest terms, and what the line rests on. */
export function Decision({ reason, named }: { reason: BotReason; named: boolean }) {
  const { t, i18n } = useTranslation('adviser')
  const scenario = useScenario()
  const { seat, act, line } = reason
  const known = i18n.exists(`adviser:decision.act.${act}`)
  return (
    <li className="decision">
      <p>
        {named ? <SeatName actor={seat} size={16} /> : null}{' '}
        <strong>{t(known ? `decision.act.${act}` : 'decision.act.other')}</strong> <Why reason={reason} />{' '}
        {line === null || sideOf(reason) !== null ? null : (
          <SourceLink type="doctrine" id={`${scenario.id}/${seat}/${line.list}.${String(line.index + 1)}`} />
        )}
      </p>
      <Terms reason={reason} />
    </li>
  )
}
