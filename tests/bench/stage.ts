/** A built server on loopback and a browser that is as slow as a cheap phone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { chromiumArgs, findChromium, howToGetChromium } from '../support/chromium.ts'
import { startProcess } from '../support/process.ts'

export interface Stage {
  readonly base: string
  readonly browser: Browser
}

/** Processor time is stretched by this factor, as numbers.md asks. */
const slowDown = 4

/** Serves the built client to a browser for as long as `work` lasts. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(howToGetChromium)
  const data = mkdtempSync(join(tmpdir(), 'guarantors-bench-'))
  const server = await startProcess(data, { MATCH_SEED: 'browser' })
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    return await work({ base: server.base, browser })
  } finally {
    await browser.close()
    await server.close()
    rmSync(data, { recursive: true, force: true })
  }
}

/** A fresh page of somebody who has never been here; `slow` holds the processor back. */
export async function openPage({ base, browser }: Stage): Promise<{ page: Page; slow: () => Promise<void> }> {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  const session: CDPSession = await context.newCDPSession(page)
  return {
    page,
    slow: async () => void (await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })),
  }
}
