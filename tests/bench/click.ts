// What one real click on a link to another host costs the main thread, recording and sending included.
import type { Browser } from 'playwright'
import type { Lab } from './lab.js'
import { makeReady } from './lab.js'
import { traceMainThread } from './mainThread.js'

const CLICKS = 50
const BETWEEN_MS = 60
const SETTLE_MS = 3000
const QUIET_MS = 2500

/** CPU time of one click, µs; what it costs on an empty page is still in it. The link is answered 204: the page stays. */
export async function measureClick(browser: Browser, lab: Lab): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(lab.url, { waitUntil: 'load' })
    await makeReady(page, lab)
    await page.evaluate(href => {
      const link = document.createElement('a')
      Object.assign(link, { href, textContent: 'Elsewhere' })
      document.body.append(link)
    }, `${lab.pages.otherUrl}/no-content`)
    const box = (await page.locator('a').boundingBox())!
    await page.waitForTimeout(QUIET_MS)
    const { cpuMs } = await traceMainThread(page, async () => {
      for (let click = 0; click < CLICKS; click++) {
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
        await page.waitForTimeout(BETWEEN_MS)
      }
      await page.waitForTimeout(SETTLE_MS)
    })
    return (cpuMs / CLICKS) * 1000
  } finally {
    await context.close()
  }
}
