import { defineConfig, devices } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumArgs, findChromium, howToGetChromium } from '../support/chromium.ts'

const executablePath = findChromium()
if (executablePath === null) throw new Error(howToGetChromium)

const root = join(import.meta.dirname, '../..')
const out = join(root, 'tests/out')
const port = process.env['TEST_PORT'] ?? '8123'
const address = `http://127.0.0.1:${port}`

/** Each run starts with empty data; bots answer at once, and every game has the same dice. */
const environment = {
  PORT: port,
  HOST: '127.0.0.1',
  DATA_DIR: join(out, `data-${Date.now()}`),
  BOT_PACE: '0',
  MATCH_SEED: process.env['TEST_SEED'] ?? 'browser',
}

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(out, 'browser'),
  workers: Number(process.env['TEST_WORKERS'] ?? 2),
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    baseURL: address,
    actionTimeout: 20_000,
    launchOptions: { executablePath, args: chromiumArgs },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  ...(existsSync(join(root, 'server/main.ts'))
    ? {
        webServer: {
          command: 'node server/start.mjs',
          cwd: root,
          url: `${address}/healthz`,
          env: environment,
          timeout: 120_000,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
        },
      }
    : {}),
})
