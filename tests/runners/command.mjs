/** Starts the programs of the test command. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const out = join(root, 'tests/out')

/** @typedef {{ passed: number, failed: number, executed: number }} Tally */

/**
 * Runs a program of node_modules with Node. `show` lets it print as it goes; otherwise what it printed is returned.
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export function node(args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    /** @type {string[]} */
    const said = []
    for (const stream of [program.stdout, program.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => said.push(text))
    }
    program.on('error', reject)
    program.on('close', (code) => resolve({ code: code ?? 1, text: said.join('') }))
  })
}

/** @param {string} title */
export const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`)
