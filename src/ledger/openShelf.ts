// A failing IndexedDB is reopened once, then memory takes its place.
import { warn } from '../lib/warn.js'
import { indexedDbShelf } from './indexedDbShelf.js'
import { memoryShelf } from './memoryShelf.js'
import type { Row, Shelf } from './shelf.js'

/** `rescue` gives the rows that must live on when the database is lost; `makeRoom` deletes what may go when it is full. */
export function openShelf(name: string, rescue: () => Row[], makeRoom: () => Promise<unknown>): Shelf {
  let shelf = indexedDbShelf(name)
  let isMakingRoom = false
  const attempt = async <Result>(run: (shelf: Shelf) => Promise<Result>, failures = 0): Promise<Result> => {
    const used = shelf
    try {
      return await run(used)
    } catch (error) {
      // What fails on every shelf would be tried for ever, and the page would stand still.
      if (failures > 3) throw error
      if (used == shelf) {
        if (failures) {
          warn(401, `IndexedDB failed: ${error}`)
          shelf = memoryShelf(rescue())
        } else if ((error as Error)?.name == 'QuotaExceededError' && !isMakingRoom) {
          isMakingRoom = true
          await makeRoom().catch(() => {})
          isMakingRoom = false
        } else shelf = indexedDbShelf(name)
      }
      return attempt(run, failures + 1)
    }
  }
  return {
    put: rows => attempt(shelf => shelf.put(rows)),
    transact: (ranges, decide) => attempt(shelf => shelf.transact(ranges, decide)),
  }
}
