// Each display as a person meets it: what is read, where the focus goes, how it closes, and what the page keeps.
import { expect, test } from 'playwright/test'
import { everything, offer, offersOf, openLab, panel, settle, shift, violations } from './lab.js'

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())
test.beforeEach(() => lab.forget())

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

test('a click beside a modal closes it, one inside does not', async ({ page }) => {
  await lab.open(page, { config: { offers: [offer()] } })
  await page.getByRole('heading', { name: 'Spring sale' }).click()
  await expect(panel(page)).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(panel(page)).toHaveCount(0)
  await offersOf(lab).toEqual(['view spring a load', 'dismiss spring a load backdrop'])
})

for (const display of ['bar', 'slide-in'] as const)
  test(`a ${display} leaves the focus where it is and can be reached and closed by keyboard`, async ({
    page,
  }) => {
    await lab.open(page, {
      body: '<a href="#x" id=link>Link</a>',
      config: { offers: [offer({ display, trigger: { after: '300ms' } })] },
    })
    await page.focus('#link')
    await expect(page.getByRole('region', { name: 'Spring sale' })).toBeVisible()
    await expect(page.locator('#link')).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('Spring sale')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel(page)).toHaveCount(0)
    await expect(page.locator('#link')).toBeFocused()
    await offersOf(lab).toEqual(['view spring a after', 'dismiss spring a after escape'])
  })

for (const display of ['modal', 'bar', 'slide-in', 'inline', 'landing'] as const)
  test(`${display}: no rule of axe is broken, in light and dark, and nothing moves`, async ({ page }) => {
    const isOverlay = /modal|bar|slide/.test(display)
    await lab.open(page, {
      body: `<h1>Harbour</h1><p>${'Some text. '.repeat(200)}</p>${isOverlay ? '' : '<lead-offer id="spring"></lead-offer>'}`,
      config: { offers: [offer({ display }, everything)] },
      head: '<style>:root{color-scheme:light dark;background:Canvas}</style>',
    })
    await expect(panel(page)).toBeVisible()
    await settle(page)
    if (isOverlay) expect(await shift(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(overflows).toBe(false)
    expect(await violations(page)).toEqual([])
  })

test('an inline offer counts as seen when half of it is in view, and stands where its author put it', async ({
  page,
}) => {
  await lab.open(page, {
    body: '<div class=tall></div><section><lead-offer id="spring">Read our articles.</lead-offer></section>',
    head: '<style>.tall{height:3000px}</style>',
    config: { offers: [offer({ display: 'inline' })] },
  })
  await expect(page.locator('section').getByRole('heading', { name: 'Spring sale' })).toHaveCount(1)
  await settle(page)
  expect(lab.received()).toEqual([])
  await page.locator('lead-offer').scrollIntoViewIfNeeded()
  await offersOf(lab).toEqual(['view spring a load'])
  await page.getByRole('button', { name: 'Claim it' }).click()
  await expect(page.getByText('Read our articles.')).toBeVisible()
  await offersOf(lab).toEqual(['view spring a load', 'accept spring a load'])
})

test('what the config does not know is shown as its author wrote it', async ({ page }) => {
  await lab.open(page, {
    body: `<button id=before>Before</button><lead-offer id="tour" display="modal" trigger="click:#before" hidden>
      <h2>Take the tour</h2><p>Ten minutes. <a href="#privacy">Privacy</a></p>
      <form method="dialog"><button>No thanks</button></form><a href="#tour" data-lead-cta="tour">Show me</a></lead-offer>`,
  })
  await expect(page.getByText('Ten minutes.')).toBeHidden()
  await page.click('#before')
  await expect(page.getByRole('dialog', { name: 'Take the tour' })).toBeVisible()
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByText('Ten minutes.')).toBeVisible()
  await page.getByRole('button', { name: 'No thanks' }).click()
  await expect(page.getByText('Ten minutes.')).toBeHidden()
  await page.click('#before')
  await page.getByRole('link', { name: 'Show me' }).click()
  await expect(page.getByText('Ten minutes.')).toBeHidden()
  expect(page.url()).toContain('#tour')
  await offersOf(lab).toEqual([
    'view tour click',
    'dismiss tour click close',
    'view tour click',
    'accept tour click',
  ])
})

test('texts are texts, and an address that is a script is none', async ({ page }) => {
  const { errors } = await lab.open(page, {
    config: {
      offers: [
        offer(
          {},
          { heading: '<img src=x onerror=alert(1)>', cta: { label: 'Go', href: 'javascript:alert(1)' } },
        ),
      ],
    },
  })
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go' })).toBeVisible()
  expect(errors).toEqual([])
})

test('an offer that cannot be used is left out with a warning, and the others work', async ({ page }) => {
  const warnings: string[] = []
  page.on('console', message => warnings.push(message.text()))
  const { variants } = offer()
  const broken = {
    variants: { variants: undefined },
    content: { variants: [{ id: 'a', content: null }] },
    pages: { pages: '/p' },
    audience: { audience: { score: { above: 1 } } },
    'schedule-to': { schedule: { to: '24.12.2020' } },
    'frequency-per': { frequency: { times: 1, per: 'week' } },
    trigger: { trigger: { hover: true } },
    // Found only when it is drawn.
    points: { priority: 2, variants: [{ id: 'a', content: { points: 'abc' } }] },
  }
  const bad = Object.entries(broken).map(([id, more]) => ({ id, display: 'modal', variants, ...more }))
  const { errors } = await lab.open(page, {
    config: { offers: [null, ...bad, offer({ id: 'good' })] },
    body: '<p data-lead-when="!identified" hidden>New here?</p><lead-offer id=el display=bar to=never>Bad</lead-offer>',
  })
  await expect(panel(page).getByText('Spring sale')).toBeVisible()
  await expect(page.getByText('New here?')).toHaveJSProperty('hidden', false)
  expect(await page.evaluate('Promise.resolve(leadline.open("points")).then(() => "fine", String)')).toBe(
    'fine',
  )
  await offersOf(lab).toEqual(['view good a load'])
  for (const id of ['undefined', 'el', ...Object.keys(broken)]) {
    const [said, ...more] = warnings.filter(text => text.includes(`LL511 offer ${id}`))
    expect(said).toMatch(id === 'points' ? /left out/ : /its \w+ cannot be used/)
    expect(more).toEqual([])
    expect(said).not.toMatch(id === 'points' ? /^$/ : /not a function/)
  }
  expect(errors).toEqual([])
})

test("a middle click on a call to action is an accept too, of a built offer and of an author's", async ({
  page,
}) => {
  await lab.open(page, {
    body: '<lead-offer id=tour display=slide-in trigger=manual hidden><h2>T</h2><a href=/b data-lead-cta=go>Go</a></lead-offer>',
    config: {
      offers: [offer({ trigger: { manual: true } }, { heading: 'H', cta: { label: 'Go', href: '/b' } })],
    },
  })
  for (const id of ['spring', 'tour']) {
    await page.evaluate(`leadline.open("${id}")`)
    const tab = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Go' }).click({ button: 'middle' })
    await (await tab).close()
    await expect(page.getByRole('link', { name: 'Go' })).toBeHidden()
  }
  await offersOf(lab).toEqual([
    'view spring a manual',
    'accept spring a manual',
    'view tour manual',
    'accept tour manual',
  ])
})

test('what an offer asks for is in view on a small screen, and an image stays clear of what is below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  const points = ['One', 'Two', 'Three, which is long enough for several lines of text']
  await lab.open(page, {
    body: '<lead-offer id=part></lead-offer>',
    config: {
      offers: [
        offer({}, { ...everything, points }),
        offer({ id: 'part', display: 'landing' }, { ...everything, cta: { label: 'There' } }),
      ],
    },
  })
  await expect(page.getByRole('link', { name: 'Claim it' })).toBeInViewport({ ratio: 1 })
  // What is scrolled to by the keyboard is not beneath it.
  const copy = page.getByRole('dialog').getByRole('button', { name: 'Copy' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(copy).toBeFocused()
  const [copied, called] = await Promise.all(
    [copy, page.getByRole('link', { name: 'Claim it' })].map(each => each.boundingBox()),
  )
  expect(copied!.y + copied!.height).toBeLessThanOrEqual(called!.y)
  await page.keyboard.press('Escape')
  const place = page.locator('#part')
  const [image, heading] = await Promise.all(
    ['img', 'h2'].map(each => place.locator(each).evaluate(one => one.getBoundingClientRect().toJSON())),
  )
  expect(heading.top - image.bottom).toBeGreaterThan(15)
})

test('the coupon is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await lab.open(page, { config: { offers: [offer({}, { heading: 'Code', coupon: 'SPRING20' })] } })
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('SPRING20')
})

test('the countdown ticks for eyes only, without seconds for those who want less motion', async ({
  page,
}) => {
  const offers = [offer({}, { heading: 'Soon', countdown: '2099-12-01T00:00Z' })]
  await lab.open(page, { config: { offers } })
  const cells = panel(page).locator('[aria-hidden] > *')
  await expect(cells).toHaveCount(4)
  const before = await cells.last().textContent()
  await expect(cells.last()).not.toHaveText(before!)
  await expect(panel(page).getByText(/^Ends .*2099/)).toBeVisible()
  expect(await panel(page).locator('[aria-live],[role=timer],[role=status]').count()).toBe(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await lab.open(page, { config: { offers } })
  await expect(cells).toHaveCount(3)
})

test('strict CSP and Trusted Types forbid nothing that it does', async ({ page }) => {
  const { errors } = await lab.open(page, {
    headers: {
      'Content-Security-Policy':
        "default-src 'self'; connect-src *; img-src 'self' data:; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
    },
    config: { offers: [offer({}, everything)] },
  })
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(panel(page)).toHaveCSS('position', 'fixed')
  expect(errors.filter(error => !/inline/.test(error))).toEqual([])
})

test('hostile styles of the page do not reach it', async ({ page }) => {
  await lab.open(page, {
    head: '<style>*{all:unset!important;display:none!important}html,body,main{display:block!important}dialog,section,button,h2{display:none!important}</style>',
    config: { offers: [offer({ display: 'slide-in' }, everything)] },
  })
  await expect(page.getByRole('heading', { name: everything.heading })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Claim it' })).toBeVisible()
})

test('a form of the config in it accepts it with its submit, and stays to say so', async ({ page }) => {
  const fields = [{ name: 'email', type: 'email', label: 'E-mail', required: true }]
  await lab.open(page, {
    config: {
      forms: { ebook: { fields, submit: 'Send', success: { message: 'On its way.' } } },
      offers: [offer({}, { heading: 'Guide', form: 'ebook' })],
    },
  })
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await shift(page)).toBe(0)
  await page.getByLabel('E-mail').fill('jane@harbour.example')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('On its way.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await offersOf(lab).toEqual(['view spring a load', 'accept spring a load'])
})

test('an overlay whose route was left before its form came was neither seen nor closed', async ({ page }) => {
  const fields = [{ name: 'email', type: 'email', label: 'E-mail' }]
  await page.route('**/leadline.forms.js', () => {}) // never answered
  const asked = page.waitForRequest('**/leadline.forms.js')
  await lab.open(page, {
    config: {
      forms: { ebook: { fields } },
      offers: [offer({ pages: ['/'] }, { heading: 'Guide', form: 'ebook' })],
    },
  })
  await asked
  await page.evaluate(() => history.pushState(null, '', '/b'))
  await expect(page.locator('lead-offer')).toHaveCount(0)
  await page.evaluate(() => (window as never as { leadline: { flush(): Promise<void> } }).leadline.flush())
  expect(lab.received()).toEqual([])
})

test('a router that swaps the whole body takes a bar along: the next page has its own, and a copy kept is no offer', async ({
  page,
}) => {
  await lab.open(page, { config: { offers: [offer({ display: 'bar' })] } })
  await expect(panel(page)).toBeVisible()
  const room = () => page.evaluate(() => document.adoptedStyleSheets.length)
  expect(await room()).toBe(1)
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    history.pushState(null, '', '/b')
    document.documentElement.replaceChild(copy, document.body)
  })
  await expect(panel(page)).toBeVisible()
  expect(await room()).toBe(1)
  await offersOf(lab).toEqual(['view spring a load', 'view spring a load'])
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(panel(page)).toHaveCount(0)
  expect(await room()).toBe(0)
})

for (const display of ['inline', 'landing'] as const)
  test(`a form of the config comes in its place on the page, ${display}`, async ({ page }) => {
    const fields = [{ name: 'email', type: 'email', label: 'E-mail', required: true }]
    await lab.open(page, {
      body: '<lead-offer id="spring">Read our articles.</lead-offer>',
      config: {
        forms: { ebook: { fields, submit: 'Send' } },
        offers: [offer({ display }, { heading: 'Guide', form: 'ebook' })],
      },
    })
    await page.getByLabel('E-mail').fill('jane@harbour.example')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByText('Thank you.')).toBeVisible()
    await offersOf(lab).toEqual(['view spring a load', 'accept spring a load'])
  })

test('a form of the page in it accepts it too', async ({ page }) => {
  await lab.open(page, {
    body: `<lead-offer id="news" display="slide-in" frequency="1/7d until accept" aria-label="News" hidden><form data-lead-form="news" action="/b">
      <label>E-mail <input name="email" type="email" required></label><button>Subscribe</button></form></lead-offer>`,
  })
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await page.getByLabel('E-mail').fill('jane@harbour.example')
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page).toHaveURL(/\/b\?/)
  await offersOf(lab).toEqual(['view news load', 'accept news load'])
})

test('a language written as servers write it, `en_US`, is one', async ({ page }) => {
  const { errors } = await lab.open(page, {
    lang: 'en_US',
    config: { offers: [offer({}, everything)] },
  })
  await expect(panel(page).getByText(/^Ends /)).toBeVisible()
  expect(errors).toEqual([])
})
