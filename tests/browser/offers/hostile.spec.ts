// Offers on pages with hostile styles, and on pages that nobody here wrote: they look and work the same, and leak nothing.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { servePages } from '../../support/pages.js'
import { keepLocal, TEMPLATES } from '../../support/thirdParty.js'
import { everything, forms, offer, offersOf, openLab, panel, shift } from './lab.js'

const overlays = ['modal', 'bar', 'slide-in'] as const
type Display = (typeof overlays)[number] | 'landing'
const isOverlay = (display: Display) => (overlays as readonly string[]).includes(display)

const bootstrap = readFileSync(
  createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.min.css'),
  'utf8',
)

/** What a page must not be able to do to an offer by accident. */
const hostile: Record<string, string> = {
  'all unset': '* { all: unset !important } html, body, main { display: block !important }',
  'everything hidden':
    'dialog, section, button, form, input, label, h2, p, ul, a, lead-offer > * { display: none !important }',
  'everything shouting': `* { text-transform: uppercase; letter-spacing: 9px; text-indent: 50px; line-height: 4; white-space: pre;
    text-align: right; cursor: wait; font-weight: 900; box-sizing: content-box !important }
    button, a, input, h2, p { margin: 40px !important; border: 9px solid red !important; background: red !important; color: lime !important }`,
  'a rem of 10 px': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  Bootstrap: bootstrap,
  'a reset': `*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: border-box }
    ol, ul { list-style: none } a { color: inherit; text-decoration: none } button { background: none } img, svg { display: block; max-width: 100% }`,
}

/** What the offer takes from the page by design is the same on all. */
const theme = `<style>:root { --lead-font: Arial, sans-serif; --lead-accent: #0b6b5d; --lead-text: #222; --lead-surface: #fff; --lead-surface-text: #222 }</style>`

/** Looked at twice, so without a clock that ticks; its call to action leads nowhere. */
const content = { ...everything, countdown: undefined, form: 'ebook', cta: { label: 'Claim it' } }

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())
test.beforeEach(async ({ page }) => {
  lab.forget()
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

/** Each element of the offer and of the form in it: its box, against the panel's, and how it is painted. */
const looks = async (page: Page) => {
  await expect(panel(page).locator('[part~=submit]')).toHaveCount(1)
  return page.evaluate(() => {
    const panel = document.querySelector('lead-offer')!.shadowRoot!.querySelector('.panel')!
    const { x, y } = panel.getBoundingClientRect()
    const found: string[] = []
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const style = getComputedStyle(element)
        if (!element.checkVisibility() || element.matches('.said,[part=trap],lead-form')) {
          if (element.shadowRoot) look(element.shadowRoot)
          continue
        }
        const box = element.getBoundingClientRect()
        const sides = [box.x - x, box.y - y, box.width, box.height].map(Math.round)
        const { color, backgroundColor, fontSize, fontFamily, fontWeight, letterSpacing } = style
        const { textTransform, textAlign, lineHeight, whiteSpace, cursor, borderTopWidth, opacity } = style
        found.push(
          `${element.localName}.${element.className} ${sides} ${[color, backgroundColor, fontSize, fontFamily, fontWeight, letterSpacing, textTransform, textAlign, lineHeight, whiteSpace, cursor, borderTopWidth, opacity].join(' ')}`,
        )
      }
    }
    look(panel.getRootNode() as ShadowRoot)
    return found
  })
}

const open = async (page: Page, display: Display, css = '') => {
  await lab.open(page, {
    head: `${theme}<style>body { margin: 0 } main { inline-size: 900px }</style><style>${css}</style>`,
    body: `<h1>Harbour</h1><p id="p">Some <a href="#x">text</a>.</p>${isOverlay(display) ? '' : '<div><lead-offer id="spring"></lead-offer></div>'}`,
    config: { forms, offers: [offer({ display, trigger: { manual: true } }, content)] },
  })
  await page.evaluate('leadline.open("spring")')
  await panel(page).scrollIntoViewIfNeeded()
  await offersOf(lab).toEqual(['view spring a manual'])
}

const neutral = new Map<Display, string[]>()

/** What it looks like on a page without styles of its own. */
const onNeutral = async (browser: Browser, display: Display) => {
  if (!neutral.has(display)) {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await open(page, display)
    neutral.set(display, await looks(page))
    await page.close()
    lab.forget()
  }
  return neutral.get(display)!
}

// One over the page and one in its flow: the others have the same parts and the same shadow root.
for (const display of ['modal', 'landing'] as const)
  test.describe(display, () => {
    for (const [what, css] of Object.entries(hostile))
      test(`${what}: looks and works the same`, async ({ page, browser }) => {
        const expected = await onNeutral(browser, display)
        await open(page, display, css)
        // In the flow of the page it is as wide as the page lets it be.
        if (!isOverlay(display))
          await page.addStyleTag({ content: 'lead-offer { inline-size: 900px !important }' })
        expect(expected.length).toBeGreaterThan(12)
        expect(await looks(page)).toEqual(expected)
        await panel(page).getByRole('button', { name: 'Claim it' }).click()
        await offersOf(lab).toEqual(['view spring a manual', 'accept spring a manual'])
      })
  })

/** How every element of the page is computed, the offer's own aside. */
const computed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, head, body, body *:not(lead-offer, lead-offer *)')].map(element => {
      const style = getComputedStyle(element)
      return `${element.localName}.${element.className} ${[...style]
        // An author may rely on it: what gets the focus stays clear of a bar.
        .filter(name => !/^scroll-padding/.test(name))
        .map(name => `${name}:${style.getPropertyValue(name)}`)
        .join(';')}`
    }),
  )

for (const template of TEMPLATES)
  test.describe(template.name, () => {
    // One page shows for all that the displays are alike in this.
    for (const display of template === TEMPLATES[0] ? overlays : overlays.slice(0, 1))
      test(`${display}: looks and works as on a page of one's own, and changes nothing of this one`, async ({
        page,
        context,
        browser,
      }) => {
        const expected = await onNeutral(browser, display)
        await page.setViewportSize({ width: 1280, height: 720 })
        await keepLocal(context)
        const config = JSON.stringify({
          site: 'acme',
          endpoint: lab.collector.url,
          flushInterval: '50ms',
          track: '-web_vital',
          forms,
          offers: [offer({ display, trigger: { manual: true } }, content)],
        })
        const site = await servePages(lab.scripts, {
          folders: { '/': template.folder },
          transform: html =>
            html.replace(
              '</head>',
              `${theme}<script type="application/json" data-leadline>${config}</script><script async src="/leadline.js"></script></head>`,
            ),
        })
        try {
          await page.goto(site.url)
          await page.waitForFunction(() => 'open' in ((window as { leadline?: object }).leadline ?? {}))
          const before = await computed(page)
          const openedAt = await page.evaluate(() => performance.now())
          await page.evaluate('leadline.open("spring")')
          await expect(panel(page)).toBeVisible()
          expect(await looks(page)).toEqual(expected)
          expect(await computed(page)).toEqual(before)
          await panel(page).getByRole('button', { name: 'Close' }).click()
          await expect(panel(page)).toHaveCount(0)
          expect(await computed(page)).toEqual(before)
          expect(await shift(page, openedAt)).toBe(0)
          await offersOf(lab).toEqual(['view spring a manual', 'dismiss spring a manual close'])
        } finally {
          await site.close()
        }
      })
  })
