// One endpoint with faults, one page with the tag, and the few verbs that the delivery tests are written in.
import type { BrowserContext, Page } from 'playwright/test'
import { test as base, expect } from 'playwright/test'
import { type FaultyCollector, startFaultyCollector } from '../../support/faultyCollector.js'
import { htmlPage, type Pages, servePages } from '../../support/pages.js'

export interface Lab {
  collector: FaultyCollector
  pages: Pages
  /** The tag's attributes beside site and endpoint. */
  tag: (more: string) => void
  /** Opens the page and waits until Leadline has read its store. */
  open: (context: BrowserContext, path?: string) => Promise<Page>
}

export const test = base.extend<{ lab: Lab }>({
  lab: async ({}, use) => {
    const collector = await startFaultyCollector()
    const tagFor = (more: string) =>
      `data-endpoint="${collector.url}" data-track="page_view" ${more}`.replace(
        /^(?!.*data-site)/,
        'data-site="acme" ',
      )
    const pages = await servePages()
    const lab: Lab = {
      collector,
      pages,
      tag: more => {
        for (const path of ['/', '/next']) pages.set(path, htmlPage('<h1>Page</h1>', { tag: tagFor(more) }))
        pages.set('/plain', htmlPage('<h1>No tag here</h1>', { tag: null }))
      },
      open: async (context, path = '/') => {
        // A browser without any tab may end itself.
        if (!context.pages()[0]) await context.newPage()
        const page = await context.newPage()
        await page.goto(pages.url + path)
        await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
        return page
      },
    }
    lab.tag('')
    await use(lab)
    await collector.close()
    await pages.close()
  },
})

export { expect }

declare global {
  interface Window {
    leadline: any // the tests are a page like any other: untyped
  }
}

/** `from` counts on, so that names tell the order over pages. */
export const track = (page: Page, count: number, from = 0) =>
  page.evaluate(
    ([count, from]) => {
      for (let i = from!; i < from! + count!; i++) window.leadline.track(`e${i}`)
    },
    [count, from],
  )

export const delivery = (page: Page) => page.evaluate(() => window.leadline.delivery())

/** Waits until nothing is pending any more. */
export const settled = (page: Page) =>
  page.waitForFunction(() => window.leadline.delivery().pending === 0, undefined, { polling: 50 })

/** Names of the custom events that arrived, in the order of their number within the visit. */
export const arrived = ({ collector }: Lab) =>
  collector
    .events()
    .filter(event => event.type === 'custom')
    .map(event => event.name as string)

export const names = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `e${i + from}`)

/** Closes a tab the way a visitor does, with its hide events, and waits until it is gone. */
export async function closeTab(page: Page) {
  const gone = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await gone
}

/** Runs what ends in a navigation: the new page may be there before the old one has said that it is done. */
export const evaluateAndLeave = <Arg>(page: Page, run: (arg: Arg) => void, arg: Arg) =>
  page.evaluate(run as (arg: unknown) => void, arg).catch(error => {
    if (!/context was destroyed/.test(String(error))) throw error
  })

/** Ends the page's process, without any event; nothing comes between that and the `last` thing done on the page. */
export async function crash(context: BrowserContext, page: Page, last = async () => {}) {
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  await last()
  session.send('Page.crash').catch(() => {})
  await crashed
}
