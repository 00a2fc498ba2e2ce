import { useTranslation } from 'react-i18next'
import type { Incident } from '../../game/model/incident.ts'
import { isPower, pairOf, type ActorId } from '../../game/model/ids.ts'
import { barredRoof } from '../../game/turn/roofs.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Card } from '../ui/Card.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useWorld } from './world.ts'

/** The turn by whose end words must have become deeds. */
const deedsDue = ({ turn }: Incident): number => turn + 2

function Blame({ incident }: { incident: Incident }) {
  const { t } = useTranslation('talks')
  const { victim, power, client, area, steps, answer, settled } = incident
  if (answer === null) return null
  return (
    <li>
      {t(`blame.${answer}`, { victim, power, client, area, count: steps })}{' '}
      {answer !== 'power' || settled ? null : (
        <span className="quiet">{t('blame.deeds', { victim, turn: deedsDue(incident) })}</span>
      )}
    </li>
  )
}

/** How tense it is with another power, and whether the telephone between them is free. */
function Line({ reader, other }: { reader: ActorId; other: ActorId }) {
  const { t } = useTranslation('talks')
  const names = useNames()
  const view = useView()
  const world = useWorld()
  const now = view.tension[pairOf(reader, other)] ?? 0
  const barred = barredRoof(world, view, reader, 'hotline', [reader, other])
  return (
    <li>
      <p>
        {t('line.tension', { other, now, most: world.c.tension.most })}{' '}
        <Tag tone={barred === null ? 'good' : 'plain'}>{t(barred === null ? 'line.open' : 'line.shut')}</Tag>
      </p>
      {barred?.key === 'refusal.hotLineClosed' ? (
        <p className="small quiet">{names.message(barred)}</p>
      ) : null}
    </li>
  )
}

/** Between the powers: who was blamed for what, how tense it is, where the hot line is free. */
export function Powers({ reader }: { reader: ActorId | null }) {
  const { t } = useTranslation('talks')
  const view = useView()
  const { seats, c } = useWorld()
  const said = view.incidents.filter(
    ({ revealed, turn, settled }) => revealed && (turn >= view.turn - 1 || !settled),
  )
  const others =
    reader === null || !isPower(reader)
      ? []
      : seats.filter((seat) => seat !== reader && isPower(seat) && pairOf(reader, seat) in view.tension)
  if (said.length === 0 && others.length === 0) return null
  return (
    <Card title={t('line.title')} tone="quiet">
      {said.length === 0 ? null : (
        <ul className="talks-orders">
          {said.map((incident) => (
            <Blame key={incident.id} incident={incident} />
          ))}
        </ul>
      )}
      {reader === null || others.length === 0 ? null : (
        <ul className="talks-orders">
          {others.map((other) => (
            <Line key={other} reader={reader} other={other} />
          ))}
        </ul>
      )}
      {reader === null || others.length === 0 ? null : (
        <p className="small quiet">{t('line.from', { least: c.formats.hotLineFrom })}</p>
      )}
    </Card>
  )
}
