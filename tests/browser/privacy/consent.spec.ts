// Before consent nothing is stored and nothing sent; with it, what happened is recorded; a refusal ends it all.
import { customNames, expect, flushed, nothing, received, rowsStored, stored, test } from './site.js'

const required = 'data-consent="required"'

test('before consent: no storage of any kind, and no request but for the script itself', async ({ site }) => {
  const { page } = await site.open({
    tag: required,
    body: '<a href="/guide.pdf" data-lead-cta="guide">Guide</a>',
  })
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await page.evaluate(() => {
    window.leadline.track('before')
    window.leadline.identify({ plan: 'pro' })
    document.addEventListener('click', event => event.preventDefault())
  })
  await page.click('a')
  await page.evaluate(() => window.leadline.flush())
  expect(await stored(page)).toEqual(nothing)
  expect(await page.evaluate(() => window.leadline.consent())).toBe('required')
  await page.goto('about:blank')
  expect(requests.filter(url => url.startsWith(site.collector.origin))).toEqual([])
  expect(site.collector.requests()).toEqual([])
})

test('granted: the first 100 interactions are recorded with their own times, then the consent', async ({
  site,
}) => {
  const { page } = await site.open({ tag: `${required} data-track="page_view"` })
  const before = Date.now()
  await page.evaluate(() => {
    for (let i = 0; i < 120; i++) window.leadline.track(`e${i}`)
  })
  const grantedAt = await page.evaluate(
    () =>
      new Promise<number>(resolve =>
        setTimeout(() => {
          const now = Date.now()
          window.leadline.consent('granted')
          resolve(now)
        }, 50),
      ),
  )
  await flushed(page)
  expect(customNames(site)).toEqual(Array.from({ length: 99 }, (_, i) => `e${i}`)) // the page view was the first
  for (const { at } of received(site, 'custom')) {
    expect(Date.parse(at as string)).toBeGreaterThanOrEqual(before - 1000)
    expect(Date.parse(at as string)).toBeLessThan(grantedAt)
  }
  expect(received(site, 'consent')).toMatchObject([{ data: { state: 'granted' }, n: 101 }])
  expect(site.collector.events().map(({ n }) => n)).toEqual(Array.from({ length: 101 }, (_, i) => i + 1))
  expect(JSON.parse(site.collector.requests()[0]!.body).consent).toBe('granted')
})

test('a refusal drops what was kept, erases what was stored, and sends nothing more', async ({ site }) => {
  const { page } = await site.open({ tag: required })
  await page.evaluate(() => {
    window.leadline.track('kept')
    window.leadline.consent('granted')
  })
  await flushed(page)
  expect((await stored(page)).databases).toEqual(['leadline:acme'])
  const before = site.collector.requests().length
  await page.evaluate(() => {
    window.leadline.track('unsent')
    window.leadline.consent('denied')
    window.leadline.track('after')
  })
  await page.evaluate(() => window.leadline.flush())
  expect(await page.evaluate(() => window.leadline.consent())).toBe('denied')
  expect(await page.evaluate(() => window.leadline.ledger.entries())).toEqual([])
  await expect.poll(() => rowsStored(page)).toEqual([])
  expect((await stored(page)).local).toEqual([])
  await page.goto('about:blank')
  expect(site.collector.requests().length).toBe(before)
  expect(customNames(site)).toEqual(['kept'])
})

test('a form submitted without consent is delivered, and nothing is stored', async ({ site }) => {
  const { page } = await site.open({
    tag: required,
    body: `<form data-lead-form="ebook" action="/thanks"><input name="email" value="rosen@acme.example"><button>Send</button></form>`,
  })
  await page.evaluate(() => document.addEventListener('submit', event => event.preventDefault()))
  // What observes forms is fetched when there is one: pressed again until it is there; one submit is one interaction.
  await expect
    .poll(async () => {
      await page.click('button')
      return received(site, 'form_submit').length
    })
    .toBe(1)
  expect(received(site, 'form_submit')).toMatchObject([
    { data: { form: 'ebook' }, fields: { email: 'rosen@acme.example' } },
  ])
  expect(site.collector.events()).toHaveLength(1)
  expect(await stored(page)).toEqual(nothing)
  // Then they consent: the form is the same interaction, and everybody before it comes too.
  await page.evaluate(() => window.leadline.consent('granted'))
  await flushed(page)
  expect(received(site, 'form_submit')).toHaveLength(1)
  expect(received(site, 'page_view')).toHaveLength(1)
})

test('the choice is remembered on the next page', async ({ site }) => {
  const first = await site.open({ tag: required })
  await first.page.evaluate(() => window.leadline.consent('granted'))
  await flushed(first.page)
  const second = await site.open({ tag: required })
  expect(await second.page.evaluate(() => window.leadline.consent())).toBe('granted')
  await second.page.evaluate(() => window.leadline.track('later'))
  await flushed(second.page)
  expect(customNames(site)).toEqual(['later'])
  expect(received(site, 'consent')).toHaveLength(1)
})

test('a refusal where consent is not required is remembered on the next page', async ({ site }) => {
  const first = await site.open()
  await flushed(first.page)
  await first.page.evaluate(() => window.leadline.consent('denied'))
  const before = site.collector.requests().length
  const { page } = await site.open()
  await page.evaluate(() => window.leadline.track('never'))
  expect(await page.evaluate(() => window.leadline.consent())).toBe('denied')
  await page.goto('about:blank')
  expect(site.collector.requests().length).toBe(before)
})

for (const consent of ['granted', 'required'])
  test(`consent ${consent}: a refusal in another tab stops this one`, async ({ site }) => {
    const tag = `data-consent="${consent}"`
    const one = await site.open({ tag })
    await one.page.evaluate(() => window.leadline.consent('granted'))
    await flushed(one.page)
    const two = await site.open({ tag })
    await flushed(two.page)
    await two.page.evaluate(() => window.leadline.consent('denied'))
    await expect.poll(() => one.page.evaluate(() => window.leadline.consent())).toBe('denied')
    const before = site.collector.requests().length
    await one.page.evaluate(() => window.leadline.track('never'))
    await one.page.goto('about:blank')
    expect(site.collector.requests().length).toBe(before)
    expect(await stored(two.page)).toMatchObject({
      local: consent === 'granted' ? ['leadline:acme:consent'] : [],
    })
  })

test('a refusal in another tab leaves nothing behind, whatever this one was about to store', async ({
  site,
}) => {
  const one = await site.open()
  await flushed(one.page)
  await one.page.clock.install()
  const two = await site.open()
  await flushed(two.page)
  await one.page.evaluate(() => window.leadline.track('about to be stored'))
  await two.page.evaluate(() => window.leadline.consent('denied'))
  await expect.poll(() => one.page.evaluate(() => window.leadline.consent())).toBe('denied')
  await one.page.clock.runFor(60_000)
  await expect.poll(() => rowsStored(two.page)).toEqual([])
  expect((await stored(two.page)).local).toEqual(['leadline:acme:consent'])
})

test('a refusal and then a consent in another tab: this one records again', async ({ site }) => {
  const one = await site.open()
  const two = await site.open()
  const decide = async (choice: string) => {
    await two.page.evaluate(choice => window.leadline.consent(choice), choice)
    await expect.poll(() => one.page.evaluate(() => window.leadline.consent())).toBe(choice)
  }
  await decide('denied')
  await decide('granted')
  await one.page.evaluate(() => window.leadline.track('again'))
  await site.collector.waitFor(() => customNames(site).includes('again'), 'what came after the consent')
})

test('a consent given in another tab opens this one, with what it has kept', async ({ site }) => {
  const tag = 'data-consent="required" data-track="page_view"'
  const one = await site.open({ tag })
  await one.page.evaluate(() => window.leadline.track('kept'))
  const two = await site.open({ tag })
  await two.page.evaluate(() => window.leadline.consent('granted'))
  await expect.poll(() => one.page.evaluate(() => window.leadline.consent())).toBe('granted')
  await site.collector.waitFor(() => customNames(site).includes('kept'), 'what the first tab had kept')
})

test('a consent after a refusal measures the web vitals once', async ({ site }) => {
  const { page } = await site.open({ body: '<p>Text</p>' })
  const measured = () => site.pages.requested().filter(path => path.includes('vitals')).length
  await expect.poll(measured).toBe(1)
  await page.evaluate(() => {
    window.leadline.consent('denied')
    window.leadline.consent('granted')
  })
  await page.mouse.click(5, 5)
  await page.waitForTimeout(300) // a second measuring would have begun
  await page.goto('about:blank')
  await site.collector.waitFor(() => received(site, 'web_vital').length > 0, 'web vitals')
  const metrics = received(site, 'web_vital').map(({ data }) => (data as { metric: string }).metric)
  expect(metrics).toEqual([...new Set(metrics)])
})

test('a consent after stop() starts nothing', async ({ site }) => {
  const { page } = await site.open({ tag: 'data-consent="required"' })
  await page.evaluate(() => {
    window.leadline.stop()
    window.leadline.consent('granted')
  })
  await page.waitForTimeout(300)
  expect(site.collector.requests()).toEqual([])
  expect(await stored(page)).toMatchObject({ local: ['leadline:acme:consent'], databases: [] })
})
