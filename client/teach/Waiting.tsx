import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../game/model/ids.ts'
import type { PublicScenario } from '../../game/model/api.ts'
import type { Roster } from '../../game/model/wire.ts'
import { useGame, useScenario } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Person } from './Person.tsx'
import { useStaff } from './staff.tsx'

/** Whom to seat where so that open seats fill evenly, emptiest first. */
export function spread(
  { seats, waiting }: Pick<Roster, 'seats' | 'waiting'>,
  open: readonly PublicScenario['seats'][number]['id'][],
  perSeat: number,
): { person: number; seat: ActorId }[] {
  const room = open.map((id) => ({ id, taken: seats.find(({ seat }) => seat === id)?.people.length ?? 0 }))
  return waiting.flatMap(({ no }) => {
    const emptiest = room.toSorted((a, b) => a.taken - b.taken)[0]
    if (emptiest === undefined || emptiest.taken >= perSeat) return []
    emptiest.taken += 1
    return [{ person: no, seat: emptiest.id }]
  })
}

/** Who has come and has no seat: to be dragged, moved from their menu, or spread over what is free. */
export function Waiting() {
  const { t } = useTranslation('teach')
  const roster = useGame((state) => state.roster)
  const { seats } = useScenario()
  const { info, act } = useStaff()
  if (roster === null || roster.waiting.length === 0) return null
  const open = seats.filter((seat) => seat.open).map(({ id }) => id)
  const seatAll = async () => {
    for (const each of spread(roster, open, info.perSeat))
      if ((await act({ do: 'seat', ...each })) === false) return
  }
  return (
    <Card
      title={t('waiting.title')}
      tone="accent"
      aside={<Tag tone="warn">{t('waiting.count', { count: roster.waiting.length })}</Tag>}
    >
      <p className="small quiet">{t('waiting.about')}</p>
      <div className="row">
        {roster.waiting.map((person) => (
          <Person key={person.no} person={person} />
        ))}
      </div>
      <div className="row">
        <Button size="small" icon="people" onClick={() => void seatAll()}>
          {t('waiting.spread')}
        </Button>
      </div>
    </Card>
  )
}
