// A lead that a visitor submits arrives once, with its fields, in each fault of the network, the browser and the clock.
import type { BrowserContext, Page } from 'playwright/test'
import type { Interaction } from '../../../packages/contract/src/index.js'
import { answers } from '../../support/answers.js'
import { htmlPage } from '../../support/pages.js'
import { closeTab, crash, evaluateAndLeave, expect, type Lab, settled, test } from '../delivery/lab.js'

const DAY_MS = 86_400_000

const inputs = `<label>E-mail <input name="email" type="email" required></label>
  <label>Company <input name="company"></label><label><input type="checkbox" name="agree"> I agree</label><button>Send</button>`

const config = {
  forms: {
    demo: {
      submit: 'Send',
      fields: [
        { name: 'email', type: 'email', label: 'E-mail', required: true },
        { name: 'company', type: 'text', label: 'Company' },
        { name: 'agree', type: 'consent', label: 'I agree' },
      ],
    },
  },
}

interface Way {
  body: string
  /** Waits for what the visitor sees once it is sent; called before the press of the button. */
  sent: (page: Page) => Promise<unknown>
  /** Is another page loaded by the submit itself? */
  leaves?: boolean
  /** Faults that are not tried. */
  without?: (fault: string) => boolean
}

const thanks = (page: Page) => page.getByText('Thank you').waitFor()

/** The three ways to have a form. */
const ways: Record<string, Way> = {
  'a marked form that a script of the page handles': {
    body: `<form data-lead-form="demo" action="/thanks">${inputs}</form><p></p>
      <script>addEventListener('submit', event => {
        event.preventDefault()
        document.querySelector('p').textContent = 'Thank you'
      })</script>`,
    sent: thanks,
    without: fault => fault in broken, // it is stored as the next one is
  },
  'a marked form that goes to its action': {
    body: `<form data-lead-form="demo" action="/plain">${inputs}</form>`,
    // Offline it is the browser's own page that comes.
    sent: page => page.waitForEvent('framenavigated'),
    leaves: true,
    without: fault => /crash/.test(fault), // the page that crashed would be the next one
  },
  'a rendered form': {
    body: `<lead-form name="demo"></lead-form><script type="application/json" data-leadline>${JSON.stringify(config)}</script>`,
    sent: thanks,
  },
}

interface Visitor {
  lab: Lab
  context: BrowserContext
  way: Way
  /** Comes to the page and fills in the form; what the page has told by then has been answered. */
  come: () => Promise<Page>
  /** Presses the button, and sees that it is done. */
  send: (page: Page) => Promise<void>
  /** Presses the button and waits for nothing. */
  press: (page: Page) => Promise<void>
}

const down = ({ lab }: Visitor) => lab.collector.refuse()
const up = ({ lab }: Visitor) => lab.collector.reopen()

/** What happens to a visitor between the form and the end; all of them come back in the end. */
const faults: Record<string, (visitor: Visitor) => Promise<unknown>> = {
  'the page stays': async visitor => visitor.send(await visitor.come()),

  'another page follows at once': async ({ come, lab }) => {
    const page = await come()
    await evaluateAndLeave(
      page,
      url => {
        const root = document.querySelector('lead-form')?.shadowRoot ?? document
        root.querySelector('form')!.requestSubmit()
        if (!root.querySelector('form[action="/plain"]')) location.href = url
      },
      `${lab.pages.url}/plain`,
    )
    await page.waitForURL('**/plain*')
    await lab.collector.waitFor(() => submits(lab).length > 0, 'the lead, without a return')
  },

  'the tab is closed at once': async ({ come, press, lab }) => {
    const page = await come()
    await press(page)
    await closeTab(page)
    await lab.collector.waitFor(() => submits(lab).length > 0, 'the lead, without a return')
  },

  'the renderer crashes at once, and the endpoint is down': async visitor => {
    const page = await visitor.come()
    await down(visitor)
    await crash(visitor.context, page, () => visitor.press(page))
    await up(visitor)
  },

  'the endpoint answers 503 for a while': async ({ come, send, lab, way }) => {
    const page = await come()
    lab.collector.answer(answers.inTurn(answers.status(503), answers.status(503), answers.ok()))
    await send(page)
    if (!way.leaves) await settled(page)
  },

  'the endpoint answers 429 with Retry-After': async ({ come, send, lab, way }) => {
    const page = await come()
    const before = lab.collector.requests().length
    lab.collector.answer(answers.inTurn(answers.status(429, { retryAfter: 1 }), answers.ok()))
    await send(page)
    if (way.leaves) return
    await settled(page)
    const [refused, next] = lab.collector.requests().slice(before)
    expect(next!.at - refused!.at).toBeGreaterThanOrEqual(1000)
  },

  'the endpoint answers 404 for a while': async ({ come, send, lab }) => {
    const page = await come()
    lab.collector.answer(answers.status(404))
    await send(page)
    await lab.collector.waitFor(() => lab.collector.requests().at(-1)?.answered === 404, 'a refusal')
    await closeTab(page)
    lab.collector.answer(answers.ok())
  },

  'the endpoint is down until the tab is closed': async visitor => {
    const page = await visitor.come()
    await down(visitor)
    await visitor.send(page)
    await closeTab(page)
    await up(visitor)
  },

  'offline until the tab is closed': async ({ come, send, context }) => {
    const page = await come()
    await context.setOffline(true)
    await send(page)
    await closeTab(page)
    await context.setOffline(false)
  },

  'offline, and online again': async ({ come, send, context, lab, way }) => {
    const page = await come()
    await context.setOffline(true)
    await send(page)
    await context.setOffline(false)
    if (!way.leaves) await lab.collector.waitFor(() => submits(lab).length > 0, 'the lead, at once')
  },

  'a second tab, open all the time, is what is left': async visitor => {
    const [other, page] = [await visitor.come(), await visitor.come()]
    await down(visitor)
    await visitor.send(page)
    await closeTab(page)
    await up(visitor)
    await other.evaluate(() => window.leadline.flush())
    await visitor.lab.collector.waitFor(() => submits(visitor.lab).length > 0, 'the lead, by the other tab')
  },

  'the answer is lost after the endpoint took it': async ({ come, send, lab, way }) => {
    const page = await come()
    lab.collector.answer(answers.inTurn(answers.lost(), answers.ok()))
    await send(page)
    await lab.collector.waitFor(() => submits(lab).length > 0, 'the lead')
    if (!way.leaves) await settled(page)
  },

  'a poisonous event is in its batch': async ({ come, way, lab }) => {
    const page = await come()
    lab.collector.answer(answers.poisoned(event => event.name === 'poison'))
    const sent = way.sent(page)
    await evaluateAndLeave(
      page,
      () => {
        window.leadline.track('poison')
        const root = document.querySelector('lead-form')?.shadowRoot ?? document
        root.querySelector('form')!.requestSubmit()
      },
      undefined,
    )
    await sent
    if (!way.leaves) await settled(page)
    await lab.collector.waitFor(
      () =>
        lab.collector
          .requests()
          .some(({ events }) =>
            ['form_submit', 'custom'].every(type => events.some(event => event.type === type)),
          ),
      'both in one batch',
    )
  },

  'the clock jumps a day ahead, then back, while it waits': async ({ come, send, context, lab, way }) => {
    await context.clock.install({ time: new Date() })
    const page = await come()
    lab.collector.answer(answers.status(503))
    await send(page)
    await page.clock.setSystemTime(Date.now() + DAY_MS)
    if (!way.leaves) await page.evaluate(() => window.leadline.flush())
    await page.clock.setSystemTime(Date.now() - DAY_MS)
    lab.collector.answer(answers.ok())
    if (way.leaves) return
    await page.evaluate(() => window.leadline.flush()) // a backoff is left to chance
    await settled(page)
  },
}

/** What is broken in the browser before the page's first script; such a lead is delivered while the page lives. */
const broken: Record<string, () => void> = {
  'IndexedDB is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'IndexedDB fails to open': () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as IDBOpenDBRequest
      Object.defineProperty(request, 'error', { value: new DOMException('no', 'UnknownError') })
      setTimeout(() => request.onerror?.(new Event('error')))
      return request
    }
  },
  'put throws': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  'localStorage throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    })
  },
  'sessionStorage throws': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    })
  },
}
for (const [what, breakIt] of Object.entries(broken))
  faults[what] = async ({ context, come, send, lab }) => {
    await context.addInitScript(breakIt)
    await send(await come())
    await lab.collector.waitFor(() => submits(lab).length > 0, 'the lead, without a return')
  }

const submits = ({ collector }: Lab) =>
  (collector.events() as unknown as Interaction[]).filter(({ type }) => type === 'form_submit')

for (const [name, way] of Object.entries(ways))
  test.describe(name, () => {
    for (const [fault, happen] of Object.entries(faults)) {
      if (way.without?.(fault)) continue
      test(`${fault}: the lead arrives once`, async ({ context, lab }) => {
        const errors: string[] = []
        context.on('weberror', error => errors.push(String(error.error())))
        lab.pages.set(
          '/',
          htmlPage(way.body, {
            tag: `data-site="acme" data-endpoint="${lab.collector.url}" data-flush-interval="100ms"`,
          }),
        )
        const press = (page: Page) => page.getByRole('button', { name: 'Send' }).click()
        await happen({
          lab,
          context,
          way,
          press,
          come: async () => {
            const page = await lab.open(context)
            await page.getByLabel('E-mail').fill('jane@acme.com')
            await page.getByLabel('Company').fill('Acme')
            await page.getByLabel('I agree').check()
            await settled(page)
            return page
          },
          send: async page => {
            const sent = way.sent(page)
            await press(page)
            await sent
          },
        })
        await settled(await lab.open(context))
        expect(submits(lab)).toEqual([
          expect.objectContaining({
            data: expect.objectContaining({ form: 'demo' }),
            fields: { email: 'jane@acme.com', company: 'Acme', agree: true },
            traits: expect.objectContaining({ email: 'jane@acme.com' }),
          }),
        ])
        expect(errors).toEqual([])
      })
    }
  })
