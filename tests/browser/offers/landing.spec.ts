// The landing pages: whole without script, free of barriers, narrow enough, and heard by the collector with it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningCollector, startCollector } from '@leadline/collector'
import { expect, type Page, test } from 'playwright/test'
import { type ServedExamples, serveExamples } from '../../../examples/serve.mjs'
import { violations } from './lab.js'

const pages = ['ebook', 'webinar', 'demo']
const adminToken = 'token-of-the-landing-tests'

let collector: RunningCollector
let site: ServedExamples
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-landing-'))
  collector = await startCollector({
    port: 0,
    dataFolder: folder,
    sites: ['bollard'],
    adminToken,
    log: () => {},
  })
  site = await serveExamples({ collectorUrl: collector.url })
})
test.afterAll(async () => {
  await site?.close()
  await collector?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Fills in what must be filled in, and sends it. */
const send = async (page: Page, email: string) => {
  await page.fill('[type=email]', email)
  for (const field of await page.locator('input[required]:not([type=email])').all())
    await field.fill('Saltry')
  await page.locator('form button').click()
  await expect(page).toHaveURL(/\/thanks\//)
}

for (const name of pages) {
  test(`${name} is free of barriers in light, dark and 320 px`, async ({ page }) => {
    await page.goto(`${site.url}/examples/landing/${name}.html`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test(`${name} takes a lead without script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.url}/examples/landing/${name}.html`)
    await send(page, 'jane@harbour.example')
    await context.close()
  })

  test(`${name} delivers the lead with it`, async ({ page }) => {
    await page.goto(`${site.url}/examples/landing/${name}.html`)
    await page.waitForFunction(() => 'flush' in ((window as { leadline?: object }).leadline ?? {}))
    await send(page, `${name}@harbour.example`)
    const leads = async () => {
      const headers = { authorization: `Bearer ${adminToken}` }
      return (await fetch(`${collector.url}/v1/leads.csv`, { headers })).text()
    }
    await expect.poll(leads).toContain(`${name}@harbour.example`)
  })
}
