// The state once more, in a storage that can be read at once: for the start of the next page, and for other tabs.
import { storageOf } from '../lib/storageOf.js'
import type { Settings } from '../settings.js'
import type { Row } from './shelf.js'
import type { State } from './state.js'

interface Snapshot {
  state: State
  /** For a session only: the rows themselves. */
  rows?: Row[]
}

export function openSnapshot(settings: Settings) {
  const key = `leadline:${settings.site}`
  return {
    /** Undefined when there is none, or it cannot be read. */
    read: (json?: string | null): Snapshot | undefined => {
      try {
        const read = JSON.parse(json ?? storageOf(settings)!.getItem(key)!)
        return read?.state?.v && read
      } catch {}
    },
    /** Undefined removes it. A refusing storage is no loss: IndexedDB has the truth. */
    write: (snapshot?: Snapshot) => {
      try {
        const storage = storageOf(settings)!
        snapshot ? storage.setItem(key, JSON.stringify(snapshot)) : storage.removeItem(key)
      } catch {}
    },
  }
}
