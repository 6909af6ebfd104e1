// The dashboard as sales uses it: in a real browser, on a real collector, while beacons come in.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningCollector, startCollector } from '@leadline/collector'
import { expect, type Page, test } from 'playwright/test'
import { testModel } from '../../../packages/collector/testing/testModel.js'
import { createVisitor } from '../../../packages/collector/testing/visitor.js'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
type Visitor = ReturnType<typeof createVisitor>

let collector: RunningCollector
let folder: string
let gone: Server
let complaints: string[]

test.beforeEach(async ({ page }) => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-dashboard-'))
  gone = createServer((_, response) => void response.writeHead(410).end()).listen(0, '127.0.0.1')
  await once(gone, 'listening')
  const webhooks = [{ url: `http://127.0.0.1:${(gone.address() as AddressInfo).port}/hooks/leads` }]
  collector = await startCollector({ port: 0, dataFolder: folder, model: testModel, webhooks, log: () => {} })
  complaints = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
})

test.afterEach(async () => {
  await collector.close()
  gone.close()
  await rm(folder, { recursive: true, force: true })
})

async function send(visitor: Visitor, ...events: ReturnType<Visitor['act']>[]) {
  const body = JSON.stringify(visitor.batch(events))
  const answer = await fetch(`${collector.url}/v1/events`, { method: 'POST', body })
  expect(answer.status, await answer.text()).toBe(202)
}

const identify = (visitor: Visitor, name: string) =>
  visitor.act({ type: 'identify', traits: { name, email: `${name.toLowerCase()}@acme.example` } })

/** Logs in by the address that the first start prints. */
async function open(page: Page, path = '/') {
  await page.goto(collector.dashboardUrl)
  await page.waitForURL(`${collector.url}/`)
  if (path !== '/') await page.goto(collector.url + path)
  await expect(page.getByText('Live')).toBeVisible()
}

const names = (page: Page) => page.locator('.lead h3').allTextContents()

test('before anything has come, it shows the tag to paste; the first visitor then appears by itself', async ({
  page,
}) => {
  await open(page)
  await expect(page.getByRole('heading', { name: 'No soundings yet' })).toBeVisible()
  await expect(page.locator('#tag')).toContainText(`src="${collector.url}/leadline.js"`)
  const ada = createVisitor()
  await send(ada, identify(ada, 'Ada'))
  await expect(page.getByRole('link', { name: 'Ada' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a new sales lead takes the first place, while focus and opened details stay', async ({ page }) => {
  const [ada, bob] = [createVisitor(), createVisitor()]
  await send(ada, identify(ada, 'Ada'), ada.view('/pricing'))
  await send(bob, identify(bob, 'Bob'), bob.view('/'))
  await open(page)
  expect(await names(page)).toEqual(['Ada', 'Bob'])

  const why = page.locator('.lead', { hasText: 'Ada' }).locator('details')
  await why.locator('summary').click()
  await page.getByRole('link', { name: 'Ada' }).focus()
  await send(bob, bob.demo('bob@acme.example'))

  await expect.poll(() => names(page)).toEqual(['Bob', 'Ada'])
  await expect(page.getByRole('heading', { name: 'Sales-qualified' })).toBeVisible()
  await expect(page.locator('.lead', { hasText: 'Bob' })).toContainText('Asked for a demo +50')
  await expect(why).toHaveAttribute('open', '')
  await expect(page.getByRole('link', { name: 'Ada' })).toBeFocused()
  expect(complaints).toEqual([])
})

test('a lead’s card says why, what happened and what to talk about, and follows as it happens', async ({
  page,
}) => {
  const ada = createVisitor()
  await send(ada, identify(ada, 'Ada'), ada.view('/pricing', 'Pricing'))
  await open(page)
  await page.getByRole('link', { name: 'Ada' }).click()
  await expect(page.getByRole('heading', { name: 'Ada', level: 1 })).toBeVisible()
  await expect(page.locator('.score')).toHaveText('Score 11')
  await expect(page.getByText('Talk about plans and budget')).toBeVisible()

  await send(ada, ada.demo('ada@acme.example'))
  await expect(page.locator('.score')).toHaveText('Score 61')
  await expect(page.getByRole('heading', { name: 'Why 61' })).toBeVisible()
  await expect(page.locator('.entry').first()).toContainText('Sent the form “demo”')
  await expect(page.locator('.say li').first()).toContainText('Answer what they asked for')
  expect(complaints).toEqual([])
})

test('after a proxy has refused for a while it is live again by itself', async ({ page }) => {
  const ada = createVisitor()
  await send(ada, ada.view('/'))
  await open(page)
  await page.route('**/v1/stream', route => route.fulfill({ status: 502 }), { times: 1 })
  await page.reload()
  await expect(page.getByText('Reconnecting…')).toBeVisible()
  await send(ada, identify(ada, 'Ada'))
  await expect(page.getByText('Live')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ada' })).toBeVisible()
})

test('what visitors call themselves is text, never markup', async ({ page }) => {
  const eve = createVisitor()
  const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await send(
    eve,
    eve.act({ type: 'identify', traits: { name, email: 'eve@acme.example' } }),
    eve.view('/', name),
  )
  await open(page)
  expect(await names(page)).toEqual([name])
  await page.locator('.lead h3 a').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.locator('main img, main script')).toHaveCount(0)
  // And a name that shows nothing leaves a lead that can be found and opened; the way back keeps the filters.
  await send(eve, eve.act({ type: 'identify', traits: { name: ' \u200b', email: '' } }))
  await page.goto(`${collector.url}/?qualified=none`)
  await page.getByRole('link', { name: `Visitor ${eve.id.slice(-6)}` }).click()
  await page.getByRole('link', { name: 'Leads', exact: true }).click()
  await expect(page).toHaveURL(`${collector.url}/?qualified=none`)
  expect(complaints).toEqual([])
})

test('without the token there is only the login, which leads back to the page asked for', async ({
  page,
}) => {
  const ada = createVisitor()
  await send(ada, identify(ada, 'Ada'))
  const path = `/leads/${ada.id}?site=acme`
  await page.goto(collector.url + path)
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible()

  await page.getByLabel('Admin token').fill('not-the-token-of-this')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('That is not the token of this collector.')

  await page.getByLabel('Admin token').fill(collector.adminToken!)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(collector.url + path)
  await page.getByRole('button', { name: 'Log out' }).click()
  await page.goto(collector.url + path)
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible()
})

test('everything is done with the keyboard', async ({ page }) => {
  const [ada, bob] = [createVisitor(), createVisitor()]
  await send(ada, identify(ada, 'Ada'), ada.demo('ada@acme.example'))
  await send(bob, identify(bob, 'Bob'), bob.view('/'))
  await open(page)

  await page.keyboard.press('Tab')
  await expect(page.getByText('Skip to content')).toBeFocused()
  await page.keyboard.press('Enter')
  const focusNext = async (until: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
      if (text?.includes(until)) return
    }
    throw new Error(`Tab never reached “${until}”`)
  }
  await focusNext('Asked for a demo')
  await page.keyboard.press('Enter')
  await expect(page.locator('.lead').first().locator('.parts')).toBeVisible()
  await focusNext('Ada is taken care of')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(page)).toEqual(['Bob', 'Ada'])
  await expect(page.getByRole('heading', { name: 'Taken care of' })).toBeVisible()
})

test('filters and the search narrow the queue', async ({ page }) => {
  const [ada, bob] = [createVisitor(), createVisitor({ site: 'beta' })]
  await send(ada, identify(ada, 'Ada'), ada.demo('ada@acme.example'))
  await send(bob, identify(bob, 'Bob'), bob.view('/'))
  await open(page)
  await page.getByRole('link', { name: 'SQL', exact: true }).click()
  expect(await names(page)).toEqual(['Ada'])
  await expect(page.getByRole('link', { name: 'SQL', exact: true })).toHaveAttribute('aria-current', 'true')
  await page.goto(`${collector.url}/`)
  await page.getByRole('link', { name: 'beta', exact: true }).click()
  expect(await names(page)).toEqual(['Bob'])
  await page.goto(`${collector.url}/`)
  await page.getByRole('searchbox').fill('ada@')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=ada/)
  expect(await names(page)).toEqual(['Ada'])
})

test.describe('every page', () => {
  // The checker is a script of its own, which the pages' policy would refuse.
  test.use({ bypassCSP: true })

  async function violations(page: Page) {
    await page.addScriptTag({ content: axeSource })
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: Axe }
      const found = await axe.run()
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    })
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      test(`has no accessibility violation, ${colorScheme}, at ${width} px, and fits`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        const check = async (what: string) => {
          for (const dir of ['ltr', 'rtl']) {
            await page.evaluate(value => document.documentElement.setAttribute('dir', value), dir)
            const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
            expect(scrollWidth, `${what} ${dir} fits`).toBeLessThanOrEqual(width)
          }
          expect(await violations(page), what).toEqual([])
        }
        await page.goto(`${collector.url}/login`)
        await check('login')
        await open(page)
        await check('empty')

        const [ada, bob] = [createVisitor(), createVisitor()]
        const long =
          'Wilhelmina-Alexandrina.Featherstonehaugh-Cholmondeley@department-of-appointments.example'
        const [lost, kept] = [ada.view('/'), ada.view('/pricing', 'Pricing')]
        await send(
          ada,
          kept,
          ada.view('/careers'),
          ada.demo(long),
          ada.act({ type: 'web_vital', data: { metric: 'LCP', value: 1200, rating: 'good' } }),
        )
        await send(bob, bob.view('/'))
        expect(lost.n).toBe(1)
        await page.goto(`${collector.url}/`)
        for (const details of await page.locator('details').all()) await details.locator('summary').click()
        await check('queue')
        await page.locator('.lead h3 a').first().click()
        await page.waitForSelector('.score')
        for (const details of await page.locator('details').all()) await details.locator('summary').click()
        await check('card')
        // Nobody takes it: 410 gives up at once.
        await expect(async () => {
          await page.goto(`${collector.url}/webhooks`)
          expect(await page.locator('.letter').count()).toBeGreaterThan(0)
        }).toPass()
        await page.getByText('Discard all').click()
        await check('webhooks')
        await page.goto(`${collector.url}/leads/nobody`)
        await check('message')
      })
    }
  }
})
