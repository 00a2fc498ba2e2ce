/**
 * axe in every state that `npm run screens` knows, light and dark, on a laptop and, where it is laid out anew, on a phone.
 * It finds nothing. Without AXE=all (`npm run axe`) some are left out (`screens/chosen.ts`). States that are reached alike
 * share a test and a browser; all share a stage.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { borrowStage } from './screens/borrowed.ts'
import { chosen, onPhone } from './screens/chosen.ts'
import { settle, sizes, type Screen, type Size } from './screens/screen.ts'
import type { Stage } from './screens/stage.ts'
import { contextFor } from './screens/take.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const test = base.extend<object, { stage: Stage }>({
  stage: [
    // Playwright wants a pattern where a fixture needs no other.
    // oxlint-disable-next-line no-empty-pattern -- see the line above
    async ({}, use) => {
      await use(await borrowStage())
    },
    { scope: 'worker', timeout: 600_000 },
  ],
})

/** Each violation as a line: the rule, how bad it is, and where. */
async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  // Its other mode opens a page more for each look; it is for frames of foreign origin, and here are none.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const axe = rules === null ? builder.withTags(tags) : builder.withRules([...rules])
  const found = await axe.analyze()
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, impact, target.join(' '), failureSummary?.split('\n')[1]?.trim()].join(' | '),
    ),
  )
}

async function look(page: Page, stage: Stage, screen: Screen, size: Size): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await screen.open(page, stage)
  await settle(page)
  const light = await violations(page, null)
  // A phone has the same colours.
  if (size.phone) return light
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, ['color-contrast'])
  return [...light, ...dark.map((line) => `dark: ${line}`)]
}

const most = 4

/** By who looks and at what, a few to a test; those that break their browser, or have it remember something, stand alone. */
function groups(screens: readonly Screen[]): Map<string, Screen[]> {
  const found = new Map<string, Screen[]>()
  for (const screen of screens) {
    const alone = screen.memory !== undefined || screen.name === 'reconnecting'
    const kind = `${screen.who}, ${screen.name.split('-')[0] ?? ''}`
    let key = alone ? screen.name : kind
    for (let part = 2; found.get(key)?.length === most; part++) key = `${kind} ${part}`
    found.set(key, [...(found.get(key) ?? []), screen])
  }
  return found
}

for (const size of sizes.filter(({ name }) => name !== 'projector'))
  for (const [name, screens] of groups(
    chosen.filter((screen) => !size.phone || onPhone.includes(screen.name)),
  ))
    test(`axe finds nothing: ${name}, ${size.name}`, async ({ browser, stage }) => {
      // Each may wait as long as a test of its own.
      test.setTimeout(120_000 + 60_000 * screens.length)
      const [screen] = screens
      if (screen === undefined) return
      const context = await contextFor(browser, stage, { screen, size, language: 'en' })
      const page = await context.newPage()
      for (const each of screens)
        await test.step(each.name, async () => {
          expect.soft(await look(page, stage, each, size), each.name).toEqual([])
        })
      await context.close()
    })
