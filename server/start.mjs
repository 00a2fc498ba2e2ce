/**
 * `npm start`: builds what is older than its sources, then runs the server with the same arguments.
 * `--build-only` stops after the build; `--dev` runs the sources with reload instead. Plain JavaScript,
 * so that it runs before anything is built.
 */
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
process.chdir(root)

const sources = ['client', 'server', 'game', 'vite.config.ts', 'package-lock.json']
const stamp = 'dist/sources.txt'
const vite = 'node_modules/vite/bin/vite.js'

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)))
}

/** Changes when any source changes, comes or goes. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function buildIfStale() {
  const present = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === present) return
  console.error('Building the client and the server …')
  for (const kind of [[], ['--ssr']]) {
    const args = [vite, 'build', '--logLevel', 'warn', ...kind]
    execFileSync(process.execPath, args, { stdio: ['ignore', 2, 2] })
  }
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamp, present)
}

function develop() {
  const programs = [['node_modules/tsx/dist/cli.mjs', 'watch', 'server/main.ts', '--dev'], [vite]]
  const running = programs.map((args) => spawn(process.execPath, args, { stdio: 'inherit' }))
  const stop = () => running.forEach((program) => program.kill())
  for (const program of running) program.on('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
}

async function serve() {
  process.env['NODE_ENV'] ??= 'production'
  await import(join(root, 'dist/server/main.js'))
}

const [node = '', script = '', ...args] = process.argv
if (!existsSync(vite)) {
  console.error('The packages are missing. Run: npm ci')
  process.exitCode = 1
} else if (args.includes('--dev')) {
  develop()
} else {
  try {
    buildIfStale()
    // The build server reads its arguments as if it had been started itself.
    process.argv = [node, script, ...args.filter((arg) => arg !== '--build-only')]
    if (!args.includes('--build-only')) await serve()
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exitCode = 1
  }
}
