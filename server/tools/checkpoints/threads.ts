/**
 * Games of checkpoints on several threads. A thread is told the run, the number of the game and the setting, plays, and
 * sends back yes, no and does not count: their number changes the time that it takes and nothing else.
 */
import { Worker } from 'node:worker_threads'
import { threadsFor } from '../simulation/threads.ts'
import type { RunId, Setting } from './runs.ts'
import { verdictsOf, type Verdict, type Verdicts } from './table.ts'

interface Asked {
  readonly run: RunId
  readonly game: number
  readonly setting: Setting
}
/** What a thread is sent. */
export interface Job extends Asked {
  readonly index: number
}
/** What it answers. */
export interface Finished {
  readonly index: number
  readonly verdicts: Verdict[]
}

type Done = (index: number, verdicts: Verdict[]) => void

function thread(next: () => Job | null, done: Done): Promise<void> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url))
  const ended = new Promise<void>((resolve, reject) => {
    const feed = () => {
      const job = next()
      if (job === null) resolve()
      else worker.postMessage(job)
    }
    worker.on('message', ({ index, verdicts }: Finished) => {
      done(index, verdicts)
      feed()
    })
    worker.on('error', reject)
    feed()
  })
  return ended.finally(() => void worker.terminate())
}

async function playAll(asked: readonly Asked[], done: Done, threads?: number): Promise<void> {
  const many = threadsFor(asked.length, threads)
  if (many === 1)
    return asked.forEach(({ run, game, setting }, index) => done(index, verdictsOf(run, game, setting)))
  const list = asked.entries()
  const next = () => {
    const { value, done: over } = list.next()
    return over === true ? null : { index: value[0], ...value[1] }
  }
  await Promise.all(Array.from({ length: many }, () => thread(next, done)))
}

/** Verdicts of games 1 to `games` of each run. Rejects with the first error of a game. */
export async function judge(
  runs: readonly RunId[],
  games: number,
  setting: Setting,
  threads?: number,
  onRun: (run: RunId) => void = () => undefined,
): Promise<Verdicts> {
  const verdicts: Partial<Record<RunId, readonly Verdict[][]>> = {}
  for (const run of runs) {
    const rows: Verdict[][] = Array.from({ length: games }, () => [])
    const asked = rows.map((_, index) => ({ run, game: index + 1, setting }))
    await playAll(asked, (index, row) => (rows[index] = row), threads)
    verdicts[run] = rows
    onRun(run)
  }
  return verdicts
}
