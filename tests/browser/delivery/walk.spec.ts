// A seeded random walk over tabs, faults and networks: at every quiet point each interaction is accounted for.
import type { BrowserContext, Page } from 'playwright/test'
import { answers, type Behaviour } from '../../support/answers.js'
import type { ReceivedEvent } from '../../support/faultyCollector.js'
import { htmlPage } from '../../support/pages.js'
import { closeTab, delivery, evaluateAndLeave, expect, type Lab, test } from './lab.js'

const SEEDS = [7, 2026]
const STEPS = 200
/** A quiet point comes after so many steps. */
const QUIET_EVERY = 40
const MOST_TABS = 3

/** The same numbers for the same seed, from 0 up to `below` (mulberry32, public domain). */
const dice = (seed: number) => (below: number) => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

/** These are refused by whatever takes a batch, so that what is rejected is known beforehand. */
const isBad = ({ name }: ReceivedEvent) => `${name}`.startsWith('bad')

const lost: Behaviour = ({ events }) => ({
  status: 0,
  keep: true,
  drop: true,
  rejected: events.filter(isBad).map(({ id }) => id),
})

const faults: Record<string, Behaviour> = {
  none: answers.rejecting(isBad),
  poisoned: answers.poisoned(isBad),
  late: answers.late(150, answers.rejecting(isBad)),
  lost,
  cut: answers.cut(),
  503: answers.status(503),
  404: answers.status(404),
  429: answers.status(429, { retryAfter: 1 }),
  tooLarge: request => (request.events.length > 3 ? { status: 413 } : answers.rejecting(isBad)(request)),
}

for (const seed of SEEDS)
  test(`seed ${seed}: ${STEPS} random steps, and at every quiet point nothing is lost or counted twice`, async ({
    context,
    lab,
  }) => {
    test.setTimeout(120_000)
    const walk = new Walk(context, lab, dice(seed))
    try {
      await walk.open()
      for (let step = 1; step <= STEPS; step++) {
        await walk.step()
        if (step % QUIET_EVERY === 0) await walk.checkQuiet()
      }
    } catch (error) {
      console.error(`seed ${seed}, steps: ${walk.taken.join(' ')}`)
      throw error
    }
  })

class Walk {
  taken: string[] = []
  private tabs: Page[] = []
  private isOffline = false
  private tracked = 0
  private good = new Set<string>()
  private bad = 0

  constructor(
    private context: BrowserContext,
    private lab: Lab,
    private roll: (below: number) => number,
  ) {
    const tag = `data-site="acme" data-endpoint="${lab.collector.url}" data-track="page_view engagement"`
    for (const path of ['/', '/next']) lab.pages.set(path, htmlPage('<h1>Walk</h1>', { tag }))
    lab.collector.answer(faults.none!)
  }

  async open() {
    this.tabs.push(await this.lab.open(this.context))
  }

  /** Some names for the next few events; one in nine is refused wherever it arrives. */
  private names() {
    return Array.from({ length: 1 + this.roll(8) }, () => {
      const name = `${this.roll(9) ? 'good' : 'bad'}${this.tracked++}`
      if (name.startsWith('good')) this.good.add(name)
      else this.bad++
      return name
    })
  }

  private track(page: Page, then?: string) {
    return evaluateAndLeave(
      page,
      ([names, then]) => {
        for (const name of names) window.leadline.track(name)
        if (then) location.href = then
      },
      [this.names(), then] as const,
    )
  }

  private async leaveTo(page: Page) {
    const url = `${this.lab.pages.url}/${this.roll(2) ? '' : 'next'}?${this.tracked}`
    await this.track(page, url)
    await page.waitForURL(url)
    await this.ready(page)
  }

  private ready(page: Page) {
    return page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  }

  private async setOffline(isOffline: boolean) {
    this.isOffline = isOffline
    await this.context.setOffline(isOffline)
  }

  private setFault(name: string) {
    this.taken.push(name)
    this.lab.collector.answer(faults[name]!)
  }

  async step() {
    const { tabs, roll, context } = this
    const index = roll(tabs.length)
    const page = tabs[index]!
    const kinds = ['track', 'track', 'track', 'flush', 'fault', 'offline', 'close']
    if (!this.isOffline) kinds.push('open', 'navigate', 'navigate', 'reload')
    const kind = kinds[roll(kinds.length)]!
    this.taken.push(kind)
    if (kind === 'track') await this.track(page)
    else if (kind === 'flush') await page.evaluate(() => void window.leadline.flush())
    else if (kind === 'fault') this.setFault(Object.keys(faults)[roll(Object.keys(faults).length)]!)
    else if (kind === 'offline') await this.setOffline(!this.isOffline)
    else if (kind === 'open' && tabs.length < MOST_TABS) await this.open()
    else if (kind === 'navigate') await this.leaveTo(page)
    else if (kind === 'reload') {
      await this.track(page)
      await page.reload()
      await this.ready(page)
    } else if (kind === 'close' && tabs.length > 1) {
      await this.track(page)
      const closed = page.waitForEvent('close')
      await closeTab(page)
      await closed
      tabs.splice(index, 1)
    }
    expect(context.pages().length).toBeGreaterThan(0)
  }

  /** Faults off: then everything arrives, and the page's own figures are what the collector has. */
  async checkQuiet() {
    this.taken.push('quiet;')
    this.setFault('none')
    await this.setOffline(false)
    const { collector } = this.lab
    const page = this.tabs[0]!
    const report = async () => {
      const { recorded, delivered, pending, rejected, expired } = await page.evaluate(() =>
        window.leadline.flush(),
      )
      const ids = collector.events().length
      return { recorded: recorded - rejected - ids, delivered: delivered - ids, pending, rejected, expired }
    }
    await expect
      .poll(report, { timeout: 20_000, message: 'figures of the page against those of the collector' })
      .toEqual({ recorded: 0, delivered: 0, pending: 0, rejected: this.bad, expired: 0 })
    for (const tab of this.tabs)
      await expect
        .poll(async () => (await delivery(tab)).delivered, { message: 'each tab tells the same' })
        .toBe(collector.events().length)

    const custom = collector.events().filter(({ type }) => type === 'custom')
    expect(new Set(custom.map(({ name }) => name))).toEqual(this.good)
    this.expectNoGaps()
  }

  /** Within each visit `n` is 1, 2, 3 …, the rejected ones included. */
  private expectNoGaps() {
    const visits = new Map<unknown, Set<unknown>>()
    for (const { events } of this.lab.collector.requests())
      for (const { visit, n } of events) visits.set(visit, (visits.get(visit) ?? new Set()).add(n))
    for (const numbers of visits.values()) expect(numbers.size).toBe(Math.max(...(numbers as Set<number>)))
  }
}
