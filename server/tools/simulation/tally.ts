/** Counts over many finished games: the figures of `simulate`. */
import type { Played } from '../../../game/bots/table.ts'
import type { Agreement } from '../../../game/model/agreement.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { orderId } from '../../../game/orders/registry.ts'
import type { Par } from '../../../game/par.ts'
import type { World } from '../../../game/scenarios/world.ts'

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
const round = (value: number, digits: number): number => Number(value.toFixed(digits))

function count(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What seats sealed and did not take back; orders sealed by the scenario before turn 1 are not counted. */
function sealedIn({ log }: Played): { seat: ActorId; kind: string }[] {
  const taken = new Set(log.flatMap(({ command }) => (command.type === 'unseal' ? [command.order] : [])))
  return log.flatMap(({ by, command }) =>
    command.type === 'seal' && by !== 'host' && !taken.has(orderId(command.turn, by, command.order))
      ? [{ seat: by, kind: command.order.kind }]
      : [],
  )
}

/** A text is as its worst clause: broken, lapsed (unmet, or worn out), kept to its end, or still running. */
function fateOf({ status, clauses }: Agreement): 'broken' | 'lapsed' | 'running' | 'kept' {
  const has = (wanted: string) => clauses.some((each) => each.status === wanted)
  if (status === 'broken' || has('broken')) return 'broken'
  if (status === 'lapsed' || status === 'wornOut' || has('lapsed')) return 'lapsed'
  return status === 'inForce' && has('running') ? 'running' : 'kept'
}

function agreements(games: readonly Played[]) {
  // Those that the scenario begins with were signed by nobody in these games.
  const all = games.flatMap(({ state }) => state.agreements.filter((each) => !each.id.startsWith('0.')))
  const fates = { kept: 0, broken: 0, lapsed: 0, running: 0 }
  for (const each of all) fates[fateOf(each)] += 1
  return { signed: all.length, imposed: all.filter((each) => each.imposed.length > 0).length, ...fates }
}

function seatFigures(games: readonly Played[], seat: ActorId, par: Par) {
  const totals = games.map(({ state }) => state.result?.totals[seat] ?? 0)
  const goal = par[seat]?.total ?? 0
  const beaten = totals.filter((total) => total > goal).length
  return { mean: round(mean(totals), 1), par: goal, beatsHistory: round(beaten / games.length, 3) }
}

/** Share of games in which the seat sealed an order of the kind. */
function ordersOf(games: readonly Played[], seat: ActorId): Record<string, number> {
  const kinds = games.flatMap((game) => [
    ...new Set(
      sealedIn(game)
        .filter((each) => each.seat === seat)
        .map((each) => each.kind),
    ),
  ])
  return Object.fromEntries(
    Object.entries(count(kinds)).map(([kind, times]) => [kind, round(times / games.length, 3)]),
  )
}

/** Share of the model's thousand runs in which the war is back within five years. */
const relapse = ({ state }: Played): number => (state.result?.aftermath.model.curve.at(-1) ?? 0) / 1000

export function tally(world: World, games: readonly Played[], par: Par) {
  const bySeat = <T>(of: (seat: ActorId) => T): Record<string, T> =>
    Object.fromEntries(world.seats.map((seat) => [seat, of(seat)]))
  return {
    turns: { mean: round(mean(games.map(({ state }) => state.turn)), 2) },
    endings: count(games.map(({ state }) => state.result?.ending ?? 'none')),
    seats: bySeat((seat) => seatFigures(games, seat, par)),
    orders: count(games.flatMap(sealedIn).map(({ kind }) => kind)),
    clauses: count(
      games.flatMap(({ state }) =>
        state.agreements.flatMap((deal) => deal.clauses.map(({ clause }) => clause.kind)),
      ),
    ),
    agreements: agreements(games),
    ordersInGames: bySeat((seat) => ordersOf(games, seat)),
    aftermath: { relapseFiveYears: { mean: round(mean(games.map(relapse)), 3) } },
    displaced: { mean: Math.round(mean(games.map(({ state }) => state.result?.displaced ?? 0))) },
  }
}
export type Tally = ReturnType<typeof tally>
