/** The stage that `serve.mjs` built, as far as it can be told. */
import * as z from 'zod'
import { stagePort } from '../pages/dice.ts'
import type { Stage } from './stage.ts'

const isStage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'base' in value && 'games' in value
const Told = z.custom<Stage>(isStage)

/** Waits until it stands: whole games are played and replayed for it. */
export async function borrowStage(): Promise<Stage> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${stagePort}/stage`)
    const text = await answer.text()
    if (answer.status === 200) return Told.parse(JSON.parse(text))
    if (answer.status !== 202) throw new Error(`the stage could not be built: ${text}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
