// A person at a browser: opens pages, reads, clicks and fills in forms, on days that may lie in the past.
import type { Browser, BrowserContext, Page } from 'playwright'

/** The SDK on the page, as far as it is asked here. Only for functions that run there. */
declare const leadline: {
  lead(): BrowserLead
  flush(): Promise<{ pending: number }>
  ledger: { export(): Promise<{ visitor: { id: string } | null }> }
}

/** `leadline.lead()`, as JSON. */
export interface BrowserLead {
  score: number
  engagement: number
  fit: number
  grade: string | null
  funnel: string
  qualified: { as: string; since: string }[]
  traits: Record<string, string | number | boolean>
  attribution: { first: Record<string, string> | null; last: Record<string, string> | null }
  model: string
}

/** How a desktop Chrome names itself; a headless one would say so. */
const PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/** Share of the page's height that one turn of the wheel moves while reading. */
const SCROLL_STEPS = 4

/** So often is what still happens on the page (vitals, answers under way) waited for. */
const FLUSHES = 20

export interface VisitorOptions {
  /** Address of the site, without a slash at the end. */
  site: string
  /** @default a desktop Chrome */
  userAgent?: string
}

/** Opens one visitor's browser: its storage lasts from session to session, its clock goes where `begin` says. */
export async function openVisitor(browser: Browser, { site, userAgent = PERSON }: VisitorOptions) {
  const context: BrowserContext = await browser.newContext({
    baseURL: site,
    userAgent,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  })
  const errors: string[] = []
  let isClockSet = false
  let page: Page | undefined

  const tab = () => {
    if (!page) throw new Error('begin(minutesAgo) comes first: no tab is open.')
    return page
  }

  const visitor = {
    context,
    /** What the pages' consoles complained about. */
    errors,
    tab,

    /** Starts a session so many minutes ago, in a new tab. */
    async begin(minutesAgo: number) {
      const time = Date.now() - minutesAgo * 60_000
      if (isClockSet) await context.clock.setSystemTime(time)
      else await context.clock.install({ time })
      isClockSet = true
      page = await context.newPage()
      page.on('pageerror', error => errors.push(`${page?.url()} ${error.message}`))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(`${message.location().url} ${message.text()}`)
      })
    },

    /** Opens an address of the site, as by a link on another page if `from` is given. */
    async arrive(path: string, from?: string) {
      await tab().goto(path, { referer: from, waitUntil: 'load' })
    },

    /** Reads the page to its end for so many seconds, which pass on the page's clock only. */
    async read(seconds: number) {
      for (let step = 0; step < SCROLL_STEPS; step++) {
        await tab().mouse.wheel(0, (await tab().evaluate(() => document.body.scrollHeight)) / SCROLL_STEPS)
        await context.clock.fastForward((seconds * 1000) / SCROLL_STEPS)
      }
    },

    /** Lets half-seen things be seen: a real second on one spot. */
    async look(selector: string) {
      await tab().locator(selector).scrollIntoViewIfNeeded()
      await tab().waitForTimeout(100)
      await context.clock.fastForward(1500)
      await tab().waitForTimeout(100)
    },

    /** Clicks a link or button and waits for the page that it leads to. */
    async follow(selector: string) {
      const from = tab().url()
      await tab().locator(selector).first().click()
      await tab().waitForURL(url => url.href !== from, { waitUntil: 'load' })
    },

    /** Clicks something that stays on the page. */
    async press(selector: string) {
      await tab().locator(selector).first().click()
    },

    /** Opens a file by its link in a new tab, as with the wheel of a mouse, and closes it again. */
    async download(selector: string) {
      const opened = context.waitForEvent('page')
      await tab().locator(selector).first().click({ button: 'middle' })
      await (await opened).close()
    },

    /** Fills in a form at a person's pace and sends it. */
    async submit(form: string, values: Record<string, string>) {
      const fields = tab().locator(`form[data-lead-form="${form}"]`)
      for (const [name, value] of Object.entries(values)) {
        const field = fields.locator(`[name="${name}"]`)
        await field.click()
        if ((await field.evaluate(element => element.tagName)) === 'SELECT') await field.selectOption(value)
        else await field.fill(value)
        await context.clock.fastForward(2000)
      }
      const from = tab().url()
      await fields.locator('[type=submit]').click()
      await tab().waitForURL(url => url.href !== from, { waitUntil: 'load' })
    },

    /** Watches the video on the page to its end, at four times its speed. */
    async watch() {
      const video = tab().locator('video')
      await video.scrollIntoViewIfNeeded()
      await video.evaluate(async (element: HTMLVideoElement) => {
        element.playbackRate = 4
        const ended = new Promise(done => element.addEventListener('ended', done, { once: true }))
        await element.play()
        await ended
      })
    },

    /** Ends the session as by closing the tab. */
    async leave() {
      const closed = tab().waitForEvent('close')
      await tab().close({ runBeforeUnload: true })
      await closed
      page = undefined
    },

    /** Sends what waits, and tells who this is and what the browser makes of them, as of now. */
    async settle(): Promise<{ id: string; lead: BrowserLead; pending: number }> {
      await context.clock.setSystemTime(Date.now())
      let pending = -1
      for (let tries = 0; pending && tries < FLUSHES; tries++) {
        if (tries) await tab().waitForTimeout(250)
        pending = (await tab().evaluate(() => leadline.flush())).pending
      }
      const { visitor } = await tab().evaluate(() => leadline.ledger.export())
      if (!visitor) throw new Error(`The page at ${tab().url()} keeps no ledger.`)
      return { id: visitor.id, lead: await tab().evaluate(() => leadline.lead()), pending }
    },
  }
  return visitor
}

export type Visitor = Awaited<ReturnType<typeof openVisitor>>
