/** Iran: through others, against the troops of a power of another side. It may hit, and it may show who was behind it. */
import { holderFor } from '../acts/capture.ts'
import { did, keepWord } from '../acts/deeds.ts'
import { shows } from '../acts/exposure.ts'
import { hit, hitDeniably } from '../acts/incidents.ts'
import { change } from '../acts/levels.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { areaOf, hostileIn, ownIn } from '../board/forces.ts'
import { supportOf } from '../board/patrons.ts'
import { draw } from '../board/rng.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import { neighboursOf, type World } from '../scenarios/world.ts'
import { define } from './kind.ts'
import { pairsStruck } from './targets.ts'
import { against } from './places.ts'

const base = (board: Board, seat: ActorId, area: AreaId): boolean =>
  supportOf(board, seat, areaOf(board, area).control) > 0 ||
  ownIn(board, area, seat).some((each) => each.kind === 'militia')

/** From own militia or a client's ground: there, or next to it. */
const inReach = (world: World, board: Board, seat: ActorId, area: AreaId): boolean =>
  [area, ...neighboursOf(world, area)].some((near) => base(board, seat, near))

/** The largest open formation of a power of another side. */
function aimIn(world: World, board: Board, seat: ActorId, area: AreaId): Formation | undefined {
  const troops = hostileIn(world, board, area, seat).filter(
    (each) => isPower(each.owner) && each.covert === undefined,
  )
  return troops.sort((a, b) => b.steps - a.steps || (a.id < b.id ? -1 : 1))[0]
}

function barred(world: World, board: Board, seat: ActorId, target: AreaId): Refusal | null {
  if (aimIn(world, board, seat, target) === undefined)
    return refuse('noForeignTroops', 'R8', { area: target })
  return inReach(world, board, seat, target) ? null : refuse('outOfProxyReach', 'R8', { area: target })
}

function strikeAt(play: Play, seat: ActorId, aim: Formation, shown: boolean): void {
  const { owner } = aim
  const proxy = holderFor(play, seat, aim.area)
  if (shown) hit(play, aim, 1, seat, proxy)
  else hitDeniably(play, aim, 1, seat, proxy)
  strain(play, seat, owner, play.world.c.tension.proxy, 'covert', 'proxyStrike')
}

/** Seen, it is a deed like any other strike; unseen, it is nobody's. */
function expose(play: Play, seat: ActorId, area: AreaId): void {
  did(play, seat, 'strike')
  keepWord(play, seat, pairsStruck(play.world, play.state, seat, area))
  emit(play, 'covert', 'proxyExposed', { seat, area }, { areas: [area] })
  change(play, seat, 'standing', play.world.c.standing.exposed, 'covert', 'exposed')
}

export const proxyStrike = define('proxyStrike', {
  step: 'covert',
  claims: ['lewis-force-direct-or-proxy', 'stepanova-syria-insulated', 'design'],
  own: ['iran'],
  cost: (world) => world.c.cost.proxyStrike,
  ...against(barred),
  carryOut: (play, { seat }, { target }) => {
    const { state, world } = play
    const aim = aimIn(world, state, seat, target)
    if (aim === undefined || !inReach(world, state, seat, target)) return
    const hits = draw(state, 6) <= world.c.proxy.hits
    const shown = shows(play, target, seat)
    const result = { seat, power: aim.owner, area: target, hits }
    emit(play, 'covert', 'proxyStrike', result, { areas: [target], to: [seat] })
    if (shown) expose(play, seat, target)
    if (hits) strikeAt(play, seat, aim, shown)
  },
})
