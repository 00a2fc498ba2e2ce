/** Whether the opening is legal by the rules themselves, and whether bots can play the scenario to its end. */
import { pay } from '../../../game/acts/levels.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { playOut } from '../../../game/bots/table.ts'
import type { ActorId, FormatId } from '../../../game/model/ids.ts'
import type { Refusal } from '../../../game/model/refusal.ts'
import type { Scenario } from '../../../game/model/scenario.ts'
import type { State } from '../../../game/model/state.ts'
import { barredSeal, sealOrder } from '../../../game/orders/seal.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { drawUp, signersOf } from '../../../game/talks/signers.ts'
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

/** As if they had met around a table of the format, with everybody there. */
function meet(state: State, format: FormatId, people: readonly ActorId[]): void {
  const [host] = people
  if (host !== undefined)
    state.tables = [{ format, host, invited: people.slice(1), seated: [...people], left: [] }]
}

/** As if each text in force had been put on a table in the first Talks, one after another. History knew no class mode. */
function agreements(played: World): Problem[] {
  const world = without(played, { mode: 'full' })
  const { state } = setUp(without(world, { sealed: [], opening: [], agreements: [] }), 'validate')
  return world.scenario.agreements.flatMap(({ maker, text }, index): Problem[] => {
    const signers = signersOf(maker, text)
    meet(state, text.format, signers)
    const why = barredText(world, knownTo(state, maker), maker, text)
    if (why === null) {
      state.agreements.push(drawUp(world, state, { id: `0.${index}`, maker, text, signers }))
      return []
    }
    return [
      {
        path: `agreements.${index}.text`,
        message: `the rules refuse it: ${reason(why)}`,
        mend: 'let it be a text that its maker could have put on a table of that format',
      },
    ]
  })
}

/** As if each seat sealed its orders in a Planning before turn 1. */
function sealed(world: World): Problem[] {
  const { state } = setUp(without(world, { sealed: [], opening: [] }), 'validate')
  state.phase = 'planning'
  return world.scenario.sealed.flatMap(({ seat, order }, index): Problem[] => {
    const isSeat = world.seats.includes(seat)
    const why = isSeat ? barredSeal(world, knownTo(state, seat), seat, order) : null
    if (why !== null || !isSeat)
      return [
        {
          path: `sealed.${index}.order`,
          message: `${seat} could not seal it: ${why === null ? 'it has no seat' : reason(why)}`,
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

/**
 * In the order in which it is set up: what stands on something wrong is not looked at. A cut takes over the texts of
 * the whole game, whose deadlines may lie beyond its end.
 */
export function openingProblems(world: World, isCut: boolean): Problem[] {
  const checks = isCut ? [sealed, plays] : [agreements, sealed, offers, plays]
  for (const check of checks) {
    const found = check(world)
    if (found.length > 0) return found
  }
  return []
}
