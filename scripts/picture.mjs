// Makes the README's picture of the dashboard from the real thing, filled by a few personas: npm run picture
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { startExample } from '../examples/startExample.mjs'
import { personas } from '../tests/simulate/personas.ts'
import { walk } from '../tests/simulate/walk.ts'
import { launchOptions } from '../tests/support/browser.ts'

const file = fileURLToPath(new URL('../docs/dashboard.png', import.meta.url))
const VIEWPORT = { width: 1280, height: 800 }
/** A README should not take longer to load than to read. */
const MAX_BYTES = 300_000
/** In the order in which they come to the site. */
const SHOWN = ['student', 'researcher', 'existing customer', 'referred by a colleague', 'trial user', 'buyer']

const dataFolder = mkdtempSync(join(tmpdir(), 'leadline-picture-'))
const example = await startExample({ sitePort: 5180, collectorPort: 8887, dataFolder })
const browser = await chromium.launch(launchOptions())
try {
  for (const name of SHOWN) {
    const persona = personas.find(each => each.name === name)
    const { lead } = await walk(browser, persona, example.siteUrl)
    console.log(`${name}: ${lead.score} points`)
  }
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', colorScheme: 'light' })
  await page.goto(example.dashboardUrl)
  await page.waitForURL(`${example.collectorUrl}/`)
  await page.locator('summary').first().click() // why the first one has its score
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: file, animations: 'disabled' })
} finally {
  await browser.close()
  await example.close()
  rmSync(dataFolder, { recursive: true, force: true })
}

const { size } = statSync(file)
console.log(`docs/dashboard.png: ${size} bytes`)
if (size > MAX_BYTES)
  throw new Error(`docs/dashboard.png has ${size} bytes; it should have at most ${MAX_BYTES}.`)
