// What can happen to events between a page and its endpoint: each scenario is a name and the few lines that make it happen.
import { answers } from '../../support/answers.js'
import type { ReceivedEvent } from '../../support/faultyCollector.js'
import type { Trial } from './trial.js'

export interface Scenario {
  key: string
  title: string
  /** The least percentage of the events recorded that Leadline must deliver. @default 100 */
  must?: number
  run: (trial: Trial) => Promise<void>
}

const DAY_MS = 86_400_000
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
/** Long enough for a page's first view to be stored. */
const BEFORE_MS = 300

/** A return on the next day, in a new tab, once whatever was wrong is over. */
const returnTomorrow = async ({ open, settle }: Trial) => {
  await open({ clockMs: DAY_MS })
  await settle()
}

const storageFault = (key: string, title: string, init: string): Scenario => ({
  key,
  title: `20 events, page stays, ${title}`,
  async run(trial) {
    const page = await trial.open({ init })
    await trial.track(page, 20)
    await trial.settle()
    trial.note('errors in the page', trial.errors.length)
  },
})

export const scenarios: Scenario[] = [
  {
    key: 'a',
    title: '100 events, page stays',
    async run({ open, track, settle, lab, note }) {
      const page = await open()
      await wait(BEFORE_MS)
      await track(page, 100)
      await settle()
      note('requests', lab.collector.requests().length)
    },
  },
  {
    key: 'b',
    title: '20 events, then at once a navigation by location.href',
    async run({ open, track, settle, lab }) {
      const page = await open()
      await wait(BEFORE_MS)
      await track(page, 20, { after: `location.href = '${lab.elsewhere}'` })
      await settle()
    },
  },
  {
    key: 'b150',
    title: 'b with 150 ms of network delay',
    async run({ open, track, settle, lab }) {
      lab.collector.answer(answers.late(150, lab.ok))
      const page = await open()
      await wait(BEFORE_MS)
      await track(page, 20, { after: `location.href = '${lab.elsewhere}'` })
      await settle()
    },
  },
  {
    key: 'c',
    title: '20 events, tab closed at once',
    async run({ open, track, settle }) {
      const page = await open()
      await wait(BEFORE_MS)
      await track(page, 20)
      await page.close()
      await settle()
    },
  },
  {
    key: 'c!',
    title:
      '20 events, the page closes its own tab in the same task: Chromium then tells it nothing; without a return',
    must: 0,
    async run({ open, track, settle }) {
      const page = await open({ byScript: true })
      await wait(BEFORE_MS)
      const closed = page.waitForEvent('close')
      await track(page, 20, { after: 'window.close()' })
      await closed
      await settle()
    },
  },
  {
    key: 'c!+',
    title: 'c!, and the visitor returns next day',
    async run(trial) {
      const page = await trial.open({ byScript: true })
      await wait(BEFORE_MS)
      const closed = page.waitForEvent('close')
      await trial.track(page, 20, { after: 'window.close()' })
      await closed
      await returnTomorrow(trial)
    },
  },
  {
    key: 'd',
    title: '20 events, renderer crashes right after track returned; without a return',
    must: 0,
    async run({ open, track, settle, context }) {
      const page = await open()
      await wait(BEFORE_MS)
      const session = await context.newCDPSession(page)
      await track(page, 20)
      await Promise.race([session.send('Page.crash').catch(() => {}), wait(BEFORE_MS)])
      await settle()
    },
  },
  {
    key: 'd+',
    title: 'd, and the visitor returns next day',
    async run(trial) {
      const page = await trial.open()
      await wait(BEFORE_MS)
      const session = await trial.context.newCDPSession(page)
      await trial.track(page, 20)
      await Promise.race([session.send('Page.crash').catch(() => {}), wait(BEFORE_MS)])
      await wait(BEFORE_MS)
      await returnTomorrow(trial)
    },
  },
  {
    key: 'e1',
    title: '20 events, 503 for 5 s, page stays',
    async run({ open, track, settle, lab }) {
      const page = await open()
      await wait(BEFORE_MS)
      lab.collector.answer(answers.forMs(5000, answers.status(503), lab.ok))
      await track(page, 20)
      await settle(15_000)
    },
  },
  {
    key: 'e2',
    title: '20 events, 429 with Retry-After: 3, page stays',
    async run({ open, track, settle, lab, note }) {
      const page = await open()
      await wait(BEFORE_MS)
      const toldMs = 3000
      lab.collector.answer(answers.forMs(toldMs, answers.status(429, { retryAfter: toldMs / 1000 }), lab.ok))
      await track(page, 20)
      await settle(15_000)
      const requests = lab.collector.requests()
      const told = requests.find(({ answered }) => answered === 429)
      const early = requests.filter(({ at }) => told && at > told.at && at < told.at + toldMs)
      note('requests earlier than told', early.length)
    },
  },
  {
    key: 'f',
    title: '20 events while the endpoint is down, tab closed, endpoint up, return next day',
    async run(trial) {
      const page = await trial.open()
      await wait(BEFORE_MS)
      await trial.lab.collector.refuse()
      await trial.track(page, 20)
      await wait(1000)
      await page.close()
      await trial.lab.collector.reopen()
      await returnTomorrow(trial)
    },
  },
  {
    key: 'g',
    title: 'offline while 200 events happen, tab closed offline, return online',
    async run(trial) {
      const page = await trial.open()
      await wait(BEFORE_MS)
      await trial.context.setOffline(true)
      await trial.track(page, 200)
      await wait(1000)
      await page.close()
      await trial.context.setOffline(false)
      await returnTomorrow(trial)
    },
  },
  {
    key: 'h',
    title: 'two tabs writing at once, 200 events and 100, the second closed half-way',
    async run({ open, track, settle, lab, note }) {
      const [stays, goes] = [await open(), await open()]
      for (let part = 0; part < 10; part++) {
        await Promise.all([track(stays, 20), part < 5 ? track(goes, 20) : undefined])
        if (part === 4) {
          note('repeats while both lived', lab.collector.repeats())
          await goes.close()
        }
        await wait(20)
      }
      await settle()
    },
  },
  {
    key: 'i',
    title: '20 events, the answer lost after the endpoint took the batch',
    async run({ open, track, settle, lab }) {
      const page = await open()
      await wait(BEFORE_MS)
      lab.collector.answer(answers.inTurn(answers.lost(), lab.ok))
      await track(page, 20)
      await settle()
      await wait(6000) // the repeats, if any
    },
  },
  {
    key: 'j',
    title: '50 events, one poisonous (400 for its batch)',
    must: 98,
    async run({ open, track, settle, lab, note }) {
      const page = await open()
      await wait(BEFORE_MS)
      const isBad = ({ label }: ReceivedEvent) => label === 'event 25'
      lab.collector.answer(request =>
        request.events.some(isBad) ? answers.status(400)(request) : lab.ok(request),
      )
      await track(page, 50)
      await settle(12_000)
      if (lab.subject.name !== 'leadline') return
      note('rejected', await page.evaluate('leadline.delivery().rejected'))
    },
  },
  {
    key: 'k',
    title: '300 events of 1 KB, at once a navigation, collector takes 300 ms; without a return',
    must: 0,
    async run({ open, track, settle, lab }) {
      lab.collector.answer(answers.late(300, lab.ok))
      const page = await open()
      await wait(BEFORE_MS)
      await track(page, 300, { padding: 900, after: `location.href = '${lab.elsewhere}'` })
      await settle()
    },
  },
  {
    key: 'k+',
    title: 'k, and the visitor returns next day',
    async run(trial) {
      const { lab } = trial
      lab.collector.answer(answers.late(300, lab.ok))
      const page = await trial.open()
      await wait(BEFORE_MS)
      await trial.track(page, 300, { padding: 900, after: `location.href = '${lab.elsewhere}'` })
      await wait(2000)
      await returnTomorrow(trial)
    },
  },
  storageFault('l1', 'IndexedDB missing', 'Object.defineProperty(window, "indexedDB", { value: undefined })'),
  storageFault(
    'l2',
    'IndexedDB failing to open',
    `IDBFactory.prototype.open = () => {
       const request = new EventTarget()
       Object.assign(request, { error: new DOMException('told to fail', 'UnknownError') })
       setTimeout(() => request.onerror?.(new Event('error')))
       return request
     }`,
  ),
  storageFault(
    'l3',
    'IndexedDB throwing on put',
    `for (const name of ['put', 'add']) IDBObjectStore.prototype[name] = () => {
       throw new DOMException('told to fail', 'DataError')
     }`,
  ),
  storageFault(
    'l4',
    'every storing transaction aborted, as for a full disk',
    `for (const name of ['put', 'add']) {
       const real = IDBObjectStore.prototype[name]
       IDBObjectStore.prototype[name] = function (...given) {
         const request = real.apply(this, given)
         this.transaction.abort()
         return request
       }
     }
     Storage.prototype.setItem = () => { throw new DOMException('told to be full', 'QuotaExceededError') }`,
  ),
  {
    key: 'l7',
    title: '20 events, page stays, the storage quota really full',
    async run({ open, track, settle, context, lab }) {
      const setUp = await context.newPage()
      await setUp.goto(lab.elsewhere)
      const session = await context.newCDPSession(setUp)
      await session.send('Storage.overrideQuotaForOrigin', { origin: lab.pages.url, quotaSize: 1 })
      await track(await open(), 20)
      await settle()
    },
  },
  storageFault(
    'l5',
    'localStorage throwing',
    `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })`,
  ),
  {
    key: 'l6',
    title: '20 events, all storage wiped, 20 more on the next page',
    async run({ open, track, settle, context, lab }) {
      const page = await open()
      await track(page, 20)
      await settle()
      const session = await context.newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', { origin: lab.pages.url, storageTypes: 'all' })
      await page.close()
      await track(await open(), 20)
      await settle()
    },
  },
  {
    key: 'm',
    title: '30 events while the clock jumps a day forth and two back, with 503 between',
    async run({ open, track, settle, lab, note }) {
      const page = await open({ clockMs: 0 })
      await wait(BEFORE_MS)
      lab.collector.answer(answers.forMs(3000, answers.status(503), lab.ok))
      await track(page, 10)
      await wait(500)
      await page.evaluate(`shiftClock(${DAY_MS})`)
      await track(page, 10)
      await wait(500)
      await page.evaluate(`shiftClock(${-2 * DAY_MS})`)
      await track(page, 10)
      await settle(15_000)
      if (lab.subject.name !== 'leadline') return
      const byOrder = lab.collector
        .events()
        .filter(({ label }) => label)
        .sort((a, b) => Number(a.n) - Number(b.n))
        .map(({ label }) => label)
      note('out of order by n', byOrder.filter((label, i) => label !== `event ${i}`).length)
    },
  },
  {
    key: 'm2',
    title: '20 events, 503, the page frozen for 4 s as by a sleep, the clock an hour on',
    async run({ open, track, settle, lab, context }) {
      const page = await open({ clockMs: 0 })
      await wait(BEFORE_MS)
      lab.collector.answer(answers.forMs(2000, answers.status(503), lab.ok))
      await track(page, 20)
      await wait(500)
      const session = await context.newCDPSession(page)
      await session.send('Page.setWebLifecycleState', { state: 'frozen' })
      await wait(4000)
      await session.send('Page.setWebLifecycleState', { state: 'active' })
      await page.evaluate('shiftClock(3600000)')
      await settle(15_000)
    },
  },
  {
    key: 'n',
    title: '5 events on each of seven days, the endpoint dead, then alive on the eighth',
    async run({ open, track, settle, lab, note }) {
      lab.collector.answer(answers.cut())
      for (let day = 0; day < 7; day++) {
        const page = await open({ clockMs: day * DAY_MS })
        await track(page, 5)
        await wait(1500)
        await page.close()
      }
      note('requests a page while dead', lab.collector.requests().length / 7)
      lab.collector.answer(lab.ok)
      await open({ clockMs: 7 * DAY_MS })
      await settle()
    },
  },
]
