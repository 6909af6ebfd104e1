// What a scenario needs of a browser, whichever it is: a tab with a page of the SDK in it, and the collector behind it.
import { test as base, expect } from 'playwright/test'
import { type FaultyCollector, startFaultyCollector } from '../../support/faultyCollector.js'
import { htmlPage, type Pages, servePages } from '../../support/pages.js'

/** Gives an element, evaluated in the page, so that one in a shadow root can be meant: `document.body`. */
export type Find = string

export type Key = 'Enter' | 'Escape' | 'Tab' | 'L'

/** A tab of some browser. */
export interface Tab {
  /** Runs the body of a function in the page, waits for what it returns. */
  run<Result = unknown>(body: string): Promise<Result>
  /** Presses and releases the mouse in the middle of it. */
  click(find: Find): Promise<unknown>
  /** Clicks on it, then types at its end. */
  type(find: Find, text: string): Promise<unknown>
  press(key: Key): Promise<unknown>
  /** Looks at it. The same picture is the same bytes. */
  picture(find: Find): Promise<string>
  /** Closes it as a visitor does: the page hears of it. */
  close(): Promise<unknown>
}

export interface Engine {
  open(url: string): Promise<Tab>
  quit(): Promise<unknown>
}

export interface Content {
  body?: string
  /** Further options of the SDK. */
  config?: object
  lang?: string
  headers?: Record<string, string>
  /** Of every script tag, for a Content-Security-Policy. */
  nonce?: string
}

export interface Lab {
  collector: FaultyCollector
  pages: Pages
  /** Opens a page with the tag and waits until it has started. */
  open: (content?: Content) => Promise<Tab>
}

export type Scenarios = Record<string, (lab: Lab) => Promise<void>>

const pageOf = ({ body = '', config = {}, lang = 'en', nonce }: Content, endpoint: string) => {
  const stamp = nonce ? `nonce="${nonce}"` : ''
  const json = JSON.stringify({ site: 'acme', endpoint, track: '-web_vital -engagement', ...config })
  return htmlPage(body, {
    tag: stamp,
    head: `<meta name="viewport" content="width=device-width">
      <script ${stamp} type="application/json" data-leadline>${json.replaceAll('<', '\\u003c')}</script>`,
  }).replace('lang="en"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
}

/** Declares the scenarios as tests of one engine. */
export function testEngine(name: string, launch: () => Promise<Engine>, scenarios: Scenarios) {
  const test = base.extend<{ lab: Lab }, { engine: Engine }>({
    engine: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern, even of nothing
      async ({}, use) => {
        const engine = await launch()
        await use(engine)
        await engine.quit()
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    lab: async ({ engine }, use) => {
      const collector = await startFaultyCollector()
      const pages = await servePages({ '/thanks': '<!doctype html><title>Thanks</title>' })
      const open = async (content: Content = {}) => {
        pages.set('/', { body: pageOf(content, collector.url), headers: content.headers })
        const tab = await engine.open(pages.url)
        await expect
          .poll(() => tab.run('return !!window.leadline?.track && window.leadline.delivery().pending'))
          .toBe(0)
        return tab
      }
      await use({ collector, pages, open })
      await collector.close()
      await pages.close()
    },
  })
  for (const [what, run] of Object.entries(scenarios)) test(`${name}, ${what}`, ({ lab }) => run(lab))
}
