// Page views, searches, engagement, views and videos.
import { expect, test } from 'playwright/test'
import { open, origin, setHidden } from './observed.js'

test('load, push, replace and pop to a new path or query are page views, each with the one before as referrer', async ({
  page,
}) => {
  const { seen } = await open(page, '', { path: '/a?token=1', referer: 'https://ref.test/x' })
  await page.evaluate(() => {
    history.pushState(null, '', '/b')
    history.replaceState(null, '', '/c?x=1')
    history.replaceState({ same: 1 }, '', '/c?x=1')
    history.pushState(null, '', '#hash')
  })
  await page.goBack()
  await page.goBack()
  await expect.poll(async () => (await seen('page_view')).length).toBe(4)
  expect(
    (await seen('page_view')).map(({ data, page: { url, referrer } }) => [data?.navigation, url, referrer]),
  ).toEqual([
    ['load', `${origin}/a?token=redacted`, 'https://ref.test/x'],
    ['history', `${origin}/b`, `${origin}/a?token=redacted`],
    ['history', `${origin}/c?x=1`, `${origin}/b`],
    ['history', `${origin}/a?token=redacted`, `${origin}/c?x=1`],
  ])
})

for (const [how, before] of [
  ['without the Navigation API', 'Object.defineProperty(window, "navigation", { value: document.body })'],
  ['with a frozen history', 'Object.freeze(history)'],
] as const)
  test(`single-page views are seen ${how}`, async ({ page }) => {
    const { seen } = await open(page, '', { before })
    await page.evaluate(() => history.pushState(null, '', '/b'))
    await page.goBack()
    await expect.poll(async () => (await seen('page_view')).length).toBe(3)
  })

test('a frozen history without the Navigation API leaves back and forward, and breaks nothing', async ({
  page,
}) => {
  const { seen } = await open(page, '', {
    before: 'Object.freeze(history); Object.defineProperty(window, "navigation", { value: undefined })',
  })
  await page.evaluate(() => history.pushState(null, '', '/b'))
  await page.goBack()
  await page.goForward()
  await expect.poll(async () => (await seen('page_view')).length).toBeGreaterThan(1)
})

test('a new fragment is a page view only with hashRoutes, and then part of the path', async ({ page }) => {
  const { seen } = await open(page, '', { settings: { hashRoutes: true } })
  await page.evaluate(() => {
    location.hash = '/pricing'
  })
  await expect.poll(async () => (await seen('page_view')).length).toBe(2)
  expect((await seen('page_view'))[1]).toMatchObject({
    data: { navigation: 'hash' },
    page: { path: '/#/pricing' },
  })
})

test('an excluded page is no referrer', async ({ page }) => {
  const { seen } = await open(page, '', { path: '/admin/x', settings: { exclude: ['/admin*'] } })
  await page.evaluate(() => history.pushState(null, '', '/b'))
  expect((await seen('page_view'))[1]).toMatchObject({ page: { referrer: '' } })
})

test('a page hidden at load waits until it is shown', async ({ page }) => {
  const { seen } = await open(page, '', {
    before:
      'Object.defineProperty(Document.prototype, "visibilityState", { configurable: true, get: () => "hidden" })',
  })
  await page.evaluate(() => history.pushState(null, '', '/b'))
  expect(await seen()).toEqual([])
  await setHidden(page, false)
  await setHidden(page, true)
  await setHidden(page, false)
  expect((await seen('page_view')).map(({ data, page: { url } }) => [data?.navigation, url])).toEqual([
    ['load', `${origin}/b`],
  ])
})

test('a return from the back/forward cache is a page view', async ({ page }) => {
  const { seen } = await open(page, '')
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })))
  expect((await seen('page_view')).map(({ data }) => data?.navigation)).toEqual([
    'load',
    'back_forward_cache',
  ])
})

test('a site search is told with its term', async ({ page }) => {
  const { acts } = await open(page, '', { path: '/find?q=%20lead%20forms%20&x=%zz' })
  await page.evaluate(() => history.pushState(null, '', '/find?query=jane@b.com'))
  expect((await acts()).filter(([type]) => type === 'search')).toEqual([
    ['search', { term: 'lead forms' }],
    ['search', { term: 'redacted' }],
  ])
})

test('engagement is told at the first hiding, then only with more attention or depth', async ({ page }) => {
  const { seen } = await open(page, '<div style="height:4000px"></div>')
  await page.bringToFront()
  await page.waitForTimeout(300)
  await setHidden(page, true)
  const [first] = await seen('engagement')
  expect(first!.data!.scrollPct).toBeGreaterThan(10)
  expect(first!.data!.scrollPct).toBeLessThan(30)
  await setHidden(page, false)
  await setHidden(page, true)
  expect(await seen('engagement')).toHaveLength(1)
  await setHidden(page, false)
  await page.evaluate(() => scrollTo(0, 1e6))
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  await page.waitForTimeout(100)
  await page.evaluate(() => scrollTo(0, 0))
  await setHidden(page, true)
  await expect
    .poll(async () => (await seen('engagement')).map(({ data }) => data!.scrollPct))
    .toEqual([first!.data!.scrollPct, 100])
})

test('engagement of one single-page view does not count for the next, which renders and scrolls up a little later', async ({
  page,
}) => {
  const { seen } = await open(page, '<div style="height:4000px"></div>')
  await page.evaluate(() => scrollTo(0, 1e6))
  await page.waitForTimeout(200)
  await page.evaluate(async () => {
    history.pushState(null, '', '/b')
    await new Promise(resolve => setTimeout(resolve, 100))
    document.querySelector('div')!.style.height = '5000px'
    scrollTo(0, 0)
  })
  await page.waitForTimeout(200)
  await setHidden(page, true)
  const pct = (await seen('engagement')).map(({ data }) => data!.scrollPct)
  expect(pct[0]).toBe(100)
  expect(pct[1]).toBeLessThan(50)
})

test('a view is half visible for a second, once a visit, also later, in shadow roots, and when huge', async ({
  page,
}) => {
  const { seen } = await open(
    page,
    `<div id=a data-lead-view="top" data-lead-prop-x="1" style="height:50px">a</div><div id=host></div>
     <div data-lead-view="huge" style="height:2500px">h</div><div data-lead-view="deep" style="height:50px">d</div>
     <p data-lead-view="hidden" style="visibility:hidden;height:9px">h</p><p data-lead-view="clear" style="opacity:0;height:9px">c</p>
     <p data-lead-view="flat" style="height:0;margin:0;overflow:hidden">f</p><p data-lead-view="top" style="height:9px">the same part</p>
     <p data-lead-view="filled" style="position:fixed;top:99px;margin:0"></p>
     <div data-lead-ignore><div data-lead-view="no" style="position:fixed;top:0;height:9px">n</div></div>`,
  )
  await page.evaluate(() => {
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
    document.body.append(document.createElement('late-one'))
    setTimeout(() => {
      const late = document.createElement('p')
      late.setAttribute('data-lead-view', 'late')
      late.textContent = 'late'
      document.body.prepend(late)
      customElements.define(
        'late-one',
        class extends HTMLElement {
          constructor() {
            super()
            const inner = document.createElement('p')
            inner.setAttribute('data-lead-view', 'shadow')
            inner.textContent = 'shadow'
            inner.style.cssText = 'position:fixed;top:0'
            this.attachShadow({ mode: 'open' }).append(inner)
          }
        },
      )
    })
    void root
  })
  const views = async () => (await seen('view')).map(({ data }) => data!.view).sort()
  await expect.poll(views).toEqual(['huge', 'late', 'shadow', 'top'])
  expect((await seen('view')).find(({ data }) => data!.view === 'top')!.data).toEqual({ view: 'top', x: 1 })
  // What was empty at first, as a part of the page is that a script fills.
  await page.evaluate(() => {
    document.querySelector('[data-lead-view=filled]')!.textContent = 'prices'
    scrollTo(0, 1e6)
  })
  await expect.poll(views).toEqual(['deep', 'filled', 'huge', 'late', 'shadow', 'top'])
  await page.evaluate(() => history.pushState(null, '', '/b'))
  await expect.poll(async () => (await views()).filter(view => view === 'deep').length).toBe(2)
})

test('a video is told by quarters really played', async ({ page }) => {
  const { acts } = await open(page, '<video data-lead-video="webinar" data-lead-prop-lang="en"></video>')
  const play = (ranges: number[][]) =>
    page.evaluate(played => {
      const video = document.querySelector('video')!
      Object.defineProperty(video, 'duration', { configurable: true, value: 100 })
      Object.defineProperty(video, 'played', {
        configurable: true,
        value: {
          length: played.length,
          start: (i: number) => played[i]![0],
          end: (i: number) => played[i]![1],
        },
      })
      video.dispatchEvent(new Event('timeupdate'))
    }, ranges)
  await play([[0, 20]])
  await play([
    [0, 20],
    [90, 100],
  ])
  await play([
    [0, 55],
    [90, 100],
  ])
  await play([
    [0, 55],
    [90, 100],
  ])
  await play([[0, 100]])
  expect(await acts()).toEqual([25, 50, 75, 100].map(pct => ['video', { video: 'webinar', lang: 'en', pct }]))
})

test('what the page has dropped is kept by nothing: a video, a form in a shadow root', async ({ page }) => {
  const { seen } = await open(page, '<video data-lead-video="a"></video><p></p>')
  await page.evaluate(() => {
    const [video, host] = [document.querySelector('video')!, document.querySelector('p')!]
    host.attachShadow({ mode: 'open' }).innerHTML = '<form data-lead-form="f"><input name=a></form>'
    const form = host.shadowRoot!.querySelector('form')!
    document.body.append(host)
    Object.assign(window, { refs: [video, form].map(each => new WeakRef<Element>(each)) })
  })
  await expect.poll(async () => (await seen('form_view')).length).toBe(1)
  await page.evaluate(() => {
    document.body.replaceChildren()
    history.pushState(null, '', '/b')
  })
  const kept = async () => {
    await page.requestGC()
    return page.evaluate(
      () => (window as unknown as { refs: WeakRef<Element>[] }).refs.filter(each => each.deref()).length,
    )
  }
  await expect.poll(kept).toBe(0)
})

test('web vitals are told when the page is put away, once each', async ({ page }) => {
  const { seen } = await open(page, '<h1>Acme</h1><button>x</button>', { before: 'window.__vitals = true' })
  await page.click('button')
  await page.waitForTimeout(500)
  expect(await seen('web_vital')).toEqual([])
  await setHidden(page, true)
  await setHidden(page, false)
  await setHidden(page, true)
  const vitals = (await seen('web_vital')).map(({ data }) => data!)
  expect(vitals.map(({ metric }) => metric).sort()).toEqual(expect.arrayContaining(['FCP', 'LCP', 'TTFB']))
  expect(new Set(vitals.map(({ metric }) => metric)).size).toBe(vitals.length)
  for (const { value, rating } of vitals) {
    expect(value).toBeGreaterThanOrEqual(0)
    expect(['good', 'needs-improvement', 'poor']).toContain(rating)
  }
})
