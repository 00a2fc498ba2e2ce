/** `npm run lighthouse`: Lighthouse on the front page (a phone) and on a game (a desktop), from a real server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { desktopConfig, type Flags } from 'lighthouse'
import { chromium } from 'playwright'
import { command, print, printJson, progress, readArguments, ToolError } from '../../server/tools/cli.ts'
import { chromiumArgs, findChromium, howToGetChromium } from '../support/chromium.ts'
import { startProcess } from '../support/process.ts'

const help = `npm run lighthouse -- [--json]

Needs Chromium and builds what is missing. Writes the reports to tests/out/lighthouse.
Goals: performance 95 or more, accessibility 100, best practices 100.`

const goals = { performance: 95, accessibility: 100, 'best-practices': 100 } as const
type Category = keyof typeof goals
const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices']

const folder = join(import.meta.dirname, '../out/lighthouse')

interface Score {
  readonly page: string
  readonly scores: Readonly<Partial<Record<Category, number>>>
  /** Audits that cost points, by id. */
  readonly failed: readonly string[]
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

async function audit(page: string, address: string, port: number, phone: boolean): Promise<Score> {
  progress(`auditing ${page}`)
  // The cookie and the games of the browser stay.
  const flags: Flags = { port, output: 'html', onlyCategories: [...categories], disableStorageReset: true }
  const run = await lighthouse(address, flags, phone ? undefined : desktopConfig)
  if (run === undefined) throw new Error(`Lighthouse said nothing of ${page}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${page}.html`), String(run.report))
  const { categories: found, audits } = run.lhr
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round(100 * (found[name]?.score ?? 0))]),
  )
  const failed = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  )
  return { page, scores, failed }
}

async function auditAll(): Promise<Score[]> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(howToGetChromium)
  const data = mkdtempSync(join(tmpdir(), 'guarantors-lighthouse-'))
  const server = await startProcess(data, { MATCH_SEED: 'browser' })
  const port = await freePort()
  const args = [...chromiumArgs, `--remote-debugging-port=${String(port)}`]
  const context = await chromium.launchPersistentContext(join(data, 'browser'), { executablePath, args })
  try {
    const front = await audit('front', `${server.base}/`, port, true)
    const page = await context.newPage()
    await page.goto(server.base)
    const match: unknown = await page.evaluate(
      `fetch('/api/solo', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ scenario: 'idlib-2019', seat: 'turkey' }) }).then((it) => it.json()).then((it) => it.match)`,
    )
    await page.close()
    return [front, await audit('game', `${server.base}/play/${String(match)}`, port, false)]
  } finally {
    await context.close()
    await server.close()
    rmSync(data, { recursive: true, force: true })
  }
}

const line = ({ page, scores, failed }: Score): string =>
  `${page.padEnd(6)} ${categories.map((name) => `${name} ${String(scores[name])} (goal ${String(goals[name])})`).join(' · ')}${failed.length === 0 ? '' : `\n       costs points: ${failed.join(', ')}`}`

async function run(args: readonly string[]): Promise<void> {
  const { values } = readArguments(args, { json: { type: 'boolean', default: false } })
  if (values.help === true) return void print(help)
  const results = await auditAll()
  if (values.json) printJson({ results })
  else print(results.map(line).join('\n'))
  const missed = results.filter(({ scores }) => categories.some((name) => (scores[name] ?? 0) < goals[name]))
  if (missed.length > 0) throw new ToolError(`missed on ${missed.map(({ page }) => page).join(', ')}`)
}

await command('lighthouse', run)
