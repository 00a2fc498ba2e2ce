/** Types, lint and format: no tests of their own, but each that fails counts as one. */
import { heading, node } from './command.mjs'

/** @typedef {import('./command.mjs').Tally} Tally */

const checks = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty'], mend: '' },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint'], mend: '' },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'], mend: 'To mend: npm run format' },
]

/** @param {(typeof checks)[number]} check @returns {Promise<Tally>} */
async function run({ name, args, mend }) {
  const { code, text } = await node(args)
  heading(`${name}: ${code === 0 ? 'good' : 'FAILED'}`)
  if (code !== 0) console.log(`${text.trim()}\n${mend}`)
  return { passed: 0, failed: code === 0 ? 0 : 1, executed: 1 }
}

export const runStatic = () => Promise.all(checks.map(run))
