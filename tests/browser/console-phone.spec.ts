/** The console on a phone: parts that open, the seats on top; what was begun in a part stays there. */
import { expect, test } from '@playwright/test'
import { openFront } from './pages/front.ts'
import { button, field, reader } from './pages/reader.ts'
import { openTaught, startTaught } from './pages/teach.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('parts open and close by hand', async ({ page }) => {
  const it = reader(page)
  await openFront(it)
  await openTaught(it)
  const part = (name: string) => page.locator('summary', { hasText: it.words.text(`teach:${name}`) })
  const seats = page.locator('.teach-seats')
  await expect(seats).toBeVisible()
  await expect(page.getByRole('tab')).toHaveCount(0)
  await expect(button(it, 'teach:link.renew')).toBeVisible()

  await startTaught(it)
  await button(it, 'teach:start.all').click()
  await expect(seats).toBeVisible()
  await expect(button(it, 'teach:link.renew')).toBeHidden()
  await part('seats.title').click()
  await expect(seats).toBeHidden()
  await part('tabs.session').click()
  await expect(button(it, 'teach:link.renew')).toBeVisible()
  await expect(field(it, 'ui:lobby.link')).toBeVisible()
})
