/**
 * Bots that weigh or look ahead think in threads, so that no match waits for another's bots. All that one seat of one match
 * asks goes to the same thread: what it found out for a phase stays there.
 */
import type { Worker } from 'node:worker_threads'
import { hash } from '../../game/board/rng.ts'
import type { BotLevel } from '../../game/model/bot.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { State } from '../../game/model/state.ts'
import type { BotAct } from '../rules.ts'
import { workerThread } from '../threads.ts'

export interface Question {
  readonly match: string
  readonly state: State
  readonly seat: ActorId
  readonly level: BotLevel
}

/** What a thread is sent. */
export interface Asked {
  readonly no: number
  readonly question: Question
  /** Milliseconds that it may take. */
  readonly budget: number
}
/** What it answers; `error` is the stack of what was thrown. */
export interface Answered {
  readonly no: number
  readonly act: BotAct | null
  readonly error: string | null
}

export interface Thinker {
  /** Rejects when the bot failed. Resolves with null when it has nothing to do, and when the server is closing. */
  think(question: Question): Promise<BotAct | null>
  close(): Promise<void>
}

interface Waiting {
  readonly asked: number
  readonly resolve: (act: BotAct | null) => void
  readonly reject: (error: Error) => void
}

/** Who waited long for its turn has less time left, but never less than this part of the budget. */
const leastShare = 0.1

interface Thread {
  think(question: Question): Promise<BotAct | null>
  close(): Promise<unknown>
}

/** One thread, begun with the first question and begun anew after it broke down. */
function createThread(budget: number): Thread {
  let worker: Worker | null = null
  let no = 0
  const waiting = new Map<number, Waiting & { question: Question }>()
  let busy = false

  const settle = ({ no: which, act, error }: Answered) => {
    const one = waiting.get(which)
    waiting.delete(which)
    busy = false
    // With nothing to think about it keeps no process alive.
    worker?.unref()
    if (error === null) one?.resolve(act)
    else one?.reject(new Error(error))
    next()
  }
  const broken = (error: Error) => {
    worker = null
    busy = false
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  function begin(): Worker {
    const begun = workerThread('bots', import.meta.url)
    begun.on('message', settle)
    begun.on('error', broken)
    return begun
  }
  function next(): void {
    const [first] = waiting
    if (first === undefined || busy) return
    const [which, { question, asked }] = first
    busy = true
    worker ??= begin()
    worker.ref()
    const left = Math.max(budget - (performance.now() - asked), budget * leastShare)
    worker.postMessage({ no: which, question, budget: left } satisfies Asked)
  }
  return {
    think: (question) =>
      new Promise((resolve, reject) => {
        no += 1
        waiting.set(no, { question, asked: performance.now(), resolve, reject })
        next()
      }),
    close: async () => {
      for (const one of waiting.values()) one.resolve(null)
      waiting.clear()
      await worker?.terminate()
    },
  }
}

/** `budget`: milliseconds that a decision which looks ahead may take. */
export function createThinker(threads: number, budget: number): Thinker {
  const all = Array.from({ length: threads }, () => createThread(budget))
  return {
    think: (question) => {
      const thread = all[hash(`${question.match} ${question.seat}`, 0) % all.length]
      return thread === undefined ? Promise.resolve(null) : thread.think(question)
    },
    close: async () => void (await Promise.all(all.map((thread) => thread.close()))),
  }
}
