/** Starts threads: from the sources where those run, from the built server where that does. */
import { Worker } from 'node:worker_threads'

/** `source`: the address of the TypeScript file that it runs. */
export const threadOf = (source: URL): Worker =>
  new Worker(new URL('thread.mjs', import.meta.url), { workerData: source.href })

/**
 * A thread for `name.worker.ts` beside the file `from` (its `import.meta.url`); the build puts `name.worker.js` beside
 * the server.
 */
export function workerThread(name: string, from: string): Worker {
  if (from.endsWith('.ts')) return threadOf(new URL(`${name}.worker.ts`, from))
  const built = `${name}.worker.js`
  return new Worker(new URL(built, from))
}
