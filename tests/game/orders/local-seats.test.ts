/** The own orders of the local seats: what is offered is accepted, what is not offered is refused. */
import { expect, it } from 'vitest'
import { check } from '../../../game/apply.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { SeatCommand } from '../../../game/model/command.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import { OrderSpec } from '../../../game/model/order.ts'
import { admits } from '../../support/admits.ts'
import type { TestGame } from '../../support/game.ts'
import { random } from '../../../server/tools/random/random.ts'
import { sample } from '../../../server/tools/random/sample.ts'
import { eightSeats, quietOn } from '../worlds.ts'

const own: Partial<Record<ActorId, readonly string[]>> = {
  damascus: ['conscript', 'delegation'],
  opposition: ['ambush', 'councils', 'refuseSeparation'],
  hts: ['droneRaid', 'absorb', 'rebrand'],
  sdf: ['changePatron', 'inviteDamascus', 'sellOil'],
}

function position(): TestGame {
  const game = quietOn(
    eightSeats((file) => {
      const oil = file.areas['khashamOmar']
      if (oil !== undefined) oil.oil = true
    }),
    'talks',
    1,
  )
  game.agree('turkey', {
    to: ['russia'],
    clauses: [{ kind: 'separation', obligor: 'turkey', group: 'hts', areas: ['saraqib'], deadline: 3 }],
  })
  game.to('planning')
  game.place({ owner: 'russia', kind: 'air', area: 'latakia' })
  for (const seat of game.world.seats) game.seat(seat).materiel = 12
  return game
}

const templatesOf = (game: TestGame, seat: ActorId) =>
  legal(game.world, knownTo(game.state, seat), seat).filter(
    ({ fixed }) => own[seat]?.includes(String(fixed['order.kind'])) === true,
  )

/** Every order of the kinds that could be written down at all. */
function* written(game: TestGame, kinds: readonly string[]): Generator<OrderSpec> {
  const { areas, seats } = game.world
  for (const kind of kinds) {
    const fields: object[] = [{}, ...areas.flatMap((area) => [{ area }, { target: area }])]
    for (const to of seats) fields.push({ to }, ...seats.map((from) => ({ from, to })))
    for (const each of fields) {
      const parsed = OrderSpec.safeParse({ kind, ...each })
      if (parsed.success) yield parsed.data
    }
  }
}

const command = (game: TestGame, order: object, confirmed: unknown) =>
  SeatCommand.parse({ type: 'seal', turn: game.state.turn, phase: game.state.phase, order, confirmed })

/** Orders that are offered and refused, or accepted and not offered. */
function mismatches(game: TestGame): OrderSpec[] {
  return game.world.seats.flatMap((seat) => {
    const templates = templatesOf(game, seat)
    return [...written(game, own[seat] ?? [])].filter((order) => {
      const asked = command(game, order, templates[0]?.fixed['confirmed'] ?? false)
      const offered = templates.some((template) => admits(template, asked))
      return offered !== (check(game.world, game.state, seat, asked) === null)
    })
  })
}

it('are all there to be given, and are offered exactly where they are accepted', () => {
  const game = position()
  for (const seat of game.world.seats)
    expect(templatesOf(game, seat).map(({ fixed }) => fixed['order.kind'])).toEqual(own[seat] ?? [])
  expect(mismatches(game)).toEqual([])
})

it('are not offered a second time', () => {
  const rng = random(3)
  for (let round = 0; round < 15; round++) {
    const game = position()
    for (const seat of game.world.seats) {
      const [template] = rng.shuffle(templatesOf(game, seat))
      if (template !== undefined)
        game.tell(seat, command(game, sample(template, rng)['order'] ?? {}, template.fixed['confirmed']))
    }
    expect(mismatches(game)).toEqual([])
    game.dice([], 1 + rng.int(6))
    game.to('planning')
    for (const seat of game.world.seats) game.seat(seat).materiel = 12
    expect(mismatches(game)).toEqual([])
  }
})
