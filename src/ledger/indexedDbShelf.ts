// A shelf in IndexedDB, by idb-keyval's store function.
import { createStore, promisifyRequest } from 'idb-keyval'
import { type Change, type Row, type Shelf, STATE_KEY } from './shelf.js'

const within = (from: string, to: string) => IDBKeyRange.bound(from, to)

/** An explicit commit makes a write survive a tab that closes in the same task; left to auto-commit, most are lost
 * (Chromium 156 and Firefox 153, measured 2026-11). */
const committed = (store: IDBObjectStore): Promise<void> => {
  const done = promisifyRequest(store.transaction)
  store.transaction.commit()
  return done
}

const write = (store: IDBObjectStore, rows: Row[] = []) => {
  for (const [key, value] of rows) value === undefined ? store.delete(key) : store.put(value, key)
}

export function indexedDbShelf(name: string): Shelf {
  const use = createStore(name, 'ledger')
  return {
    put: rows =>
      use('readwrite', store => {
        write(store, rows)
        return committed(store)
      }),
    rows: ([from, to, limit]) =>
      use('readonly', async store => {
        const keys = promisifyRequest(store.getAllKeys(within(from, to), limit))
        const values = await promisifyRequest(store.getAll(within(from, to), limit))
        return (await keys).map((key, index) => [key as string, values[index]])
      }),
    count: ([from, to]) => use('readonly', store => promisifyRequest(store.count(within(from, to)))),
    update: (ranges, decide) =>
      use('readwrite', async store => {
        const keys = ranges.map(([from, to, limit]) => promisifyRequest(store.getAllKeys(within(from, to), limit)))
        const state = promisifyRequest(store.get(STATE_KEY))
        const change: Change = decide(await state, (await Promise.all(keys)) as string[][])
        write(store, change.rows)
        if (change.state) store.put(change.state, STATE_KEY)
        await committed(store)
      }),
  }
}
