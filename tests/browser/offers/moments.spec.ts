// When an offer appears, to whom, how often; and when it had better not.
import { expect, type Page, test } from 'playwright/test'
import { setHidden } from '../observe/observed.js'
import { offer, offersOf, openLab, panel, settle } from './lab.js'

declare const leadline: {
  open(id: string): void
  close(): void
  identify(traits: object): void
  product(feature: string): void
  track(name: string): void
  consent(state: string): void
}

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())
test.beforeEach(() => lab.forget())

const tall = '<h1>Harbour</h1><div class=tall></div><input id=field><button id=button>Button</button>'
const head = '<style>.tall{height:4000px}</style>'
const shown = (page: Page) => expect(panel(page)).toBeVisible()
const notShown = async (page: Page) => {
  await settle(page)
  await expect(panel(page)).toHaveCount(0)
}

test.describe('triggers', () => {
  test('scroll: once that much of the page has been seen', async ({ page }) => {
    await lab.open(page, { body: tall, head, config: { offers: [offer({ trigger: { scroll: 60 } })] } })
    await page.mouse.wheel(0, 500)
    await notShown(page)
    await page.mouse.wheel(0, 2500)
    await shown(page)
    await offersOf(lab).toEqual(['view spring a scroll'])
  })

  test('after: counted while the page is looked at', async ({ page }) => {
    await page.clock.install()
    await lab.open(page, { config: { offers: [offer({ trigger: { after: '10s' } })] } })
    await page.clock.runFor(6000)
    await setHidden(page, true)
    await page.clock.runFor(20_000)
    await expect(panel(page)).toHaveCount(0)
    await setHidden(page, false)
    await page.clock.runFor(3000)
    await expect(panel(page)).toHaveCount(0)
    await page.clock.runFor(1500)
    await shown(page)
  })

  test('idle: anything done begins it anew', async ({ page }) => {
    await page.clock.install()
    await lab.open(page, { config: { offers: [offer({ trigger: { idle: '30s' } })] } })
    await page.clock.runFor(20_000)
    await page.mouse.move(50, 50)
    await page.clock.runFor(20_000)
    await expect(panel(page)).toHaveCount(0)
    await page.clock.runFor(11_000)
    await shown(page)
  })

  test('qualified: when the qualification is reached', async ({ page }) => {
    const scoring = {
      id: 'm',
      version: 1,
      rules: [{ id: 'use', when: { type: 'product_use' }, points: 60 }],
      qualify: [{ as: 'pql', when: { score: { gte: 100 } } }],
    }
    await lab.open(page, { config: { scoring, offers: [offer({ trigger: { qualified: 'pql' } })] } })
    await page.evaluate(() => leadline.product('a'))
    await notShown(page)
    await page.evaluate(() => leadline.product('b'))
    await shown(page)
  })

  test('manual: only by hand, and by hand whatever audience, schedule and caps say', async ({ page }) => {
    const none = { audience: { score: { gte: 9999 } }, schedule: { to: '2020-01-01' }, pages: ['/elsewhere'] }
    await lab.open(page, { config: { offers: [offer({ trigger: { manual: true }, ...none })] } })
    await notShown(page)
    await page.evaluate(() => leadline.open('spring'))
    await shown(page)
    await page.evaluate(() => leadline.close())
    await notShown(page)
    await page.evaluate(() => leadline.open('spring'))
    await shown(page)
    await offersOf(lab).toEqual([
      'view spring a manual',
      'dismiss spring a manual close',
      'view spring a manual',
    ])
  })

  test('a link marked with an offer opens it and goes nowhere, unless in a new tab', async ({ page }) => {
    await lab.open(page, {
      body: '<a href="/b" data-lead-offer="spring"><b>Offer</b></a>',
      config: { offers: [offer({ trigger: { manual: true } })] },
    })
    const link = page.getByText('Offer')
    for (const click of [
      () => link.click({ modifiers: ['Control'] }),
      () => link.click({ modifiers: ['Shift'] }),
      () => link.click({ button: 'middle' }),
    ]) {
      const tab = page.context().waitForEvent('page')
      await click()
      const other = await tab
      await other.waitForURL('**/b')
      await other.waitForFunction(() => customElements.get('lead-offer'))
      await other.close()
    }
    await expect(panel(page)).toHaveCount(0)
    await link.click()
    await shown(page)
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('a link marked with an offer may be clicked before the file is there', async ({ page }) => {
    let deliver = () => {}
    await page.route('**/leadline.offers.js', async route => {
      await new Promise<void>(resolve => {
        deliver = resolve
      })
      await route.continue()
    })
    const opening = lab.open(page, {
      body: '<a href="/b" data-lead-offer="spring" data-lead-cta="sale">Offer</a>',
      config: { offers: [offer({ trigger: { manual: true } })] },
    })
    await page.waitForRequest('**/leadline.offers.js')
    await page.getByText('Offer').click()
    deliver()
    await opening
    await shown(page)
    expect(new URL(page.url()).pathname).toBe('/')
    await offersOf(lab).toEqual(['view spring a click'])
  })
})

test.describe('exit intent', () => {
  const open = async (page: Page) => {
    await page.clock.install()
    await lab.open(page, { body: tall, head, config: { offers: [offer({ trigger: { exit: true } })] } })
  }
  /** Moves the pointer up from the middle within so many milliseconds by the page's clock, however busy the machine
   * is, and out of the window. */
  const leave = (page: Page, forMs: number, { toX = 600, relatedTarget = false, y = -2 } = {}) =>
    page.evaluate(
      ([forMs, x, clientY, isInside]) => {
        const { now } = performance
        let at = performance.now()
        performance.now = () => at
        for (let step = 0; step <= 10; step++) {
          at += forMs / 10
          const place = { bubbles: true, clientX: x, clientY: 360 - step * 36 }
          document.dispatchEvent(new MouseEvent('mousemove', place))
        }
        const relatedTarget = isInside ? document.body : null
        document.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY, relatedTarget }))
        performance.now = now
      },
      [forMs, toX, y, relatedTarget] as const,
    )

  test('leaving upwards with speed, after five seconds', async ({ page }) => {
    await open(page)
    await leave(page, 100)
    await expect(panel(page)).toHaveCount(0)
    await page.clock.runFor(5000)
    await leave(page, 100)
    await shown(page)
    await offersOf(lab).toEqual(['view spring a exit'])
  })

  test('not by drifting, sideways, into a frame, or from a field', async ({ page }) => {
    await open(page)
    await page.clock.runFor(6000)
    await leave(page, 4000)
    await leave(page, 100, { y: 300 })
    await leave(page, 100, { relatedTarget: true })
    await page.focus('#field')
    await leave(page, 100)
    await page.clock.runFor(1000)
    await expect(panel(page)).toHaveCount(0)
    // Nothing of it lingers until the field is left.
    await page.locator('#field').blur()
    await page.clock.runFor(1000)
    await expect(panel(page)).toHaveCount(0)
  })
})

test.describe('exit intent on touch', () => {
  test.use({ hasTouch: true, isMobile: true })
  test('a return from another tab, and never within five seconds', async ({ page }) => {
    await page.clock.install()
    await lab.open(page, { body: tall, head, config: { offers: [offer({ trigger: { exit: true } })] } })
    await setHidden(page, true)
    await setHidden(page, false)
    await page.clock.runFor(100)
    await expect(panel(page)).toHaveCount(0)
    await page.clock.runFor(6000)
    await setHidden(page, true)
    await setHidden(page, false)
    await shown(page)
  })

  test('a flick upwards from the depth of the page, but not a script that scrolls', async ({ page }) => {
    await lab.open(page, { body: tall, head, config: { offers: [offer({ trigger: { exit: true } })] } })
    await page.waitForTimeout(5200)
    const scroll = (to: number, isTouch: boolean) =>
      page.evaluate(
        async ([top, touched]) => {
          if (touched) dispatchEvent(new Event('touchmove'))
          for (let step = 4; step >= 0; step--) {
            scrollTo(0, (top as number) + step * 150)
            await new Promise(requestAnimationFrame)
          }
        },
        [to, isTouch] as const,
      )
    await scroll(3000, false)
    await scroll(1000, false)
    await notShown(page)
    await scroll(3000, false)
    await page.waitForTimeout(300)
    await scroll(1500, true)
    await shown(page)
  })
})

test.describe('bad moments', () => {
  test('not while the visitor types: it waits until they have done', async ({ page }) => {
    await lab.open(page, {
      body: '<input id=field autofocus><button id=button>B</button>',
      config: { offers: [offer({ trigger: { after: '50ms' } })] },
    })
    await page.focus('#field')
    await notShown(page)
    await page.focus('#button')
    await shown(page)
  })

  test('not if the visitor begins to type while what shows it is on its way', async ({ page }) => {
    await lab.open(page, {
      body: tall,
      config: { offers: [offer()] },
      head: `<script>document.addEventListener('leadline:offer', () => document.getElementById('field').focus(), { once: true })</script>`,
    })
    await expect(page.locator('#field')).toBeFocused()
    await notShown(page)
    await page.focus('#button')
    await shown(page)
  })

  test('not over a dialog of the page: it waits until that is closed', async ({ page }) => {
    await lab.open(page, {
      body: '<dialog id=own>Own<form method=dialog><button>Done</button></form></dialog>',
      head: '<script>addEventListener("DOMContentLoaded", () => document.querySelector("dialog").showModal())</script>',
      config: { offers: [offer()] },
    })
    await notShown(page)
    await page.getByText('Done').click()
    await shown(page)
  })

  test('not over a dialog in a shadow root, nor while the focus is in a frame', async ({ page }) => {
    const body = '<h1>Harbour</h1><div id=host></div><iframe srcdoc="<input>"></iframe>'
    await lab.open(page, { body, config: { offers: [offer({ audience: { industry: 'health' } })] } })
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.textContent = 'A dialog without anything that takes the focus'
      document.getElementById('host')!.attachShadow({ mode: 'open' }).append(dialog)
      dialog.showModal()
      leadline.identify({ industry: 'health' })
    })
    await page.mouse.click(640, 360)
    await notShown(page)
    await page.keyboard.press('Escape')
    await shown(page)

    await lab.open(page, { body, config: { offers: [offer({ audience: { industry: 'finance' } })] } })
    await page.frameLocator('iframe').locator('input').focus()
    await page.evaluate(() => leadline.identify({ industry: 'finance' }))
    await notShown(page)
    await page.locator('h1').click()
    await shown(page)
  })

  test('not while printing', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await lab.open(page, { config: { offers: [offer({ display: 'bar' })] } })
    await notShown(page)
  })

  test('not to bots', async ({ page }) => {
    await lab.open(page, { config: { test: false, offers: [offer()] } })
    await notShown(page)
  })

  test('not when the page cancels it', async ({ page }) => {
    await lab.open(page, {
      head: '<script>addEventListener("leadline:offer", e => { window.detail = e.detail; e.preventDefault() }, true)</script>',
      config: { offers: [offer()] },
    })
    await notShown(page)
    expect(await page.evaluate(() => (window as unknown as { detail: unknown }).detail)).toEqual({
      phase: 'show',
      offer: 'spring',
      variant: 'a',
      trigger: 'load',
    })
    expect(lab.received()).toEqual([])
  })
})

test.describe('routes', () => {
  const push = (page: Page, to: string) => page.evaluate(path => history.pushState(null, '', path), to)

  test('a pending trigger dies with its route and starts anew on the next', async ({ page }) => {
    await page.clock.install()
    await lab.open(page, {
      path: '/a',
      config: { offers: [offer({ trigger: { after: '10s' }, pages: ['/a'] })] },
    })
    await page.clock.runFor(9000)
    await push(page, '/b')
    await page.clock.runFor(20_000)
    await expect(panel(page)).toHaveCount(0)
    await push(page, '/a')
    await page.clock.runFor(9000)
    await expect(panel(page)).toHaveCount(0)
    await page.clock.runFor(1500)
    await shown(page)
  })

  test('a modal goes with its route; a bar stays where it is meant to be', async ({ page }) => {
    await lab.open(page, {
      path: '/a',
      config: { offers: [offer({ frequency: { times: 1, per: 'ever' } })] },
    })
    await shown(page)
    await push(page, '/b')
    await notShown(page)
    await offersOf(lab).toEqual(['view spring a load', 'dismiss spring a load route'])
    lab.forget()
    await lab.open(page, {
      path: '/a',
      config: { offers: [offer({ id: 'bar', display: 'bar', pages: ['/a', '/b'] })] },
    })
    await shown(page)
    await push(page, '/b')
    await settle(page)
    await shown(page)
    await push(page, '/')
    await notShown(page)
  })
})

test.describe('whom and how often', () => {
  test('the audience is judged by the lead as it is now', async ({ page }) => {
    await lab.open(page, {
      config: { offers: [offer({ audience: { 'traits.industry': 'health', identified: true } })] },
    })
    await notShown(page)
    await page.evaluate(() => leadline.identify({ industry: 'health' }))
    await notShown(page)
    await page.evaluate(() => leadline.identify({ email: 'a@b.example' }))
    await shown(page)
  })

  test('the highest priority first, one at a time, one a visit; a second only by hand', async ({ page }) => {
    await lab.open(page, {
      config: {
        offers: [
          offer({ id: 'low', display: 'bar' }),
          offer({ id: 'high', priority: 10 }),
          offer({ id: 'later', display: 'slide-in', trigger: { after: '400ms' } }),
          offer({ id: 'hand', display: 'slide-in', trigger: { manual: true } }),
        ],
      },
    })
    await expect(panel(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(800)
    await expect(panel(page)).toHaveCount(0)
    await page.evaluate(() => leadline.open('hand'))
    await expect(panel(page)).toHaveCount(1)
    await offersOf(lab).toEqual(['view high a load', 'dismiss high a load escape', 'view hand a manual'])
    await page.evaluate(() => leadline.open('low'))
    await expect(panel(page)).toHaveCount(1)
    await expect.poll(lab.received).toContain('dismiss hand a manual replaced')
  })

  test('once a week is once a week, also on the next page', async ({ page }) => {
    const config = { offers: [offer({ frequency: { times: 1, per: '7d' } })] }
    await lab.open(page, { config })
    await shown(page)
    await offersOf(lab).toEqual(['view spring a load'])
    await lab.open(page, { path: '/b', config })
    await page.waitForTimeout(600)
    await expect(panel(page)).toHaveCount(0)
  })

  test('until it was accepted, whatever was dismissed', async ({ page }) => {
    const config = { offers: [offer({ frequency: { times: 9, per: 'ever', until: 'accept' } })] }
    await lab.open(page, { config })
    await page.getByRole('button', { name: 'Close' }).click()
    await lab.open(page, { path: '/a', config })
    await page.getByRole('button', { name: 'Claim it' }).click()
    await expect(panel(page)).toHaveCount(0)
    await offersOf(lab).toEqual([
      'view spring a load',
      'dismiss spring a load close',
      'view spring a load',
      'accept spring a load',
    ])
    await lab.open(page, { path: '/b', config })
    await page.waitForTimeout(600)
    await expect(panel(page)).toHaveCount(0)
  })

  test('without consent nothing is stored: it is kept in mind for this page only', async ({ page }) => {
    const config = { consent: 'required', offers: [offer({ frequency: { times: 1, per: 'ever' } })] }
    await lab.open(page, { config })
    await page.getByRole('button', { name: 'Close' }).click()
    await page.evaluate(() => history.pushState(null, '', '/b'))
    await notShown(page)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(lab.received()).toEqual([])
    await page.evaluate(() => leadline.consent('granted'))
    await offersOf(lab).toEqual(['view spring a load', 'dismiss spring a load close'])
  })

  test('not outside its schedule, nor after its countdown', async ({ page }) => {
    await lab.open(page, {
      config: {
        offers: [
          offer({ id: 'past', schedule: { to: '2020-01-01' } }),
          offer({ id: 'future', schedule: { from: '2099-01-01' } }),
          offer({ id: 'over' }, { heading: 'Over', countdown: '2020-01-01' }),
        ],
      },
    })
    await notShown(page)
  })

  test('a visitor keeps seeing the same variant, and visitors are shared out by weight', async ({
    browser,
  }) => {
    const variants = [
      { id: 'a', weight: 1, content: { heading: 'A' } },
      { id: 'b', weight: 1, content: { heading: 'B' } },
      { id: 'never', weight: 0, content: { heading: 'N' } },
    ]
    for (let visitor = 0; visitor < 2; visitor++) {
      lab.forget()
      const context = await browser.newContext()
      const page = await context.newPage()
      for (const path of ['/', '/a', '/b']) {
        await lab.open(page, { path, config: { offers: [offer({ variants })] } })
        await shown(page)
        await page.keyboard.press('Escape')
        await expect(panel(page)).toHaveCount(0)
      }
      await expect.poll(() => lab.received().filter(each => /view/.test(each)).length).toBe(3)
      expect(new Set(lab.received().filter(each => /view/.test(each))).size).toBe(1)
      await context.close()
    }
  })
})

test.describe('preview', () => {
  test('shows any offer in any variant, marked, without caps, and records nothing', async ({ page }) => {
    await lab.open(page, {
      path: '/?leadline-preview=spring&as=score:60,qualified:mql&variant=b',
      body: '<p data-lead-when="score>=50 qualified=mql" hidden>For leads</p>',
      config: {
        offers: [
          offer({
            trigger: { manual: true },
            schedule: { to: '2020-01-01' },
            variants: [
              { id: 'a', content: { heading: 'A' } },
              { id: 'b', content: { heading: 'B' } },
            ],
          }),
          offer({ id: 'other', display: 'bar' }),
        ],
      },
    })
    await expect(page.getByRole('heading', { name: 'B' })).toBeVisible()
    await expect(page.getByText('Preview: nothing is sent or stored.')).toBeVisible()
    await expect(page.getByText('For leads')).toHaveJSProperty('hidden', false)
    await expect(panel(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Close' }).click()
    await settle(page)
    expect(lab.received()).toEqual([])
  })
})
