/** `npm run scenario`: the tools of those who write scenarios. */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { ScenarioFile } from '../../game/model/scenario.ts'
import { fileOf, scenarioIds } from '../../game/scenarios/worlds.ts'
import { command, oneOf, print, printJson, readArguments, ToolError } from './cli.ts'
import { readJson } from './recorded/games.ts'
import { problemsOf } from './scenario/validate.ts'

const help = `npm run scenario -- list | validate FILE… | schema | new ID [--out FILE] [--json]

  list            the scenarios that ship: id, modes, cuts, seats, turns of each variant
  validate FILE…  checks scenario files; prints file:path: what is wrong: how to mend it, a line each
  schema          the JSON Schema of a scenario file, for editors
  new ID          writes a valid scenario to start from, a copy of ${scenarioIds[0] ?? ''}, to game/scenarios/ID.json
  --out FILE      another place for it
  --json          one JSON object on standard output`

interface Given {
  readonly names: readonly string[]
  readonly json: boolean
  readonly out: string | undefined
}

/** Whole games by their mode; a cut is the beginning of one. `turns` is the first variant's. */
function cardOf(id: string) {
  const { seats, variants } = fileOf(id)
  const whole = variants.filter((each) => each.historyOf === undefined)
  return {
    id,
    modes: [...new Set(whole.map(({ mode }) => mode))],
    cuts: variants.flatMap((each) => (each.historyOf === undefined ? [] : [each.id])),
    seats: seats.map((seat) => seat.id),
    turns: variants[0]?.turns ?? 0,
    variants: variants.map((each) => ({ id: each.id, mode: each.mode, turns: each.turns })),
  }
}

function list({ json }: Given): void {
  const scenarios = scenarioIds.map(cardOf)
  if (json) return void printJson({ scenarios })
  for (const { id, variants, seats } of scenarios) {
    const lengths = variants.map((each) => `${each.id} (${each.mode}, ${each.turns} turns)`)
    print(`${id}: ${lengths.join(', ')}; ${seats.join(', ')}`)
  }
}

function validate({ names, json }: Given): void {
  if (names.length === 0) throw new ToolError('validate: give a file. Try --help.')
  const files = names.map((file) => {
    const problems = problemsOf(readJson(file))
    return { file, ok: problems.length === 0, problems }
  })
  if (json) printJson({ files })
  else
    for (const { file, ok, problems } of files) {
      if (ok) print(`${file}: fine`)
      for (const { path, message, mend } of problems) print(`${file}:${path}: ${message}: ${mend}`)
    }
  const bad = files.filter((each) => !each.ok).length
  if (bad > 0) throw new ToolError(`${bad} of ${files.length} files have to be mended.`)
}

const schema = ({ json }: Given): boolean =>
  print(JSON.stringify(z.toJSONSchema(ScenarioFile, { io: 'input' }), null, json ? 0 : 2))

function create({ names, json, out }: Given): void {
  const [id, ...rest] = names
  if (id === undefined || rest.length > 0) throw new ToolError('new: give one id. Try --help.')
  const copy = { ...fileOf(scenarioIds[0] ?? ''), id, title: { en: id, de: id } }
  const wrong = ScenarioFile.safeParse(copy).error?.issues[0]
  if (wrong !== undefined)
    throw new ToolError(`new: "${id}" is no id: small letters, digits and hyphens, 2 to 41 of them.`)
  const file = out ?? fileURLToPath(new URL(`../../game/scenarios/${id}.json`, import.meta.url))
  if (existsSync(file)) throw new ToolError(`new: ${file} exists already.`)
  writeFileSync(file, `${JSON.stringify(copy, null, 2)}\n`)
  if (json) printJson({ id, file })
  else
    print(`${file}: edit it, validate it, then name it in game/scenarios/worlds.ts and record its history.`)
}

const actions = { list, validate, schema, new: create } as const
const actionNames = ['list', 'validate', 'schema', 'new'] as const

function scenario(args: readonly string[]): void {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
  })
  if (values.help === true) return void print(help)
  const [name, ...names] = positionals
  if (name === undefined) throw new ToolError(`say what to do: ${actionNames.join(', ')}. Try --help.`)
  actions[oneOf('action', name, actionNames)]({ names, json: values.json, out: values.out })
}

await command('scenario', scenario)
