// Opens a page with the observers alone on it, and tells what they observed: no ledger, no score, no beacon.

import type { Page as PageFacts } from '@leadline/contract'
import { build } from 'esbuild'
import type { Page } from 'playwright/test'
import type { Observation } from '../../../src/observe/observation.js'
import type { Settings } from '../../../src/settings.js'

/** The least that can stand in for the conductor: it keeps what is emitted and tells of visits. */
const conductor = `
  import { observers } from '../../../src/observe/observers.js'
  import { observeVitals } from '../../../src/observe/vitals.js'
  import { isVisible } from '../../../src/lib/isVisible.js'
  import { listen } from '../../../src/lib/listen.js'
  import { currentPage } from '../../../src/lib/currentPage.js'
  const leaving = new Set(), visiting = new Set()
  const settings = { downloads: ['pdf', 'zip'], exclude: [], redact: true, hashRoutes: false, locale: 'en', ...window.__settings }
  window.__seen = []
  const tell = (listeners, ...args) => { for (const listener of listeners) listener(...args) }
  const subscribe = to => listener => (to.add(listener), () => to.delete(listener))
  let isViewed = false
  const current = currentPage()
  const emit = observation => {
    if (observation.type === 'page_view' && isViewed) tell(leaving, true)
    current.turn(settings, observation.page)
    window.__seen.push({ ...observation, page: current.now() })
    if (observation.type === 'page_view') { isViewed = true; tell(visiting) }
  }
  const watched = { emit, settings, ask: () => true, onLeave: subscribe(leaving), onVisit: subscribe(visiting) }
  listen(window, 'visibilitychange pagehide', ({ type }) => {
    if (type === 'pagehide' || !isVisible()) tell(leaving, type === 'pagehide')
  })
  const stops = observers.map(([, observe]) => observe(watched))
  if (window.__vitals) stops.push(observeVitals(watched))
  window.__stop = () => stops.forEach(stop => stop())
`

let bundled: Promise<string> | undefined
const bundle = () => {
  bundled ??= build({
    stdin: { contents: conductor, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]!.text)
  return bundled
}

export const origin = 'https://www.acme.test'

type Seen = Observation & { page: PageFacts }

interface Opened {
  path?: string
  settings?: Partial<Settings>
  /** Runs before the observers. */
  before?: string
  referer?: string
}

/** Opens `body` as a page. Anything the page throws fails the test that asks for `seen`. */
export const open = async (
  page: Page,
  body: string,
  { path = '/', settings, before = '', referer }: Opened = {},
) => {
  const script = await bundle()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.route(/^https?:/, route =>
    route.request().resourceType() === 'document' && route.request().url().startsWith(origin)
      ? route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>Acme</title><body>${body}
            <script>window.__settings = ${JSON.stringify(settings ?? {})};${before}</script>
            <script>${script.replaceAll('</script', '<\\/script')}</script>`,
        })
      : route.fulfill({ status: 204, body: '' }),
  )
  await page.goto(origin + path, { referer })
  const seen = async (type?: string): Promise<Seen[]> => {
    if (errors.length) throw new Error(`The page threw: ${errors.join('; ')}`)
    const all = await page.evaluate(() => (window as unknown as { __seen: Seen[] }).__seen)
    return type ? all.filter(observation => observation.type === type) : all
  }
  /** Type and data of all but page views. */
  const acts = async () =>
    (await seen()).filter(({ type }) => type !== 'page_view').map(({ type, data }) => [type, data])
  return { seen, acts }
}

/** Puts the page away as a tab switch does, or back. */
export const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate(hidden => {
    Object.defineProperty(Document.prototype, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, isHidden)
