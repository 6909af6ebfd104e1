// Named wire formats: fetched once, sent as each receiver wants them, repeated under the same ids, and never replaced by another.
import { broken } from '../../../packages/formats/test/rules.js'
import type { ReceivedRequest } from '../../support/faultyCollector.js'
import { htmlPage } from '../../support/pages.js'
import { delivery, expect, settled, test } from './lab.js'

const PLAIN = 'text/plain'
const SITE = '0199e7c4-2f60-7c1d-8a4e-5b7d90c3f2a1'

/** By format: the content type that is sent by default across origins, and how many interactions a request may have. */
const FORMATS: Record<string, [contentType: string, atMost: number]> = {
  cloudevents: ['application/cloudevents-batch+json', 20],
  segment: [PLAIN, 50],
  snowplow: ['application/json', 50],
  posthog: [PLAIN, 50],
  ga4: [PLAIN, 25],
  matomo: [PLAIN, 50],
  plausible: [PLAIN, 1],
  umami: [PLAIN, 50],
  mautic: ['application/x-www-form-urlencoded', 1],
}

const inline = (options: object) =>
  `<script type="application/json" data-leadline>${JSON.stringify(options)}</script>`

test('each format arrives with its content type, and after a 503 once more under the same ids', async ({
  page,
  lab: { collector, pages },
}) => {
  const endpoint = Object.keys(FORMATS).map(format => ({
    url: `${collector.origin}/${format}`,
    format,
    site: SITE,
  }))
  pages.set(
    '/',
    htmlPage('<h1>Page</h1>', { head: inline({ endpoint }), tag: 'data-site="acme" data-track="page_view"' }),
  )
  const failed = new Set<string>()
  collector.answer(request => {
    if (failed.has(request.path)) return { status: 200 }
    failed.add(request.path)
    return { status: 503 }
  })
  await page.goto(pages.url)
  await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  await page.evaluate(() => {
    window.leadline.track('quote', { seats: 25 })
    window.leadline.identify({ email: 'kim@northwind.example', userId: 'u-7' })
  })
  await collector.waitFor(() => failed.size === endpoint.length, 'a first request to each')
  await page.evaluate(() => window.leadline.flush())
  await settled(page)

  const bodyOf = ({ body }: ReceivedRequest) =>
    body[0] === '{' || body[0] === '[' ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body))
  for (const [format, [contentType, atMost]] of Object.entries(FORMATS)) {
    const requests = collector.requests().filter(({ path }) => path === `/${format}`)
    expect(new Set(requests.map(({ headers }) => headers['content-type'])), format).toEqual(
      new Set([contentType]),
    )
    for (const request of requests)
      expect(broken(format === 'mautic' ? 'mauticHit' : format, bodyOf(request)), request.body).toEqual([])
    if (atMost === 1) expect(requests.length, format).toBeGreaterThan(2)
    // What was refused first is in what was taken later, by the id that the receiver goes by.
    const [refused, ...taken] = requests.map(({ body }) => body)
    const ids = refused!.match(
      /"(messageId|eid|uuid|id|n)":"[^"]+"|pv_id=\w+|page_url=[^&]+|"timestamp_micros":\d+/g,
    )!
    expect(ids, format).not.toBeNull()
    for (const id of ids) expect(taken.join(), format).toContain(id)
  }
  const mautic = collector.requests().find(({ path }) => path === '/mautic')!
  expect(mautic.headers['x-requested-with']).toBe('XMLHttpRequest')
  expect(pages.requested().filter(path => path === '/leadline.formats.js')).toHaveLength(1)
})

test('a format that cannot be fetched holds back its own endpoint only; the next page sends, and erases without it', async ({
  context,
  lab: { collector, pages },
}) => {
  const own = `${collector.origin}/own`
  const named = { url: `${collector.origin}/segment`, format: 'segment' }
  const options = { site: 'acme', track: 'page_view', endpoint: [named, { url: own }] }
  pages.set('/', htmlPage('<h1>Page</h1>', { head: inline(options) }))
  const later = {
    ...options,
    beforeSend: 'mark',
    endpoint: [...options.endpoint, { url: own, format: 'segmnet' }],
  }
  const mark = `<script>const mark = batch => {
    for (const event of batch.events) event.data.mark = batch.v
    return batch
  }; window.mark = mark</script>`
  const inOneFile = '<script async src="/leadline.all.js"></script>'
  pages.set('/next', htmlPage('<h1>Next</h1>', { head: inline(later) + mark + inOneFile, tag: null }))
  const sentTo = (path: string) =>
    collector
      .requests()
      .filter(request => request.path === path)
      .map(({ body }) => JSON.parse(body))

  const page = await context.newPage()
  const warnings: string[] = []
  page.on('console', message => warnings.push(message.text()))
  await page.route('**/leadline.formats.js', route => route.abort())
  const open = async (path: string) => {
    await page.goto(pages.url + path)
    await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  }
  await open('/')
  await page.evaluate(() => window.leadline.track('one'))
  await collector.waitFor(
    () => sentTo('/own').flatMap(({ events }) => events).length === 2,
    'what has no such format',
  )
  await page.evaluate(() => window.leadline.flush())
  expect(warnings.filter(text => text.includes('LL104'))).toHaveLength(1)
  expect(await delivery(page)).toMatchObject({ recorded: 2, pending: 2, rejected: 0 })
  expect(sentTo('/segment')).toEqual([])

  await open('/next')
  await settled(page)
  const messages = sentTo('/segment').flatMap(({ batch }) => batch)
  expect(messages.map(({ event, type }) => event ?? type)).toEqual(['page', 'one', 'page'])
  expect(messages.map(({ messageId }) => messageId)).toEqual(
    expect.arrayContaining(
      sentTo('/own').flatMap(({ events }) => events.map(({ id }: { id: string }) => id)),
    ),
  )
  expect(messages[1].properties.mark).toBe(1) // beforeSend sees Leadline's own batch
  expect(warnings.find(text => text.includes('LL101'))).toMatch(/leadline cloudevents segment .*segmnet/)

  const { visitor } = await page.evaluate(() => window.leadline.ledger.export())
  await page.evaluate(async () => {
    await window.leadline.ledger.erase()
    window.leadline.track('two')
  })
  await settled(page)
  await collector.waitFor(() => sentTo('/own').some(({ erase }) => erase === visitor.id), 'whom to erase')
  await collector.waitFor(
    () => JSON.stringify(sentTo('/segment').at(-1)).includes('"two"'),
    'what comes after it',
  )
  for (const body of sentTo('/segment')) expect(broken('segment', body)).toEqual([])
  expect(warnings.filter(text => text.includes('LL301'))).toEqual([])
})
