/** Raid: a quick blow from next door that takes no ground. Everybody sees it; who it was shows only by chance. */
import { did, keepWord } from '../acts/deeds.ts'
import { shows } from '../acts/exposure.ts'
import { answerable, hit, hitDeniably } from '../acts/incidents.ts'
import { spreadLosses } from '../acts/losses.ts'
import { displace, strike } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { strain } from '../acts/tension.ts'
import { defends } from '../board/battle.ts'
import { hostileIn, isHostileArea } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import { nextTo } from '../board/support.ts'
import type { Board } from '../model/board.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId, type AreaId } from '../model/ids.ts'
import { refuse, type Refusal } from '../model/refusal.ts'
import type { World } from '../scenarios/world.ts'
import { chanceToHit } from './air.ts'
import { define } from './kind.ts'
import { pairsStruck } from './targets.ts'
import { against } from './places.ts'

const raiders = (world: World, board: Board, seat: ActorId, target: AreaId): boolean =>
  nextTo(world, board, seat, target).some(({ kind }) => kind === 'irregular' || kind === 'militia')

function barred(world: World, board: Board, seat: ActorId, target: AreaId): Refusal | null {
  if (!isHostileArea(world, board, target, seat)) return refuse('notHostile', 'R8', { area: target })
  return raiders(world, board, seat, target) ? null : refuse('noRaiders', 'R8', { area: target })
}

interface Raid {
  readonly seat: ActorId
  readonly area: AreaId
  readonly exposed: boolean
}

/** A loss shakes whoever suffered it; it strains a power only if it is known whose client it has to thank. */
function raidLocals(play: Play, { seat, area, exposed }: Raid, locals: readonly Formation[]): void {
  const { state, world } = play
  if (draw(state, 6) > world.c.raid.hits) return
  for (const [owner, steps] of spreadLosses(play, locals, 1)) {
    emit(play, 'covert', 'raidHit', { owner, area, steps }, { areas: [area] })
    state.shock[owner] = (state.shock[owner] ?? 0) - 1
    const power = answerable(play, owner)
    if (exposed && power !== null && isPower(seat))
      strain(play, seat, power, world.c.tension.strike, 'covert', 'strikeOnClient')
  }
}

/** Local forces first; where there are none, the troops of powers by chance. */
function strikeAt(play: Play, raid: Raid): void {
  const { world, state } = play
  const seen = hostileIn(world, state, raid.area, raid.seat).filter((each) => each.covert !== true)
  const locals = seen.filter(defends)
  if (locals.length > 0) return raidLocals(play, raid, locals)
  const harmBy = raid.exposed ? hit : hitDeniably
  for (const formation of seen.filter((each) => isPower(each.owner)))
    if (draw(state, 6) <= chanceToHit(world, formation)) harmBy(play, formation, 1, raid.seat, raid.seat)
}

/** Exposed, it is a hostile act in the open; else only its owner knows whose it was. */
function tell(play: Play, { seat, area, exposed }: Raid): void {
  emit(play, 'covert', 'raided', { area }, { areas: [area] })
  emit(
    play,
    'covert',
    exposed ? 'raidExposed' : 'raidUnseen',
    { seat, area },
    {
      areas: [area],
      ...(exposed ? {} : { to: [seat] }),
    },
  )
}

export const raid = define('raid', {
  step: 'covert',
  claims: ['design'],
  cost: (world) => world.c.cost.raid,
  ...against(barred),
  carryOut: (play, { seat }, { target: area }) => {
    const { world, state } = play
    if (barred(world, state, seat, area) !== null) return
    const deed = { seat, area, exposed: shows(play, area, seat) }
    const pairs = pairsStruck(world, state, seat, area)
    tell(play, deed)
    strikeAt(play, deed)
    strike(play, area, 0)
    displace(play, area, world.c.raid.displaced, 'covert', 'raid')
    if (!deed.exposed) return
    did(play, seat, 'strike')
    keepWord(play, seat, pairs)
  },
})
