/** What runs in a thread of threads.ts: plays one game after another, and answers with its verdicts alone. */
import { parentPort } from 'node:worker_threads'
import { verdictsOf } from './table.ts'
import type { Job } from './threads.ts'

parentPort?.on('message', ({ runs, game, setting }: Job) => {
  parentPort?.postMessage(verdictsOf(runs, game, setting))
})
