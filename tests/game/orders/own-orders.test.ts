/** What the templates of the powers' own orders offer can be sealed, and what can be sealed is offered. */
import { expect, it } from 'vitest'
import { applyInPlace } from '../../../game/apply.ts'
import { knownTo } from '../../../game/board/knowledge.ts'
import { legal } from '../../../game/legal.ts'
import { SeatCommand } from '../../../game/model/command.ts'
import { State } from '../../../game/model/state.ts'
import type { OrderKind } from '../../../game/model/order.ts'
import { admits } from '../../support/admits.ts'
import { broken, brokenForm, sumsOf } from '../../support/invariants.ts'
import { mutate } from '../../support/mutate.ts'
import { random } from '../../../server/tools/random/random.ts'
import { sample, type Fields } from '../../../server/tools/random/sample.ts'
import { eightSeats, quietOn } from '../worlds.ts'
import type { Template } from '../../../game/model/template.ts'
import type { TestGame } from '../../support/game.ts'

const kinds: readonly OrderKind[] = [
  'reconcile',
  'pmc',
  'openGates',
  'buildPost',
  'axis',
  'raiseMilitia',
  'proxyStrike',
  'sanction',
  'pullOut',
  'strikeLeader',
  'attest',
]
const world = eightSeats((file) => {
  Object.assign(file.tension, { 'iran-us': 3, 'russia-us': 1 })
})

function position(): TestGame {
  const game = quietOn(world)
  for (const area of ['raqqa', 'manbij', 'khashamOmar']) game.place({ owner: 'us', area, steps: 2 })
  for (const area of ['hama', 'deirEzZor', 'safira']) game.place({ owner: 'iran', area, kind: 'militia' })
  game.state.border['turkey'] = { turn: 0, total: 200_000 }
  game.area('idlib').siege = { by: 'damascus', since: 1 }
  for (const seat of ['russia', 'turkey', 'iran', 'us'] as const)
    Object.assign(game.seat(seat), { materiel: 12, reserve: 3 })
  // Formations put down by hand have their fields in another order than the schema.
  Object.assign(game.state, State.parse(JSON.parse(JSON.stringify(game.state))))
  return game
}

type Power = 'russia' | 'turkey' | 'iran' | 'us'
const giving: readonly Power[] = ['russia', 'turkey', 'iran', 'us']

const ownOf = (game: TestGame, seat: Power) =>
  legal(world, knownTo(game.state, seat), seat).filter(({ fixed }) =>
    kinds.some((kind) => kind === fixed['order.kind']),
  )

const rng = random(7)
const wrong: string[] = []
const count = { sealed: new Set<OrderKind>(), mutants: 0 }

function tryMutant(game: TestGame, seat: Power, templates: readonly Template[], command: Fields): void {
  const { mutant } = mutate(command, world, game.state, rng)
  const read = SeatCommand.safeParse(mutant)
  if (!read.success || read.data.type !== 'seal' || !kinds.includes(read.data.order.kind)) return
  count.mutants += 1
  if (applyInPlace(world, structuredClone(game.state), seat, mutant).refusal !== null) return
  const either = [true, false].map((confirmed) => ({ ...mutant, confirmed }))
  if (!templates.some((template) => either.some((one) => admits(template, one))))
    wrong.push(`accepted, not offered: ${JSON.stringify(mutant)}`)
}

function sealOne(game: TestGame, seat: Power): void {
  const templates = ownOf(game, seat)
  if (templates.length === 0) return
  const command = sample(rng.pick(templates), rng)
  tryMutant(game, seat, templates, command)
  const parsed = SeatCommand.parse(command)
  if (parsed.type === 'seal') count.sealed.add(parsed.order.kind)
  const { refusal } = applyInPlace(world, game.state, seat, command)
  if (refusal !== null) wrong.push(`offered, ${refusal.code}: ${JSON.stringify(command)}`)
}

it('holds for sampled and for mutated orders, and every state that follows is whole', () => {
  for (let round = 0; round < 40; round++) {
    const game = position()
    const start = sumsOf(game.state)
    game.state.rng.draws = null
    for (const seat of giving) for (let each = 0; each < 3; each++) sealOne(game, seat)
    game.to('planning')
    wrong.push(...broken(game.world, game.state, start), ...brokenForm(game.state))
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(count.sealed).toEqual(new Set(kinds))
  expect(count.mutants).toBeGreaterThan(50)
})
