// Browsers lose, refuse and fill storage: the page is unharmed, and what was tracked is delivered while it lives.
import type { BrowserContext, Page } from 'playwright/test'
import { answers } from '../../support/answers.js'
import { arrived, closeTab, delivery, expect, type Lab, names, settled, test, track } from './lab.js'

/** Opens the page after breaking something in it; fails on any error that reaches the page. */
const openBroken = async (lab: Lab, context: BrowserContext, breakIt: () => void): Promise<Page> => {
  const page = await context.newPage()
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  await page.addInitScript(breakIt)
  await page.goto(lab.pages.url)
  await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  page.once('close', () => expect(errors).toEqual([]))
  return page
}

const faults: [what: string, breakIt: () => void][] = [
  ['IndexedDB is missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'IndexedDB fails to open',
    () => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget() as IDBOpenDBRequest
        Object.defineProperty(request, 'error', { value: new DOMException('no', 'UnknownError') })
        setTimeout(() => request.onerror?.(new Event('error')))
        return request
      }
    },
  ],
  [
    'opening IndexedDB throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    },
  ],
  [
    'put throws',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
  [
    'put throws after the tenth',
    () => {
      const { put } = IDBObjectStore.prototype
      let puts = 0
      IDBObjectStore.prototype.put = function (...args) {
        if (++puts > 10) throw new DOMException('lost', 'InvalidStateError')
        return put.apply(this, args)
      }
    },
  ],
  [
    'every write is given up late',
    () => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = function (...args) {
        const { transaction } = this
        const request = put.apply(this, args)
        // Whoever reads in between finds nothing of it.
        request.onsuccess = () => transaction.abort()
        transaction.commit = () => {}
        return request
      }
    },
  ],
  [
    'localStorage throws',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
      })
    },
  ],
  [
    'localStorage is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
]

for (const [what, breakIt] of faults)
  test(`${what}: delivered while the page lives`, async ({ context, lab }) => {
    const page = await openBroken(lab, context, breakIt)
    await track(page, 30)
    await page.evaluate(() => window.leadline.flush())
    await settled(page)
    expect(arrived(lab)).toEqual(names(30))
    await track(page, 5, 30)
    await closeTab(page)
    await lab.collector.waitFor(() => arrived(lab).length === 35, 'the last 5 on the way out')
  })

test('writes are given up while reads wait behind them: what those do not find is not taken for delivered', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  await page.evaluate(() => {
    let transactions = 0
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      transactions++
      return transaction.apply(this, args)
    }
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...args) {
      const { transaction } = this
      const before = transactions
      const request = put.apply(this, args)
      let looks = 0
      // Held open until something waits behind it; given up for good when nothing comes.
      const look = () => {
        if (transactions > before || ++looks > 500) transaction.abort()
        else {
          this.get('nothing').onsuccess = look
          window.leadline.flush()
        }
      }
      request.onsuccess = look
      transaction.commit = () => {}
      return request
    }
    for (let i = 0; i < 30; i++) window.leadline.track(`e${i}`)
  })
  await lab.collector.waitFor(() => arrived(lab).length === 30, '30 events')
  await settled(page)
})

test('the database is wiped between pages: what waited in it is counted as expired', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  await lab.collector.refuse()
  await track(page, 10)
  await page.evaluate(() => window.leadline.flush())
  await page.goto(`${lab.pages.url}/plain`)
  await page.evaluate(
    () =>
      new Promise(resolve => {
        indexedDB.deleteDatabase('leadline:acme').onsuccess = resolve
      }),
  )
  await lab.collector.reopen()
  const again = await lab.open(context)
  await settled(again)
  const { recorded, delivered, expired } = await delivery(again)
  expect(expired).toBeGreaterThanOrEqual(10)
  expect(recorded).toBe(delivered + expired)
})

const losses: [what: string, lose: (page: Page) => Promise<unknown>][] = [
  [
    'the visitor clears the site’s data',
    async page => {
      const session = await page.context().newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(page.url()).origin,
        storageTypes: 'all',
      })
    },
  ],
  [
    'a script deletes the database',
    page =>
      page.evaluate(
        () =>
          new Promise(resolve => {
            indexedDB.deleteDatabase('leadline:acme').onsuccess = resolve
          }),
      ),
  ],
]

for (const [what, lose] of losses)
  test(`${what} while pages wait: what the page holds is delivered, what another held is delivered or counted`, async ({
    context,
    lab,
  }) => {
    const page = await lab.open(context)
    const other = await lab.open(context)
    await settled(page)
    await settled(other)
    await lab.collector.refuse()
    for (const [each, from] of [[page, 0] as const, [other, 10] as const]) {
      await track(each, 10, from)
      await each.evaluate(() => window.leadline.flush())
    }
    await lose(page)
    await lab.collector.reopen()
    await track(page, 1, 20)
    for (const each of [page, other]) {
      await expect.poll(() => each.evaluate(async () => (await window.leadline.flush()).pending)).toBe(0)
      const { recorded, delivered, expired } = await delivery(each)
      expect(recorded).toBe(23)
      expect(delivered).toBe(lab.collector.events().length)
      expect(expired).toBe(recorded - delivered)
    }
    expect(arrived(lab)).toEqual(expect.arrayContaining([...names(10), 'e20']))
  })

test('half of a state, in both places: nothing is thrown, and pages go on as ever', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  await page.goto(`${lab.pages.url}/plain`)
  await page.evaluate(
    () =>
      new Promise(resolve => {
        localStorage.setItem('leadline:acme', '{"state":{"v":1}}')
        indexedDB.open('leadline:acme').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest
          const step = result.transaction('ledger', 'readwrite')
          step.objectStore('ledger').put({ v: 1, rev: '', visitor: { id: 'known' } }, 'state')
          step.oncomplete = () => resolve(result.close())
        }
      }),
  )
  const errors: string[] = []
  context.on('weberror', error => errors.push(String(error.error())))
  context.on('console', message => errors.push(...(message.text().match(/LL\d+.*/) ?? [])))
  for (const from of [0, 3]) {
    const again = await lab.open(context)
    await track(again, 3, from)
    await lab.collector.waitFor(() => arrived(lab).length === from + 3, 'what was tracked')
    expect(await again.evaluate(async () => (await window.leadline.ledger.export()).visitor.id)).toBe('known')
  }
  expect(new Set(arrived(lab))).toEqual(new Set(names(6)))
  expect(errors).toEqual([])
})

test('localStorage is wiped between pages: visitor and counts come back from the database', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  const before = await page.evaluate(() => window.leadline.ledger.export())
  await page.goto(`${lab.pages.url}/plain`)
  await page.evaluate(() => localStorage.clear())
  const again = await lab.open(context)
  await settled(again)
  const after = await again.evaluate(() => window.leadline.ledger.export())
  expect(after.visitor).toEqual(before.visitor)
  expect(after.delivery.recorded).toBe(2)
})

test('retention drops the oldest, and counts as expired what was never delivered', async ({
  context,
  lab,
}) => {
  lab.tag('data-retention="180d 20"')
  const page = await lab.open(context)
  await settled(page)
  await lab.collector.refuse()
  await track(page, 40)
  await page.evaluate(() => window.leadline.flush())
  const again = await lab.open(context)
  await again.waitForFunction(() => window.leadline.delivery().expired > 0)
  const { recorded, pending, delivered, expired } = await delivery(again)
  expect(recorded).toBe(delivered + pending + expired)
  expect((await again.evaluate(() => window.leadline.ledger.entries())).length).toBeLessThanOrEqual(22)
})

test('a dead endpoint for many pages: one probe a page, all delivered when it comes back', async ({
  context,
  lab,
}) => {
  lab.collector.answer(answers.status(503))
  for (let day = 0; day < 5; day++) {
    const page = await lab.open(context)
    await track(page, 3, day * 3)
    await lab.collector.waitFor(() => lab.collector.requests().length > day, `the probe of page ${day + 1}`)
    await closeTab(page)
  }
  expect(lab.collector.requests().length).toBeLessThanOrEqual(12)
  lab.collector.answer(answers.ok())
  const back = await lab.open(context)
  await settled(back)
  expect(new Set(arrived(lab))).toEqual(new Set(names(15)))
  expect(await delivery(back)).toMatchObject({ recorded: 21, delivered: 21, expired: 0 })
})

test('storage none: nothing is stored, the visitor has no id', async ({ context, lab }) => {
  lab.tag('data-storage="none"')
  const page = await lab.open(context)
  await track(page, 3)
  await settled(page)
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ])
  expect(stored).toEqual([0, 0, '', 0])
  expect(JSON.parse(lab.collector.requests()[0]!.body).visitor.id).toBeNull()
})

test('storage session: the score lives with the tab and leaves nothing behind', async ({ context, lab }) => {
  lab.tag('data-storage="session"')
  const page = await lab.open(context)
  await lab.collector.refuse()
  await track(page, 3)
  await page.goto(`${lab.pages.url}/next`)
  await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
  await lab.collector.reopen()
  await page.evaluate(() => window.leadline.flush())
  await settled(page)
  expect(new Set(arrived(lab))).toEqual(new Set(names(3)))
  expect(
    await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]),
  ).toEqual([0, 0])
})

test('two sites on one origin keep apart', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  lab.tag('data-site="other"')
  const other = await lab.open(context)
  await settled(other)
  expect((await delivery(other)).recorded).toBe(1)
  const visitors = lab.collector.requests().map(({ body }) => JSON.parse(body).visitor.id)
  expect(new Set(visitors).size).toBe(2)
})

test('the store of a newer version is left alone, and this one still delivers', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  await page.goto(`${lab.pages.url}/plain`)
  const newer = { v: 99, from: 'the future' }
  await page.evaluate(
    newer =>
      new Promise(resolve => {
        localStorage.setItem('leadline:acme', JSON.stringify({ state: newer }))
        indexedDB.open('leadline:acme').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result
          const step = db.transaction('ledger', 'readwrite')
          step.objectStore('ledger').put(newer, 'state')
          step.oncomplete = () => resolve(db.close())
        }
      }),
    newer,
  )
  const again = await lab.open(context)
  await track(again, 5)
  await settled(again)
  expect(arrived(lab)).toEqual(names(5))
  await again.goto(`${lab.pages.url}/plain`)
  const kept = await again.evaluate(
    () =>
      new Promise(resolve => {
        indexedDB.open('leadline:acme').onsuccess = ({ target }) => {
          const store = (target as IDBOpenDBRequest).result.transaction('ledger').objectStore('ledger')
          store.get('state').onsuccess = ({ target }) =>
            resolve([(target as IDBRequest).result, JSON.parse(localStorage.getItem('leadline:acme')!).state])
        }
      }),
  )
  expect(kept).toEqual([newer, newer])
})
