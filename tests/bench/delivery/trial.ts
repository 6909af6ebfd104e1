// One trial of a delivery scenario: a subject on a page, a visitor's browser, an endpoint with faults, and what arrived.
import type { Browser, BrowserContext, Page } from 'playwright'
import { type Lab, makeReady } from '../lab.js'

export interface OpenOptions {
  /** How far the page's clock is ahead, ms. @default it is not shifted */
  clockMs?: number
  /** JavaScript that runs before the page's own. */
  init?: string
  /** Opened by a script of another page, so that it may close itself. */
  byScript?: boolean
}

export interface Trial {
  lab: Lab
  context: BrowserContext
  /** Complaints of the pages: uncaught errors. */
  errors: string[]
  /** Opens the subject's page in a new tab and waits until it takes events. */
  open: (options?: OpenOptions) => Promise<Page>
  /** Records so many events with labels of their own, all in one task; then `after` (JavaScript) in the same task. */
  track: (page: Page, count: number, options?: { after?: string; padding?: number }) => Promise<void>
  /** How many events have been recorded. */
  tracked: () => number
  /** How many of them the collector has. */
  arrived: () => number
  /** Until all have arrived, or nothing has for `quietMs`. */
  settle: (quietMs?: number) => Promise<void>
  /** Notes a figure of this trial, shown beside the table. */
  note: (name: string, value: number) => void
}

const POLL_MS = 50
/** Longer than the longest wait between two batches of any subject (Segment's and Mixpanel's 5 s). */
const QUIET_MS = 7000

/** Shifts every clock that a page can read by whole milliseconds; `window.shiftClock` moves it further. */
const CLOCK = `(() => {
  const Real = Date
  let shift = START
  window.shiftClock = ms => { shift += ms }
  class Shifted extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + shift) }
    static now() { return Real.now() + shift }
  }
  window.Date = Shifted
})()`

export async function openTrial(
  browser: Browser,
  lab: Lab,
): Promise<Trial & { notes: Map<string, number>; end(): Promise<void> }> {
  const context = await browser.newContext()
  const errors: string[] = []
  const notes = new Map<string, number>()
  let tracked = 0
  const arrived = () =>
    new Set(lab.collector.events().flatMap(({ label }) => (typeof label === 'string' ? [label] : []))).size

  async function newPageByScript(): Promise<Page> {
    const opener = await context.newPage()
    await opener.goto(lab.elsewhere)
    const opened = context.waitForEvent('page')
    await opener.evaluate(() => void window.open('about:blank'))
    return opened
  }

  return {
    lab,
    context,
    errors,
    notes,
    async open({ clockMs, init, byScript } = {}) {
      const page = byScript ? await newPageByScript() : await context.newPage()
      page.on('pageerror', error => errors.push(String(error)))
      if (clockMs !== undefined) await page.addInitScript(CLOCK.replace('START', String(clockMs)))
      if (init) await page.addInitScript(init)
      await page.goto(lab.url, { waitUntil: 'load' })
      await makeReady(page, lab)
      return page
    },
    async track(page, count, { after = '', padding = 0 } = {}) {
      const from = tracked
      tracked += count
      const script = `(() => {
        // Nothing that compresses: no subject shall pass for small what real events would not be.
        const noise = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(${Math.ceil((padding * 3) / 4)}))))
        for (let i = ${from}; i < ${from + count}; i++) window.benchTrack('event ' + i, noise())
        ${after}
      })()`
      // What leaves the page takes the answer of evaluate with it.
      await page.evaluate(script).catch(error => {
        if (!after) throw error
      })
    },
    tracked: () => tracked,
    arrived,
    async settle(quietMs = QUIET_MS) {
      let count = -1
      let since = Date.now()
      while (arrived() < tracked && Date.now() - since < quietMs) {
        const now = lab.collector.requests().length
        if (now !== count) {
          count = now
          since = Date.now()
        }
        await new Promise(resolve => setTimeout(resolve, POLL_MS))
      }
    },
    note: (name, value) => notes.set(name, value),
    async end() {
      await context.close()
      await lab.close()
    },
  }
}
