// Opens the shelf that the settings ask for; a failing IndexedDB is reopened once, then memory takes its place.
import { warn } from '../lib/warn.js'
import { indexedDbShelf } from './indexedDbShelf.js'
import { memoryShelf } from './memoryShelf.js'
import type { Row, Shelf } from './shelf.js'

interface Rescue {
  /** Rows that must go on living when the database is lost: what this page has not delivered. */
  rows: () => Row[]
  /** Frees room when the quota is full; only delivered history may go. */
  makeRoom: (shelf: Shelf) => Promise<void>
}

export function openShelf(name: string, rescue: Rescue): Shelf {
  let shelf: Shelf
  const open = () => {
    shelf = indexedDbShelf(name)
  }
  const guarded =
    <Verb extends keyof Shelf>(verb: Verb) =>
    async (...args: any[]): Promise<any> => {
      // the verb's own arguments, passed through
      for (let failures = 0; ; ) {
        const used = shelf
        try {
          return await (used[verb] as (...args: any[]) => Promise<any>)(...args)
        } catch (error) {
          if (used != shelf) continue // another call has replaced it meanwhile
          if (++failures > 1) {
            warn(401, `IndexedDB failed (${error}): this page keeps its ledger in memory`)
            shelf = memoryShelf(rescue.rows())
          } else if ((error as Error)?.name == 'QuotaExceededError') await rescue.makeRoom(shelf).catch(() => {})
          else open()
        }
      }
    }
  open()
  return {
    put: guarded('put'),
    rows: guarded('rows'),
    count: guarded('count'),
    update: guarded('update'),
  }
}
