// A shelf in IndexedDB, by idb-keyval's store function.
import { createStore, promisifyRequest } from 'idb-keyval'
import { type Row, type Shelf, STATE_KEY } from './shelf.js'

export function indexedDbShelf(name: string): Shelf {
  const open = createStore(name, 'ledger')
  const use = <Result>(run: (store: IDBObjectStore) => Promise<Result>) =>
    open('readwrite', store => {
      // Whoever wants to delete the database would wait for this page to close, and every other page for them.
      store.transaction.db.onversionchange = ({ target }) => (target as IDBDatabase).close()
      return run(store)
    })
  const write = (store: IDBObjectStore, rows: Row[]) => {
    for (const [key, stored] of rows) stored ? store.put(stored, key) : store.delete(key)
    // An explicit commit makes a write survive a tab that closes in the same task; left to auto-commit, most are lost
    // (Chromium 156 and Firefox 153, measured 2026-11).
    store.transaction.commit()
    return promisifyRequest(store.transaction)
  }
  return {
    put: rows => use(store => write(store, rows())),
    transact: (ranges, decide) =>
      use(async store => {
        const reads = ranges.map(async ([from, to, limit]) => {
          const within = IDBKeyRange.bound(from, to)
          const keys = promisifyRequest(store.getAllKeys(within, limit))
          const values = await promisifyRequest(store.getAll(within, limit))
          return (await keys).map((key, index) => [key, values[index]] as Row)
        })
        const stored = promisifyRequest(store.get(STATE_KEY))
        const changes: Row[] = []
        const found = await Promise.all(reads)
        const state = decide(await stored, found, changes)
        if (state) store.put(state, STATE_KEY)
        return write(store, changes)
      }),
  }
}
