import { defineConfig, devices } from '@playwright/test'
import { join } from 'node:path'
import { otherDice, stagePort } from './pages/dice.ts'
import { chromiumArgs, findChromium, howToGetChromium } from '../support/chromium.ts'

const executablePath = findChromium()
if (executablePath === null) throw new Error(howToGetChromium)

const root = join(import.meta.dirname, '../..')
const out = join(root, 'tests/out')
const port = process.env['TEST_PORT'] ?? '8123'
const address = `http://127.0.0.1:${port}`

/** Each run starts with empty data; bots answer at once, and every game of a server has the same dice. */
const server = (on: string, seed: string) => ({
  command: 'node server/start.mjs',
  cwd: root,
  url: `http://127.0.0.1:${on}/healthz`,
  env: {
    PORT: on,
    HOST: '127.0.0.1',
    DATA_DIR: join(out, `data-${on}-${Date.now()}`),
    BOT_PACE: '0',
    MATCH_SEED: seed,
  },
  timeout: 120_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
})

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(out, 'browser'),
  workers: Number(process.env['TEST_WORKERS'] ?? 2),
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // Limits are nets for what hangs: a busy machine with one core stays far below them.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    baseURL: address,
    actionTimeout: 30_000,
    launchOptions: { executablePath, args: chromiumArgs },
    contextOptions: { reducedMotion: 'reduce' },
    // A trace takes nearly half of the time: only when it is asked for.
    trace: process.env['TEST_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: [
    server(port, process.env['TEST_SEED'] ?? 'browser'),
    server(otherDice.port, process.env['TEST_SEED'] ?? otherDice.seed),
    {
      command: 'node tests/browser/screens/serve.mjs',
      cwd: root,
      url: `http://127.0.0.1:${stagePort}/`,
      env: { STAGE_PORT: stagePort },
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
    },
  ],
})
