// What one real click on a link to another host costs the main thread, recording and sending included.
import type { Browser } from 'playwright'
import type { Lab } from './lab.js'
import { makeReady } from './lab.js'
import { traceMainThread } from './mainThread.js'

const CLICKS = 50
const BETWEEN_MS = 60
const SETTLE_MS = 3000
const QUIET_MS = 2500

export interface ClickCost {
  /** CPU time of one click, µs; what it costs on an empty page is still in it. */
  clickUs: number
  /** Events that arrived for each click. */
  arrived: number
}

/** The page follows the link itself, as single-page applications do, so that no navigation is in the figure. */
export async function measureClick(browser: Browser, lab: Lab): Promise<ClickCost> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(lab.url, { waitUntil: 'load' })
    await makeReady(page, lab)
    await page.evaluate(href => {
      const link = document.createElement('a')
      Object.assign(link, { href, textContent: 'Elsewhere' })
      link.addEventListener('click', event => event.preventDefault())
      document.body.append(link)
    }, lab.elsewhere)
    const box = (await page.locator('a').boundingBox())!
    await page.waitForTimeout(QUIET_MS)
    const before = lab.collector.events().length
    const { cpuMs } = await traceMainThread(page, async () => {
      for (let click = 0; click < CLICKS; click++) {
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
        await page.waitForTimeout(BETWEEN_MS)
      }
      await page.waitForTimeout(SETTLE_MS)
    })
    return { clickUs: (cpuMs / CLICKS) * 1000, arrived: (lab.collector.events().length - before) / CLICKS }
  } finally {
    await context.close()
  }
}
