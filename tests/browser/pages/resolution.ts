/** What happened: watched step by step, then left. */
import { expect } from '@playwright/test'
import { expectPhase } from './game.ts'
import { button, heading, type Reader } from './reader.ts'

/** Sees the first steps, jumps to the summary, goes on. */
export async function watch(it: Reader, next: 'planning' | 'talks' | 'ended'): Promise<void> {
  await expectPhase(it, 'resolution')
  const { page, words } = it
  await page.getByRole('button', { name: words.text('resolution:next'), exact: true }).click()
  await button(it, 'resolution:skip').click()
  await expect(heading(it, 'resolution:everybody')).toBeVisible()
  await button(it, next === 'ended' ? 'resolution:toEnd' : `resolution:done.${next}`).click()
  await expectPhase(it, next)
}
