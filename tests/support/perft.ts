/**
 * Perft, after the chess programmers: the exact number of legal orders and answers in a position, one and two deep. Any
 * drift of the rules shows in it. Left out are readiness, and what is free text or has no end: offers, counters,
 * intents, supply settings. In the larger worlds two deep is counted after some of the commands, evenly spread.
 */
import { applyInPlace, check } from '../../game/apply.ts'
import { knownTo } from '../../game/board/knowledge.ts'
import { legal } from '../../game/legal.ts'
import { SeatCommand } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { State } from '../../game/model/state.ts'
import type { Param, SomeParam, Template } from '../../game/model/template.ts'
import type { World } from '../../game/scenarios/world.ts'
import { put, type Fields } from '../../server/tools/random/sample.ts'

const orders = ['seal', 'unseal', 'show', 'standDown']
const answers = ['blame', 'sign', 'refuse', 'withdraw', 'stance', 'impose', 'carryOut', 'climbDown', 'duty']
const rooms = ['choose', 'vote', 'attend', 'walkOut', 'endorse', 'carryResult', 'admit']
const counted = new Set<string>([...orders, ...answers, ...rooms])

/** Every subset that the parameter allows. */
function subsets({ of, least, most, weight, each }: SomeParam): string[][] {
  let found: { members: string[]; weight: number }[] = [{ members: [], weight: 0 }]
  for (const one of of) {
    const grown = found.map((set) => ({
      members: [...set.members, one.value],
      weight: set.weight + one.weight,
    }))
    found = [...found, ...grown.filter((set) => set.members.length <= most && set.weight <= weight)]
  }
  return found
    .map(({ members }) => members)
    .filter(
      (members) => members.length >= least && each.every((list) => list.some((one) => members.includes(one))),
    )
}

/** Ways to fill the parameters in; each is a list of paths with their values. */
type Way = readonly [path: string, value: unknown][]

function waysOf(param: Param): Way[] {
  switch (param.type) {
    case 'one':
      return param.options.flatMap((option) =>
        ways(option.then ?? []).map((way): Way => [[param.name, option.value], ...way]),
      )
    case 'range':
      return Array.from({ length: param.most - param.least + 1 }, (_, index): Way => [
        [param.name, param.least + index],
      ])
    case 'some':
      // Guest lists have as many subsets as seats allow; everybody stands for them.
      if (param.name.endsWith('invites')) return [[[param.name, param.of.map(({ value }) => value)]]]
      return subsets(param).map((members): Way => [[param.name, members]])
    case 'text':
    case 'list':
      throw new Error(`${param.name} has no end`)
  }
}

function ways(params: readonly Param[]): Way[] {
  let found: Way[] = [[]]
  for (const param of params) {
    const each = waysOf(param)
    found = found.flatMap((way) => each.map((more): Way => [...way, ...more]))
  }
  return found
}

function build(template: Template, way: Way): Fields {
  const record: Fields = { type: template.type }
  for (const [path, value] of [...Object.entries(template.fixed), ...way]) put(record, path, value)
  return record
}

function templatesOf(world: World, state: State, seat: ActorId): Template[] {
  const templates = state.phase === 'ended' ? [] : legal(world, knownTo(state, seat), seat)
  return templates.filter(({ type }) => counted.has(type))
}

/** All orders and answers that the seat may give now. */
export const commandsOf = (world: World, state: State, seat: ActorId): Fields[] =>
  templatesOf(world, state, seat).flatMap((template) =>
    ways(template.params).map((way) => build(template, way)),
  )

const countOf = (world: World, state: State): number =>
  world.seats.reduce(
    (sum, seat) =>
      sum + templatesOf(world, state, seat).reduce((all, { params }) => all + ways(params).length, 0),
    0,
  )

export interface Perft {
  readonly one: Readonly<Record<string, number>>
  readonly two: number
}

function refused(world: World, state: State, seat: ActorId, command: Fields): string | null {
  const parsed = SeatCommand.safeParse(command)
  return parsed.success ? (check(world, state, seat, parsed.data)?.code ?? null) : 'malformed'
}

/** Two deep after `most` commands. Throws when one of all is refused. */
export function perft(world: World, position: State, most: number): Perft {
  const text = JSON.stringify(position)
  const all = world.seats.flatMap((seat) =>
    commandsOf(world, position, seat).map((command) => ({ seat, command })),
  )
  const stride = Math.ceil(all.length / most)
  let two = 0
  for (const [index, { seat, command }] of all.entries()) {
    const why = refused(world, position, seat, command)
    if (why !== null) throw new Error(`${seat} ${JSON.stringify(command)}: ${why}`)
    if (index % stride > 0) continue
    const state = State.parse(JSON.parse(text))
    applyInPlace(world, state, seat, command)
    two += countOf(world, state)
  }
  const one = world.seats.map((seat): [ActorId, number] => [
    seat,
    all.filter((each) => each.seat === seat).length,
  ])
  return { one: Object.fromEntries(one), two }
}
