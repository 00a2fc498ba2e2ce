/**
 * `npm test`: every runner, then the sum of all. `npm run check` (--quick): types, lint, format and the rules' tests.
 * `--only static,vitest,browser` runs some of them.
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { out } from './runners/command.mjs'
import { runPlaywright } from './runners/playwright.mjs'
import { runStatic } from './runners/static.mjs'
import { runVitest } from './runners/vitest.mjs'

/** @typedef {import('./runners/command.mjs').Tally} Tally */

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const folders = values.quick ? ['tests/game', 'tests/lint'] : []

/** @type {Record<string, () => Promise<Tally | Tally[]>>} */
const runners = {
  static: runStatic,
  vitest: () => runVitest(folders),
  ...(values.quick ? {} : { browser: runPlaywright }),
}

/** @param {readonly Tally[]} tallies @param {keyof Tally} field */
const sum = (tallies, field) => tallies.reduce((total, tally) => total + tally[field], 0)

async function main() {
  mkdirSync(out, { recursive: true })
  const chosen = values.only?.split(',') ?? Object.keys(runners)
  /** @type {Tally[]} */
  const all = []
  for (const name of chosen) {
    const tallies = [
      await (runners[name] ?? (() => Promise.reject(new Error(`no runner is called ${name}`))))(),
    ].flat()
    const executed = sum(tallies, 'executed')
    if (executed === 0) console.log(`${name}: no test was executed, which is a failure.`)
    all.push(...tallies, {
      passed: 0,
      failed: executed === 0 && sum(tallies, 'failed') === 0 ? 1 : 0,
      executed: 0,
    })
  }
  process.exitCode = sum(all, 'failed') === 0 ? 0 : 1
  console.log(`\n${sum(all, 'passed')} passed, ${sum(all, 'failed')} failed`)
}

if (values.help === true) console.log('npm test -- [--quick] [--only static,vitest,browser]')
else await main()
