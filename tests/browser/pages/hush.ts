/**
 * Bots act in the match's queue whenever somebody has acted, so where a person's next click falls among their acts, and
 * with it the game, would depend on how fast the machine is. A test that plays against bots waits before each act until
 * they have had their say and the page shows it: then the same dice give the same game everywhere.
 */
import type { Reader } from './reader.ts'

/** Returns once no match of this server is at work, and what was sent before that is on the page. */
export async function hush({ page }: Pick<Reader, 'page'>): Promise<void> {
  await page.evaluate(async () => {
    const atWork = async () => {
      // Asked by the page itself: the answer comes after the frames that were sent before it.
      const figures = await (await fetch('/metrics')).text()
      return /^guarantors_matches_at_work (\d+)$/m.exec(figures)?.[1]
    }
    const since = performance.now()
    for (let now = await atWork(); now !== '0'; now = await atWork()) {
      if (performance.now() - since > 60_000)
        throw new Error(`after a minute ${now} matches are still at work`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
