/** What a text in force has made of an area (R5), and who stands behind it. For the map and the views. */
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { Clause } from '../model/clause.ts'
import { actors, type ActorId, type AreaId } from '../model/ids.ts'
import { routeAreas, type World } from '../scenarios/world.ts'
import { inForce } from './routes.ts'

/** From the weakest to the strongest; `deescalation` is a ceasefire that somebody watches. */
export const zones = ['none', 'ceasefire', 'deescalation', 'demilitarised', 'patrolled'] as const
export type ZoneKind = (typeof zones)[number]

export interface Zone {
  readonly zone: ZoneKind
  readonly guarantors: readonly ActorId[]
}

function makes(world: World, clause: Clause, area: AreaId): 'ceasefire' | 'monitors' | ZoneKind {
  if (clause.kind === 'jointPatrol')
    return routeAreas(world, clause.route).includes(area) ? 'patrolled' : 'none'
  const named = 'areas' in clause && clause.areas.includes(area)
  if (!named) return 'none'
  return clause.kind === 'ceasefire' || clause.kind === 'monitors' || clause.kind === 'demilitarised'
    ? clause.kind
    : 'none'
}

/** Those who guarantee it, and those who patrol. */
const behind = ({ guarantors }: Agreement, clause: Clause): ActorId[] =>
  clause.kind === 'jointPatrol' ? [...guarantors, ...clause.obligors] : guarantors

export function zoneOf(world: World, board: Pick<Board, 'agreements'>, area: AreaId): Zone {
  const found = inForce(board).flatMap((agreement) =>
    agreement.clauses
      .filter(({ status, withheldBy }) => status === 'running' && withheldBy.length === 0)
      .map(({ clause }) => ({ kind: makes(world, clause, area), by: behind(agreement, clause) })),
  )
  const has = (kind: string) => found.some((each) => each.kind === kind)
  const strongest = [...zones].reverse().find((each) => each !== 'none' && has(each)) ?? 'none'
  const zone = strongest === 'ceasefire' && has('monitors') ? 'deescalation' : strongest
  const counted = zone === 'deescalation' ? ['ceasefire', 'monitors'] : [zone]
  const by = found.filter(({ kind }) => kind !== 'none' && counted.includes(kind)).flatMap((each) => each.by)
  return { zone, guarantors: actors.filter((actor) => by.includes(actor)) }
}
