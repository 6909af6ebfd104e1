// The visitor's right to a copy and to be forgotten; what is shared across subdomains; what is taken out of addresses.
import { answers } from '../../support/answers.js'
import { expect, flushed, received, stored, test } from './site.js'

test('export() is everything stored about the visitor', async ({ site }) => {
  const { page } = await site.open({ tag: 'data-track="page_view"' })
  await page.evaluate(() => {
    window.leadline.identify({ email: 'rosen@acme.example' })
    window.leadline.track('one')
  })
  await flushed(page)
  const copy = await page.evaluate(() => window.leadline.ledger.export())
  expect(JSON.parse(JSON.stringify(copy))).toEqual(copy)
  expect(copy).toMatchObject({ consent: 'granted', delivery: { recorded: 3, delivered: 3 } })
  expect(copy.visitor.id).toBe(JSON.parse(site.collector.requests()[0]!.body).visitor.id)
  expect(copy.interactions.map(({ type }: { type: string }) => type)).toEqual([
    'page_view',
    'identify',
    'custom',
  ])
  expect(copy.lead.traits).toMatchObject({ email: 'rosen@acme.example' })
})

test('erase() empties the ledger, tells the collector whom, and begins with a new visitor', async ({
  site,
}) => {
  const { page } = await site.open({ tag: 'data-track="page_view"' })
  await page.evaluate(() => {
    window.leadline.identify({ email: 'rosen@acme.example' })
    window.leadline.track('one')
  })
  await flushed(page)
  const before = await page.evaluate(() => window.leadline.ledger.export())
  await page.evaluate(() => {
    Object.assign(window, { told: [] })
    window.leadline.on('lead', ({ traits }: object & { traits: object }) =>
      (window as unknown as { told: object[] }).told.push(traits),
    )
  })
  // Not even a dead endpoint makes it forgotten that there is somebody to erase.
  await site.collector.refuse()
  await page.evaluate(() => window.leadline.ledger.erase())
  const after = await page.evaluate(() => window.leadline.ledger.export())
  expect(after.interactions).toEqual([])
  expect(after.visitor.id).not.toBe(before.visitor.id)
  expect(after.lead).toMatchObject({ score: 0, traits: {} })
  // What the page shows to somebody known is judged anew.
  expect(await page.evaluate(() => (window as unknown as { told: object[] }).told.at(-1))).toEqual({})
  await site.collector.reopen()
  await page.evaluate(() => window.leadline.track('two'))
  const { page: next } = await site.open({ tag: 'data-track="page_view"' })
  await flushed(next)
  const erasures = () =>
    site.collector
      .requests()
      .map(({ body }) => JSON.parse(body))
      .filter(({ erase }) => erase)
  await expect.poll(erasures).toMatchObject([{ v: 1, site: 'acme', erase: before.visitor.id }])
  const visitorOf = (name: string) =>
    JSON.parse(
      site.collector.requests().find(({ events }) => events.some(event => event.name === name))!.body,
    ).visitor
  expect(visitorOf('two')).toMatchObject({ id: after.visitor.id, traits: {} })
  expect(await next.evaluate(() => window.leadline.ledger.export())).toMatchObject({
    visitor: { id: after.visitor.id },
  })
})

test('erase() in one tab is an erasure in the other', async ({ site }) => {
  const one = await site.open({ tag: 'data-track="page_view"' })
  await flushed(one.page)
  const two = await site.open({ tag: 'data-track="page_view"' })
  await flushed(two.page)
  await two.page.evaluate(() => window.leadline.ledger.erase())
  const { visitor } = await two.page.evaluate(() => window.leadline.ledger.export())
  await expect
    .poll(() => one.page.evaluate(async () => (await window.leadline.ledger.export()).visitor))
    .toEqual(visitor)
  await one.page.evaluate(() => window.leadline.track('new'))
  await flushed(one.page)
  const last = JSON.parse(site.collector.requests().at(-1)!.body)
  expect(last.visitor.id).toBe(visitor.id)
  expect(last.events).toMatchObject([{ name: 'new', n: 1 }]) // no gap for the new visitor
})

test('an endpoint that does not know erasing is asked once more, not for ever', async ({ site }) => {
  const { page } = await site.open({ tag: 'data-track="page_view"' })
  await flushed(page)
  site.collector.answer(request => (request.events[0] ? answers.ok()(request) : { status: 400 }))
  await page.evaluate(() => window.leadline.ledger.erase())
  await page.evaluate(() => window.leadline.track('on'))
  await site.collector.waitFor(() => received(site, 'custom').length === 1, 'what comes after it')
  await flushed(page)
})

test('cookieDomain: a cookie shares the visitor with a subdomain; without it there is none', async ({
  site,
  context,
}) => {
  const port = new URL(site.pages.url).port
  const none = await site.open()
  await flushed(none.page)
  expect(await stored(none.page)).toMatchObject({ cookie: '', session: [] })
  const tag = `data-site="acme" data-endpoint="${site.collector.url}" data-cookie-domain=".acme.localhost"`
  await site.open({ tag, path: '/shared' }) // sets the page up
  const visitorAt = async (host: string) => {
    const page = await context.newPage()
    await page.goto(`http://${host}:${port}/shared`)
    await page.waitForFunction(() => typeof window.leadline?.track === 'function')
    await flushed(page)
    return page.evaluate(async () => (await window.leadline.ledger.export()).visitor.id)
  }
  const visitor = await visitorAt('shop.acme.localhost')
  expect(await context.cookies(`http://www.acme.localhost:${port}`)).toMatchObject([
    { name: 'leadline_acme', value: visitor, domain: '.acme.localhost', path: '/', sameSite: 'Lax' },
  ])
  expect(await visitorAt('www.acme.localhost')).toBe(visitor)
  // Who was erased does not come back with the cookie.
  const [page] = context.pages().slice(-1)
  await page!.evaluate(() => window.leadline.ledger.erase())
  const next = await visitorAt('shop.acme.localhost')
  expect(next).not.toBe(visitor)
  expect(await visitorAt('www.acme.localhost')).toBe(next)
})

for (const [tag, url] of [
  ['', '/reset?token=redacted&mail=redacted&plan=pro'],
  ['data-redact="off"', '/reset?token=s3cret&mail=rosen@acme.example&plan=pro'],
] as const)
  test(`${tag || 'by default'}: ${url} is what is recorded of an address with secrets`, async ({ site }) => {
    const path = '/reset?token=s3cret&mail=rosen@acme.example&plan=pro'
    const { page } = await site.open({ tag: `${tag} data-track="page_view"`, path })
    await flushed(page)
    const [view] = received(site, 'page_view') as unknown as { page: { url: string } }[]
    expect(view!.page.url).toBe(site.pages.url + url)
    if (!tag) for (const { body } of site.collector.requests()) expect(body).not.toMatch(/s3cret|rosen@/)
  })

test('what the page itself says of a view is redacted and excluded like any other', async ({ site }) => {
  const { page } = await site.open({ tag: 'data-track="page_view" data-exclude="/private*"' })
  await page.evaluate(() => {
    const { leadline } = window
    leadline.page({
      url: 'https://acme.example/p?token=s3cret',
      path: '/of/rosen@acme.example',
      referrer: 'https://rosen:s3cret@partner.example/',
      title: 'Kept',
    })
    leadline.track('on it')
    leadline.page({ path: '/private/zone', url: `${location.origin}/private/zone` })
    leadline.track('unseen')
    leadline.page({ url: '/virtual/step?plan=pro' })
    leadline.track('on a step')
    leadline.page({ url: `${location.origin}/private/zone` })
    leadline.track('unseen as well')
    leadline.page({ url: 'http://[' })
    leadline.track('on an address that is none')
  })
  await flushed(page)
  const here = page.url()
  const { origin, pathname } = new URL(here)
  expect(received(site, 'custom')).toMatchObject([
    {
      name: 'on it',
      page: {
        url: 'https://acme.example/p?token=redacted',
        path: '/of/redacted',
        referrer: 'https://partner.example/',
        title: 'Kept',
      },
    },
    { name: 'on a step', page: { url: `${origin}/virtual/step?plan=pro`, path: '/virtual/step' } },
    { name: 'on an address that is none', page: { url: here, path: pathname } },
  ])
  for (const { body } of site.collector.requests()) expect(body).not.toMatch(/s3cret|rosen|private/)
})
