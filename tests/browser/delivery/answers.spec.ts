// Each answer of an endpoint has the consequence that the contract gives it.
import { answers } from '../../support/answers.js'
import { arrived, delivery, expect, names, settled, test, track } from './lab.js'

test('503 for a while: everything arrives once it is over', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.inTurn(answers.status(503), answers.status(503), answers.ok()))
  await track(page, 20)
  await settled(page)
  expect(arrived(lab)).toEqual(names(20))
  expect(lab.collector.repeats()).toBe(0)
})

for (const [form, retryAfter, leastMs] of [
  ['seconds', 2, 2000],
  ['a date', 'date', 1000],
] as const)
  test(`429 with Retry-After in ${form}: nothing is sent earlier, not even by flush()`, async ({
    context,
    lab,
  }) => {
    const page = await lab.open(context)
    await settled(page)
    const before = lab.collector.requests().length
    lab.collector.answer(request =>
      answers.inTurn(
        answers.status(429, { retryAfter: retryAfter === 'date' ? new Date(Date.now() + 2999) : retryAfter }),
      )(request),
    )
    await track(page, 5)
    await page.evaluate(() => window.leadline.flush())
    lab.collector.answer(answers.ok())
    expect((await delivery(page)).endpoints[0]).toMatchObject({ status: 429, retryAt: expect.any(String) })
    await track(page, 1, 5)
    await page.evaluate(() => window.leadline.flush())
    await settled(page)
    const [refused, next] = lab.collector.requests().slice(before)
    expect(next!.at - refused!.at).toBeGreaterThanOrEqual(leastMs)
    expect(arrived(lab)).toEqual(names(6))
  })

test('the answer is lost after the server took the batch: sent again, counted once', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.inTurn(answers.lost(), answers.ok()))
  await track(page, 20)
  await settled(page)
  expect(arrived(lab)).toEqual(names(20))
  expect(await delivery(page)).toMatchObject({ recorded: 21, delivered: 21 })
})

test('one poisonous event among 50: 49 delivered, 1 rejected and named', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  const warnings: string[] = []
  page.on('console', message => warnings.push(message.text()))
  lab.collector.answer(answers.poisoned(event => event.name === 'e17'))
  await track(page, 50)
  await settled(page)
  expect(arrived(lab)).toEqual(names(50).filter(name => name !== 'e17'))
  expect(await delivery(page)).toMatchObject({ recorded: 51, delivered: 50, rejected: 1 })
  expect(warnings.some(text => text.includes('LL301'))).toBe(true)
})

test('an answer may reject single interactions by id', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.rejecting(event => event.name === 'e3' || event.name === 'e4'))
  await track(page, 10)
  await settled(page)
  expect(await delivery(page)).toMatchObject({ recorded: 11, delivered: 9, rejected: 2 })
})

test('413 halves the batch until it fits', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.tooLarge({ events: 6 }))
  await track(page, 50)
  await settled(page)
  expect(arrived(lab)).toEqual(names(50))
  expect(await delivery(page)).toMatchObject({ recorded: 51, delivered: 51, rejected: 0 })
})

test('a single interaction that is answered 413 is rejected', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.tooLarge({ bytes: 10 }))
  await track(page, 2)
  await settled(page)
  expect(await delivery(page)).toMatchObject({ recorded: 3, delivered: 1, rejected: 2 })
})

for (const status of [302, 401, 403, 404, 410, 415])
  test(`${status}: kept, retried at the slowest pace, and said in the console`, async ({ context, lab }) => {
    const page = await lab.open(context)
    await settled(page)
    const warned = page.waitForEvent('console', message => message.text().includes('LL302'))
    // A redirect to a page that answers 200 takes nothing with it.
    const refusal = {
      ...answers.status(status)(lab.collector.requests()[0]!),
      headers: { Location: lab.pages.url },
    }
    lab.collector.answer(() => refusal)
    await track(page, 3)
    await page.evaluate(() => window.leadline.flush())
    await warned
    const { pending, endpoints } = await delivery(page)
    expect(pending).toBe(3)
    expect(Date.parse(endpoints[0].retryAt) - Date.now()).toBeGreaterThan(290_000)
  })

test('a new page tries once at once, then keeps to the pace of the backoff', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.status(404))
  await track(page, 3)
  await page.evaluate(() => window.leadline.flush())
  const before = lab.collector.requests().length
  const again = await lab.open(context)
  await lab.collector.waitFor(() => lab.collector.requests().length > before, 'a try of the new page')
  await again.evaluate(() => window.leadline.ledger.entries())
  await track(again, 60, 3)
  expect(lab.collector.requests().length).toBe(before + 1)
})

test('each endpoint has its own progress; a dead one holds back no other', async ({ context, lab }) => {
  lab.pages.set(
    '/two',
    `<!doctype html><title>Two</title><link rel="icon" href="data:,"><script type="application/json" data-leadline>
    {"site": "acme", "track": "page_view", "endpoint": [{"url": "${lab.collector.url}"}, {"url": "${lab.pages.url}/dead"}]}
    </script><script async src="/leadline.js"></script>`,
  )
  const page = await lab.open(context, '/two')
  await track(page, 10)
  await lab.collector.waitFor(() => arrived(lab).length === 10, '10 events at the living one')
  await page.evaluate(() => window.leadline.flush())
  expect(await delivery(page)).toMatchObject({
    recorded: 11,
    delivered: 0,
    pending: 11,
    endpoints: [
      { pending: 0, status: 202 },
      { pending: 11, status: 404 },
    ],
  })
})

test('beforeSend may change a batch, and drop it', async ({ context, lab }) => {
  lab.tag('data-before-send="censor"')
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.assign(window, {
      censor: (batch: { events: { name?: string }[] }) => {
        if (batch.events.some(({ name }) => name === 'secret')) return null
        for (const event of batch.events) if (event.name) event.name = 'changed'
        return batch
      },
    })
  })
  await page.goto(lab.pages.url)
  await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  await track(page, 2)
  await settled(page)
  expect(arrived(lab)).toEqual(['changed', 'changed'])
  await page.evaluate(() => window.leadline.track('secret'))
  await settled(page)
  expect(await delivery(page)).toMatchObject({ recorded: 4, delivered: 3, rejected: 1 })
})

test('beforeSend that returns no batch loses nothing, and is said in the console', async ({
  context,
  lab,
}) => {
  lab.tag('data-before-send="censor"')
  const page = await context.newPage()
  await page.addInitScript(() => {
    const kinds: ((batch: unknown) => unknown)[] = [async batch => batch, () => true, () => 'text', () => {}]
    Object.assign(window, { censor: (batch: unknown) => (kinds.shift() ?? (same => same))(batch) })
  })
  const warned = page.waitForEvent('console', message => message.text().includes('LL303'))
  await page.goto(lab.pages.url)
  await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  await warned
  await track(page, 2)
  for (let tries = 4; tries--; ) await page.evaluate(() => window.leadline.flush())
  await settled(page)
  expect(arrived(lab)).toEqual(names(2))
  expect(await delivery(page)).toMatchObject({ recorded: 3, delivered: 3 })
})

test('a Retry-After without end is an end in sight', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.status(503, { retryAfter: 1e17 }))
  await track(page, 1)
  const { endpoints } = await page.evaluate(() => window.leadline.flush())
  expect(Date.parse(endpoints[0].retryAt) - Date.now()).toBeLessThan(31 * 864e5)
})
