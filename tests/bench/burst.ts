// What 1,000 events in a row cost: the call itself, and everything until they are stored, sent and answered.
import type { Browser } from 'playwright'
import { type Lab, makeReady } from './lab.js'
import { traceMainThread } from './mainThread.js'

const EVENTS = 1000
const SETTLE_MS = 6000
/** So that what loading the page brought about is over. */
const QUIET_MS = 2500

export interface BurstCost {
  /** Time of one call, µs. */
  callUs: number
  /** CPU time of the main thread for one event, from the call to its answer, µs. What an empty page costs is still in it. */
  eventUs: number
  /** Of the events, how many arrived. */
  arrived: number
}

export async function measureBurst(browser: Browser, lab: Lab): Promise<BurstCost> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(lab.url, { waitUntil: 'load' })
    await makeReady(page, lab)
    await page.waitForTimeout(QUIET_MS)
    let burstMs = 0
    const { cpuMs } = await traceMainThread(page, async () => {
      burstMs = await page.evaluate(events => {
        const from = performance.now()
        for (let i = 0; i < events; i++) window.benchTrack(`event ${i}`, 'pro')
        return performance.now() - from
      }, EVENTS)
      await page.waitForTimeout(SETTLE_MS)
    })
    const arrived = new Set(lab.collector.events().map(event => event.label)).size
    return { callUs: (burstMs / EVENTS) * 1000, eventUs: (cpuMs / EVENTS) * 1000, arrived }
  } finally {
    await context.close()
  }
}
