/**
 * Games on several threads. Each is played by one thread alone and depends on nothing but its seed and players, and
 * they are handed over in their order: the number of threads changes the time that it takes and nothing else.
 *
 *   await playMany(world, gamesOf('1', 200), (played, index) => …)
 *
 * A thread is given the whole world, so coefficients that were changed hold there too. To hand a finished game over
 * costs 2 to 3 per cent of the time of playing it by the cards; whoever needs little of it keeps little of it.
 */
import { availableParallelism } from 'node:os'
import type { Played } from '../../../game/bots/table.ts'
import type { World } from '../../../game/scenarios/world.ts'
import { threadOf } from '../../threads.ts'
import { playGame, type Game } from './games.ts'

export type OnGame = (played: Played, index: number) => void

/** To begin a thread takes as long as some games: below so many for each it would not pay. */
const worthAThread = 4

export const threadsFor = (games: number, threads = availableParallelism()): number =>
  Math.max(1, Math.min(threads, Math.floor(games / worthAThread)))

/** Calls back in order, whatever the order in which games are finished. */
function inOrder(onGame: OnGame): OnGame {
  const waiting = new Map<number, Played>()
  let next = 0
  return (played, index) => {
    waiting.set(index, played)
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next)
      onGame(ready, next)
      next += 1
    }
  }
}

/** What a thread is sent, after the world. */
export interface Job {
  readonly index: number
  readonly game: Game
}
/** What it answers. */
export interface Finished {
  readonly index: number
  readonly played: Played
}

/** One thread, which plays games of the shared list until there are none left. */
function thread(world: World, next: () => Job | null, done: OnGame) {
  const worker = threadOf(new URL('./thread.ts', import.meta.url))
  worker.postMessage(world)
  const ended = new Promise<void>((resolve, reject) => {
    const feed = () => {
      const job = next()
      if (job === null) resolve()
      else worker.postMessage(job)
    }
    worker.on('message', ({ index, played }: Finished) => {
      try {
        done(played, index)
        feed()
      } catch (error) {
        reject(error)
      }
    })
    worker.on('error', reject)
    feed()
  })
  return ended.finally(() => void worker.terminate())
}

/**
 * Plays them all and calls back for each in the order given. Rejects with the first error of a game or of the caller.
 * `threads`: at most so many, default one for each core.
 */
export async function playMany(
  world: World,
  games: readonly Game[],
  onGame: OnGame,
  threads?: number,
): Promise<void> {
  const many = threadsFor(games.length, threads)
  if (many === 1) return games.forEach((game, index) => onGame(playGame(world, game), index))
  const list = games.entries()
  const next = () => {
    const { value, done } = list.next()
    return done === true ? null : { index: value[0], game: value[1] }
  }
  const hand = inOrder(onGame)
  await Promise.all(Array.from({ length: many }, () => thread(world, next, hand)))
}
