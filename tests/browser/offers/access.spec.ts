// Offers for everybody: axe in each language and colour scheme, the keyboard alone, small screens, large text.
import { expect, type Page, test } from 'playwright/test'
import arabic from '../../../src/widgets/texts/ar.json' with { type: 'json' }
import german from '../../../src/widgets/texts/de.json' with { type: 'json' }
import spanish from '../../../src/widgets/texts/es.json' with { type: 'json' }
import french from '../../../src/widgets/texts/fr.json' with { type: 'json' }
import japanese from '../../../src/widgets/texts/ja.json' with { type: 'json' }
import portuguese from '../../../src/widgets/texts/pt.json' with { type: 'json' }
import { everything, forms, offer, openLab, panel, settle, shift, violations } from './lab.js'

const displays = ['modal', 'bar', 'slide-in', 'inline', 'landing'] as const
type Display = (typeof displays)[number]
const isOverlay = (display: Display) => /modal|bar|slide/.test(display)

const languages = {
  en: { close: 'Close', copy: 'Copy' },
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
  ar: arabic,
}

const content = { ...everything, form: 'ebook' }

const head =
  '<style>:root{color-scheme:light dark;background:Canvas}body{font:16px/1.5 system-ui}a{color:inherit}</style>'

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())

const open = async (page: Page, display: Display, { lang = 'en', more = '', trigger = {} } = {}) => {
  const place = isOverlay(display) ? '' : '<lead-offer id="spring"></lead-offer>'
  await lab.open(page, {
    lang,
    head: head + more,
    body: `<h1>Harbour</h1><p><a href="#before" id="before" data-lead-offer="spring">Before</a></p>${place}
      <p><a href="#after" id="after">After</a></p><p>${'Some text. '.repeat(200)}</p>`,
    config: { forms, offers: [offer({ display, ...trigger }, content)] },
  })
}
/** Shown, with the form in it. */
const whole = async (page: Page) => {
  await expect(panel(page)).toBeVisible()
  await expect(panel(page).locator('[part~=submit]')).toHaveCount(1)
}

const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

for (const display of displays)
  test(`${display}: no rule of axe is broken, whatever the language, in light, dark and forced colours`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [lang, texts] of Object.entries(languages)) {
      // All displays say the same texts: two of them are enough for the languages between.
      if (!/en|ar/.test(lang) && !/modal|landing/.test(display)) continue
      await open(page, display, { lang })
      await whole(page)
      await expect(panel(page).getByRole('button', { name: texts.copy })).toBeVisible()
      if (isOverlay(display))
        await expect(panel(page).getByRole('button', { name: texts.close, exact: true })).toBeVisible()
      for (const media of schemes) {
        // Colours are the same in every language.
        if (!/en|ar/.test(lang) && media !== schemes[0]) continue
        await page.emulateMedia(media)
        expect.soft(await violations(page), `${lang} ${JSON.stringify(media)}`).toEqual([])
      }
      await page.emulateMedia({ forcedColors: 'none' })
    }
  })

/** What has the focus, by its label or text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const { labels } = element as HTMLInputElement
    return element!.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element!.textContent!.trim()
  })
/** Where so many presses of Tab lead. */
const walk = async (page: Page, presses: number) => {
  const stops: string[] = []
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab')
    stops.push(await focused(page))
  }
  return stops
}
const inside = ['Copy', 'E-mail', 'Send', 'Claim it']

test('modal: opened, walked through, and closed by keyboard; the page behind is out of reach', async ({
  page,
}) => {
  await open(page, 'modal', { trigger: { trigger: { manual: true } } })
  await page.focus('#before')
  for (const close of ['Escape', 'Enter']) {
    await page.keyboard.press('Enter')
    await whole(page)
    await expect(page.getByRole('dialog', { name: content.heading })).toBeFocused()
    expect(await walk(page, 5)).toEqual(['Close', ...inside])
    expect(await walk(page, 7)).not.toContain('After')
    await panel(page).getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press(close)
    await expect(panel(page)).toHaveCount(0)
    await expect(page.locator('#before')).toBeFocused()
  }
  expect(page.url()).not.toContain('#')
})

for (const display of ['bar', 'slide-in'] as const)
  test(`${display}: comes without the focus, is walked through and closed by keyboard`, async ({ page }) => {
    for (const close of ['Escape', 'Enter']) {
      await open(page, display, { trigger: { trigger: { after: '100ms' } } })
      await page.focus('#after')
      await whole(page)
      await settle(page)
      await expect(page.locator('#after')).toBeFocused()
      expect(await walk(page, 5)).toEqual(['Close', ...inside])
      for (let back = 0; back < 4; back++) await page.keyboard.press('Shift+Tab')
      expect(await focused(page)).toBe('Close')
      await page.keyboard.press(close)
      await expect(panel(page)).toHaveCount(0)
      await expect(page.locator('#after')).toBeFocused()
    }
  })

for (const display of ['inline', 'landing'] as const)
  test(`${display}: stands in the order of the page and leaves the focus alone`, async ({ page }) => {
    await open(page, display)
    await page.focus('#before')
    await whole(page)
    await settle(page)
    await expect(page.locator('#before')).toBeFocused()
    expect(await walk(page, 5)).toEqual([...inside, 'After'])
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeVisible()
  })

/** What of the offer cannot be seen whole, or reached by a click, after it has been scrolled to. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const problems: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) problems.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`)
    const look = (root: ShadowRoot | Element) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot)
        if (!element.checkVisibility() || element.matches('.said,[part=trap],option,progress')) continue
        const name = `${element.tagName} ${element.className} ${element.getAttribute('part')} ${element.textContent?.slice(0, 30)}`
        const { overflowX } = getComputedStyle(element)
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth && overflowX !== 'visible')
          problems.push(`cut off: ${name} ${element.scrollWidth} > ${element.clientWidth}`)
        if (!element.matches('button,a,input,h2,p,li,label,code,small')) continue
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const { left, right, top, bottom, height } = element.getBoundingClientRect()
        if (left < 0 || right > innerWidth + 0.5) problems.push(`beside the window: ${name} ${left} ${right}`)
        if (height <= innerHeight && (top < -1 || bottom > innerHeight + 1))
          problems.push(`out of sight: ${name} ${top} ${bottom}`)
        if (!element.matches('button,a,input')) continue
        let hit: Element | null = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        while (hit?.shadowRoot) {
          const inner = hit.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          if (!inner || inner === hit) break
          hit = inner
        }
        if (!hit || !(element.contains(hit) || hit.matches('label')))
          problems.push(`covered: ${name} by ${hit?.tagName} ${hit?.className}`)
      }
    }
    for (const element of document.querySelectorAll('lead-offer,lead-form'))
      if (element.shadowRoot) look(element.shadowRoot)
    return problems
  })

const sizes = {
  'a window 320 px wide': { width: 320, height: 640 },
  'a zoom of 400 %': { width: 320, height: 256, deviceScaleFactor: 4 },
  'text of 200 %': { width: 1280, height: 720, more: '<style>html{font-size:200%}</style>' },
  'text of 200 % in a narrow window': {
    width: 640,
    height: 720,
    more: '<style>html{font-size:200%}</style>',
  },
} as Record<string, { width: number; height: number; deviceScaleFactor?: number; more?: string }>

for (const [what, { width, height, deviceScaleFactor, more }] of Object.entries(sizes))
  test.describe(`at ${what}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor })
    for (const display of displays)
      for (const lang of width === 320 && height > 320 ? ['en', 'ar'] : ['en'])
        test(`${display} ${lang}: nothing is cut off, all can be reached, nothing moves`, async ({
          page,
        }) => {
          await page.emulateMedia({ reducedMotion: 'reduce' })
          await open(page, display, { lang, more })
          await whole(page)
          if (isOverlay(display)) expect(await shift(page)).toBe(0)
          expect(await lost(page)).toEqual([])
          const { height: tall } = (await panel(page).boundingBox())!
          if (display === 'bar') expect(tall).toBeLessThanOrEqual(height * 0.6 + 1)
          if (isOverlay(display)) {
            await panel(page).locator('.close').click()
            await expect(panel(page)).toHaveCount(0)
          }
        })

    for (const lang of width > 320 ? ['en'] : ['ar'])
      test(`a form with a summary of its errors, ${lang}: nothing is cut off, all can be reached`, async ({
        page,
      }) => {
        const fields = [
          { name: 'email', type: 'email', label: 'Work e-mail', required: true, help: 'We write once.' },
          {
            name: 'size',
            type: 'select',
            label: 'Company size',
            options: ['1-10', '11-200'],
            required: true,
          },
          {
            name: 'role',
            type: 'radio',
            label: 'Your role',
            options: ['Marketing', 'Sales'],
            required: true,
          },
          { name: 'agree', type: 'consent', label: 'You may write to me about this.', required: true },
        ]
        await lab.open(page, {
          lang,
          head: head + (more ?? ''),
          body: '<h1>Harbour</h1><lead-form name="demo"></lead-form>',
          config: {
            forms: { demo: { heading: 'Get the 2026 field guide', submit: 'Send', fields } },
            offers: [offer({ trigger: { manual: true } })],
          },
        })
        await page.locator('[part~=submit]').click()
        await expect(page.locator('[part=summary]')).toBeFocused()
        expect(await lost(page)).toEqual([])
        await page.locator('[part=summary] button').first().click()
        await expect(page.locator('[name=email]')).toBeFocused()
        expect(await violations(page)).toEqual([])
      })
  })
