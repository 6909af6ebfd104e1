// What loading the page costs the main thread: to the load event, then three seconds in which all settles and is sent.
import type { Browser } from 'playwright'
import type { Lab } from './lab.js'
import { type MainThread, traceMainThread } from './mainThread.js'

const SETTLE_MS = 3000

export async function measureLoad(browser: Browser, lab: Lab): Promise<MainThread> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    return await traceMainThread(page, async () => {
      await page.goto(lab.url, { waitUntil: 'load' })
      await page.waitForTimeout(SETTLE_MS)
    })
  } finally {
    await context.close()
  }
}
