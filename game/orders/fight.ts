/** One battle: the odds anew, one die, losses, who is hit besides, who holds the area, and who flees. */
import { capture } from '../acts/capture.ts'
import { hit } from '../acts/incidents.ts'
import { spreadLosses } from '../acts/losses.ts'
import { displace, harm } from '../acts/people.ts'
import { emit, type Play } from '../acts/play.ts'
import {
  airSupport,
  defends,
  odds,
  standing,
  takes,
  isResult,
  type Attack,
  type Result,
} from '../board/battle.ts'
import { areaOf, hostileIn } from '../board/forces.ts'
import { draw } from '../board/rng.ts'
import { isPower } from '../model/ids.ts'
import type { Formation } from '../model/formation.ts'

function roll(play: Play, attack: Attack): { die: number; result: Result; attack: number; defence: number } {
  const known = odds(play.world, play.state, attack)
  const die = draw(play.state, 6)
  const letter = known.results[die - 1]
  if (letter === undefined || !isResult(letter)) throw new Error(`no result for die ${die}`)
  return { die, result: letter, attack: known.attack, defence: known.defence }
}

/** Foreign regulars that stand share the losses; those that do not are a trip-wire that may be hit. */
function defenderLosses(play: Play, attack: Attack, result: Result): number {
  const { world, state } = play
  const stood = standing(world, state, attack.target, attack.attacker)
  const wire = hostileIn(world, state, attack.target, attack.attacker).filter(
    (each) => each.kind === 'regular' && isPower(each.owner) && !stood.includes(each),
  )
  const locals = hostileIn(world, state, attack.target, attack.attacker).filter((each) => defends(each))
  const due = world.c.battle.defenderLosses[result]
  const theirs = locals.length === 0 ? due : stood.length > 0 && due > 1 ? 1 : 0
  for (const formation of wire)
    if (draw(state, 6) <= world.c.battle.hitRegular) hitOne(play, formation, attack)
  const first = stood[0]
  const shared =
    theirs > 0 && first !== undefined ? hit(play, first, theirs, attack.attacker, attack.attacker) : 0
  const lost = spreadLosses(play, locals, due - shared)
  return [...lost.values()].reduce((sum, steps) => sum + steps, 0) + shared
}

const hitOne = (play: Play, formation: Formation, attack: Attack): void => {
  hit(play, formation, 1, attack.attacker, attack.attacker)
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

export function fight(play: Play, attack: Attack): void {
  const { world, state } = play
  const supporters = airSupport(world, state, attack.attacker, attack.target)
  const from = attack.formations[0]?.area ?? attack.target
  const rolled = roll(play, attack)
  const taken = takes(world, state, attack.attacker, attack.target, rolled.result)
  const lostTheirs = defenderLosses(play, attack, rolled.result)
  const lostOurs = [
    ...spreadLosses(play, attack.formations, world.c.battle.attackerLosses[rolled.result]).values(),
  ]
  emit(
    play,
    'battles',
    'battle',
    {
      attacker: attack.attacker,
      from,
      area: attack.target,
      ...rolled,
      attackerLost: lostOurs.reduce((sum, steps) => sum + steps, 0),
      defenderLost: lostTheirs,
      taken,
    },
    { areas: [from, attack.target] },
  )
  const land = areaOf(state, attack.target)
  harm(land, taken ? world.c.people.grievanceCapture : 0, world.c.people.damage)
  if (taken) capture(play, attack.attacker, attack.target, attack.formations, supporters)
  else leaveFoothold(play, attack, rolled.result)
  displace(
    play,
    attack.target,
    taken ? world.c.people.captured : world.c.people.attack,
    'battles',
    taken ? 'captured' : 'attack',
  )
}
