/** What runs in a thread of threads.ts: plays one game after another, and answers with its verdicts alone. */
import { parentPort } from 'node:worker_threads'
import { verdictsOf } from './table.ts'
import type { Finished, Job } from './threads.ts'

parentPort?.on('message', ({ index, run, game, setting }: Job) => {
  const finished: Finished = { index, verdicts: verdictsOf(run, game, setting) }
  parentPort?.postMessage(finished)
})
