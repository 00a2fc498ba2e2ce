/** Ceasefires wear out (R15): each turn one in force may break. The chance is on screen, with its terms. */
import { emit, type Play } from '../acts/play.ts'
import { clamp } from '../acts/levels.ts'
import { formationsIn } from '../board/forces.ts'
import { inForce } from '../board/routes.ts'
import { draw } from '../board/rng.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { Cause } from '../model/chronicle.ts'
import type { AreaId } from '../model/ids.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'

const truceAreas = (agreement: Agreement): AreaId[] =>
  agreement.clauses.flatMap(({ clause, status }) =>
    clause.kind === 'ceasefire' && status === 'running' ? clause.areas : [],
  )

const patrolled = (agreement: Agreement): boolean =>
  agreement.clauses.some(
    ({ clause, status, withheldBy }) =>
      clause.kind === 'jointPatrol' && status === 'running' && withheldBy.length === 0,
  )

/** Steps that reinforced the areas or their neighbours this turn. */
function reinforced(world: World, steps: Readonly<Record<AreaId, number>>, areas: readonly AreaId[]): number {
  const near = new Set([...areas, ...areas.flatMap((area) => neighboursOf(world, area))])
  return [...near].reduce((sum, area) => sum + (steps[area] ?? 0), 0)
}

/** Parts of the chance, in per cent, and the chance itself. Null where the agreement holds no truce. */
export function wearOf(
  world: World,
  board: Board,
  agreement: Agreement,
  steps: Readonly<Record<AreaId, number>>,
): { chance: number; causes: Cause[] } | null {
  const areas = truceAreas(agreement)
  if (areas.length === 0) return null
  const { wear } = world.c
  const present = areas.some((area) =>
    formationsIn(board, area).some((each) => agreement.guarantors.includes(each.owner)),
  )
  const parts: [string, number][] = [
    ['base', wear.base],
    ['grip', -wear.grip * agreement.grip],
    ['patrol', patrolled(agreement) ? -wear.patrol : 0],
    ['guarantorPresent', present ? -wear.guarantor : 0],
    ['reinforced', wear.reinforced * reinforced(world, steps, areas)],
    ['imposed', agreement.imposed.length > 0 ? wear.imposed : 0],
  ]
  const causes = parts
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => ({ key: `cause.${key}`, params: {}, value }))
  return {
    chance: clamp(
      causes.reduce((sum, cause) => sum + cause.value, 0),
      wear.least,
      wear.most,
    ),
    causes,
  }
}

export function wear(play: Play): void {
  const { state, world } = play
  for (const agreement of inForce(state).filter((each) => each.turn < state.turn)) {
    const known = wearOf(world, state, agreement, state.reinforced)
    if (known === null) continue
    const broke = draw(state, 100) <= known.chance
    emit(
      play,
      'wear',
      broke ? 'woreOut' : 'wearHeld',
      { agreement: agreement.id, chance: known.chance },
      { causes: known.causes },
    )
    if (broke) agreement.status = 'wornOut'
  }
}
