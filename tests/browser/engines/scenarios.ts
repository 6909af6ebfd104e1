// What delivery promises in every engine: the scenarios, written once, for whatever can open a tab and run a line in it.

import { test as base, expect } from 'playwright/test'
import { answers } from '../../support/answers.js'
import { type FaultyCollector, startFaultyCollector } from '../../support/faultyCollector.js'
import { htmlPage, type Pages, servePages } from '../../support/pages.js'

/** A tab of some browser. */
export interface Tab {
  /** Runs the body of a function in the page, waits for what it returns. */
  run<Result = unknown>(body: string): Promise<Result>
  /** Closes it as a visitor does: the page hears of it. */
  close(): Promise<unknown>
}

export interface Engine {
  open(url: string): Promise<Tab>
  quit(): Promise<unknown>
}

interface Lab {
  collector: FaultyCollector
  pages: Pages
  /** Opens the page with the tag and waits until it has started. */
  open: () => Promise<Tab>
}

const track = (count: number, then = '') =>
  `for (let i = 0; i < ${count}; i++) window.leadline.track('e' + i); ${then}`
const names = (count: number) => Array.from({ length: count }, (_, i) => `e${i}`)
const arrived = ({ collector }: Lab) =>
  collector
    .events()
    .filter(({ type }) => type === 'custom')
    .map(({ name }) => name)
interface Report {
  recorded: number
  delivered: number
  pending: number
  rejected: number
}
const delivery = (tab: Tab) =>
  tab.run<Report>('const { endpoints, ...counts } = window.leadline.delivery(); return counts')
/** The page's figures are the collector's, and nothing waits. */
const expectAgreement = async ({ collector }: Lab, tab: Tab, rejected = 0) => {
  const delivered = collector.events().length
  const report = { recorded: delivered + rejected, delivered, pending: 0, rejected }
  await expect.poll(() => delivery(tab)).toMatchObject(report)
}
const settled = (tab: Tab) => expect.poll(async () => (await delivery(tab)).pending).toBe(0)
const all = (lab: Lab, count: number) =>
  lab.collector.waitFor(() => arrived(lab).length === count, `${count} events`, 15_000)

const scenarios: Record<string, (lab: Lab, tab: Tab) => Promise<void>> = {
  'b: 20 events, then at once another page': async (lab, tab) => {
    await tab.run(track(20, `location.href = '${lab.pages.url}/plain'`))
    await all(lab, 20)
  },

  'c: 20 events, the tab closed at once': async (lab, tab) => {
    await tab.run(track(20))
    await tab.close()
    await all(lab, 20)
  },

  'e: 503 for a while, then 429 with Retry-After': async (lab, tab) => {
    const before = lab.collector.requests().length
    const [busy, limited] = [answers.status(503), answers.status(429, { retryAfter: 2 })]
    lab.collector.answer(answers.inTurn(busy, limited, answers.ok()))
    await tab.run(track(20))
    await all(lab, 20)
    await settled(tab)
    const [, told, next] = lab.collector.requests().slice(before)
    expect(next!.at - told!.at).toBeGreaterThanOrEqual(2000)
    await expectAgreement(lab, tab)
  },

  'f: endpoint down, tab closed, endpoint up, the visitor returns': async (lab, tab) => {
    await lab.collector.refuse()
    await tab.run(track(20))
    await tab.close()
    await lab.collector.reopen()
    const again = await lab.open()
    await all(lab, 20)
    await settled(again)
    await expectAgreement(lab, again)
  },

  'i: the answer is lost after the server took the batch': async (lab, tab) => {
    lab.collector.answer(answers.inTurn(answers.lost(), answers.ok()))
    await tab.run(track(20))
    await settled(tab)
    expect(new Set(arrived(lab))).toEqual(new Set(names(20)))
    await expectAgreement(lab, tab)
  },

  'j: one poisonous event among 50': async (lab, tab) => {
    lab.collector.answer(answers.poisoned(({ name }) => name === 'e17'))
    await tab.run(track(50))
    await settled(tab)
    expect(arrived(lab)).toEqual(names(50).filter(name => name !== 'e17'))
    await expectAgreement(lab, tab, 1)
  },
}

/** Declares the scenarios as tests of one engine. */
export function testEngine(name: string, launch: () => Promise<Engine>) {
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
      const tag = `data-site="acme" data-endpoint="${collector.url}" data-track="page_view"`
      const pages = await servePages({ '/': htmlPage('', { tag }), '/plain': htmlPage('', { tag: null }) })
      const open = async () => {
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
  for (const [what, run] of Object.entries(scenarios))
    test(`${name}, ${what}`, async ({ lab }) => {
      await run(lab, await lab.open())
    })
}
