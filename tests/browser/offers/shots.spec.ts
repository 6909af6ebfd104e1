// Pictures of every display and of a refused form, for eyes: `LEADLINE_SHOTS=folder npx playwright test -c tests/browser/playwright.config.ts offers/shots`.
// With `LEADLINE_SHOTS=references` only the few that docs/images keeps are made, there.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'
import { image, offer, openLab, panel } from './lab.js'

const asked = process.env.LEADLINE_SHOTS

const isForReference = asked === 'references'
const folder = isForReference ? fileURLToPath(new URL('../../../docs/images', import.meta.url)) : asked
/** Those in docs/offers.md and docs/forms.md. */
const references = [
  'offer-modal-desktop',
  'offer-bar-desktop',
  'offer-slide-in-dark',
  'offer-inline-desktop',
  'offer-landing-rtl',
  'offer-modal-narrow',
  'offer-bar-forced',
  'form-error-narrow',
  'form-error-rtl',
]
/** Nobody waits for a page of documentation. */
const MAX_BYTES = 60_000

const DAY_MS = 864e5

const content = {
  heading: '20 % off the team plan',
  body: 'Berths, bookings and boatyard in one place. Until Friday, for new teams.',
  points: ['Unlimited berths and users', 'We move your data in a day', 'Cancel any month'],
  image,
  coupon: 'SPRING20',
  countdown: new Date(Date.now() + 3.3 * DAY_MS).toISOString(),
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
const text = `<h1>Harbour</h1><p>${'A quiet harbour keeps its books in order and its berths full. '.repeat(6)}</p>`

const settings: Record<
  string,
  { width?: number; height?: number; colorScheme?: 'dark'; forcedColors?: 'active'; lang?: string }
> = {
  desktop: {},
  narrow: { width: 320, height: 640 },
  dark: { colorScheme: 'dark' },
  rtl: { lang: 'ar' },
  forced: { forcedColors: 'active' },
}

const forms = (lang = 'en') => {
  const isArabic = lang === 'ar'
  const say = (english: string, text: string) => (isArabic ? text : english)
  return {
    guide: {
      heading: say('Get the 2026 field guide', 'احصل على دليل ٢٠٢٦'),
      text: say('Forty pages, no fluff.', 'أربعون صفحة بلا حشو.'),
      submit: say('Send it to me', 'أرسله إليّ'),
      fields: [
        { name: 'email', type: 'email', label: say('Work e-mail', 'بريد العمل'), required: true },
        { name: 'company', type: 'text', label: say('Company', 'الشركة') },
        {
          name: 'size',
          type: 'select',
          label: say('Company size', 'حجم الشركة'),
          options: ['1-10'],
          required: true,
        },
        {
          name: 'agree',
          type: 'consent',
          label: say('You may write to me about this.', 'يمكنكم مراسلتي.'),
          required: true,
        },
      ],
    },
  }
}

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab?.close())

for (const shown of ['modal', 'bar', 'slide-in', 'inline', 'landing', 'form'] as const)
  for (const [setting, { width = 1100, height = 700, colorScheme, forcedColors, lang }] of Object.entries(
    settings,
  )) {
    const name = shown === 'form' ? `form-error-${setting}` : `offer-${shown}-${setting}`
    if (isForReference && !references.includes(name)) continue
    test(name, async ({ page }) => {
      const isForm = shown === 'form'
      const isInFlow = /inline|landing|form/.test(shown)
      await page.setViewportSize({ width: isForm ? Math.min(width, 700) : width, height })
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
      const place = isForm ? '<lead-form name="guide"></lead-form>' : '<lead-offer id="spring"></lead-offer>'
      await lab.open(page, {
        head,
        lang,
        body: isInFlow ? `${isForm ? '' : text}${place}` : text,
        config: isForm
          ? { forms: forms(lang), offers: [offer({ trigger: { manual: true } })] }
          : { offers: [offer({ display: shown }, lang ? arabic : content)] },
      })
      if (isForm) {
        await page.locator('[name=email]').fill('jane')
        await page.locator('[part~=submit]').click()
        await expect(page.locator('[part=summary]')).toBeFocused()
      } else await expect(panel(page)).toBeVisible()
      const path = `${folder}/${name}.png`
      await page.screenshot({ path, animations: 'disabled', fullPage: isInFlow })
      if (isForReference) expect(statSync(path).size).toBeLessThan(MAX_BYTES)
    })
  }
