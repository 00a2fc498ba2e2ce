import react from '@vitejs/plugin-react'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { chunkNamer } from './client/build/chunks.ts'
import { leaveReasonsOut } from './client/build/reasons.ts'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Where `npm run dev` finds the game server behind Vite's. */
const gameServer = `http://127.0.0.1:${process.env['PORT'] ?? '8000'}`

const client: ViteUserConfig = {
  root: at('client'),
  plugins: [leaveReasonsOut, react()],
  build: {
    outDir: at('dist/client'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'screens', name: chunkNamer(at('.')) }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  server: {
    // As objects: with a bare address Vite rewrites the host, and the server refuses a foreign origin.
    proxy: {
      '/api': { target: gameServer },
      '/healthz': { target: gameServer },
      '/socket.io': { target: gameServer, ws: true },
    },
  },
}

/** `server/…/name.worker.ts` becomes `dist/server/name.worker.js`, beside `main.js`. */
function workers(): [name: string, path: string][] {
  const all = existsSync(at('server')) ? readdirSync(at('server'), { recursive: true, encoding: 'utf8' }) : []
  return all
    .filter((file) => file.endsWith('.worker.ts'))
    .map((file) => [basename(file, '.ts'), join(at('server'), file)])
}

const server: ViteUserConfig = {
  build: {
    ssr: true,
    outDir: at('dist/server'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { input: Object.fromEntries([['main', at('server/main.ts')], ...workers()]) },
  },
}

const tests: ViteUserConfig = {
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/out/**'],
    // A net for what hangs, no measure: the slowest test takes a quarter of it on two busy cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // One worker keeps its modules from file to file: a third of the time went into loading the same rules anew.
    pool: 'threads',
    isolate: false,
  },
}

export default defineConfig(({ isSsrBuild }) => {
  if (process.env['VITEST'] !== undefined) return tests
  return isSsrBuild === true ? server : client
})
