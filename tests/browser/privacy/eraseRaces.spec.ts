// An erasure or a refusal while something is still under way: it has the last word, in this tab and in the others.
import { answers } from '../../support/answers.js'
import { expect, flushed, type Opened, type Site, stored, test } from './site.js'

const tag = 'data-track="page_view"'
const copyOf = ({ page }: Opened) => page.evaluate(() => window.leadline.ledger.export())

/** Somebody was here before. */
const visitor = async (site: Site): Promise<string> => {
  const opened = await site.open({ tag })
  await opened.page.evaluate(() => window.leadline.identify({ email: 'rosen@acme.example' }))
  await flushed(opened.page)
  const { visitor } = await copyOf(opened)
  await opened.page.close()
  return visitor.id
}

test('erase() right after start, while the ledger is still being read', async ({ site }) => {
  const id = await visitor(site)
  const opened = await site.open({ tag: 'data-start="manual"' })
  await opened.page.evaluate(async endpoint => {
    const leadline = window.leadline.start({ site: 'acme', endpoint, track: 'page_view' })
    const erased = leadline.ledger.erase()
    leadline.track('new')
    await erased
    await leadline.flush()
  }, site.collector.url)
  const { visitor: next, lead, interactions, delivery } = await copyOf(opened)
  expect(next.id).not.toBe(id)
  expect(lead).toMatchObject({ score: 0, traits: {} })
  expect(interactions).toMatchObject([{ type: 'custom', name: 'new' }])
  expect(delivery).toMatchObject({ recorded: 1, delivered: 1, pending: 0 })
  await opened.page.close()
  const later = await site.open({ tag })
  await flushed(later.page)
  expect(await copyOf(later)).toMatchObject({ visitor: { id: next.id }, lead: { traits: {} } })
})

test('a refusal and at once a consent: whoever it is now, it is not the visitor before', async ({ site }) => {
  const id = await visitor(site)
  const opened = await site.open({ tag })
  await flushed(opened.page)
  await opened.page.evaluate(() => {
    window.leadline.consent('denied')
    window.leadline.consent('granted')
    window.leadline.track('new')
  })
  await flushed(opened.page)
  const copy = await copyOf(opened)
  expect(copy.visitor.id).not.toBe(id)
  expect(copy.lead.traits).toEqual({})
  expect(copy.delivery.recorded).toBe(copy.interactions.length)
  await opened.page.close()
  expect(await copyOf(await site.open({ tag }))).toMatchObject({
    visitor: { id: copy.visitor.id },
    lead: { traits: {} },
  })
})

test('erase() while an answer is being written down', async ({ site }) => {
  const opened = await site.open({ tag })
  await flushed(opened.page)
  // Another tab has saved its state since, so that this one would take it over.
  const other = await site.open({ tag, path: '/other' })
  await other.page.evaluate(() => window.leadline.identify({ email: 'rosen@acme.example' }))
  await flushed(other.page)
  const { visitor } = await copyOf(other)
  await other.page.close()
  await opened.page.evaluate(async () => {
    // The answer is read; what comes of it goes to the storage in this very task.
    const { json } = Response.prototype
    const erased = new Promise<void>(done => {
      Response.prototype.json = async function () {
        const body = await json.call(this)
        Promise.resolve()
          .then(() => {})
          .then(() => {})
          .then(() => {})
          .then(() => {})
          .then(() => window.leadline.ledger.erase())
          .then(done)
        Response.prototype.json = json
        return body
      }
    })
    window.leadline.track('sent')
    window.leadline.flush()
    await erased
  })
  const copy = await copyOf(opened)
  expect(copy.visitor.id).not.toBe(visitor.id)
  expect(copy).toMatchObject({ lead: { traits: {} }, interactions: [] })
})

test('what waits in another tab when all is erased is not delivered as the new visitor’s', async ({
  site,
}) => {
  const patient = `${tag} data-flush-interval="1h"`
  const one = await site.open({ tag: patient })
  const two = await site.open({ tag: patient, path: '/other' })
  await flushed(one.page)
  await flushed(two.page)
  await two.page.evaluate(() => window.leadline.track('before'))
  await one.page.evaluate(() => window.leadline.ledger.erase())
  const { visitor } = await copyOf(one)
  await expect.poll(async () => (await copyOf(two)).visitor.id).toBe(visitor.id)
  await two.page.evaluate(() => window.leadline.track('after'))
  await two.page.goto('about:blank')
  await site.collector.waitFor(
    () => site.collector.events().some(({ name }) => name === 'after'),
    'what came after it',
  )
  expect(site.collector.events().map(({ name }) => name)).not.toContain('before')
})

test('erase() asks an endpoint no earlier than it said', async ({ site }) => {
  const { page } = await site.open({ tag })
  await flushed(page)
  site.collector.answer(answers.status(429, { retryAfter: 60 }))
  await page.evaluate(() => {
    window.leadline.track('too much')
    return window.leadline.flush()
  })
  const asked = site.collector.requests().length
  await page.evaluate(async () => {
    await window.leadline.ledger.erase()
    await window.leadline.flush()
  })
  expect(site.collector.requests()).toHaveLength(asked)
})

test('two erasures are both told of', async ({ site }) => {
  const opened = await site.open({ tag })
  await flushed(opened.page)
  const { visitor: first } = await copyOf(opened)
  await site.collector.refuse()
  await opened.page.evaluate(() => window.leadline.ledger.erase())
  const { visitor: second } = await copyOf(opened)
  await opened.page.evaluate(() => window.leadline.ledger.erase())
  await site.collector.reopen()
  const erased = () => site.collector.requests().map(({ body }) => JSON.parse(body).erase)
  await expect
    .poll(async () => {
      await opened.page.evaluate(() => window.leadline.flush())
      return erased()
    })
    .toEqual(expect.arrayContaining([first.id, second.id]))
})

for (const call of ['start', 'erase'] as const)
  test(`a refusal during ${call}() leaves no cookie`, async ({ site }) => {
    const { page } = await site.open({ tag: 'data-start="manual"' })
    const cookieDomain = new URL(site.pages.url).hostname
    await page.evaluate(
      async ([call, endpoint, cookieDomain]) => {
        const leadline = window.leadline.start({ endpoint, cookieDomain, track: 'page_view', site: 'acme' })
        if (call === 'erase') {
          await leadline.flush()
          leadline.ledger.erase()
        }
        leadline.consent('denied')
        await leadline.flush()
      },
      [call, site.collector.url, cookieDomain] as const,
    )
    await page.waitForTimeout(300)
    expect(await stored(page)).toMatchObject({ cookie: '', local: ['leadline:acme:consent'] })
  })
