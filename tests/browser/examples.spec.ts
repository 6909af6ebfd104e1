// Every example page opens without complaint, is accessible and fits 320 px; its page view and a click reach a collector.
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Card, type RunningCollector, startCollector } from '@leadline/collector'
import { expect, type Page, test } from 'playwright/test'
import { type ServedExamples, serveExamples } from '../../examples/serve.mjs'

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
declare const leadline: {
  flush(): Promise<{ pending: number }>
  ledger: { export(): Promise<{ visitor: { id: string } }> }
}

const adminToken = 'token-of-the-example-tests'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const siteFolder = fileURLToPath(new URL('../../examples/site/', import.meta.url))

/** Addresses of all pages of the site. */
const sitePaths = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .map(file => `/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.html'))
  .map(path => path.replace(/index\.html$/, ''))
  // Without the trial's link the application asks to sign in first.
  .map(path => (path === '/app/' ? '/app/?trial' : path))
  .sort()

let folder: string
let collector: RunningCollector
let site: ServedExamples

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-examples-'))
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

/** Collects what the page complains about from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return complaints
}

const visitorOf = async (page: Page) => (await page.evaluate(() => leadline.ledger.export())).visitor.id

/** What the collector has of the visitor, as `type path word`, oldest first. */
async function received(visitor: string): Promise<string[]> {
  const answer = await fetch(`${collector.url}/v1/leads/${visitor}`, {
    headers: { authorization: `Bearer ${adminToken}` },
  })
  if (!answer.ok) return []
  const { timeline } = (await answer.json()) as Card
  return timeline
    .flatMap(({ interactions }) => interactions)
    .reverse()
    .map(({ type, page, data, text }) =>
      `${type} ${page.path} ${type === 'custom' ? text : (data.cta ?? '')}`.trim(),
    )
}

for (const path of sitePaths)
  test(`${path} is seen and clicked`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.goto(site.url + path)
    const visitor = await visitorOf(page)

    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() => axe.run())
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 1280, height: 720 })

    const seen = new URL(path, site.url).pathname
    await page.locator('nav [data-lead-cta="book-demo"]').click()
    await page.waitForURL('**/demo.html')
    await expect
      .poll(() => received(visitor))
      .toEqual(
        expect.arrayContaining([`page_view ${seen}`, `cta_click ${seen} book-demo`, 'page_view /demo.html']),
      )
    expect(complaints).toEqual([])
  })

test('the smallest page is seen and clicked', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto(`${site.url}/examples/minimal.html`)
  const visitor = await visitorOf(page)
  await page.click('text=See prices')
  await page.waitForURL('**/pricing.html')
  await expect
    .poll(() => received(visitor))
    .toEqual(
      expect.arrayContaining([
        'page_view /examples/minimal.html',
        'cta_click /examples/minimal.html see-prices',
      ]),
    )
  expect(complaints).toEqual([])
})

test('the module page starts Leadline by import and shows the score', async ({ page }) => {
  const complaints = complaintsOf(page)
  const beacon = page.waitForRequest('**/v1/events')
  await page.goto(`${site.url}/examples/module.html`)
  const visitor = (JSON.parse((await beacon).postData()!) as { visitor: { id: string } }).visitor.id
  await page.click('text=I like this')
  await expect
    .poll(() => received(visitor))
    .toEqual(
      expect.arrayContaining(['page_view /examples/module.html', 'custom /examples/module.html liked']),
    )
  await expect(page.locator('output')).toHaveText('1')
  expect(complaints).toEqual([])
})

test('each route of the single-page application is a page view, and its links and downloads are seen', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  await page.goto(`${site.url}/examples/spa/`)
  const visitor = await visitorOf(page)
  await page.click('nav >> text=Berths')
  await page.click('text=Hold B12')
  await page.click('nav >> text=Dues')
  await page.goBack()
  await expect
    .poll(async () => (await received(visitor)).filter(line => /^(page_view|cta_click)/.test(line)))
    .toEqual([
      'page_view /examples/spa/',
      'page_view /examples/spa/berths',
      'cta_click /examples/spa/berths hold-berth',
      'page_view /examples/spa/dues',
      'page_view /examples/spa/berths',
    ])
  expect(complaints).toEqual([])
})

test('forms work without script: the answer to a post is the page of thanks', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/guide.html`)
  await page.fill('[name=name]', 'Jowan Pascoe')
  await page.fill('[name=email]', 'jowan@polwhennan.example')
  await page.click('text=Get the handbook')
  await expect(page.locator('h1')).toHaveText('Here is your handbook')
  expect(page.url()).toBe(`${site.url}/thanks/handbook.html`)
  await context.close()
})

test('files come as what they are, and the video in parts', async () => {
  for (const [path, type] of [
    ['/files/small-harbour-handbook.pdf', 'application/pdf'],
    ['/files/berth-list-template.csv', 'text/csv; charset=utf-8'],
    ['/media/webinar.vtt', 'text/vtt; charset=utf-8'],
  ] as const) {
    const answer = await fetch(site.url + path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  }
  const part = await fetch(`${site.url}/media/webinar.webm`, { headers: { range: 'bytes=10-19' } })
  expect(part.status).toBe(206)
  expect((await part.arrayBuffer()).byteLength).toBe(10)
  const beyond = await fetch(`${site.url}/media/webinar.webm`, { headers: { range: 'bytes=99999999-' } })
  expect(beyond.status).toBe(416)
  expect((await fetch(`${site.url}/nothing-here`)).status).toBe(404)
  expect((await fetch(`${site.url}/..%2f..%2fpackage.json`)).status).toBe(404)
  expect((await fetch(`${site.url}/%E0%A4%A`)).status).toBe(400)
})
