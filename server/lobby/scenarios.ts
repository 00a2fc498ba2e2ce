/** Scenarios without what only one seat may read. */
import type { PublicScenario, ScenarioCard } from '../../game/model/api.ts'
import type { Scenario } from '../../game/model/scenario.ts'
import type { Rules } from '../rules.ts'
import { done, problem, type Outcome } from './outcome.ts'

function publicOf({ sealed: _sealed, opening: _opening, ...scenario }: Scenario): PublicScenario {
  const seats = scenario.seats.map(({ brief: { secret: _secret, ...brief }, ...seat }) => ({
    ...seat,
    brief,
  }))
  return { ...scenario, seats }
}

/** GET /api/scenarios/:id */
export function scenario(rules: Rules, id: string): Outcome<PublicScenario> {
  return rules.scenarios.includes(id) ? done(publicOf(rules.scenarioOf(id))) : problem('noScenario')
}

function cardOf({ id, mode, title, summary, notice, turns, recommended, seats }: Scenario): ScenarioCard {
  const open = seats.map((seat) => ({ id: seat.id, open: seat.open, aim: seat.aim }))
  return { id, mode, title, summary, notice, turns, recommended, seats: open }
}

/** GET /api/scenarios */
export const scenarioCards = (rules: Rules): Outcome<ScenarioCard[]> =>
  done(rules.scenarios.map((id) => cardOf(rules.scenarioOf(id))))
