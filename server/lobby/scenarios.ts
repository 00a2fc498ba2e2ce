/** Scenarios without what only one seat may read. */
import type { PublicScenario, ScenarioCard } from '../../game/model/api.ts'
import type { Scenario } from '../../game/model/scenario.ts'
import { gameKey } from '../../game/scenarios/worlds.ts'
import type { Rules } from '../rules.ts'
import { done, problem, type Outcome } from './outcome.ts'

/** What is still to happen, and what only some know, comes with the view to whom it concerns. */
function publicOf(whole: Scenario): PublicScenario {
  const { sealed: _sealed, opening: _opening, events: _events, covertSupport: _covert, ...scenario } = whole
  const seats = scenario.seats.map(({ brief: { secret: _secret, ...brief }, ...seat }) => ({
    ...seat,
    brief,
  }))
  const formations = scenario.formations.filter((each) => each.covert !== true)
  const arenaModules = scenario.arenaModules.map((arena) => ({ ...arena, events: [] }))
  const key = gameKey({ ...scenario, scenario: scenario.id })
  return { ...scenario, arenaModules, formations, seats, key }
}

/** GET /api/scenarios/:id */
export function scenario(rules: Rules, id: string): Outcome<PublicScenario> {
  return rules.knows(id) ? done(publicOf(rules.scenarioOf(id))) : problem('noScenario')
}

function cardOf(scenario: Scenario): ScenarioCard {
  const { id, mode, title, summary, notice, turns, recommended, seats, variant, variants } = scenario
  const open = seats.map((seat) => ({ id: seat.id, open: seat.open, aim: seat.aim }))
  const played = variants.find((each) => each.id === variant)
  const key = gameKey({ ...scenario, scenario: id })
  const length = { minutes: played?.minutes ?? 0, variant: played?.title ?? title }
  return { id, key, mode, title, summary, notice, turns, recommended, seats: open, ...length }
}

/** GET /api/scenarios */
export const scenarioCards = (rules: Rules): Outcome<ScenarioCard[]> =>
  done(rules.scenarios.map((id) => cardOf(rules.scenarioOf(id))))
