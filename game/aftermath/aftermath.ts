/**
 * Five years after (R22): a teaching model plays the final state on. It says what its authors' reading of imposed
 * peace implies, not what will be; a sceptic's reading, by which fronts hold by balance and grip, stands beside it.
 */
import { seedWords } from '../board/rng.ts'
import type { Aftermath, State } from '../model/state.ts'
import type { World } from '../scenarios/world.ts'
import { largestCauses, worstPlaces } from './causes.ts'
import { groundsOf, hazardOn, type Ground, type Reading } from './hazards.ts'
import { playRuns } from './run.ts'

/** Its own dice, from the match's seed: the match's are not used up, and both readings are thrown the same ones. */
function diceOf({ rng }: State): Pick<State, 'rng'> {
  const words = seedWords(`${rng.seed.join('.')} aftermath`)
  return { rng: { seed: words, state: [...words], draws: null, used: 0 } }
}

/** A war between powers leaves no peace to be played on. */
const atWar = (world: World): number[] => Array.from({ length: world.c.aftermath.halfYears }, () => 1000)

function read(world: World, state: State, grounds: readonly Ground[], reading: Reading): Aftermath {
  const hazards = grounds.map((ground) => hazardOn(world, ground, reading))
  const outcome = playRuns(world, hazards, reading, diceOf(state))
  const perMille = (count: number) => Math.round((1000 * count) / world.c.aftermath.runs)
  return {
    curve: state.war === null ? outcome.relapsed.map(perMille) : atWar(world),
    causes: largestCauses(world, hazards, reading),
    places: worstPlaces(world, hazards, outcome),
  }
}

/** The model's five years and the sceptic's. Deterministic: the same final state gives the same. */
export function playOn(world: World, state: State): { model: Aftermath; sceptic: Aftermath } {
  const { model, sceptic } = world.c.aftermath
  const grounds = groundsOf(world, state)
  return { model: read(world, state, grounds, model), sceptic: read(world, state, grounds, sceptic) }
}
