/** axe on every screen: wide and on a phone, light and dark. It finds nothing. */
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Browser, type Page } from '@playwright/test'
import { worldOf } from '../../game/scenarios/worlds.ts'
import { inside } from './screens/inside.ts'
import { outside } from './screens/outside.ts'
import { findScenes } from './screens/scenes.ts'
import { settle, sizes, type Screen, type Size } from './screens/screen.ts'
import { openStage, type Stage } from './screens/stage.ts'
import { contextFor } from './screens/take.ts'

/** Fewer games than `npm run screens` looks through: what is checked here does not depend on the last counter. */
const games = 30
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Built by the server of the other tests, unless it is given. */
const client = process.env['TEST_CLIENT'] ?? join(import.meta.dirname, '../../dist/client')

const test = base.extend<object, { stage: Stage }>({
  stage: [
    // Playwright wants a pattern where a fixture needs no other.
    // oxlint-disable-next-line no-empty-pattern -- see the line above
    async ({}, use) => {
      const stage = await openStage(findScenes(worldOf('highway'), games), client)
      await use(stage)
      await stage.close()
    },
    { scope: 'worker' },
  ],
})

/**
 * react-aria puts a hidden button “Dismiss” before and after the dialog of a popover, in a wrapper outside of every
 * landmark: nothing else may stand there.
 */
const wrapper = '<div style="display: contents;">'

/** Each violation as a line: the rule, how bad it is, and where. */
async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const axe = rules === null ? builder.withTags(tags) : builder.withRules([...rules])
  const found = await axe.analyze()
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'region' || !html.startsWith(wrapper))
      .map(({ target, failureSummary }) =>
        [id, impact, target.join(' '), failureSummary?.split('\n')[1]?.trim()].join(' | '),
      ),
  )
}

async function look(browser: Browser, stage: Stage, screen: Screen, size: Size): Promise<string[]> {
  const context = await contextFor(browser, stage, { screen, size, language: 'en' })
  const page = await context.newPage()
  await screen.open(page, stage)
  await settle(page)
  const light = await violations(page, null)
  await page.emulateMedia({ colorScheme: 'dark' })
  // A phone has the same colours.
  const dark = size.phone ? [] : await violations(page, ['color-contrast'])
  await context.close()
  return [...light, ...dark.map((line) => `dark: ${line}`)]
}

for (const size of sizes.filter(({ name }) => name !== 'projector'))
  for (const screen of [...outside, ...inside])
    test(`axe finds nothing: ${screen.name}, ${size.name}`, async ({ browser, stage }) => {
      expect(await look(browser, stage, screen, size)).toEqual([])
    })
