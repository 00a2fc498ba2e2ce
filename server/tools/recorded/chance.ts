/** Choosing the draws of a Resolution, one by one, until chance brings what the script says and nothing else. */
import { applyInPlace } from '../../../game/apply.ts'
import type { ChronicleEntry } from '../../../game/model/chronicle.ts'
import type { LogEntry } from '../../../game/model/command.ts'
import type { State } from '../../../game/model/state.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { ToolError } from '../cli.ts'
import type { Chance } from './script.ts'

/** Dice as they come least eventful first; the last for the hundred of a truce that holds. */
const values = [6, 5, 4, 3, 2, 1, 100]

const wantedAs = (chance: Chance): string => {
  if ('battle' in chance) return `${chance.by} attacks ${chance.battle}, die ${chance.die}`
  if ('hit' in chance) return `${chance.hit} is hit in ${chance.at}`
  if ('struck' in chance) return `${chance.struck} is struck in ${chance.at}`
  if ('event' in chance) return `${chance.event} happens`
  if ('seen' in chance) return `${chance.seen} is seen to break the embargo`
  return `the truce of ${chance.wearsOut} wears out`
}

function fellAs(state: State, { key, params }: ChronicleEntry): string[] {
  const { attacker, area, die, owner, agreement, seat } = params
  switch (key) {
    case 'chronicle.battle':
      return [`${String(attacker)} attacks ${String(area)}, die ${String(die)}`]
    case 'chronicle.hit':
      return [`${String(owner)} is hit in ${String(area)}`]
    case 'chronicle.struck':
      return [`${String(owner)} is struck in ${String(area)}`]
    case 'chronicle.embargoBroken':
      return [`${String(seat)} is seen to break the embargo`]
    case 'chronicle.woreOut':
      return [`the truce of ${state.agreements.find((each) => each.id === agreement)?.maker ?? ''} wears out`]
    default:
      return []
  }
}

/** Events that chance decides. The others come by themselves, with what they bring. */
function cameAs(world: World, { key, params }: ChronicleEntry): string[] {
  const mayHappen = world.scenario.events.some(({ id, chance }) => id === params['event'] && chance < 100)
  return key === 'chronicle.event' && mayHappen ? [`${String(params['event'])} happens`] : []
}

/** What happened and was not wanted, and what was wanted and did not happen. */
function compare(happened: readonly string[], wanted: readonly string[]) {
  const missing = [...wanted]
  const extra = happened.filter((each) => {
    const index = missing.indexOf(each)
    if (index >= 0) missing.splice(index, 1)
    return index < 0
  })
  return { extra, missing }
}

interface Tried {
  readonly state: State
  readonly happened: string[]
  /** The draws given were not enough. */
  readonly more: boolean
}

/** Null when a draw given does not fit the dice that it is for. */
function attempt(world: World, before: State, entry: LogEntry, draws: readonly number[]): Tried | null {
  const state = structuredClone(before)
  const all = [...(state.rng.draws ?? []), ...draws]
  state.rng.draws = all
  const tried = (more: boolean): Tried => ({
    state,
    happened: state.chronicle.flatMap((each) =>
      each.turn > before.turn ? cameAs(world, each) : fellAs(state, each),
    ),
    more,
  })
  try {
    const { refusal } = applyInPlace(world, state, entry.by, entry.command)
    if (refusal !== null) throw new ToolError(`refused: ${refusal.code} ${JSON.stringify(refusal.params)}`)
    return tried(false)
  } catch (error) {
    if (error instanceof ToolError || !String(error).includes('no recorded draw')) throw error
    return state.rng.used > all.length ? tried(true) : null
  }
}

interface Found {
  readonly state: State
  readonly draws: number[]
}

/** The state after the command that closes Talks. Throws when no draws bring what is wanted. */
export function closeWith(world: World, before: State, entry: LogEntry, chances: readonly Chance[]): Found {
  const wanted = chances.map(wantedAs)
  let nearest: { missing: string[]; extra: string[] } | null = null
  const follow = (draws: number[], { state, happened, more }: Tried): Found | null => {
    const { extra, missing } = compare(happened, wanted)
    const off = missing.length + extra.length
    if (
      (!more || extra.length > 0) &&
      (nearest === null || off < nearest.missing.length + nearest.extra.length)
    )
      nearest = { missing, extra }
    if (extra.length > 0) return null
    if (more) return search(draws)
    return missing.length === 0 ? { state, draws } : null
  }
  /** Of dice that bring the same thing one is tried. */
  const search = (draws: number[]): Found | null => {
    const known = new Set<string>()
    for (const value of values) {
      const next = [...draws, value]
      const tried = attempt(world, before, entry, next)
      const told = JSON.stringify(tried?.state.chronicle)
      if (tried === null || known.has(told)) continue
      known.add(told)
      const reached = follow(next, tried)
      if (reached !== null) return reached
    }
    return null
  }
  const first = attempt(world, before, entry, [])
  const reached = first === null ? null : follow([], first)
  if (reached !== null) return reached
  throw new ToolError(`no draws bring it about; nearest: ${JSON.stringify(nearest)}`)
}
