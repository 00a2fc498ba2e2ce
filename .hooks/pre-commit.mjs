/**
 * The commit hook: format and lint of what is staged, in a few seconds. Without node_modules it lets the commit pass.
 * Activated by `npm run prepare`; passed over by `git commit --no-verify` or SKIP_SIMPLE_GIT_HOOKS=1.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const staged = execFileSync('git', ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'], {
  encoding: 'utf8',
})
const files = staged
  .split('\0')
  .filter((name) => /\.(?:ts|tsx|mjs|css|json|html)$/.test(name) && existsSync(name))
const code = files.filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))

/** @param {string} script @param {readonly string[]} args @param {readonly string[]} on */
function passes(script, args, on) {
  if (on.length === 0 || !existsSync(script)) return true
  return spawnSync(process.execPath, [script, ...args, ...on], { stdio: 'inherit' }).status === 0
}

const formatted = passes(
  'node_modules/oxfmt/bin/oxfmt',
  ['--check', '--no-error-on-unmatched-pattern'],
  files,
)
const linted = passes('node_modules/oxlint/bin/oxlint', ['--no-error-on-unmatched-pattern'], code)
if (!formatted) console.error('To mend the format: npm run format')
process.exitCode = formatted && linted ? 0 : 1
