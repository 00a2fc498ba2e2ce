/** Finds the browser of this machine: Playwright's own download is not used. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What to tell somebody whose machine has none. */
export const howToGetChromium =
  'No Chromium found. Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chromium or Chrome, or set CHROMIUM to the path of one.'

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of the browser, or null. CHROMIUM in the environment comes first. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const given = environment['CHROMIUM']
  if (given !== undefined && given !== '') return runs(given) ? given : null
  const folders = (environment['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/snap/bin')
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...places].find(runs) ?? null
}

/** No sandbox, since tests may run as root; nothing that calls home, since a network may be closed. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
