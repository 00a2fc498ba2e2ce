/** What runs in a thread of threads.ts: is sent the world, then games, and plays one after another. */
import { parentPort } from 'node:worker_threads'
import type { World } from '../../../game/scenarios/world.ts'
import { playGame } from './games.ts'
import type { Finished, Job } from './threads.ts'

parentPort?.once('message', (world: World) => {
  parentPort?.on('message', ({ index, game }: Job) => {
    const finished: Finished = { index, played: playGame(world, game) }
    parentPort?.postMessage(finished)
  })
})
