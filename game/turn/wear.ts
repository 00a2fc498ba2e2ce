/** Ceasefires wear out (R15): each turn one in force may break. The chance is on screen, with its terms. */
import { told } from '../acts/agreements.ts'
import { emit, type Play } from '../acts/play.ts'
import { clamp } from '../acts/levels.ts'
import { formationsIn, leaderOf, mobile, totalSteps } from '../board/forces.ts'
import { inForce } from '../board/routes.ts'
import { draw } from '../board/rng.ts'
import type { Agreement } from '../model/agreement.ts'
import type { Board } from '../model/board.ts'
import type { Cause } from '../model/chronicle.ts'
import type { Formation } from '../model/formation.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'

const truceAreas = (agreement: Agreement): AreaId[] =>
  agreement.clauses.flatMap(({ clause, status }) =>
    clause.kind === 'ceasefire' && status === 'running' ? clause.areas : [],
  )

/** A clause of the kind that nobody withholds: patrols, observers. */
const has = (agreement: Agreement, kind: 'jointPatrol' | 'monitors'): boolean =>
  agreement.clauses.some(
    ({ clause, status, withheldBy }) =>
      clause.kind === kind && status === 'running' && withheldBy.length === 0,
  )

/** By its own text, or by a mission that was sent without one. */
const isObserved = (
  { missions = [] }: Pick<Board, 'missions'>,
  agreement: Agreement,
  areas: readonly AreaId[],
): boolean =>
  has(agreement, 'monitors') || missions.some((each) => each.areas.some((area) => areas.includes(area)))

const stands = ({ parties, guarantors }: Agreement, seat: ActorId): boolean =>
  parties.includes(seat) || guarantors.includes(seat)

/** Whoever stands behind it counts once, the UN twice. */
const endorsements = ({ endorsedBy }: Agreement): number =>
  endorsedBy.reduce((sum, each) => sum + (each === 'un' ? 2 : 1), 0)

const around = (world: World, areas: readonly AreaId[]): AreaId[] => [
  ...new Set([...areas, ...areas.flatMap((area) => neighboursOf(world, area))]),
]

/** Steps that reinforced the areas or their neighbours this turn. */
function reinforced(world: World, steps: Readonly<Record<AreaId, number>>, areas: readonly AreaId[]): number {
  return around(world, areas).reduce((sum, area) => sum + (steps[area] ?? 0), 0)
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
    formationsIn(board, area).some((each) => agreement.guarantors.includes(leaderOf(each))),
  )
  const parts: [string, number][] = [
    ['base', wear.base],
    ['grip', -wear.grip * agreement.grip],
    ['monitors', isObserved(board, agreement, areas) ? -wear.monitors : 0],
    ['convenor', has(agreement, 'monitors') && stands(agreement, 'convenor') ? -wear.convenor : 0],
    ['patrol', has(agreement, 'jointPatrol') ? -wear.patrol : 0],
    ['guarantorPresent', present ? -wear.guarantor : 0],
    ['endorsed', -wear.endorsed * endorsements(agreement)],
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

/** Nobody answers for them: their owner has not signed, or does not show them. */
const unattributed = ({ parties }: Agreement, each: Formation): boolean =>
  mobile(each) && (each.covert === true || !parties.includes(leaderOf(each)))

/** Parties of the side with more such steps in the areas and next to them; nobody where both have as many. */
function reported({ world, state }: Play, agreement: Agreement): ActorId[] {
  const there = around(world, truceAreas(agreement)).flatMap((area) => formationsIn(state, area))
  const loose = there.filter((each) => unattributed(agreement, each))
  const sides = world.scenario.sides.map((side) => ({
    parties: agreement.parties.filter((seat) => side.includes(seat)),
    steps: totalSteps(loose.filter((each) => side.includes(leaderOf(each)))),
  }))
  const [most, next] = sides.sort((a, b) => b.steps - a.steps)
  return most === undefined || most.steps === (next?.steps ?? 0) ? [] : most.parties
}

function breakOff(play: Play, agreement: Agreement): void {
  const by = reported(play, agreement)
  agreement.status = 'wornOut'
  if (by.length > 0) emit(play, 'wear', 'wearReported', { agreement: agreement.id, by }, told(agreement))
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
      { causes: known.causes, ...told(agreement) },
    )
    if (broke) breakOff(play, agreement)
  }
}
