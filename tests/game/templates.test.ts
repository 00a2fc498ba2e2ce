/** `legal` and `check` say the same: what a template allows passes, what no template allows is refused with a reason. */
import { beforeAll, describe, expect, it } from 'vitest'
import { applyInPlace, check } from '../../game/apply.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { legal } from '../../game/legal.ts'
import { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { Refusal } from '../../game/model/refusal.ts'
import { State } from '../../game/model/state.ts'
import type { Template } from '../../game/model/template.ts'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import { admits } from '../support/admits.ts'
import { broken, brokenForm, sumsOf } from '../support/invariants.ts'
import { mutate } from '../support/mutate.ts'
import { playRandomly } from '../../server/tools/random/playout.ts'
import { random } from '../../server/tools/random/random.ts'
import type { Fields } from '../../server/tools/random/sample.ts'

const mutations = 10_000
const world = worldOf('highway')
const start = sumsOf(setUp(world, 'any').state)
const rng = random(1)

const count = { sampled: 0, mutated: 0, malformed: 0, refused: 0, accepted: 0 }
const wrong = new Map<string, string>()
const codes = new Set<string>()

const complain = (what: string, command: unknown): unknown => wrong.set(what, JSON.stringify(command))

/**
 * Where templates are narrower than the rules, on purpose: an offer may name more than its menu does (powers that hold
 * the line, orders kept in breach), to say that one is ready twice changes nothing, and a confirmation counts only where one is asked for.
 */
function isListed(templates: readonly Template[], command: Fields): boolean {
  const { type } = command
  if (type === 'offer' || type === 'counter' || type === 'ready') return true
  const plain = type === 'sign' ? { ...command, keep: [] } : command
  const either = type === 'seal' ? [true, false].map((confirmed) => ({ ...plain, confirmed })) : [plain]
  return templates.some((template) => either.some((each) => admits(template, each)))
}

function tryMutant(state: State, by: ActorId, templates: readonly Template[], mutant: Fields): void {
  const copy = State.parse(JSON.parse(JSON.stringify(state)))
  const before = JSON.stringify(copy)
  const { refusal } = applyInPlace(world, copy, by, mutant)
  count.mutated += 1
  if (refusal === null) {
    count.accepted += 1
    if (!isListed(templates, mutant)) complain(`accepted but not listed: ${String(mutant['type'])}`, mutant)
    for (const what of [...broken(copy, start), ...brokenForm(copy)]) complain(what, mutant)
    return
  }
  codes.add(refusal.code)
  count[refusal.code === 'malformed' ? 'malformed' : 'refused'] += 1
  const wellFormed = Refusal.safeParse(refusal).success && refusal.key === `refusal.${refusal.code}`
  if (!wellFormed || !/^R([1-9]|1\d|2[0-2])$/.test(refusal.rule))
    complain('refusal without key or rule', refusal)
  if (JSON.stringify(copy) !== before) complain(`changed by a refused ${String(mutant['type'])}`, mutant)
}

function probe(state: State, by: ActorId, command: Fields): void {
  const templates = legal(world, knownTo(state, by), by)
  count.sampled += 1
  const why = check(world, state, by, SeatCommand.parse(command))
  if (why !== null) complain(`sampled but refused: ${why.code}`, command)
  if (!templates.some((template) => admits(template, command))) complain('sampled but not admitted', command)
  if (command['type'] === 'ready' || count.mutated >= mutations) return
  const { mutant } = mutate(command, world, state, rng)
  if (JSON.stringify(mutant) !== JSON.stringify(command)) tryMutant(state, by, templates, mutant)
}

beforeAll(() => {
  for (let seed = 0; count.mutated < mutations; seed++)
    playRandomly(world, 20_000 + seed, {
      before: (state, { by, command }) => {
        if (by !== 'host') probe(state, by, command)
      },
    })
}, 600_000)

describe('templates', () => {
  it('hold what `check` accepts, and nothing that it refuses', () => {
    expect([...wrong].slice(0, 10)).toEqual([])
    expect(count.sampled).toBeGreaterThan(mutations)
  })

  it('are put to the test by mutations that get past the schema', () => {
    expect(count.mutated).toBe(mutations)
    expect(count.refused).toBeGreaterThan(mutations / 8)
    expect(count.accepted).toBeGreaterThan(mutations / 20)
    expect(codes.size).toBeGreaterThan(30)
  })

  it('never come to a seat once the game has ended', () => {
    const { state } = setUp(world, 'ended')
    state.phase = 'ended'
    for (const seat of world.seats) expect(legal(world, knownTo(state, seat), seat)).toEqual([])
  })
})
