// One page with a tag of the test's own, one collector, and what a browser has stored: for the promises about privacy.
import type { BrowserContext, Page } from 'playwright/test'
import { test as base, expect } from 'playwright/test'
import {
  type FaultyCollector,
  type ReceivedEvent,
  startFaultyCollector,
} from '../../support/faultyCollector.js'
import { htmlPage, type Pages, servePages } from '../../support/pages.js'

interface PageOptions {
  /** The tag's attributes beside site and endpoint. */
  tag?: string
  head?: string
  body?: string
  path?: string
  /** Runs before the page's scripts. */
  before?: () => void
  headers?: Record<string, string>
}

export interface Site {
  collector: FaultyCollector
  pages: Pages
  /** Opens a page with the tag; each error and each warning of the page is kept. */
  open: (options?: PageOptions) => Promise<Opened>
}

export interface Opened {
  page: Page
  errors: string[]
  warnings: string[]
}

export const test = base.extend<{ site: Site }>({
  site: async ({ context }, use) => {
    const collector = await startFaultyCollector()
    const pages = await servePages()
    await use({
      collector,
      pages,
      open: async ({ tag = '', head, body = '', path = '/', before, headers } = {}) => {
        const all = `data-site="acme" data-endpoint="${collector.url}" ${tag}`
        const html = htmlPage(body, { head, tag: tag.includes('data-site') ? tag : all })
        pages.set(path.split('?')[0]!, { body: html, headers })
        const opened = await watch(context)
        if (before) await opened.page.addInitScript(before)
        await opened.page.goto(pages.url + path)
        await opened.page.waitForFunction(() => typeof window.leadline?.track === 'function')
        return opened
      },
    })
    await collector.close()
    await pages.close()
  },
})

export { expect }

declare global {
  interface Window {
    // biome-ignore lint/suspicious/noExplicitAny: the tests are a page like any other: untyped
    leadline: any
  }
}

const watch = async (context: BrowserContext): Promise<Opened> => {
  const page = await context.newPage()
  const opened: Opened = { page, errors: [], warnings: [] }
  page.on('pageerror', error => opened.errors.push(String(error)))
  page.on('console', message => {
    if (message.text().includes('leadline: LL')) opened.warnings.push(message.text())
  })
  return opened
}

/** Everything that a browser may keep of an origin: all empty. */
export const nothing = { local: [], session: [], cookie: '', databases: [] }

/** The names of all that this origin has stored. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }))

/** The keys of all rows in the database. */
export const rowsStored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<IDBValidKey[]>(resolve => {
        indexedDB.open('leadline:acme').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest
          if (!result.objectStoreNames.contains('ledger')) return resolve([])
          result.transaction('ledger').objectStore('ledger').getAllKeys().onsuccess = event => {
            result.close()
            resolve((event.target as IDBRequest).result)
          }
        }
      }),
  )

/** Sends what waits, until nothing does. */
export const flushed = (page: Page) =>
  expect.poll(() => page.evaluate(async () => (await window.leadline.flush()).pending)).toBe(0)

/** What arrived of one type. */
export const received = ({ collector }: Site, type: string): ReceivedEvent[] =>
  collector.events().filter(event => event.type === type)

export const customNames = (site: Site) => received(site, 'custom').map(({ name }) => name)
