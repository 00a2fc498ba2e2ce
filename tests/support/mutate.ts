/** One field of a command made other than it was: a neighbour's value, a wrong type, something left out or added. */
import { clauseKinds } from '../../game/model/clause.ts'
import { forecasts, supplyLevels } from '../../game/model/command.ts'
import { actors } from '../../game/model/ids.ts'
import { blames } from '../../game/model/incident.ts'
import { stances } from '../../game/model/offer.ts'
import { orderKinds } from '../../game/model/order.ts'
import type { State } from '../../game/model/state.ts'
import type { World } from '../../game/scenarios/world.ts'
import { handlers } from '../../game/turn/commands.ts'
import type { Random } from '../../server/tools/random/random.ts'
import { isFields, type Fields } from '../../server/tools/random/sample.ts'

/** A place in a command: how to read it, and how to write another value there. */
interface Place {
  readonly path: string
  readonly value: unknown
  readonly set: (value: unknown) => void
  readonly remove: () => void
}

function* places(node: unknown, path = ''): Generator<Place> {
  if (Array.isArray(node)) {
    const members: unknown[] = node
    for (const [index, value] of members.entries()) {
      const here = `${path}.${String(index)}`
      const set = (other: unknown) => members.splice(index, 1, other)
      yield { path: here, value, set, remove: () => members.splice(index, 1) }
      yield* places(value, here)
    }
  } else if (isFields(node))
    for (const [key, value] of Object.entries(node)) {
      const set = (other: unknown) => {
        node[key] = other
      }
      yield { path: `${path}.${key}`, value, set, remove: () => delete node[key] }
      yield* places(value, `${path}.${key}`)
    }
}

const junk: readonly unknown[] = [null, '', -1, 0.5, 99, true, {}, [], 'x'.repeat(300), '__proto__', NaN]

/** Names that mean something in this state, sort by sort: theirs, others', and some that are out of place. */
const sorts = (world: World, state: State): string[][] => [
  [...actors],
  [...world.areas],
  [...world.routes.keys(), 'm1'],
  [...orderKinds],
  [...clauseKinds],
  [...blames, ...forecasts, ...supplyLevels, ...stances],
  [...Object.keys(handlers), 'phaseClosed', 'answerLapsed'],
  state.formations.map(({ id }) => id),
  state.orders.map(({ id }) => id),
  state.offers.map(({ id }) => id),
  state.agreements.map(({ id }) => id),
  state.incidents.map(({ id }) => id),
]

/** Mostly another of the same sort. */
function name(value: unknown, pool: readonly string[][], rng: Random): string {
  const alike = pool.filter((sort) => sort.some((each) => each === value)).flat()
  return rng.pick(alike.length > 1 && rng.chance(80) ? alike : pool.flat())
}

function other(value: unknown, pool: readonly string[][], rng: Random): unknown {
  if (rng.chance(10)) return rng.pick(junk)
  if (typeof value === 'string') return name(value, pool, rng)
  if (typeof value === 'number') return value + rng.pick([-2, -1, 1, 2])
  if (typeof value === 'boolean') return !value
  if (!Array.isArray(value)) return rng.pick(junk)
  const list: unknown[] = value
  const grown = [...list, list.length > 0 && rng.chance(50) ? rng.pick(list) : name(list[0], pool, rng)]
  return rng.pick([grown, list.slice(1), [], list.toReversed()])
}

/** What every command has: a change there is seen at once. */
const frame = new Set(['.type', '.turn', '.phase'])

/** A copy of the command with one field changed, and where. */
export function mutate(
  command: Fields,
  world: World,
  state: State,
  rng: Random,
): { mutant: Fields; path: string } {
  const mutant = structuredClone(command)
  if (rng.chance(3)) {
    mutant[rng.pick(['seat', 'by', 'state', 'rng'])] = rng.pick(junk)
    return { mutant, path: 'added' }
  }
  const all = [...places(mutant)]
  const inside = all.filter(({ path }) => !frame.has(path))
  const place = rng.pick(inside.length > 0 && rng.chance(90) ? inside : all)
  if (rng.chance(5)) place.remove()
  else place.set(other(place.value, sorts(world, state), rng))
  return { mutant, path: place.path }
}
