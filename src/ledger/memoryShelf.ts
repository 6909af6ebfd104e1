// A shelf in memory: for cookieless pages, for a session (`rows` is kept while it hides), and when IndexedDB fails.
import type { Row, Shelf } from './shelf.js'
import type { State } from './state.js'

export function memoryShelf(rows: Row[]): Shelf {
  let kept: State | undefined
  const put = (changes: Row[]) => {
    for (const change of changes) {
      const index = rows.findIndex(([key]) => key >= change[0])
      const isThere = rows[index]?.[0] == change[0]
      rows.splice(index < 0 ? rows.length : index, +isThere, ...(change[1] ? [change] : []))
    }
  }
  return {
    put: async changes => put(changes()),
    transact: async (ranges, decide) => {
      const changes: Row[] = []
      const state = decide(
        structuredClone(kept),
        ranges.map(([from, to, limit]) => rows.filter(([key]) => key >= from && key <= to).slice(0, limit)),
        changes,
      )
      if (state) kept = structuredClone(state)
      put(changes)
    },
  }
}
