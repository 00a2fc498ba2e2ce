/** Whether the opening is legal by the rules themselves, and whether bots can play the scenario to its end. */
import { pay } from '../../../game/acts/levels.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { playOut } from '../../../game/bots/table.ts'
import type { Refusal } from '../../../game/model/refusal.ts'
import type { Scenario } from '../../../game/model/scenario.ts'
import { barredSeal, sealOrder } from '../../../game/orders/seal.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { barredText } from '../../../game/turn/offerRules.ts'
import { table } from '../../../game/turn/offers.ts'
import { setUp } from '../../../game/turn/setup.ts'
import { firstLine } from '../cli.ts'
import type { Problem } from './problem.ts'

const reason = ({ code, params, rule }: Refusal): string => `${code} ${JSON.stringify(params)} (${rule})`

const without = (world: World, parts: Partial<Scenario>): World => ({
  ...world,
  scenario: { ...world.scenario, ...parts },
})

/** As if each seat sealed its orders in a Planning before turn 1. */
function sealed(world: World): Problem[] {
  const { state } = setUp(without(world, { sealed: [], opening: [] }), 'validate')
  state.phase = 'planning'
  return world.scenario.sealed.flatMap(({ seat, order }, index): Problem[] => {
    const why = barredSeal(world, knownTo(state, seat), seat, order)
    if (why !== null)
      return [
        {
          path: `sealed.${index}.order`,
          message: `${seat} could not seal it: ${reason(why)}`,
          mend: 'let it be an order that the seat could give in Planning, with the means that it starts with',
        },
      ]
    const entry = sealOrder(world, state.turn, seat, order, false)
    pay({ world, state, fresh: [] }, seat, -entry.cost)
    state.orders.push(entry)
    return []
  })
}

function offers(world: World): Problem[] {
  const { state } = setUp(without(world, { opening: [] }), 'validate')
  return world.scenario.opening.flatMap(({ maker, text }, index): Problem[] => {
    const why = barredText(world, knownTo(state, maker), maker, text)
    if (why === null) {
      table({ world, state, fresh: [] }, maker, structuredClone(text), null)
      return []
    }
    return [
      {
        path: `opening.${index}.text`,
        message: `${maker} could not offer it: ${reason(why)}`,
        mend: 'let it be a text that the seat could put on the table in the first Talks',
      },
    ]
  })
}

function plays(world: World): Problem[] {
  try {
    playOut(world, 'validate')
    return []
  } catch (error) {
    return [
      {
        path: '',
        message: `bots cannot play it: ${firstLine(error)}`,
        mend: 'look at the seat and the act named',
      },
    ]
  }
}

export function openingProblems(world: World): Problem[] {
  const found = [...sealed(world), ...offers(world)]
  return found.length > 0 ? found : plays(world)
}
