// Opens a page with the real script, the widgets and a collector, and tells what the collector received.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { OfferConfig } from '@leadline/contract'
import { build } from 'esbuild'
import { expect, type Page } from 'playwright/test'
import { startFaultyCollector } from '../../support/faultyCollector.js'
import { htmlPage, servePages } from '../../support/pages.js'

const from = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const bundle = async (file: string, format: 'iife' | 'esm') => {
  const { outputFiles } = await build({
    entryPoints: [from(file)],
    bundle: true,
    loader: { '.css': 'text' },
    write: false,
    format,
    target: 'es2022',
  })
  return { body: outputFiles[0]!.text, headers: { 'Content-Type': 'text/javascript' } }
}

let scripts: Promise<Record<string, Awaited<ReturnType<typeof bundle>>>> | undefined
const buildAll = async () => ({
  '/leadline.js': await bundle('src/leadline.ts', 'iife'),
  '/leadline.offers.js': await bundle('src/widgets/offers.ts', 'esm'),
  '/leadline.forms.js': await bundle('src/widgets/forms.ts', 'esm'),
  '/leadline.check.js': await bundle('src/widgets/check.ts', 'esm'),
})

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

/** What axe finds wrong, as `rule: element`. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource)
  const { violations: found } = await page.evaluate(() => axe.run())
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

export const image = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#0e5a6b"/><path d="M0 9 5 4l3 2 4-4 4 4v3z" fill="#7ccbda"/></svg>',
)}`

/** All that an offer can say, a form excepted. */
export const everything = {
  heading: '20 % off the team plan',
  body: 'Until Friday, for new teams.',
  points: ['Unlimited berths', 'Moves in a day'],
  image,
  coupon: 'SPRING20',
  countdown: '2099-12-01T00:00Z',
  cta: { label: 'Claim it', href: '/b' },
}

/** What an offer's form can be. */
export const forms = {
  ebook: { submit: 'Send', fields: [{ name: 'email', type: 'email', label: 'E-mail', required: true }] },
}

/** An offer of the config, a modal with a heading and a call to action unless told otherwise. */
export const offer = (
  more: Partial<OfferConfig> = {},
  content: OfferConfig['variants'][0]['content'] = { heading: 'Spring sale', cta: { label: 'Claim it' } },
): OfferConfig => ({ id: 'spring', display: 'modal', variants: [{ id: 'a', content }], ...more })

interface Opened {
  body?: string
  config?: object
  path?: string
  /** Attributes of the tag. */
  tag?: string
  head?: string
  headers?: Record<string, string>
  html?: string
  lang?: string
}

/** A site with offers on it, and the collector that its beacons go to. */
export async function openLab() {
  scripts ??= buildAll()
  const collector = await startFaultyCollector()
  let forgotten = 0
  const pages = await servePages(
    { ...(await scripts) },
    { folders: { '/texts/': from('src/widgets/texts') } },
  )

  const open = async (page: Page, options: Opened = {}) => {
    const {
      body = '<h1>Harbour</h1><p>Text</p>',
      config = {},
      path = '/',
      tag = '',
      headers,
      lang = 'en',
    } = options
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    const json = JSON.stringify({
      endpoint: collector.url,
      site: 'acme',
      flushInterval: '50ms',
      track: '-web_vital',
      ...config,
    })
    const html = htmlPage(`<main>${body}</main>`, {
      tag,
      head: `<meta name="viewport" content="width=device-width, initial-scale=1">${options.head ?? ''}
        <script type="application/json" data-leadline>${json.replaceAll('<', '\\u003c')}</script>`,
    }).replace('lang="en"', lang === 'ar' ? 'lang="ar" dir="rtl"' : `lang="${lang}"`)
    for (const each of ['/', '/a', '/b', '/blog/x']) pages.set(each, { body: html, headers })
    await page.goto(pages.url + path)
    await page.waitForFunction(() => 'leadline' in window && customElements.get('lead-offer'))
    return { errors }
  }

  return {
    open,
    /** The files of the script, for another site. */
    scripts: { ...(await scripts) },
    url: pages.url,
    collector,
    /** What the collector has of offers since `forget`: `view spring a load`. */
    received: () =>
      collector
        .events()
        .slice(forgotten)
        .filter(({ type }) => /^offer_/.test(`${type}`))
        .map(({ type, data }) => {
          const { offer, variant, trigger, reason } = data as Record<string, string>
          return [`${type}`.slice(6), offer, variant, trigger, reason].filter(Boolean).join(' ')
        }),
    forget: () => {
      forgotten = collector.events().length
    },
    async close() {
      await collector.close()
      await pages.close()
    },
  }
}

/** Time enough for what must not happen. */
export const settle = (page: Page) => page.waitForTimeout(300)

export const panel = (page: Page) => page.locator('lead-offer').locator('.panel')

/** How far what was on the page has moved since a time of the page (`performance.now()`), as the browser measures it. */
export const shift = (page: Page, sinceMs = 0) =>
  page.evaluate(
    sinceMs =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list =>
          resolve(
            (list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
              .filter(({ startTime, hadRecentInput }) => startTime >= sinceMs && !hadRecentInput)
              .reduce((sum, { value }) => sum + value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
    sinceMs,
  )

/** Waits until exactly these have arrived. */
export const offersOf = (lab: Awaited<ReturnType<typeof openLab>>) => ({
  toEqual: (expected: string[]): Promise<void> => expect.poll(lab.received).toEqual(expected),
})
