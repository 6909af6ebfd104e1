// Options: where they come from, which goes first, and what a bad one does.
import { customNames, expect, flushed, received, test } from './site.js'

const inline = (options: object) =>
  `<script type="application/json" data-leadline>${JSON.stringify(options)}</script>`
const stub =
  '<script>window.leadline ??= new Proxy([], {get: (q, m) => m in q ? q[m] : (...a) => void q.push([m, ...a])})</script>'

test('each bad value is one warning with its code, and the default', async ({ site }) => {
  const { page, warnings, errors } = await site.open({
    tag: 'data-track="page_view" data-batch-size="many" data-flush-interval="soon" data-consent="perhaps" data-retention="long" data-redact="maybe" data-storage="cloud" data-signals="gcp" data-session-timeout="30" data-locale="../../evil"',
  })
  await page.evaluate(() => window.leadline.track('one'))
  await flushed(page)
  for (const name of 'batchSize flushInterval consent retention redact storage signals sessionTimeout locale'.split(
    ' ',
  ))
    expect(warnings.filter(text => text.includes(`LL101 ${name}`))).toHaveLength(1)
  expect(customNames(site)).toEqual(['one'])
  expect(errors).toEqual([])
})

for (const hostile of [
  'null',
  '{ retention: 5, downloads: 5, exclude: [Symbol()] }',
  '{ batchSize: 10n, hashRoutes: Symbol(), sessionTimeout: { valueOf() { throw 1 } } }',
  '{ get locale() { throw Error("getter") } }',
  '{ cookieDomain: window, headers: 5, site: undefined }',
])
  test(`start(${hostile}) starts`, async ({ site }) => {
    const { page, warnings, errors } = await site.open({ tag: 'data-start="manual"' })
    await page.evaluate(
      ([hostile, endpoint]) => {
        const options = new Function(`return ${hostile}`)()
        window.leadline.start(options && Object.assign(options, { endpoint }))
        window.leadline.track('on')
      },
      [hostile, site.collector.url] as const,
    )
    expect(await page.evaluate(() => window.leadline.delivery().recorded)).toBeGreaterThan(0)
    expect(errors).toEqual([])
    if (hostile !== 'null') expect(warnings.join()).toContain('LL101')
  })

for (const [downloads, expected] of [
  ['', 'pdf csv'],
  ['+epubx', 'pdf csv epubx'],
  ['-csv, +.EPUBX', 'pdf epubx'],
  ['.epubx', 'epubx'],
] as const)
  test(`downloads="${downloads}": of a.pdf, a.csv and a.epubx, ${expected} are downloads`, async ({
    site,
  }) => {
    const { page } = await site.open({
      tag: downloads && `data-downloads="${downloads}"`,
      body: ['pdf', 'csv', 'epubx'].map(ext => `<a href="/files/a.${ext}">${ext}</a>`).join(' '),
    })
    await page.evaluate(() => {
      addEventListener('click', event => event.preventDefault())
      for (const link of document.querySelectorAll('a')) link.click()
    })
    await flushed(page)
    const files = received(site, 'download') as unknown as { data: { ext: string } }[]
    expect(files.map(({ data }) => data.ext).join(' ')).toBe(expected)
  })

test('an endpoint without a URL is a warning, and nothing is sent to the page itself', async ({ site }) => {
  const { page, warnings } = await site.open({ tag: 'data-start="manual"' })
  const asked = site.pages.requested().length
  await page.evaluate(async () => {
    window.leadline.start({ endpoint: ['https://collect.example/v1/events', {}, { url: '' }, null] })
    window.leadline.track('on')
    await window.leadline.flush()
  })
  expect(warnings.join()).toContain('LL101 endpoint')
  expect(await page.evaluate(() => window.leadline.delivery().endpoints)).toEqual([])
  expect(site.pages.requested().slice(asked).join()).not.toContain('undefined')
})

for (const endpoint of [
  { url: '/v1/events' },
  5,
  'mailto:jane@acme.example',
  [{ url: '/v1/events', credentials: 'always' }],
  [{ url: '/v1/events', headers: { 'x y': '1' } }],
])
  test(`endpoint ${JSON.stringify(endpoint)} is a warning, and nothing is tried`, async ({ site }) => {
    const { page, warnings } = await site.open({ tag: 'data-site="acme" data-start="manual"' })
    await page.evaluate(endpoint => {
      window.leadline.start({ endpoint, track: 'page view' })
      window.leadline.track('on')
    }, endpoint)
    expect(warnings.join()).toContain('LL101 endpoint')
    expect(warnings.join()).toContain('LL101 track')
    expect(await page.evaluate(() => window.leadline.delivery().endpoints)).toEqual([])
  })

test('an endpoint that is no URL is a warning, and the ledger runs', async ({ site }) => {
  const { page, warnings } = await site.open({ tag: 'data-site="acme" data-endpoint="http://["' })
  await page.evaluate(() => window.leadline.track('one'))
  expect(warnings.join()).toContain('LL101 endpoint')
  expect(await page.evaluate(() => window.leadline.ledger.entries({ type: 'custom' }))).toHaveLength(1)
})

test('an unknown name in JSON or start() is a warning', async ({ site }) => {
  const { page, warnings } = await site.open({
    tag: 'data-start="manual"',
    head: stub + inline({ flushIntervall: '1s', $schema: 'https://acme.example/config.schema.json' }),
  })
  await page.evaluate(() => window.leadline.start({ batchsize: 5 }))
  await expect.poll(() => warnings.filter(text => text.includes('LL102')).length).toBe(2)
  expect(warnings.join()).toMatch(/flushIntervall/)
  expect(warnings.join()).toMatch(/batchsize/)
  await flushed(page)
})

test('start(), then attributes, then inline JSON, then fetched JSON', async ({ site }) => {
  const of = (site: string) => ({ site, batchSize: 3, flushInterval: '3s', contentType: `text/x-${site}` })
  site.pages.set('/leadline.json', {
    body: JSON.stringify({ ...of('fetched'), track: 'page_view', headers: { 'x-from': 'fetched' } }),
    headers: { 'Content-Type': 'application/json' },
  })
  const endpoint = site.collector.url
  const { page } = await site.open({
    tag: `data-start="manual" data-site="attribute" data-endpoint="${endpoint}" data-batch-size="2" data-config="/leadline.json"`,
    head: stub + inline({ site: 'inline', batchSize: 1, contentType: 'text/plain;from=inline' }),
  })
  await page.evaluate(() => window.leadline.start({ site: 'started' }))
  await page.evaluate(() => {
    for (const name of ['a', 'b', 'c']) window.leadline.track(name)
  })
  await flushed(page)
  await site.collector.waitFor(() => customNames(site).length === 3, '3 events')
  const [first] = site.collector.requests()
  expect(JSON.parse(first!.body).site).toBe('started')
  expect(first!.headers['content-type']).toBe('text/plain;from=inline')
  expect(first!.headers['x-from']).toBe('fetched')
  expect(Math.max(...site.collector.requests().map(({ events }) => events.length))).toBe(2)
})

test('a fetched config that is missing or no JSON is a warning, and the rest holds', async ({ site }) => {
  site.pages.set('/broken.json', { body: '{"site": ', headers: { 'Content-Type': 'application/json' } })
  for (const config of ['/none.json', '/broken.json']) {
    const { page, warnings } = await site.open({ tag: `data-track="page_view" data-config="${config}"` })
    await page.evaluate(name => window.leadline.track(name), config)
    await site.collector.waitFor(() => customNames(site).includes(config), 'an event')
    await expect.poll(() => warnings.join()).toContain('LL103')
  }
})

test('inline JSON that is broken is a warning, and the attributes hold', async ({ site }) => {
  const { page, warnings } = await site.open({
    tag: 'data-track="page_view"',
    head: '<script type="application/json" data-leadline>{"batchSize": }</script>',
  })
  await flushed(page)
  expect(warnings.join()).toContain('LL103')
  expect(received(site, 'page_view')).toHaveLength(1)
})

test('what the stub kept is replayed in order', async ({ site }) => {
  const { page } = await site.open({
    tag: 'data-track="page_view"',
    head: `${stub}<script>for (const name of ['a', 'b', 'c']) leadline.track(name); leadline.identify({ plan: 'pro' })</script>`,
  })
  await page.evaluate(() => window.leadline.track('d'))
  await flushed(page)
  expect(customNames(site)).toEqual(['a', 'b', 'c', 'd'])
  expect(received(site, 'identify')).toMatchObject([{ data: { plan: true } }])
})

test('start manual: nothing starts before start(), which may pass functions; the calls before it follow', async ({
  site,
}) => {
  const { page } = await site.open({
    tag: 'data-start="manual" data-track="page_view"',
    head: `${stub}<script>leadline.track('early')</script>`,
  })
  await page.evaluate(() => window.leadline.track('before'))
  expect(
    await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]),
  ).toEqual([0, 0])
  expect(site.collector.requests()).toEqual([])
  await page.evaluate(() => {
    const started = window.leadline.start({
      beforeSend: (batch: { events: { name?: string }[] }) => {
        for (const event of batch.events) if (event.name) event.name += '!'
        return batch
      },
    })
    started.track('after')
  })
  await flushed(page)
  expect(customNames(site)).toEqual(['early!', 'before!', 'after!'])
})

test('starting twice is a warning and no second start; so is the script twice on a page', async ({
  site,
}) => {
  const { page, warnings } = await site.open({
    tag: 'data-track="page_view"',
  })
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const second = Object.assign(document.createElement('script'), {
          src: '/leadline.js',
          onload: resolve,
        })
        second.dataset.site = 'second'
        document.head.append(second)
      }),
  )
  await page.evaluate(() => window.leadline.start({ site: 'third' }))
  await page.evaluate(() => window.leadline.track('one'))
  await flushed(page)
  expect(warnings.filter(text => text.includes('LL105'))).toHaveLength(2)
  expect(received(site, 'page_view')).toHaveLength(1)
  expect(customNames(site)).toEqual(['one'])
  expect(new Set(site.collector.requests().map(({ body }) => JSON.parse(body).site))).toEqual(
    new Set(['acme']),
  )
})

test('nothing global but window.leadline', async ({ site, context }) => {
  const bare = await context.newPage()
  await bare.goto(`${site.pages.url}/leadline.js`)
  await bare.setContent('<title>Bare</title>')
  const before = await bare.evaluate(() => Object.getOwnPropertyNames(window))
  const { page } = await site.open()
  await flushed(page)
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window))
  expect(after.filter(name => !before.includes(name))).toEqual(['leadline'])
})
