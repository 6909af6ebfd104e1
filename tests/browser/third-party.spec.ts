// The tag, dropped unchanged into pages that nobody here wrote, records what visitors do and changes nothing.
import { validateBatch } from '@leadline/contract/validators'
import type { BrowserContext, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { type FaultyCollector, startFaultyCollector } from '../support/faultyCollector.js'
import { type Pages, servePages } from '../support/pages.js'
import { keepLocal, TEMPLATES, type Template } from '../support/thirdParty.js'

const NONCE = 'dGhpcmQtcGFydHk'
const STRICT_CSP = [
  "default-src 'self' https:",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
]

// Bootstrap then moves nothing, and a key pressed during a transition is not lost on it.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

let collector: FaultyCollector
let site: Pages

test.afterEach(async () => {
  for (const { body } of collector.requests()) expect(validateBatch(JSON.parse(body)), body).toBeNull()
  await site.close()
  await collector.close()
})

const tag = (nonce = '') =>
  `<script async src="/leadline.js"${nonce && ` nonce="${nonce}"`} data-site="acme" data-endpoint="${collector.url}"></script>`

/** Serves the template as it is, or with nothing added but the tag. `?bare` leaves it out, `?strict` sends the policy. */
async function serve(template: Template): Promise<void> {
  collector = await startFaultyCollector()
  site = await servePages(
    {
      '/thanks': (_, request) => `Thank you. ${request.method}`,
      '/files/guide.pdf': {
        body: '%PDF-1.4\n%%EOF\n',
        headers: { 'Content-Disposition': 'attachment', 'Content-Type': 'application/pdf' },
      },
    },
    {
      folders: { '/': template.folder },
      transform(html, url) {
        const strict = url.searchParams.has('strict')
        const page = strict ? html.replaceAll('<script ', `<script nonce="${NONCE}" `) : html
        return url.searchParams.has('bare')
          ? page
          : page.replace('</head>', `${tag(strict ? NONCE : '')}</head>`)
      },
    },
  )
  const html = await (await fetch(`${site.url}/?bare`)).text()
  const policy = [...STRICT_CSP, `connect-src 'self' ${collector.origin}`].join('; ')
  site.set('/strict', { body: html, headers: { 'Content-Security-Policy': policy } })
}

/** Console errors and warnings, uncaught errors and refused loads, as a page shows them to its author. */
function complaints(page: Page): string[] {
  const seen: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) seen.push(message.text())
  })
  page.on('pageerror', error => seen.push(String(error)))
  page.on('requestfailed', request => seen.push(`failed: ${request.url()}`))
  return seen
}

/** Opens a page and waits until the tag, if it is there, has begun its visit. */
async function open(page: Page, path: string): Promise<void> {
  const before = collector.events().length
  await page.goto(site.url + path, { waitUntil: 'load' })
  if (!path.includes('bare'))
    await collector.waitFor(() => collector.events().length > before, `the first event of ${path}`)
}

const events = (type: string) => collector.events().filter(event => event.type === type)
const arrived = (type: string) => collector.waitFor(() => events(type).length > 0, type)

/** Notes from the first moment which elements are added to a page and which attributes change, by whomever. */
const noteChanges = (context: BrowserContext) =>
  context.addInitScript(() => {
    const changes = new Set<string>()
    Object.assign(window, { changes })
    new MutationObserver(records => {
      for (const { target, attributeName, addedNodes } of records) {
        if (attributeName) changes.add(`${target.nodeName} ${attributeName}`)
        for (const node of addedNodes)
          if (node instanceof Element && node.getAttribute('src') !== '/leadline.js')
            changes.add(`${target.nodeName} + ${node.nodeName}`)
      }
    }).observe(document, { attributes: true, childList: true, subtree: true })
  })

/** Where each element is, without the scripts; what has been changed in the page; what it looks like. */
async function appearance(page: Page) {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *:not(script)')].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.tagName} ${element.className} ${x} ${y} ${width} ${height}`
    }),
  )
  const changes = await page.evaluate(() =>
    [...(window as unknown as { changes: Set<string> }).changes].sort(),
  )
  const picture = await page.screenshot({
    animations: 'disabled',
    fullPage: true,
    style: 'video { visibility: hidden }', // it plays
  })
  return { boxes, changes, picture }
}

/** The same done to the page without and with the tag: what came of it each time. */
async function bothWays<T>(
  context: BrowserContext,
  path: string,
  act: (page: Page, path: string) => Promise<T>,
): Promise<[T, T]> {
  const query = path.includes('?') ? '&' : '?'
  const results: T[] = []
  for (const suffix of [`${query}bare`, '']) {
    const page = await context.newPage()
    results.push(await act(page, path + suffix))
    await page.close()
  }
  return results as [T, T]
}

/** Adds elements at the end of the page, as its author might. */
const append = (page: Page, html: string) =>
  page.evaluate(html => document.body.insertAdjacentHTML('beforeend', html), html)

/** What the page does when a visitor uses what it came with, as its own scripts and a listener of its own see it. */
async function useEverything(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 500, height: 800 })
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { ownLog: log })
    for (const type of ['click', 'auxclick', 'submit', 'input', 'change', 'hashchange'])
      addEventListener(type, event => {
        const target = event.target === window ? 'window' : (event.target as Element).tagName
        log.push(`${type} ${target} ${event.defaultPrevented}`)
      })
  })
  const toggler = page.locator('.navbar-toggler')
  if (await toggler.isVisible()) {
    await toggler.click()
    await page.locator('#navbarResponsive.collapse.show').waitFor()
    await page.locator('#navbarResponsive .nav-link').first().click()
    await page
      .locator('#navbarResponsive.collapse:not(.show):not(.collapsing)')
      .waitFor({ state: 'attached' })
  }
  const portfolio = page.locator('.portfolio-link').first()
  if (await portfolio.isVisible()) {
    await portfolio.click()
    await page.locator('.modal.show').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.modal.show').waitFor({ state: 'detached' })
  }
  for (const input of await page.locator('form input[type=email], form textarea').all())
    if (await input.isVisible()) await input.fill('a@b.example')
  const log = await page.evaluate(() => (window as unknown as { ownLog: string[] }).ownLog)
  return [...log, await page.evaluate(() => location.hash)]
}

for (const template of TEMPLATES)
  test.describe(template.name, () => {
    test.beforeEach(async ({ context }) => {
      await keepLocal(context)
      await serve(template)
    })

    test('records the page view', async ({ page }) => {
      await open(page, '/?utm_source=ad&utm_medium=cpc')
      await arrived('page_view')
      const [view] = events('page_view')
      expect(view).toMatchObject({
        n: 1,
        page: { path: '/', title: await page.title() },
        data: { navigation: 'load' },
        touch: { source: 'ad', medium: 'cpc' },
      })
    })

    test('records an unmarked link to another host, and the visitor gets there', async ({ page }) => {
      await open(page, '/')
      await append(page, '<a id="out" href="https://elsewhere.example/tour?x=1">Take the <b>tour</b></a>')
      await page.locator('#out b').click()
      await page.waitForURL('https://elsewhere.example/tour?x=1')
      await arrived('outbound_click')
      expect(events('outbound_click')[0]!.data).toMatchObject({
        host: 'elsewhere.example',
        text: 'Take the tour',
        url: 'https://elsewhere.example/tour?x=1',
      })
      expect(events('outbound_click')).toHaveLength(1)
    })

    test('records a download, and the visitor gets the file', async ({ page }) => {
      await open(page, '/')
      await append(page, '<a id="file" href="/files/guide.pdf">Guide</a>')
      const download = page.waitForEvent('download')
      await page.locator('#file').click()
      expect((await download).suggestedFilename()).toBe('guide.pdf')
      await arrived('download')
      expect(events('download')[0]!.data).toMatchObject({ file: 'guide.pdf', ext: 'pdf' })
    })

    test('records marked elements', async ({ page }) => {
      await open(page, '/')
      await append(
        page,
        '<div data-lead-prop-plan="pro"><button id="cta" data-lead-cta="book-demo">Book a demo</button></div>',
      )
      await page.locator('#cta').click()
      await arrived('cta_click')
      expect(events('cta_click')[0]!.data).toMatchObject({
        cta: 'book-demo',
        text: 'Book a demo',
        plan: 'pro',
      })
    })

    test('adds nothing to the console and moves nothing', async ({ context }) => {
      await noteChanges(context)
      const [without, with_] = await bothWays(context, '/', async (page, path) => {
        const seen = complaints(page)
        await open(page, path)
        return { ...(await appearance(page)), seen: seen.sort() }
      })
      expect(with_.seen).toEqual(without.seen)
      expect(with_.boxes).toEqual(without.boxes)
      expect(with_.changes).toEqual(without.changes)
      expect(without.changes).toContain('HTML + BODY') // they are noted
      expect(with_.picture.equals(without.picture), 'the two pictures are the same').toBe(true)
    })

    test('works under a strict policy and violates nothing', async ({ context }) => {
      await context.addInitScript(() => {
        const violations: string[] = []
        Object.assign(window, { violations })
        document.addEventListener('securitypolicyviolation', event =>
          violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
        )
      })
      const [without, with_] = await bothWays(context, '/strict?strict', async (page, path) => {
        await open(page, path)
        await page.evaluate(() => {
          const button = document.createElement('button')
          button.dataset.leadCta = 'strict'
          button.textContent = 'Strict'
          document.body.append(button)
          button.click()
        })
        return page.evaluate(() => (window as unknown as { violations: string[] }).violations.sort())
      })
      expect(with_).toEqual(without)
      expect(without.length).toBeGreaterThan(0) // the policy holds: the page's own styles are refused
      await arrived('page_view')
      await arrived('cta_click')
    })

    test('leaves what the page does as it was', async ({ context }) => {
      const [without, with_] = await bothWays(context, '/', async (page, path) => {
        await open(page, path)
        return useEverything(page)
      })
      expect(with_).toEqual(without)
    })

    test('leaves a form that posts, and a handler that stops one, as they were', async ({ context }) => {
      const [without, with_] = await bothWays(context, '/', async (page, path) => {
        await open(page, path)
        await append(
          page,
          `<form id="stopped" action="/never"><input name="a" required><button>Go</button></form>
           <form id="posts" action="/thanks" method="post" ><input name="a"><button name="b" value="c">Go</button></form>`,
        )
        await page.evaluate(() => {
          const stopped = document.querySelector<HTMLFormElement>('#stopped')!
          stopped.addEventListener('submit', event => {
            event.preventDefault()
            stopped.dataset.handled = `${Number(stopped.dataset.handled ?? 0) + 1}`
          })
        })
        await page.locator('#stopped button').click() // refused: required
        await page.locator('#stopped input').fill('x')
        await page.locator('#stopped button').click()
        const handled = await page.locator('#stopped').getAttribute('data-handled')
        await page.locator('#posts input').fill('y')
        const posted = page.waitForRequest('**/thanks')
        await page.locator('#posts button').click()
        const body = (await posted).postData()
        await page.waitForURL('**/thanks')
        return { handled, body, answer: await page.locator('body').textContent() }
      })
      expect(without).toEqual({ handled: '1', body: 'a=y&b=c', answer: 'Thank you. POST' })
      expect(with_).toEqual(without)
    })
  })

test('new-age: its own unmarked link to another host is recorded once, from a new tab', async ({
  page,
  context,
}) => {
  await keepLocal(context)
  await serve(TEMPLATES.find(template => template.name === 'startbootstrap-new-age')!)
  await open(page, '/')
  const popup = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Download for free' }).click()
  expect((await popup).url()).toBe('https://startbootstrap.com/theme/new-age')
  await arrived('outbound_click')
  expect(events('outbound_click').map(event => (event.data as { host: string }).host)).toEqual([
    'startbootstrap.com',
  ])
})
