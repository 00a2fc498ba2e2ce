/** Orders sealed at random out of what is offered, and mutants of them: what is offered is accepted, what is not is not. */
import { applyInPlace } from '../../game/apply.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { legal } from '../../game/legal.ts'
import { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { OrderKind } from '../../game/model/order.ts'
import { State } from '../../game/model/state.ts'
import type { Template } from '../../game/model/template.ts'
import { random } from '../../server/tools/random/random.ts'
import { sample, type Fields } from '../../server/tools/random/sample.ts'
import { admits } from './admits.ts'
import type { TestGame } from './game.ts'
import { broken, brokenForm, sumsOf } from './invariants.ts'
import { mutate } from './mutate.ts'

interface Sealing {
  readonly kinds: readonly OrderKind[]
  readonly seats: readonly ActorId[]
  /** Orders a seat in a round. */
  readonly orders: number
  /** Mutants an order. */
  readonly mutants: number
  readonly seed: number
  readonly position: (round: number) => TestGame
}

interface Found {
  readonly wrong: string[]
  readonly sealed: Set<OrderKind>
  readonly mutants: number
}

/** Formations put down by hand have their fields in another order than the schema. */
function tidy(game: TestGame): TestGame {
  Object.assign(game.state, State.parse(JSON.parse(JSON.stringify(game.state))))
  game.state.rng.draws = null
  return game
}

/** Forty turns, each from a fresh position to the Planning after it. */
export function sealing({ kinds, seats, orders, mutants, seed, position }: Sealing): Found {
  const rng = random(seed)
  const wrong: string[] = []
  const sealed = new Set<OrderKind>()
  let tried = 0

  function tryMutant(game: TestGame, seat: ActorId, templates: readonly Template[], command: Fields): void {
    const { mutant } = mutate(command, game.world, game.state, rng)
    const read = SeatCommand.safeParse(mutant)
    if (!read.success || read.data.type !== 'seal' || !kinds.includes(read.data.order.kind)) return
    tried += 1
    if (applyInPlace(game.world, structuredClone(game.state), seat, mutant).refusal !== null) return
    const either = [true, false].map((confirmed) => ({ ...mutant, confirmed }))
    if (!templates.some((template) => either.some((one) => admits(template, one))))
      wrong.push(`accepted, not offered: ${JSON.stringify(mutant)}`)
  }

  function sealOne(game: TestGame, seat: ActorId): void {
    const templates = legal(game.world, knownTo(game.state, seat), seat).filter(({ fixed }) =>
      kinds.some((kind) => kind === fixed['order.kind']),
    )
    if (templates.length === 0) return
    const command = sample(rng.pick(templates), rng)
    for (let each = 0; each < mutants; each++) tryMutant(game, seat, templates, command)
    const parsed = SeatCommand.parse(command)
    if (parsed.type === 'seal') sealed.add(parsed.order.kind)
    const { refusal } = applyInPlace(game.world, game.state, seat, command)
    if (refusal !== null) wrong.push(`offered, ${refusal.code}: ${JSON.stringify(command)}`)
  }

  for (let round = 0; round < 40; round++) {
    const game = tidy(position(round))
    const start = sumsOf(game.state)
    for (const seat of seats) for (let each = 0; each < orders; each++) sealOne(game, seat)
    game.to('planning')
    wrong.push(...broken(game.world, game.state, start), ...brokenForm(game.state))
  }
  return { wrong, sealed, mutants: tried }
}
