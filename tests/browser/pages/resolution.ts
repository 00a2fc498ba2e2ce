/** What happened: watched step by step, then left. */
import { expect } from '@playwright/test'
import { expectPhase } from './game.ts'
import { button, heading, type Reader } from './reader.ts'

/** Goes to the summary and on from there; where nothing happened the summary stands there at once. */
export async function watch(it: Reader, next: 'planning' | 'talks' | 'ended'): Promise<void> {
  await expectPhase(it, 'resolution')
  const skip = button(it, 'resolution:skip')
  const summary = heading(it, 'resolution:everybody')
  await expect(skip.or(summary)).toBeVisible()
  if (await skip.isVisible()) await skip.click()
  await expect(summary).toBeVisible()
  await button(it, next === 'ended' ? 'resolution:toEnd' : `resolution:done.${next}`).click()
  await expectPhase(it, next)
}
