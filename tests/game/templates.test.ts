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
import type { World } from '../../game/scenarios/world.ts'
import { worldByKey } from '../../game/scenarios/worlds.ts'
import { setUp } from '../../game/turn/setup.ts'
import { admits } from '../support/admits.ts'
import { broken, brokenForm, sumsOf, withArrivals } from '../support/invariants.ts'
import { mutate } from '../support/mutate.ts'
import { playRandomly } from '../../server/tools/random/playout.ts'
import { random } from '../../server/tools/random/random.ts'
import type { Fields } from '../../server/tools/random/sample.ts'

/** Mutations a world. */
const mutations = { highway: 4000, 'idlib-2019': 3000, 'idlib-2019:full': 3000 }
const rng = random(1)

interface Probed {
  readonly world: World
  sampled: number
  mutated: number
  refused: number
  accepted: number
  readonly wrong: Map<string, string>
  readonly codes: Set<string>
}

const complain = ({ wrong }: Probed, what: string, command: unknown): unknown =>
  wrong.set(what, JSON.stringify(command))

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

function tryMutant(
  probed: Probed,
  state: State,
  by: ActorId,
  templates: readonly Template[],
  mutant: Fields,
) {
  const { world } = probed
  const copy = State.parse(JSON.parse(JSON.stringify(state)))
  const before = JSON.stringify(copy)
  const { refusal, entries } = applyInPlace(world, copy, by, mutant)
  probed.mutated += 1
  if (refusal === null) {
    probed.accepted += 1
    if (!isListed(templates, mutant))
      complain(probed, `accepted but not listed: ${String(mutant['type'])}`, mutant)
    for (const what of [...broken(world, copy, withArrivals(sumsOf(state), entries)), ...brokenForm(copy)])
      complain(probed, what, mutant)
    return
  }
  probed.codes.add(refusal.code)
  if (refusal.code !== 'malformed') probed.refused += 1
  const wellFormed = Refusal.safeParse(refusal).success && refusal.key === `refusal.${refusal.code}`
  if (!wellFormed || !/^R([1-9]|1\d|2[0-2])$/.test(refusal.rule))
    complain(probed, 'refusal without key or rule', refusal)
  if (JSON.stringify(copy) !== before)
    complain(probed, `changed by a refused ${String(mutant['type'])}`, mutant)
}

function probe(probed: Probed, state: State, by: ActorId, command: Fields, most: number): void {
  const { world } = probed
  const templates = legal(world, knownTo(state, by), by)
  probed.sampled += 1
  const why = check(world, state, by, SeatCommand.parse(command))
  if (why !== null) complain(probed, `sampled but refused: ${why.code}`, command)
  const listed = templates.some((template) => admits(template, command))
  if (!listed && !isTied(command)) complain(probed, 'sampled but not admitted', command)
  if (command['type'] === 'ready') return
  for (let each = 0; each < 3 && probed.mutated < most; each++) {
    const { mutant } = mutate(command, world, state, rng)
    if (JSON.stringify(mutant) !== JSON.stringify(command)) tryMutant(probed, state, by, templates, mutant)
  }
}

/** A tie names places in a text that is not written yet: no menu lists it. */
const isTied = ({ text }: Fields): boolean => JSON.stringify(text ?? {}).includes('"kind":"linkage"')

function probeAll(key: string, most: number): Probed {
  const world = worldByKey(key)
  const probed = {
    world,
    sampled: 0,
    mutated: 0,
    refused: 0,
    accepted: 0,
    wrong: new Map(),
    codes: new Set<string>(),
  }
  for (let seed = 0; probed.mutated < most; seed++)
    playRandomly(world, 20_000 + seed, {
      before: (state, { by, command }) => {
        if (by !== 'host') probe(probed, state, by, command, most)
      },
    })
  return probed
}

describe.each(Object.entries(mutations))('templates of %s', (key, most) => {
  let probed: Probed

  beforeAll(() => {
    probed = probeAll(key, most)
  }, 600_000)

  it('hold what `check` accepts, and nothing that it refuses', () => {
    expect([...probed.wrong].slice(0, 10)).toEqual([])
    expect(probed.sampled).toBeGreaterThan(most / 4)
  })

  it('are put to the test by mutations that get past the schema', () => {
    expect(probed.mutated).toBe(most)
    expect(probed.refused).toBeGreaterThan(most / 8)
    expect(probed.accepted).toBeGreaterThan(most / 20)
    expect(probed.codes.size).toBeGreaterThan(30)
  })

  it('never come to a seat once the game has ended', () => {
    const { world } = probed
    const { state } = setUp(world, 'ended')
    state.phase = 'ended'
    for (const seat of world.seats) expect(legal(world, knownTo(state, seat), seat)).toEqual([])
  })
})
