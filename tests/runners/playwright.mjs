/** Tests in a real browser, against a built server. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { heading, node, out, root } from './command.mjs'

const Report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** @typedef {import('./command.mjs').Tally} Tally */

/** Of a page that is shown. */
const mostLines = 120

/** @type {Tally} */
const nothingRan = { passed: 0, failed: 1, executed: 0 }

/** Says whether there is a browser; on a CI machine of Debian's kind, gets one. */
async function haveBrowser() {
  const find = [
    '--import',
    'tsx',
    '-e',
    `import('./tests/support/chromium.ts').then((m) => console.log(m.findChromium() ?? m.howToGetChromium + '\\n'))`,
  ]
  const answer = async () => (await node(find)).text
  if (!(await answer()).includes('No Chromium')) return true
  if (process.env['CI'] !== undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ]) {
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
  }
  const last = await answer()
  if (!last.includes('No Chromium')) return true
  console.log(last)
  return false
}

async function built() {
  if (!existsSync(join(root, 'server/main.ts'))) return true
  return (await node(['server/start.mjs', '--build-only'], { show: true })).code === 0
}

/** Each run's server has a data folder of its own. */
async function forgetOldData() {
  const old = (await readdir(out)).filter((name) => name.startsWith('data-'))
  await Promise.all(old.map((name) => rm(join(out, name), { recursive: true, force: true })))
}

/** What stood on the page where a test failed: whoever reads only what was printed has nothing else. */
async function showFailed() {
  const folder = join(out, 'browser')
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    const file = join(folder, name, 'error-context.md')
    if (!existsSync(file)) continue
    const [, page = ''] = /```yaml\n(.*?)```/s.exec(await readFile(file, 'utf8')) ?? []
    const lines = page.split('\n').filter((line) => /".+"|: \S/.test(line))
    heading(`the page of ${name}`)
    console.log(lines.slice(0, mostLines).join('\n'))
  }
}

/** @returns {Promise<Tally>} */
export async function runPlaywright() {
  heading('browser')
  if (!(await haveBrowser()) || !(await built())) return nothingRan
  const file = join(out, 'playwright.json')
  await forgetOldData()
  await rm(file, { force: true })
  const config = 'tests/browser/playwright.config.ts'
  const { code } = await node(
    ['node_modules/@playwright/test/cli.js', 'test', '-c', config, '--reporter=list,json'],
    {
      show: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, STAGE_NOW: '1' },
    },
  )
  if (code !== 0) await showFailed()
  try {
    const { stats } = Report.parse(JSON.parse(await readFile(file, 'utf8')))
    // A test that passes only when it is tried again counts as failed: retries are off, and flakiness is a bug.
    const failed = stats.unexpected + stats.flaky
    return {
      passed: stats.expected,
      failed: Math.max(failed, code === 0 ? 0 : 1),
      executed: stats.expected + failed,
    }
  } catch {
    return nothingRan
  }
}
