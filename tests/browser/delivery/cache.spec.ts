// Real back/forward cache, prerendering and freezing, which Playwright's Chromium does not have: stock browsers.
import type { Browser, Page } from 'puppeteer-core'
import { answers } from '../../support/answers.js'
import { htmlPage } from '../../support/pages.js'
import { launchFirefox, launchStockChromium } from '../../support/puppeteer.js'
import { arrived, expect, type Lab, test as labTest, names } from './lab.js'

const launch = { chromium: launchStockChromium, firefox: launchFirefox }

const test = labTest.extend<object, { start: (engine: keyof typeof launch) => Promise<Browser> }>({
  start: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern, even of nothing
    async ({}, use) => {
      const started: Partial<Record<keyof typeof launch, Promise<Browser>>> = {}
      await use(engine => (started[engine] ??= launch[engine]()))
      for (const browser of Object.values(started)) await (await browser).close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

const track = (page: Page, count: number, from = 0) =>
  page.evaluate(
    (count, from) => {
      for (let i = from; i < from + count; i++) window.leadline.track(`e${i}`)
    },
    count,
    from,
  )

const open = async (browser: Browser, { pages }: Lab): Promise<Page> => {
  const page = await browser.newPage()
  await page.goto(pages.url)
  await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  return page
}

const viewsOf = ({ collector }: Lab, navigation: string) =>
  collector
    .events()
    .filter(
      ({ type, data }) => type === 'page_view' && (data as { navigation: string }).navigation === navigation,
    )

/** Asks until there is an answer: while a page goes or comes, it has none. */
const ask = <Answer>(page: Page, question: () => Answer) => page.evaluate(question).catch(() => undefined)

/** The page goes to another one and back again. True when it was kept as it was. */
const awayAndBack = async (page: Page, { pages }: Lab): Promise<boolean> => {
  await page.evaluate(url => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }))
    setTimeout(() => (location.href = url))
  }, `${pages.url}/plain`)
  await expect
    .poll(() => ask(page, () => document.readyState === 'complete' && location.pathname))
    .toBe('/plain')
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect.poll(() => ask(page, () => 'track' in (window.leadline ?? {}))).toBe(true)
  return page.evaluate(() => (window as { wasKept?: boolean }).wasKept === true)
}

for (const [engine, when, isLate] of [
  ['chromium', 'everything is answered', false],
  ['chromium', 'the last answers are still under way', true],
  ['firefox', 'everything is answered', false], // it keeps no page that has requests under way
] as const)
  test(`${engine}, left while ${when}: kept in the back/forward cache, and the return is a new visit`, async ({
    lab,
    start,
  }) => {
    test.setTimeout(60_000) // the browser starts within it
    const page = await open(await start(engine), lab)
    await lab.collector.waitFor(() => viewsOf(lab, 'load').length === 1, 'the page view')
    await track(page, 3)
    if (isLate) lab.collector.answer(answers.late(500))
    else await page.evaluate(() => window.leadline.flush())
    expect(await awayAndBack(page, lab)).toBe(true)
    await track(page, 2, 3)
    await lab.collector.waitFor(() => arrived(lab).length === 5, 'the events before and after')
    await page.waitForFunction(() => window.leadline.delivery().pending === 0)

    const [view, ...others] = viewsOf(lab, 'back_forward_cache')
    expect(others).toEqual([])
    expect(view).toMatchObject({ n: 1 })
    const of = (name: string) => lab.collector.events().find(event => event.name === name)
    expect(of('e0')!.visit).not.toBe(view!.visit)
    expect(of('e3')).toMatchObject({ visit: view!.visit, n: 2 })
    expect(new Set(arrived(lab))).toEqual(new Set(names(5)))
    if (!isLate) expect(lab.collector.repeats()).toBe(0)
    await page.close()
  })

test('a page that is prerendered sends nothing; shown, it is viewed once', async ({ lab, start }) => {
  const early = '<script>(window.leadline ??= []).push(["track", "early"])</script>'
  const tag = `data-site="acme" data-endpoint="${lab.collector.url}" data-track="page_view"`
  lab.pages.set('/ahead', htmlPage('<script>onload = () => fetch("/ran")</script>', { tag, head: early }))
  const page = await open(await start('chromium'), lab)
  await lab.collector.waitFor(() => viewsOf(lab, 'load').length === 1, 'the first page view')
  await page.evaluate(() => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prerender: [{ urls: ['/ahead'], eagerness: 'immediate' }] })
    document.head.append(rules)
  })
  await expect.poll(() => lab.pages.requested(), 'the prerendered page has run').toContain('/ran')
  const before = lab.collector.requests().length
  await page.evaluate(() => void setTimeout(() => (location.href = '/ahead')))
  await lab.collector.waitFor(() => arrived(lab).includes('early'), 'what was tracked while prerendering')
  expect(viewsOf(lab, 'prerender')).toHaveLength(1)
  expect(lab.pages.requested().filter(path => path === '/ahead')).toHaveLength(1)
  const ahead = lab.collector.requests().map(({ events }) => events.some(({ name }) => name === 'early'))
  expect(ahead.indexOf(true)).toBeGreaterThanOrEqual(before)
})

test('frozen before it could send, then resumed: all arrive', async ({ lab, start }) => {
  const page = await open(await start('chromium'), lab)
  await lab.collector.waitFor(() => viewsOf(lab, 'load').length === 1, 'the page view')
  const session = await page.createCDPSession()
  await track(page, 5)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await track(page, 5, 5)
  await lab.collector.waitFor(() => arrived(lab).length === 10, '10 events')
  expect(lab.collector.repeats()).toBe(0)
  await page.close()
})
