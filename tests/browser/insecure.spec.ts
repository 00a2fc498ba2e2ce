/** One turn on plain http under a host name, as in a class room: nothing of a secure context is there. */
import { expect, test } from '@playwright/test'
import { chromiumArgs, findChromium } from '../support/chromium.ts'
import { openSession, startGame, takeSeat } from './pages/front.ts'
import { close, expectPhase, expectTurn } from './pages/game.ts'
import { button, heading, reader, text } from './pages/reader.ts'
import { watch } from './pages/resolution.ts'
import { refuse } from './pages/talks.ts'
import { complaints } from './pages/wire.ts'

const executablePath = findChromium() ?? ''

test.use({
  launchOptions: {
    executablePath,
    args: [...chromiumArgs, '--host-resolver-rules=MAP class.test 127.0.0.1'],
  },
})

test('a turn on an insecure origin', async ({ page, baseURL }) => {
  const it = reader(page)
  const errors = complaints(page)
  const origin = (baseURL ?? '').replace('127.0.0.1', 'class.test')
  await page.goto(origin)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)

  const code = await openSession(it)
  await expect(
    page.getByRole('img', { name: it.words.starts('ui:lobby.qr', { link: origin }) }),
  ).toBeVisible()
  const link = page.getByRole('textbox', { name: it.words.text('ui:lobby.link') })
  await expect(link).toHaveValue(`${origin}/s/${code}`)
  await button(it, 'ui:copy').click()
  await expect(button(it, 'ui:copied').or(text(it, 'ui:selectToCopy'))).toBeVisible()

  await takeSeat(it, 'Amal', 'turkey')
  await startGame(it)
  await expectPhase(it, 'talks')
  await refuse(it, 'turkey')
  await close(it, 'talks')
  await watch(it, 'planning')
  await expectTurn(it, 2)
  await expect(heading(it, 'planning:orders.title')).toBeVisible()
  expect(errors).toEqual([])
})
