import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isPower, type ActorId } from '../../game/model/ids.ts'
import type { Offer } from '../../game/model/offer.ts'
import type { View } from '../../game/model/view.ts'
import type { OfferPreview } from '../../game/model/wire.ts'
import type { World } from '../../game/scenarios/world.ts'
import { useView } from '../store/GameContext.tsx'
import { Emblem } from '../ui/Emblem.tsx'
import { relationOf } from './parts.ts'
import { expectedOf, threatsBehind } from './threat.ts'
import { useWorld } from './world.ts'

export interface Cost {
  readonly whom: ActorId
  readonly key: string
  readonly params: Record<string, string | number | readonly string[]>
}

/** What the reader loses by a no that is heavy enough; a delegation that binds nobody takes the blame. */
function atHome({ c }: World, view: View, { text }: Offer, reader: ActorId): Cost[] {
  if (text.leverage < c.leverage.refusalFrom) return []
  const excused = view.seats[reader]?.last?.delegation === view.turn
  return [
    {
      whom: reader,
      key: excused ? 'excused' : 'leverage',
      params: { count: text.leverage, home: -c.home.refusedLeverage },
    },
  ]
}

/** The reader's own forces in the way of the threat: losses there are an incident, and blame is a choice. */
function inTheWay(world: World, view: View, offer: Offer, reader: ActorId): Cost[] {
  if (!isPower(reader)) return []
  const areas = threatsBehind(world, view, offer.maker, offer.text).flatMap(
    (order) => expectedOf(world, view, order)?.target ?? [],
  )
  return [...new Set(areas)].flatMap((area) => {
    const own = view.formations.filter((each) => each.owner === reader && each.area === area)
    const count = own.reduce((sum, { steps }) => sum + steps, 0)
    return count === 0 ? [] : [{ whom: reader, key: 'incident', params: { count, area } }]
  })
}

/** Whether a no holds: nobody signs for a power, two thirds of its patrons' support sign for a client. */
function overruled(reading: OfferPreview | null, reader: ActorId): Cost[] {
  if (isPower(reader)) return [{ whom: reader, key: 'falls', params: {} }]
  const terms = reading?.impositions.find(({ client }) => client === reader)
  if (terms === undefined) return []
  const { imposers, passes, imposable } = terms
  const able = passes && imposable && imposers.length > 0
  return [{ whom: reader, key: able ? 'imposed' : 'holds', params: { imposers } }]
}

function forMaker(world: World, view: View, offer: Offer, reader: ActorId): Cost[] {
  const { maker } = offer
  const behind = threatsBehind(world, view, maker, offer.text)
  if (behind.length === 0) return [{ whom: maker, key: 'none', params: { maker } }]
  const rival = relationOf(world, maker, reader) === 'rival'
  const lost = -world.c.credibility.climbDown
  return [{ whom: maker, key: rival ? 'threat' : 'ally', params: { maker, count: lost } }]
}

/** The gravest first. */
export const costsOf = (
  world: World,
  view: View,
  offer: Offer,
  reading: OfferPreview | null,
  reader: ActorId,
): Cost[] => [
  ...atHome(world, view, offer, reader),
  ...inTheWay(world, view, offer, reader),
  ...overruled(reading, reader),
  ...forMaker(world, view, offer, reader),
]

/** What a no costs whom, before it is said. */
export function RefusalCosts({
  offer,
  reading,
  reader,
}: {
  offer: Offer
  reading: OfferPreview | null
  reader: ActorId
}): ReactNode {
  const { t } = useTranslation('talks')
  const view = useView()
  const world = useWorld()
  const costs = costsOf(world, view, offer, reading, reader)
  return (
    <ul className="talks-costs small">
      {costs.map(({ whom, key, params }) => (
        <li key={`${key} ${String(params['area'])}`} data-heavy={key === 'leverage' || key === 'imposed'}>
          <Emblem actor={whom} size={16} />
          <span>{t(`refuse.${key}`, params)}</span>
        </li>
      ))}
    </ul>
  )
}
