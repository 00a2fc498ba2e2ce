/**
 * What games of bots have to show: that the rules can teach what they are meant to. Two hundred of `highway`; of `idlib-2019`
 * as many as time allows, with wide bounds: its bands are looked at with `npm run checkpoints`.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { standInPlayers, type StandIn } from '../../game/bots/standins.ts'
import type { Played } from '../../game/bots/table.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { orderRules } from '../../game/orders/registry.ts'
import { parFor } from '../../game/par.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { playGames } from '../../server/tools/simulation/games.ts'
import { tally } from '../../server/tools/simulation/tally.ts'
import { routeHeld } from '../../game/board/routes.ts'

const world = worldOf('highway')
const games = 200

const played = playGames(world, games, '1')
const figures = tally(world, played, parFor(world))

const swapped = (seat: ActorId, by: StandIn) =>
  tally(world, playGames(world, games, '1', { [seat]: standInPlayers[by] }), parFor(world))

/** Per cent of games with each ending. */
const shares = ({ endings }: { endings: Record<string, number> }): Map<string, number> =>
  new Map(Object.entries(endings).map(([id, times]) => [id, (100 * times) / games]))

/** The ending that moves most, in points. */
function largestMove(a: Map<string, number>, b: Map<string, number>): number {
  const ids = new Set([...a.keys(), ...b.keys()])
  return Math.max(...[...ids].map((id) => Math.abs((a.get(id) ?? 0) - (b.get(id) ?? 0))))
}

describe('two hundred games of bots', () => {
  it('all end, with a named ending', () => {
    expect(played.every(({ state }) => state.phase === 'ended')).toBe(true)
    const known = world.scenario.endings.map((ending) => ending.id)
    expect(Object.keys(figures.endings).filter((id) => !known.includes(id))).toEqual([])
  })

  it('end in at least four ways, each in 3 to 60 % of games', () => {
    const each = [...shares(figures).values()]
    expect(each.filter((share) => share >= 3 && share <= 60).length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...each)).toBeLessThanOrEqual(60)
  })

  it('put the M5 into government hands in 30 to 58 %', () => {
    const taken = played.filter(({ state }) => routeHeld(world, state, 'm5', 'damascus')).length
    expect((100 * taken) / games).toBeGreaterThanOrEqual(30)
    expect((100 * taken) / games).toBeLessThanOrEqual(58)
  })

  it('impose in at least 5 %', () => {
    const imposed = played.filter(({ state }) => state.agreements.some((deal) => deal.imposed.length > 0))
    expect((100 * imposed.length) / games).toBeGreaterThanOrEqual(5)
  })
})

describe('one seat with another habit', { timeout: 180_000 }, () => {
  it.each(['signs', 'refuses'] as const)('Turkey %s: some ending moves by 15 points', (habit) => {
    expect(largestMove(shares(figures), shares(swapped('turkey', habit)))).toBeGreaterThanOrEqual(15)
  })

  it('a government that always breaches scores no more than one that keeps', () => {
    const score = (habit: StandIn) => swapped('damascus', habit).seats['damascus']?.mean ?? 0
    expect(score('breaches')).toBeLessThanOrEqual(score('keeps'))
  })
})

describe.each([
  { variant: 'class', many: 40 },
  { variant: 'full', many: 15 },
])('$many games of idlib-2019, $variant', { timeout: 180_000 }, ({ variant, many }) => {
  const idlib = worldOf('idlib-2019', variant)
  let all: Played[] = []
  beforeAll(() => {
    all = playGames(idlib, many, '1')
  }, 300_000)

  const percent = (is: (game: Played) => boolean) => (100 * all.filter(is).length) / many

  it('all end, in at least five named ways, none of them in more than 60 %', () => {
    const ways = all.map(({ state }) => state.result?.ending ?? 'none')
    const known = idlib.scenario.endings.map(({ id }) => id)
    expect(ways.filter((way) => !known.includes(way))).toEqual([])
    expect(new Set(ways).size).toBeGreaterThanOrEqual(5)
    for (const way of ways)
      expect(percent(({ state }) => state.result?.ending === way)).toBeLessThanOrEqual(60)
  })

  it('keep the powers out of war and Idlib city out of government hands in most', () => {
    expect(percent(({ state }) => state.war === null)).toBeGreaterThanOrEqual(80)
    expect(percent(({ state }) => state.areas['idlib']?.control !== 'damascus')).toBeGreaterThanOrEqual(80)
  })

  it('sign in most, and see some of it broken, unmet or worn out', () => {
    const signed = ({ state }: Played) => state.agreements.filter(({ id }) => !id.startsWith('0.'))
    const failed = ['broken', 'lapsed', 'wornOut']
    expect(percent((game) => signed(game).length > 0)).toBeGreaterThanOrEqual(70)
    const badly = percent((game) =>
      signed(game).some(({ status, clauses }) =>
        [status, ...clauses.map((each) => each.status)].some((each) => failed.includes(each)),
      ),
    )
    expect(badly).toBeGreaterThan(10)
    expect(badly).toBeLessThan(100)
  })

  it('leave a state of 30 KB at most', () => {
    expect(Math.max(...all.map(({ state }) => JSON.stringify(state).length))).toBeLessThanOrEqual(30 * 1024)
  })

  it('use what only one seat can do', () => {
    const used = new Set(all.flatMap(({ log }) => log.flatMap(sealedKind)))
    const own = idlib.scenario.seats.flatMap(({ id, orders }) =>
      orders.filter((kind) => orderRules[kind].own?.includes(id)).map((kind) => `${id} ${kind}`),
    )
    expect(own.length).toBeGreaterThan(20)
    const unused = own.filter((each) => !used.has(each))
    expect(unused.length).toBeLessThanOrEqual(own.length / 5)
  })
})

const sealedKind = ({ by, command }: Played['log'][number]): string[] =>
  command.type === 'seal' ? [`${by} ${command.order.kind}`] : []
