/**
 * Games of checkpoints on several threads, all in one queue. A thread is told the runs, the number of the game and the
 * setting, plays, and sends back yes, no and does not count: their number changes the time that it takes and nothing else.
 */
import { Worker } from 'node:worker_threads'
import { threadsFor } from '../simulation/threads.ts'
import { sharing, type RunId, type Setting, type Shared } from './runs.ts'
import { verdictsOf, type Verdict, type Verdicts } from './table.ts'

/** What a thread is sent; it answers with a row of verdicts for each of the runs. */
export interface Job {
  readonly runs: Shared
  readonly game: number
  readonly setting: Setting
}

type Done = (job: Job, rows: readonly Verdict[][]) => void

/** Plays one game after the other as long as there are any. */
function thread(queue: Iterator<Job, undefined>, done: Done): Promise<void> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url))
  const ended = new Promise<void>((resolve, reject) => {
    const feed = () => {
      const { value: job, done: over } = queue.next()
      if (over === true) return resolve()
      worker.once('message', (rows: Verdict[][]) => {
        done(job, rows)
        feed()
      })
      worker.postMessage(job)
    }
    worker.on('error', reject)
    feed()
  })
  return ended.finally(() => void worker.terminate())
}

async function playAll(jobs: readonly Job[], done: Done, threads?: number): Promise<void> {
  const many = threadsFor(jobs.length, threads)
  if (many === 1) return jobs.forEach((job) => done(job, verdictsOf(job.runs, job.game, job.setting)))
  const queue = jobs.values()
  await Promise.all(Array.from({ length: many }, () => thread(queue, done)))
}

/** Verdicts of games 1 to `games` of each run. Rejects with the first error of a game. */
export async function judge(
  wanted: readonly RunId[],
  games: number,
  setting: Setting,
  threads?: number,
  onRun: (run: RunId) => void = () => undefined,
): Promise<Verdicts> {
  const jobs = sharing(wanted).flatMap((runs) =>
    Array.from({ length: games }, (_, index): Job => ({ runs, game: index + 1, setting })),
  )
  const verdicts: Partial<Record<RunId, Verdict[][]>> = {}
  const left = new Map(wanted.map((run) => [run, games]))
  const done: Done = ({ runs, game }, rows) => {
    for (const [place, run] of runs.entries()) {
      const all = (verdicts[run] ??= Array.from({ length: games }, () => []))
      all[game - 1] = rows[place] ?? []
      const still = (left.get(run) ?? 0) - 1
      left.set(run, still)
      if (still === 0) onRun(run)
    }
  }
  await playAll(jobs, done, threads)
  return verdicts
}
