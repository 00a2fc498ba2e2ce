/** Readings of contested facts: whether what they set exists, leaves a scenario behind, and makes a difference. */
import { ScenarioFile, type Switch } from '../../../game/model/scenario.ts'
import { fromSchema, twice, type Problem } from './problem.ts'

type Option = Switch['options'][number]

const isTree = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null

/** The parent of the value at a path; null where the path leads nowhere. */
function parentOf(tree: unknown, path: string): { node: Record<string, unknown>; key: string } | null {
  const keys = path.split('.')
  const key = keys.pop() ?? ''
  let node = tree
  for (const each of keys) node = isTree(node) && Object.hasOwn(node, each) ? node[each] : undefined
  return isTree(node) && Object.hasOwn(node, key) ? { node, key } : null
}

/** The file as the option has it, or why there is none. */
function read(
  file: ScenarioFile,
  { set }: Option,
  place: string,
): { as: ScenarioFile | null; wrong: Problem[] } {
  const copy: unknown = structuredClone(file)
  const astray = Object.keys(set).filter((path) => parentOf(copy, path) === null)
  if (astray.length > 0)
    return {
      as: null,
      wrong: astray.map((path) => ({
        path: `${place}.set.${path}`,
        message: `the path "${path}" leads to no value of this file`,
        mend: 'name a value that the file has, as in "events.3.effects.0.by"',
      })),
    }
  for (const [path, value] of Object.entries(set)) {
    const at = parentOf(copy, path)
    if (at !== null) at.node[at.key] = value
  }
  const { data, error } = ScenarioFile.safeParse(copy)
  if (data !== undefined) return { as: data, wrong: [] }
  const wrong = fromSchema(error?.issues ?? [], copy)
  return {
    as: null,
    wrong: wrong.map(({ path, message, mend }) => ({
      path: `${place}.set`,
      message: `with this reading ${path} is wrong: ${message}`,
      mend,
    })),
  }
}

const same = (a: ScenarioFile, b: ScenarioFile): boolean =>
  JSON.stringify({ ...a, switches: [] }) === JSON.stringify({ ...b, switches: [] })

interface Reading {
  readonly place: string
  readonly of: string
  readonly option: string
  readonly as: ScenarioFile
}

/** Every reading that leaves a scenario, by switch and option; and what is wrong with the others. */
function readingsOf(file: ScenarioFile): { found: Reading[]; wrong: Problem[] } {
  const found: Reading[] = []
  const wrong: Problem[] = []
  for (const [index, { id, options }] of file.switches.entries())
    for (const [at, option] of options.entries()) {
      const place = `switches.${index}.options.${at}`
      const reading = read(file, option, place)
      wrong.push(...reading.wrong)
      if (reading.as !== null) found.push({ place, of: id, option: option.id, as: reading.as })
    }
  return { found, wrong }
}

/** What is the same as the first reading is no other reading. */
const idle = (found: readonly Reading[]): Problem[] =>
  found.flatMap((reading) => {
    const first = found.find(({ of }) => of === reading.of)
    return first === undefined || first === reading || !same(first.as, reading.as)
      ? []
      : [
          {
            path: `${reading.place}.set`,
            message: `the reading "${reading.option}" changes nothing`,
            mend: 'set at least one value that differs from the first reading’s',
          },
        ]
  })

/** Problems that a reading has and the file itself has not. */
function inReading(file: ScenarioFile, found: readonly Reading[], check: (file: ScenarioFile) => Problem[]) {
  const known = new Set(check(file).map(({ path }) => path))
  return found.flatMap(({ as, place }) =>
    check(as)
      .filter(({ path }) => !known.has(path))
      .map(({ path, message, mend }) => ({
        path: `${place}.set`,
        message: `with this reading ${path} is wrong: ${message}`,
        mend,
      })),
  )
}

export function readingProblems(file: ScenarioFile, check: (file: ScenarioFile) => Problem[]): Problem[] {
  const { found, wrong } = readingsOf(file)
  return [
    ...file.switches.flatMap(({ options }, index) =>
      twice(
        `switches.${index}.options`,
        options.map(({ id }) => id),
      ),
    ),
    ...wrong,
    ...idle(found),
    ...inReading(file, found, check),
  ]
}
