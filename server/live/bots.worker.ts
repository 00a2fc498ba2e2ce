/** A thread in which bots think: asked for one decision at a time, with the time that it may take. */
import { parentPort } from 'node:worker_threads'
import { rules } from '../real-rules.ts'
import type { Asked, Answered } from './thinker.ts'

/** Looking further is over so much earlier: the last look has to come to its end within the budget. */
const margin = 0.06

function answer({ no, question, budget }: Asked): Answered {
  const until = performance.now() + budget * (1 - margin)
  try {
    const { state, seat, level } = question
    return { no, act: rules.botAct(state, seat, level, () => performance.now() < until), error: null }
  } catch (error) {
    return { no, act: null, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)))
