/** The rules' own functions work out the numbers that this panel shows; this is the world they ask for. */
import { coefficients } from '../../game/coefficients/coefficients.ts'
import type { PublicScenario } from '../../game/model/api.ts'
import { makeWorld, type World } from '../../game/scenarios/world.ts'
import { groundOf } from '../../game/theatres/ground.ts'
import { useScenario } from '../store/GameContext.tsx'

const unknown = { en: '–', de: '–' }

const made = new WeakMap<PublicScenario, World>()

/** What the server keeps to itself (secrets of briefs, what history sealed) no number depends on. */
export function worldFor(scenario: PublicScenario): World {
  const known = made.get(scenario)
  if (known !== undefined) return known
  const seats = scenario.seats.map((seat) => ({ ...seat, brief: { ...seat.brief, secret: unknown } }))
  const world = makeWorld(
    { ...scenario, seats, sealed: [], opening: [], events: [], covertSupport: {} },
    groundOf(scenario),
    coefficients,
  )
  made.set(scenario, world)
  return world
}

export const useWorld = (): World => worldFor(useScenario())
