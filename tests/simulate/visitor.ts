// A person at a browser: opens pages, reads, clicks and fills in forms, on days that may lie in the past.
import type { Lead } from '@leadline/contract'
import type { Browser, BrowserContext, Page } from 'playwright'

/** The SDK on the page, as far as it is asked here. Only for functions that run there. */
declare const leadline: {
  lead(): Lead
  delivery(): { recorded: number }
  flush(): Promise<{ pending: number }>
  ledger: { export(): Promise<{ visitor: { id: string } }> }
}

/** How a desktop Chrome names itself; a headless one would say so. */
const PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/** Share of the page's height that one turn of the wheel moves while reading. */
const SCROLL_STEPS = 4

/** So often is asked again whether everything was delivered. */
const FLUSHES = 20

/** A page of the same site that records nothing of its own. */
const READER = '/reader'
const READER_PAGE = `<!doctype html><title>Reader</title><link rel="icon" href="data:,">
<script async src="/leadline.js" data-site="bollard" data-endpoint="/v1/events" data-track="custom"></script>`

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

    /** Leaves, and reads now, on a page that observes nothing, who this was and what the browser makes of them. */
    async settle(): Promise<{ id: string; lead: Lead; pending: number }> {
      await visitor.leave()
      await context.route(`${site}${READER}`, route =>
        route.fulfill({ contentType: 'text/html', body: READER_PAGE }),
      )
      await visitor.begin(0)
      await visitor.arrive(READER)
      await tab().waitForFunction(() => leadline.delivery().recorded > 0)
      let pending = -1
      for (let tries = 0; pending && tries < FLUSHES; tries++) {
        if (tries) await tab().waitForTimeout(250)
        pending = (await tab().evaluate(() => leadline.flush())).pending
      }
      const { visitor: who } = await tab().evaluate(() => leadline.ledger.export())
      return { id: who.id, lead: await tab().evaluate(() => leadline.lead()), pending }
    },
  }
  return visitor
}

export type Visitor = Awaited<ReturnType<typeof openVisitor>>
