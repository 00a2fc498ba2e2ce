/** A server that opens sessions only for those who have its key. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startProcess } from '../support/process.ts'
import { button, field, link, reader, text } from './pages/reader.ts'
import { complaints } from './pages/wire.ts'

test('the key is asked for, a wrong one says what to do, the right one opens', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'guarantors-key-'))
  const server = await startProcess(folder, { CREATE_KEY: 'open sesame' })
  try {
    const it = reader(page)
    const errors = complaints(page)
    await page.goto(server.base)
    await link(it, 'ui:front.open.go').click()
    await expect(field(it, 'teach:open.key')).toHaveCount(0)
    await button(it, 'teach:open.go').click()
    await expect(field(it, 'teach:open.key')).toBeFocused()
    await expect(page.getByText(it.words.text('teach:open.keyHint'))).toBeVisible()

    await page.keyboard.type('open barley')
    await page.keyboard.press('Enter')
    await expect(text(it, 'teach:open.keyWrong')).toBeVisible()
    await expect(field(it, 'teach:open.key')).toBeFocused()

    // The wrong one is selected: typing replaces it.
    await page.keyboard.type('open sesame')
    await expect(text(it, 'teach:open.keyWrong')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/teach\/[A-Z0-9]{6}/)
    expect(errors.filter((error) => !error.includes('403'))).toEqual([])
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
