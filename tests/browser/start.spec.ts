// npm start: it finds free ports, keeps its token, and what a visitor does on the site shows on the dashboard by itself.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { startExample } from '../../examples/startExample.mjs'

let folder: string

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-start-'))
})

test.afterEach(() => rm(folder, { recursive: true, force: true }))

/** A free port above those that the system hands out by itself, so that its neighbours are likely free too. */
const somePort = () => 20_000 + Math.floor(Math.random() * 10_000)

test('a taken port is said, and the next free one used', async () => {
  const taken = somePort()
  const holder = await new Promise<Server>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(taken, '127.0.0.1', () => resolve(server))
  })
  const lines: string[] = []
  const example = await startExample({
    sitePort: somePort() + 20_000,
    collectorPort: taken,
    dataFolder: folder,
    log: line => lines.push(line),
  })
  try {
    const port = Number(new URL(example.collectorUrl).port)
    expect(port).toBeGreaterThan(taken)
    expect(lines).toContain(`Port ${taken} is taken, so the collector is on ${port}.`)
    expect((await fetch(`${example.collectorUrl}/healthz`)).status).toBe(200)
    expect((await fetch(example.siteUrl)).status).toBe(200)
  } finally {
    await example.close()
    holder.close()
  }
})

test('the token outlives a restart, and the addresses are noted only while it runs', async () => {
  const options = { sitePort: somePort(), collectorPort: somePort() + 20_000, dataFolder: folder, log() {} }
  const note = async () => JSON.parse(await readFile(join(folder, 'example.json'), 'utf8'))
  const first = await startExample(options)
  await first.close()
  expect(await note()).toEqual({ token: first.token })

  const second = await startExample(options)
  try {
    expect(second.token).toBe(first.token)
    expect(await note()).toEqual({
      siteUrl: second.siteUrl,
      collectorUrl: second.collectorUrl,
      token: first.token,
    })
    const leads = await fetch(`${second.collectorUrl}/v1/leads`, {
      headers: { authorization: `Bearer ${second.token}` },
    })
    expect(leads.status).toBe(200)
  } finally {
    await second.close()
  }
})

test('a demo request becomes a sales-qualified lead on the open dashboard, with its reasons', async ({
  browser,
}) => {
  const example = await startExample({
    sitePort: somePort(),
    collectorPort: somePort() + 20_000,
    dataFolder: folder,
    log() {},
  })
  try {
    // Two people: the marketer and the visitor share no cookies.
    const dashboard = await (await browser.newContext()).newPage()
    await dashboard.goto(example.dashboardUrl)
    await expect(dashboard.getByText('Live', { exact: true })).toBeVisible()

    const visitor = await (await browser.newContext()).newPage()
    await visitor.goto(`${example.siteUrl}/pricing.html`)
    await expect(dashboard.getByText('Viewed pricing').first()).toBeVisible()

    await visitor.locator('main >> text=Book a demo').first().click()
    await visitor.fill('[name=name]', 'Rosen Tregear')
    await visitor.fill('[name=email]', 'rosen@mellanbray-harbour.example')
    await visitor.fill('[name=company]', 'Mellanbray Harbour')
    await visitor.click('text=Ask for a demo')
    await visitor.waitForURL('**/thanks/demo.html')
    await expect(dashboard.getByText('Rosen Tregear').first()).toBeVisible()
    await expect(dashboard.getByText('Asked for a demo').first()).toBeVisible()

    const answer = await fetch(`${example.collectorUrl}/v1/leads?qualified=sql`, {
      headers: { authorization: `Bearer ${example.token}` },
    })
    const { leads } = (await answer.json()) as { leads: { traits: { name: string } }[] }
    expect(leads.map(({ traits }) => traits.name)).toEqual(['Rosen Tregear'])
  } finally {
    for (const context of browser.contexts()) await context.close()
    await example.close()
  }
})
