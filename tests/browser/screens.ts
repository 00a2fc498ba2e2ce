/** `npm run screens`: every screen at three sizes in two themes, with the fullest positions of many games. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright'
import { chromiumArgs, findChromium, howToGetChromium } from '../support/chromium.ts'
import { openStage } from './screens/build.ts'
import { scenesFor } from './screens/kept.ts'
import type { Stage } from './screens/stage.ts'
import { take, type Fault, type Task } from './screens/take.ts'
import { groups, sizeNames, tasksFor } from './screens/tasks.ts'

const help = `npm run screens -- [--only NAME] [--of GROUP] [--size NAME] [--mirrored] [--games N] [--scenes FILE] [--client FOLDER]

  --only NAME      screens whose name contains it; =NAME: of this very name; several with commas
  --of GROUP       screens of one of: ${groups.join(', ')}; several with commas
  --size NAME      one of: ${sizeNames.join(', ')}
  --mirrored       from right to left, in letters of Arabic that mean nothing: how a third language would stand
  --games N        games of bots at each table among which the fullest positions are looked for (default 200;
                   in Libya a fifth of that, on two maps a tenth)
  --scenes FILE    keeps the found positions there and takes them from there the next time; delete it when rules change
  --client FOLDER  a built client (default: dist/client, built first where it is stale)

Writes tests/out/screens/SCREEN-SIZE-THEME.png. Fails on intersecting names, counters and marks of the map,
lost text, targets under 24 px, pages that scroll sideways, and whatever the browser complains of.`

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'tests/out/screens')
const workers = 2

const say = (text: string): boolean => process.stderr.write(`${text}\n`)

async function takeAll(browser: Browser, stage: Stage, tasks: readonly Task[]): Promise<Fault[]> {
  const rest = [...tasks]
  const wrong: Fault[] = []
  const work = async () => {
    for (let task = rest.shift(); task !== undefined; task = rest.shift())
      wrong.push(...(await take(browser, stage, folder, task)))
  }
  await Promise.all(Array.from({ length: workers }, work))
  return wrong
}

/** One line a fault, with the screens that have it. */
function linesOf(faults: readonly Fault[]): string[] {
  const places = new Map<string, string[]>()
  for (const { what, where } of faults) places.set(what, [...(places.get(what) ?? []), where])
  return [...places].map(([what, where]) => {
    const [first, second, third, ...rest] = where.toSorted()
    const named = [first, second, third].filter((each) => each !== undefined).join(', ')
    return `${what} (${named}${rest.length === 0 ? '' : ` and ${rest.length} more`})`
  })
}

function builtClient(given: string | undefined): string {
  if (given !== undefined) return given
  execFileSync(process.execPath, ['server/start.mjs', '--build-only'], { cwd: root, stdio: 'inherit' })
  return join(root, 'dist/client')
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      of: { type: 'string' },
      size: { type: 'string' },
      mirrored: { type: 'boolean' },
      scenes: { type: 'string' },
      games: { type: 'string', default: '200' },
      client: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) return void process.stdout.write(`${help}\n`)
  const tasks = tasksFor(values)
  if (tasks.length === 0) throw new Error('No screen has that name. Try --help.')
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(howToGetChromium)
  const client = builtClient(values.client)
  const whole = [values.only, values.of, values.size, values.mirrored].every((each) => each === undefined)
  if (whole) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // Led sessions show the large scenario.
  const shown = new Set(tasks.map(({ screen }) => screen.table ?? 'full'))
  const scenes = scenesFor({ games: Number(values.games), file: values.scenes, shown }, (table, games) =>
    say(`Playing ${games} games at the table ${table} to find the fullest positions …`),
  )
  const stage = await openStage(scenes, client, (table, moment) =>
    tasks.some(({ screen }) => screen.table === table && screen.moment === moment),
  )
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
  say(`Taking ${tasks.length} screens in two themes …`)
  const wrong: Fault[] = []
  try {
    wrong.push(...(await takeAll(browser, stage, tasks)))
  } finally {
    await browser.close()
    await stage.close()
  }
  const lines = linesOf(wrong)
  for (const line of lines) process.stdout.write(`${line}\n`)
  say(`${tasks.length * 2} pictures in tests/out/screens; ${lines.length} things wrong`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

await main().catch((error: unknown) => {
  say(`screens: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
