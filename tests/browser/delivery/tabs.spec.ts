// What one tab could not finish, another one does; and a tab left open for long still counts.
import { answers } from '../../support/answers.js'
import { arrived, closeTab, delivery, expect, names, settled, test, track } from './lab.js'

test('a tab left open while many visits pass in another one still records', async ({ context, lab }) => {
  const old = await lab.open(context)
  await settled(old)
  const busy = await lab.open(context)
  await busy.evaluate(() => {
    for (let route = 0; route < 30; route++) history.pushState(null, '', `/next?${route}`)
  })
  await settled(busy)
  await expect.poll(async () => (await delivery(old)).delivered).toBe(32)
  await track(old, 5)
  await settled(old)
  await track(busy, 5, 5)
  await settled(busy)
  expect(
    lab.collector
      .events()
      .filter(({ type }) => type === 'custom')
      .map(({ name }) => name),
  ).toEqual(names(10))
  for (const page of [old, busy])
    await expect.poll(() => delivery(page)).toMatchObject({ recorded: 42, delivered: 42, pending: 0 })
})

/** Before the page's scripts: the database never opens. */
const neverOpens = () => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
}

for (const [who, otherIsOpen] of [
  ['the next page', false],
  ['the other tab', true],
] as const)
  test(`the page goes before its database opened: ${who} delivers what it recorded`, async ({
    context,
    lab,
  }) => {
    const other = otherIsOpen ? await lab.open(context) : undefined
    if (other) await settled(other)
    await context.newPage()
    const page = await context.newPage()
    await page.addInitScript(neverOpens)
    await page.goto(lab.pages.url)
    await page.waitForFunction(() => 'track' in (window.leadline ?? {}))
    await lab.collector.refuse()
    await track(page, 5)
    const closed = page.waitForEvent('close')
    await closeTab(page)
    await closed
    if (other) await other.evaluate(() => window.leadline.track('mine'))
    await lab.collector.reopen()
    const next = other ?? (await lab.open(context))
    const recorded = other ? 8 : 7
    await expect
      .poll(() => next.evaluate(() => window.leadline.flush()))
      .toMatchObject({ recorded, delivered: recorded, pending: 0, expired: 0 })
    expect(lab.collector.events().length).toBe(recorded)
  })

test('what a tab stored late, and died before it counted it, counts whole', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  let answer!: () => void
  const isAnswered = new Promise<void>(resolve => (answer = resolve))
  lab.collector.answer(async request => {
    await isAnswered
    return answers.ok()(request)
  })
  await track(page, 2)
  await page.evaluate(() => void window.leadline.flush())
  const sent = () => lab.collector.requests().at(-1)!.events as unknown as Record<'id' | 'visit', string>[]
  await lab.collector.waitFor(() => sent().length === 2, 'a batch on its way')
  await page.evaluate(async ([own]) => {
    // One from before that batch and one from the midst of it, written together while it is on its way.
    const dead = [`00${own!.id.slice(2)}`, `${own!.id.slice(0, -1)}g`].map((id, index) => [
      id,
      JSON.stringify({ ...own, id, name: `dead${index}`, visit: 'dead', n: index + 1 }),
    ])
    const store = await new Promise<IDBObjectStore>(resolve => {
      const request = indexedDB.open('leadline:acme')
      request.onsuccess = () =>
        resolve(request.result.transaction('ledger', 'readwrite').objectStore('ledger'))
    })
    store.put(dead, `q0 ${dead[0]![0]}`)
    store.put(dead, `h ${dead[0]![0]}`)
    await new Promise(resolve => (store.transaction.oncomplete = resolve))
  }, sent())
  answer()
  await lab.collector.waitFor(() => arrived(lab).includes('dead1'), 'both of the tab that died')
  await settled(page)
  expect(await delivery(page)).toMatchObject({ recorded: 5, delivered: 5 })
})

test('what a tab that goes could not store, heard of from every other tab, is kept and delivered once', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  const kept = await page.evaluate(async () => {
    // The database is busy, as with many tabs: nothing can be stored for a while.
    const { result: database } = await new Promise<IDBOpenDBRequest>(resolve => {
      indexedDB.open('leadline:acme').onsuccess = ({ target }) => resolve(target as IDBOpenDBRequest)
    })
    const busy = database.transaction('ledger', 'readwrite').objectStore('ledger')
    const stay = () => {
      if (!('isFree' in window)) busy.get('state').onsuccess = stay
      else database.close()
    }
    stay()
    const snapshot = JSON.parse(localStorage.getItem('leadline:acme')!)
    const id = snapshot.state.rev.replace(/.$/, 'f')
    const facts = { type: 'custom', name: 'e0', data: {}, page: {}, n: 1, visit: 'another' }
    const json = JSON.stringify({
      id,
      ...facts,
      at: new Date().toISOString(),
      session: snapshot.state.session.id,
    })
    const newValue = JSON.stringify({
      ...snapshot,
      rows: ['h', 'q0'].map(kind => [`${kind} ${id}`, [[id, json]]]),
    })
    for (let tab = 0; tab < 5; tab++)
      dispatchEvent(new StorageEvent('storage', { key: 'leadline:acme', newValue }))
    dispatchEvent(new Event('pagehide'))
    const { rows } = JSON.parse(localStorage.getItem('leadline:acme')!)
    Object.assign(window, { isFree: true })
    return rows.map(([key]: [string]) => key)
  })
  expect(new Set(kept).size).toBe(kept.length)
  await lab.collector.waitFor(() => arrived(lab).includes('e0'), 'what the other tab left')
  await settled(page)
  expect(await delivery(page)).toMatchObject({ recorded: lab.collector.events().length, expired: 0 })
})
