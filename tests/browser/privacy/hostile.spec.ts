// Pages that clobber, patch and freeze what a script relies on: no error reaches them, and interactions still arrive.
import { customNames, expect, flushed, received, test } from './site.js'

const clobbered = [
  'currentScript',
  'title',
  'referrer',
  'cookie',
  'documentElement',
  'visibilityState',
  'body',
  'head',
  'prerendering',
  'baseURI',
  'dispatchEvent',
  'querySelector',
]

const hostile: [
  what: string,
  page: { tag?: string; body?: string; head?: string; path?: string; before?: () => void },
][] = [
  [
    'images named like the document’s own properties',
    { head: clobbered.map(name => `<img name="${name}">`).join('') },
  ],
  ['forms named like them', { head: clobbered.map(name => `<form name="${name}"></form>`).join('') }],
  [
    'an element with the id leadline',
    { body: '<a id="leadline" href="#x">x</a>', head: '<a id="leadline">y</a>' },
  ],
  [
    'elements named like globals',
    { head: '<form id="navigation"></form><form id="fetch"></form><a id="crypto"></a>' },
  ],
  [
    'a form whose inputs are named like its methods',
    {
      body: '<form data-lead-form><input name="getAttribute"><input name="submit"><input name="id"></form>',
    },
  ],
  [
    'a query of malformed escapes',
    { path: '/?q=%E0%A4%A&utm_source=%&%=%&__proto__=x&constructor[prototype]=y#%' },
  ],
  ['a long query', { path: `/?utm_campaign=${'x'.repeat(1200)}&${'a=%40&'.repeat(1200)}` }],
  [
    'fetch that throws',
    {
      before: () => {
        window.fetch = () => {
          throw new Error('patched')
        }
      },
    },
  ],
  [
    'fetch that returns nothing',
    {
      before: () => {
        window.fetch = (() => {}) as unknown as typeof fetch
      },
    },
  ],
  [
    'observers that are missing',
    {
      tag: 'data-flush-interval="60s"', // all of ours run
      before: () => {
        for (const name of ['IntersectionObserver', 'ResizeObserver']) Reflect.deleteProperty(window, name)
      },
    },
  ],
  [
    'a frozen history',
    {
      before: () => {
        Object.freeze(history)
        Object.freeze(History.prototype)
      },
    },
  ],
  [
    'localStorage that throws',
    {
      before: () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError')
          },
        }),
    },
  ],
  [
    'Object.prototype with more on it',
    {
      before: () => Object.assign(Object.prototype, { endpoint: 'x', site: 'y', extend: () => 1 }),
    },
  ],
  [
    'arrays and JSON patched as old libraries do',
    {
      before: () => Object.assign(Array.prototype, { toJSON: () => 'patched' }, { last: () => 1 }),
    },
  ],
]

for (const [what, options] of hostile)
  test(`${what}: the page is unharmed, and interactions arrive`, async ({ site }) => {
    const { page, errors } = await site.open({
      tag: 'data-track="page_view" data-flush-interval="60s"',
      ...options,
    })
    await page
      .evaluate(() => {
        window.leadline.track('one')
        history.pushState(null, '', '/next')
        window.leadline.track('two')
      })
      .catch(error => expect(String(error)).toContain('history'))
    await page.goto('about:blank')
    await site.collector.waitFor(() => customNames(site).includes('one'), 'an interaction')
    expect(received(site, 'page_view').length).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })

test('a browser from before 2022 shows the page as ever, without an error', async ({ site, context }) => {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'structuredClone')
    Reflect.deleteProperty(Object, 'hasOwn')
  })
  site.pages.set(
    '/',
    `<title>Old</title><script src="/leadline.js" data-endpoint="${site.collector.url}"></script>`,
  )
  await page.goto(site.pages.url)
  expect(await page.evaluate(() => typeof window.leadline)).toBe('undefined')
  expect(errors).toEqual([])
})

test('__proto__ keys in calls and JSON change nothing of the page’s', async ({ site }) => {
  const json =
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "batchSize": 7}'
  const { page, errors } = await site.open({
    tag: 'data-track="page_view"',
    head: `<script type="application/json" data-leadline>${json}</script>`,
  })
  await page.evaluate(() => {
    const given = JSON.parse('{"__proto__": {"polluted": true}, "a": 1, "constructor": "x"}')
    window.leadline.track('one', given)
    window.leadline.track('__proto__', given)
    window.leadline.identify(given)
    window.leadline.identify(JSON.parse('{"__proto__": "x"}'))
    window.leadline.product('constructor', given)
    window.leadline.page(given)
  })
  await flushed(page)
  expect(await page.evaluate(() => ({}) as { polluted?: boolean })).toEqual({})
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(received(site, 'custom')).toMatchObject([
    { name: 'one', data: { a: 1, constructor: 'x' } },
    { name: '__proto__', data: { a: 1 } },
  ])
  expect(errors).toEqual([])
})

test('bad arguments never throw into the page: each is a warning with a code', async ({ site }) => {
  const { page, errors, warnings } = await site.open({ tag: 'data-track="page_view"' })
  await page.evaluate(() => {
    const { leadline } = window
    const throwing = {
      get a() {
        throw new Error('getter')
      },
    }
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    for (const bad of [
      undefined,
      null,
      1,
      '',
      {},
      [],
      () => {},
      Symbol('s'),
      throwing,
      circle,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ]) {
      leadline.track(bad)
      leadline.track('name', bad)
      leadline.page(bad)
      leadline.identify(bad)
      leadline.product(bad)
      leadline.consent(bad)
      leadline.on(bad, bad)
      leadline.open(bad)
      leadline.ledger.entries(bad)
      leadline.ledger.entries({ type: bad, since: bad, limit: bad })
    }
    for (const list of ['jane@acme.example', ['a', 'b']]) {
      leadline.identify(list)
      leadline.page(list)
      leadline.track('with no object', list)
    }
    leadline.track(`${'n'.repeat(999)}😀`)
    leadline.track('long', { text: 'x'.repeat(5000) })
    leadline.track(
      'huge',
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`p${i}`, 'x'.repeat(1000)])),
    )
    leadline.track('fine')
  })
  await flushed(page)
  expect(customNames(site)).toContain('fine')
  expect(customNames(site)).not.toContain('with no object')
  expect(customNames(site)).toContain('n'.repeat(999)) // not half of a character more
  expect(received(site, 'page_view').map(({ data }) => data)).not.toContainEqual(
    expect.objectContaining({ 0: expect.anything() }),
  )
  expect(await page.evaluate(() => window.leadline.lead().traits)).toEqual({})
  const [long] = received(site, 'custom').filter(({ name }) => name === 'long') as {
    data?: { text: string }
  }[]
  expect(long!.data!.text).toHaveLength(1000)
  expect(await page.evaluate(() => window.leadline.delivery())).toMatchObject({ rejected: 1 })
  for (const code of ['LL201', 'LL202', 'LL203', 'LL204', 'LL205']) expect(warnings.join()).toContain(code)
  expect(errors).toEqual([])
})

test('what a page does to the lead that it is given changes nothing', async ({ site }) => {
  const { page } = await site.open({ tag: 'data-track="page_view"', path: '/?utm_source=partner' })
  const again = await page.evaluate(() => {
    const { leadline } = window
    leadline.identify({ email: 'jane@acme.example' })
    const lead = leadline.lead()
    delete lead.traits.email
    lead.attribution.first.source = 'changed'
    lead.qualified.push({ as: 'sql' })
    return leadline.lead()
  })
  expect(again).toMatchObject({
    traits: { email: 'jane@acme.example' },
    attribution: { first: { source: 'partner' } },
    qualified: [],
  })
})

test('a lead is not lost for the length of its answers: they are cut, with a warning', async ({ site }) => {
  const { page, warnings } = await site.open({
    body: `<form data-lead-form="ask" action="/thanks" onsubmit="event.preventDefault()">
      <input name="email" value="rosen@acme.example"><textarea name="note"></textarea><button>Send</button></form>`,
  })
  await page.evaluate(() => {
    document.querySelector('textarea')!.value = 'long '.repeat(20_000)
    document.querySelector('form')!.requestSubmit()
  })
  await flushed(page)
  const [submit] = received(site, 'form_submit') as unknown as { fields: { email: string; note: string } }[]
  expect(submit!.fields.email).toBe('rosen@acme.example')
  expect(submit!.fields.note).toHaveLength(1000)
  expect(warnings.join()).toContain('LL203 form_submit')
})
