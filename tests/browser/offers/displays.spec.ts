// Each display as a person meets it: what is read, where the focus goes, how it closes, and what the page keeps.
import { expect, test } from 'playwright/test'
import { image, offer, offersOf, openLab, panel, settle, shift, violations } from './lab.js'

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())
test.beforeEach(() => lab.collector.events().splice(0))

test('a modal takes the focus, keeps it, and gives it back', async ({ page }) => {
  await lab.open(page, {
    body: '<button id=before data-lead-offer="spring">See the offer</button>',
    config: { offers: [offer({ trigger: { manual: true } })] },
  })
  await page.focus('#before')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Spring sale' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Claim it' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator('#before')).toBeFocused()
  await offersOf(lab).toEqual(['view spring a click', 'dismiss spring a click escape'])
})
