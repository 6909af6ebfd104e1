// Whether a long ledger makes anything slower: one call of track and the page's start, with 0 and with 2,000 interactions.
import type { Browser, BrowserContext } from 'playwright'
import { type Lab, makeReady } from './lab.js'
import { type MainThread, traceMainThread } from './mainThread.js'

/** The default of `retention`: as long as a ledger gets. */
const LEDGER = 2000
const CALLS = 100
const SETTLE_MS = 3000

export interface LedgerCost {
  callUs: number
  start: MainThread
}

async function measure(context: BrowserContext, lab: Lab): Promise<LedgerCost> {
  const page = await context.newPage()
  const start = await traceMainThread(page, async () => {
    await page.goto(lab.url, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLE_MS)
  })
  await makeReady(page, lab)
  const callMs = await page.evaluate(calls => {
    const from = performance.now()
    for (let i = 0; i < calls; i++) window.benchTrack(`late ${i}`)
    return performance.now() - from
  }, CALLS)
  await page.close()
  return { callUs: (callMs / CALLS) * 1000, start }
}

/** Both on one visitor: the ledger is filled in between, and delivered. */
export async function measureFullLedger(
  browser: Browser,
  lab: Lab,
): Promise<{ empty: LedgerCost; full: LedgerCost }> {
  const context = await browser.newContext()
  try {
    const empty = await measure(context, lab)
    const page = await context.newPage()
    await page.goto(lab.url, { waitUntil: 'load' })
    await makeReady(page, lab)
    await page.evaluate(count => {
      for (let i = 0; i < count; i++) window.benchTrack(`early ${i}`)
    }, LEDGER)
    await lab.collector.waitFor(
      () => lab.collector.events().filter(event => `${event.label}`.startsWith('early')).length === LEDGER,
      `${LEDGER} delivered`,
      60_000,
    )
    await page.close()
    return { empty, full: await measure(context, lab) }
  } finally {
    await context.close()
  }
}
