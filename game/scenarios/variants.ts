/** From a scenario's file to what is played: one variant, one reading of each contested fact. */
import { arenasIn } from './arenas.ts'
import { ScenarioFile, type Scenario, type ScenarioSeat } from '../model/scenario.ts'

/** The reading that a file itself takes: the first option of each switch. */
const usual = (file: ScenarioFile): Record<string, string> =>
  Object.fromEntries(file.switches.map(({ id, options }) => [id, options[0]?.id ?? '']))

/** Puts a value at a path of a JSON tree. Throws where the path leads nowhere. */
function put(tree: unknown, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let node: unknown = tree
  for (const key of keys) node = isTree(node) ? node[key] : undefined
  if (!isTree(node) || !(last in node)) throw new Error(`no value at ${path}`)
  node[last] = value
}

const isTree = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null

/** The file with the values of the readings chosen. Throws on a switch, an option or a path that does not exist. */
function read(file: ScenarioFile, facts: Readonly<Record<string, string>>): ScenarioFile {
  const copy: unknown = structuredClone(file)
  for (const [id, chosen] of Object.entries(facts)) {
    const option = file.switches.find((each) => each.id === id)?.options.find((each) => each.id === chosen)
    if (option === undefined) throw new Error(`no reading ${chosen} of ${id}`)
    for (const [path, value] of Object.entries(option.set)) put(copy, path, value)
  }
  return ScenarioFile.parse(copy)
}

const asFull = (seat: ScenarioSeat): ScenarioSeat => ({
  ...seat,
  open: seat.full?.open ?? seat.open,
  income: seat.full?.income ?? seat.income,
  initiative: seat.full?.initiative ?? seat.initiative,
})

/** Throws on a variant that the file does not have; ids from outside are looked up first. */
export function resolve(
  file: ScenarioFile,
  variant: string,
  facts: Readonly<Record<string, string>> = {},
): Scenario {
  const played = file.variants.find((each) => each.id === variant)
  if (played === undefined) throw new Error(`no variant ${variant} of ${file.id}`)
  const chosen = { ...usual(file), ...facts }
  const asRead = read(file, chosen)
  const { mode, turns, calendar, mayEndEarly } = played
  const seats = mode === 'full' ? asRead.seats.map(asFull) : asRead.seats
  const arenaModules = arenasIn(asRead, mode)
  const events = [...asRead.events, ...arenaModules.flatMap((arena) => arena.events)]
  return {
    ...asRead,
    seats,
    events,
    variant,
    mode,
    turns,
    calendar,
    mayEndEarly,
    facts: chosen,
    arenaModules,
  }
}
