/** What the templates of Libya's orders offer can be sealed, and what can be sealed is offered. */
import { expect, it } from 'vitest'
import { applyInPlace } from '../../../game/apply.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { SeatCommand } from '../../../game/model/command.ts'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import { State } from '../../../game/model/state.ts'
import type { Template } from '../../../game/model/template.ts'
import { random } from '../../../server/tools/random/random.ts'
import { sample, type Fields } from '../../../server/tools/random/sample.ts'
import { admits } from '../../support/admits.ts'
import type { TestGame } from '../../support/game.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { mutate } from '../../support/mutate.ts'
import { linkedWorld } from '../linked.ts'
import { quietOn } from '../worlds.ts'

const kinds: readonly OrderKind[] = [
  'refuseLending',
  'channel',
  'ferry',
  'closeCorridor',
  'redLine',
  'airlift',
  'inviteTroops',
  'mobilise',
  'standAside',
  'backChannel',
  'changePatron',
]
const seats: readonly ActorId[] = ['opposition', 'russia', 'turkey', 'egypt', 'uae', 'gna', 'lna', 'misrata']
const world = linkedWorld()

/** Every third game somebody stands ready; every other one Misrata is not paid; a line of last turn may run. */
function position(round: number): TestGame {
  const game = quietOn(world)
  if (round % 3 === 0) game.state.ferry = 1 + (round % 2)
  if (round % 2 === 0) game.state.split = 'defence'
  if (round % 4 === 0) game.state.redLines = [{ by: 'egypt', areas: ['jufra'], steps: 2, turn: 1 }]
  if (round % 5 === 0) game.state.channel = { way: 'ministry', counts: { ministry: 3, generalStaff: 1 } }
  for (const seat of seats) Object.assign(game.seat(seat), { materiel: round % 7 === 0 ? 3 : 12 })
  game.place({ owner: 'opposition', kind: 'irregular', area: 'khums', ledBy: 'turkey' })
  // Formations put down by hand have their fields in another order than the schema.
  Object.assign(game.state, State.parse(JSON.parse(JSON.stringify(game.state))))
  return game
}

const ownOf = (game: TestGame, seat: ActorId) =>
  legal(world, knownTo(game.state, seat), seat).filter(({ fixed }) =>
    kinds.some((kind) => kind === fixed['order.kind']),
  )

const rng = random(11)
const wrong: string[] = []
const count = { sealed: new Set<OrderKind>(), mutants: 0 }

function tryMutant(game: TestGame, seat: ActorId, templates: readonly Template[], command: Fields): void {
  const { mutant } = mutate(command, world, game.state, rng)
  const read = SeatCommand.safeParse(mutant)
  if (!read.success || read.data.type !== 'seal' || !kinds.includes(read.data.order.kind)) return
  count.mutants += 1
  if (applyInPlace(world, structuredClone(game.state), seat, mutant).refusal !== null) return
  const either = [true, false].map((confirmed) => ({ ...mutant, confirmed }))
  if (!templates.some((template) => either.some((one) => admits(template, one))))
    wrong.push(`accepted, not offered: ${JSON.stringify(mutant)}`)
}

function sealOne(game: TestGame, seat: ActorId): void {
  const templates = ownOf(game, seat)
  if (templates.length === 0) return
  const command = sample(rng.pick(templates), rng)
  for (let each = 0; each < 3; each++) tryMutant(game, seat, templates, command)
  const parsed = SeatCommand.parse(command)
  if (parsed.type === 'seal') count.sealed.add(parsed.order.kind)
  const { refusal } = applyInPlace(world, game.state, seat, command)
  if (refusal !== null) wrong.push(`offered, ${refusal.code}: ${JSON.stringify(command)}`)
}

it('holds for sampled and for mutated orders, and every state that follows is whole', () => {
  for (let round = 0; round < 40; round++) {
    const game = position(round)
    const start = sumsOf(game.state)
    game.state.rng.draws = null
    for (const seat of seats) for (let each = 0; each < 2; each++) sealOne(game, seat)
    game.to('planning')
    wrong.push(...broken(game.world, game.state, start), ...brokenForm(game.state))
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(count.sealed).toEqual(new Set(kinds))
  expect(count.mutants).toBeGreaterThan(100)
})
