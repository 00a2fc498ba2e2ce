/** POP: buses. A group's fighters leave for other ground of their side, with those who go with them; what they held passes on. */
import { emit, type Play } from '../acts/play.ts'
import { harm } from '../acts/people.ts'
import { areaOf, isFriendlyArea, mobile, ownIn, totalSteps } from '../board/forces.ts'
import type { Board } from '../model/board.ts'
import type { ActorId, AreaId } from '../model/ids.ts'
import { refuse } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { define, nothing, running, type ClauseOf } from './kind.ts'
import { handOver, nextHolder } from './moves.ts'
import { deadlines, factions, item, one } from './parts.ts'

type Buses = ClauseOf<'evacuation'>

const fighters = (board: Board, area: AreaId, owner: ActorId) => ownIn(board, area, owner).filter(mobile)

/** Nobody of them fights there, and somebody else holds it, if there is anybody who could. */
const gone = (world: World, board: Board, { obligor, from }: Buses): boolean =>
  fighters(board, from, obligor).length === 0 &&
  (areaOf(board, from).control !== obligor || nextHolder(world, board, from, obligor) === null)

/** Moves fighters and a share of the people; returns how many people. */
function embark(world: World, place: Board, { obligor, from, to }: Buses): number {
  for (const each of fighters(place, from, obligor)) each.area = to
  const there = areaOf(place, from)
  const home = Math.floor((there.people * world.c.people.evacuated) / 100)
  const displaced = Math.floor((there.displaced * world.c.people.evacuated) / 100)
  there.people -= home
  there.displaced -= displaced
  areaOf(place, to).displaced += home + displaced
  harm(there, world.c.people.grievanceEvacuated, 0)
  return home + displaced
}

function leave(play: Play, buses: Buses): void {
  const { state, world } = play
  const { obligor, from, to } = buses
  if (gone(world, state, buses) || !isFriendlyArea(world, state, to, obligor)) return
  const steps = totalSteps(fighters(state, from, obligor))
  const people = embark(world, state, buses)
  emit(play, 'moves', 'evacuated', { actor: obligor, from, to, steps, people }, { areas: [from, to] })
  const next = nextHolder(world, state, from, obligor)
  if (areaOf(state, from).control === obligor && next !== null) handOver(play, from, next)
}

const leavable = (known: Board, obligor: ActorId, from: AreaId): boolean =>
  fighters(known, from, obligor).length > 0 || areaOf(known, from).control === obligor

export const evacuation = define('evacuation', {
  claims: ['lewis-evacuate-to-zones', 'stepanova-idlib-dumping-ground', 'stepanova-salami-and-ratify'],
  bites: true,
  carried: true,
  vital: false,
  classMode: true,
  holds: 'reported',
  family: 'POP',
  imposable: true,
  obligors: ({ obligor }) => [obligor],
  areas: (_world, { from, to }) => [from, to],
  barred: (world, known, _maker, { obligor, from, to, deadline }) => {
    if (!factions(world).includes(obligor) || !leavable(known, obligor, from))
      return refuse('notThere', 'R12', { area: from, seat: obligor })
    if (from === to || !isFriendlyArea(world, known, to, obligor))
      return refuse('notTheirs', 'R12', { area: to, seat: obligor })
    return deadlines(world, known).includes(deadline) ? null : refuse('deadline', 'R14', { deadline })
  },
  forbids: (_world, _board, _agreement, { obligor, from }, { seat, spec }) =>
    seat === obligor &&
    (spec.kind === 'fortify' || spec.kind === 'raise' || spec.kind === 'deploy') &&
    spec.area === from,
  items: (world, known) =>
    factions(world).flatMap((obligor) => {
      const own = world.areas.filter((area) => isFriendlyArea(world, known, area, obligor))
      return world.areas
        .filter((from) => leavable(known, obligor, from))
        .flatMap((from) => {
          const to = own.filter((area) => area !== from)
          if (to.length === 0) return []
          const params = [one('to', to), one('deadline', deadlines(world, known))]
          return [item('evacuation', params, { obligor, from })]
        })
    }),
  imagine: (world, imagined, buses) => {
    const next = nextHolder(world, imagined, buses.from, buses.obligor)
    embark(world, imagined, buses)
    const there = areaOf(imagined, buses.from)
    if (there.control === buses.obligor && next !== null) there.control = next
  },
  against: ['demilitarised', 'noReinforce'],
  contradicts: (_world, { obligor, to }, older) =>
    (older.kind === 'demilitarised' || older.kind === 'noReinforce') &&
    older.obligors.includes(obligor) &&
    older.areas.includes(to),
  sign: nothing,
  resolve: (play, { withheldBy }, buses) => {
    if (!withheldBy.includes(buses.obligor)) leave(play, buses)
  },
  judge: (play, { withheldBy }, buses) => {
    const { obligor, to, deadline } = buses
    const withheld = withheldBy.includes(obligor)
    if (!withheld && gone(play.world, play.state, buses)) return { status: 'kept', by: [] }
    if (play.state.turn < deadline) return running
    const open = isFriendlyArea(play.world, play.state, to, obligor)
    return withheld || open ? { status: 'broken', by: [obligor] } : { status: 'lapsed', by: [] }
  },
})
