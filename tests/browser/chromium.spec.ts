import { expect, test } from '@playwright/test'

test('the browser of this machine renders text', async ({ page }) => {
  await page.setContent('<h1 style="color: rgb(1, 2, 3)">Guarantors</h1>')
  const heading = page.getByRole('heading', { name: 'Guarantors' })
  await expect(heading).toBeVisible()
  await expect(heading).toHaveCSS('color', 'rgb(1, 2, 3)')
})
