/** One battle: the odds anew, one die, losses, who is hit besides, who holds the area, and who flees. */
import { capture } from '../acts/capture.ts'
import { uncover } from '../acts/exposure.ts'
import { hit } from '../acts/incidents.ts'
import { spreadLosses, totalLost } from '../acts/losses.ts'
import { displace, strike } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import { crossLines } from '../acts/redLines.ts'
import { defenders, isResult, odds, standing, takes, type Attack, type Result } from '../board/battle.ts'
import { drivenOut } from '../board/flight.ts'
import { areaOf, hostileIn, totalSteps } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import { airSupport, ambusher, contractors, joining, type Joined } from '../board/support.ts'
import type { Formation } from '../model/formation.ts'
import { isPower, type ActorId } from '../model/ids.ts'

/** Everybody whose steps counted, seen or not. */
interface Sides {
  readonly joined: readonly Joined[]
  readonly attackers: readonly Formation[]
  readonly defenders: readonly Formation[]
}

function sidesOf({ world, state }: Play, { attacker, target, formations }: Attack): Sides {
  const joined = joining(world, state, attacker, target)
  const others = joined.flatMap((each) => each.formations)
  return {
    joined,
    attackers: [...formations, ...others, ...contractors(world, state, attacker, target)],
    defenders: defenders(world, state, target, attacker),
  }
}

function roll(play: Play, attack: Attack): { die: number; result: Result; attack: number; defence: number } {
  const known = odds(play.world, play.state, attack)
  const die = draw(play.state, 6)
  const letter = known.results[die - 1]
  if (letter === undefined || !isResult(letter)) throw new Error(`no result for die ${die}`)
  return { die, result: letter, attack: known.attack, defence: known.defence }
}

/** Foreign regulars that stand share the losses; those that do not are a trip-wire that may be hit, if it shows. */
function defenderLosses(play: Play, attack: Attack, locals: readonly Formation[], result: Result): number {
  const { world, state } = play
  const stood = standing(world, state, attack.target, attack.attacker)
  const wire = hostileIn(world, state, attack.target, attack.attacker).filter(
    (each) => each.kind === 'regular' && isPower(each.owner) && !stood.includes(each) && each.covert !== true,
  )
  const due = world.c.battle.defenderLosses[result]
  const theirs = locals.length === 0 ? due : stood.length > 0 && due > 1 ? 1 : 0
  for (const formation of wire)
    if (draw(state, 6) <= world.c.battle.hitRegular) hit(play, formation, 1, attack.attacker, attack.attacker)
  const first = stood[0]
  const shared =
    theirs > 0 && first !== undefined ? hit(play, first, theirs, attack.attacker, attack.attacker) : 0
  return totalLost(spreadLosses(play, locals, due - shared)) + shared
}

/** Those who lead lose by the table, and to an ambush. */
function attackerLosses(play: Play, attack: Attack, result: Result): number {
  const { world, state } = play
  const { battle } = world.c
  const lost = totalLost(spreadLosses(play, attack.formations, battle.attackerLosses[result]))
  const inWait = ambusher(world, state, attack.target)
  if (inWait === null) return lost
  const caught = totalLost(spreadLosses(play, attack.formations, battle.ambush))
  emit(
    play,
    'battles',
    'ambushed',
    { seat: inWait, attacker: attack.attacker, area: attack.target, steps: caught },
    { areas: [attack.target] },
  )
  return lost + caught
}

/** Those who join share no ground, and lose a step where the attack is thrown back. */
function joinedLosses(play: Play, { target }: Attack, joined: readonly Joined[], result: Result): void {
  for (const { order, formations } of joined) {
    const steps = totalSteps(formations)
    const lost = result === 'R' ? totalLost(spreadLosses(play, formations, 1)) : 0
    if (formations.some((each) => each.covert !== true))
      emit(play, 'battles', 'joined', { seat: order.seat, area: target, steps, lost }, { areas: [target] })
  }
}

const hiddenSteps = (formations: readonly Formation[]): number =>
  totalSteps(formations.filter((each) => each.covert === true))

/** What the odds of whoever did not know of them could not show is laid open after the battle. */
function listHidden(play: Play, { target }: Attack, side: ActorId, steps: number): void {
  if (steps > 0) emit(play, 'battles', 'hidden', { side, area: target, steps }, { areas: [target] })
}

/** A first contest, or a first gain in a city, leaves a foothold. */
function leaveFoothold(play: Play, attack: Attack, result: Result): void {
  const area = areaOf(play.state, attack.target)
  const gained = result === 'G' || result === 'B'
  if (result === 'C' || gained)
    area.foothold = {
      by: attack.attacker,
      gains: gained ? 1 : (area.foothold?.gains ?? 0),
      turn: play.state.turn,
    }
  else if (area.foothold?.by === attack.attacker) area.foothold.turn = play.state.turn
}

/** Whose order supported the attack, besides the attacker's own. */
function supportersOf(play: Play, { attacker, target }: Attack, joined: readonly Joined[]): ActorId[] {
  const seats = airSupport(play.world, play.state, attacker, target)
  seats.push(...joined.map(({ order }) => order.seat))
  return [...new Set(seats)].filter((seat) => seat !== attacker)
}

interface Outcome {
  readonly result: Result
  readonly taken: boolean
  readonly supporters: readonly ActorId[]
}

function settle(play: Play, attack: Attack, { result, taken, supporters }: Outcome): void {
  const { attacker, target, formations } = attack
  const { people } = play.world.c
  strike(play, target, taken ? people.grievanceCapture : 0)
  // Whoever flees is gone before the taker moves in: away from it, not through its ground.
  displace(play, target, drivenOut(play.world, target, taken), 'battles', taken ? 'captured' : 'attack')
  if (taken) capture(play, attacker, target, formations, supporters)
  else leaveFoothold(play, attack, result)
}

export function fight(play: Play, attack: Attack): void {
  const { attacker, target } = attack
  const sides = sidesOf(play, attack)
  const supporters = supportersOf(play, attack, sides.joined)
  const holder = areaOf(play.state, target).control
  const from = attack.formations[0]?.area ?? target
  const rolled = roll(play, attack)
  const taken = takes(play.world, play.state, attacker, target, rolled.result)
  const unseen = [hiddenSteps(sides.attackers), hiddenSteps(sides.defenders)] as const
  const defenderLost = defenderLosses(play, attack, sides.defenders, rolled.result)
  const attackerLost = attackerLosses(play, attack, rolled.result)
  emit(
    play,
    'battles',
    'battle',
    { attacker, from, area: target, ...rolled, attackerLost, defenderLost, taken },
    { areas: [from, target] },
  )
  joinedLosses(play, attack, sides.joined, rolled.result)
  listHidden(play, attack, attacker, unseen[0])
  listHidden(play, attack, holder, unseen[1])
  settle(play, attack, { result: rolled.result, taken, supporters })
  uncover(play, [...sides.attackers, ...sides.defenders], target, 'battles')
  crossLines(play, target, attacker)
}
