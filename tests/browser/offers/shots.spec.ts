// Pictures of every display, for eyes: `LEADLINE_SHOTS=folder npx playwright test -c tests/browser/playwright.config.ts offers/shots`.
import { expect, test } from 'playwright/test'
import { image, offer, openLab, panel } from './lab.js'

const folder = process.env.LEADLINE_SHOTS
test.skip(!folder, 'LEADLINE_SHOTS names no folder')

const content = {
  heading: '20 % off the team plan',
  body: 'Berths, bookings and boatyard in one place. Until Friday, for new teams.',
  points: ['Unlimited berths and users', 'We move your data in a day', 'Cancel any month'],
  image,
  coupon: 'SPRING20',
  countdown: '2099-12-01T00:00Z',
  cta: { label: 'Claim it', href: '/b' },
}
const arabic = {
  ...content,
  heading: 'خصم ٢٠٪ على خطة الفريق',
  body: 'المراسي والحجوزات وحوض السفن في مكان واحد.',
  points: ['مراسٍ بلا حدود', 'ننقل بياناتك في يوم'],
  cta: { label: 'احصل عليه', href: '/b' },
}
const head = `<style>:root{color-scheme:light dark;--lead-accent:#0e5a6b}@media(prefers-color-scheme:dark){:root{--lead-accent:#7ccbda}}
  body{font:1rem/1.6 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem}</style>`
const text = `<h1>Harbour</h1><p>${'A quiet harbour keeps its books in order and its berths full. '.repeat(20)}</p>`

for (const display of ['modal', 'bar', 'slide-in', 'inline', 'landing'] as const)
  for (const [name, setting] of Object.entries({
    desktop: {},
    narrow: { width: 320, height: 640 },
    dark: { colorScheme: 'dark' },
    rtl: { lang: 'ar' },
    forced: { forcedColors: 'active' },
  } as Record<
    string,
    { width?: number; height?: number; colorScheme?: 'dark'; forcedColors?: 'active'; lang?: string }
  >))
    test(`${display} ${name}`, async ({ page }) => {
      const lab = await openLab()
      const { width = 1100, height = 700, colorScheme, forcedColors, lang } = setting
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'no-preference' })
      await lab.open(page, {
        head,
        lang,
        body: /inline|landing/.test(display)
          ? `${text.slice(0, 300)}<lead-offer id="spring"></lead-offer>`
          : text,
        config: { offers: [offer({ display }, lang ? arabic : content)] },
      })
      await expect(panel(page)).toBeVisible()
      await page.waitForTimeout(400)
      await page.screenshot({
        path: `${folder}/${display}-${name}.png`,
        fullPage: /inline|landing/.test(display),
      })
      await lab.close()
    })
