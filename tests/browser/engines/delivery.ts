// What delivery promises in every engine.
import { expect } from 'playwright/test'
import { answers } from '../../support/answers.js'
import type { Lab, Scenarios, Tab } from './lab.js'

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
const report = (tab: Tab) =>
  tab.run<Report>('const { endpoints, ...counts } = window.leadline.delivery(); return counts')
/** The page's figures are the collector's, and nothing waits. */
const expectAgreement = async ({ collector }: Lab, tab: Tab, rejected = 0) => {
  const delivered = collector.events().length
  const told = { recorded: delivered + rejected, delivered, pending: 0, rejected }
  await expect.poll(() => report(tab)).toMatchObject(told)
}
const settled = (tab: Tab) => expect.poll(async () => (await report(tab)).pending).toBe(0)
const all = (lab: Lab, count: number) =>
  lab.collector.waitFor(() => arrived(lab).length === count, `${count} events`, 15_000)

/** Page views alone beside what the scenario tells. */
const open = ({ open }: Lab) => open({ config: { track: 'page_view' } })

export const delivery: Scenarios = {
  'b: 20 events, then at once another page': async lab => {
    const tab = await open(lab)
    await tab.run(track(20, `location.href = '${lab.pages.url}/thanks'`))
    await all(lab, 20)
  },

  'c: 20 events, the tab closed at once': async lab => {
    const tab = await open(lab)
    await tab.run(track(20))
    await tab.close()
    await all(lab, 20)
  },

  'e: 503 for a while, then 429 with Retry-After': async lab => {
    const tab = await open(lab)
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

  'f: endpoint down, tab closed, endpoint up, the visitor returns': async lab => {
    const tab = await open(lab)
    await lab.collector.refuse()
    await tab.run(track(20))
    await tab.close()
    await lab.collector.reopen()
    const again = await open(lab)
    await all(lab, 20)
    await settled(again)
    await expectAgreement(lab, again)
  },

  'i: the answer is lost after the server took the batch': async lab => {
    const tab = await open(lab)
    lab.collector.answer(answers.inTurn(answers.lost(), answers.ok()))
    await tab.run(track(20))
    await settled(tab)
    expect(new Set(arrived(lab))).toEqual(new Set(names(20)))
    await expectAgreement(lab, tab)
  },

  'j: one poisonous event among 50': async lab => {
    const tab = await open(lab)
    lab.collector.answer(answers.poisoned(({ name }) => name === 'e17'))
    await tab.run(track(50))
    await settled(tab)
    expect(arrived(lab)).toEqual(names(50).filter(name => name !== 'e17'))
    await expectAgreement(lab, tab, 1)
  },
}
