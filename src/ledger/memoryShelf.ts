// A shelf in memory: for cookieless pages, for a session (`rows` is kept while it hides), and when IndexedDB fails.
import type { Row, Shelf } from './shelf.js'

export function memoryShelf(rows: Row[]): Shelf {
  const put = async (changes: Row[]) => {
    for (const change of changes) {
      const index = rows.findIndex(([key]) => key >= change[0])
      const isThere = rows[index]?.[0] == change[0]
      rows.splice(index < 0 ? rows.length : index, +isThere, ...(change[1] ? [change] : []))
    }
  }
  return {
    put,
    // One page alone: its state is the one in memory.
    step: async (ranges, decide) => {
      const changes: Row[] = []
      decide(
        undefined,
        ranges.map(([from, to, limit]) => rows.filter(([key]) => key >= from && key <= to).slice(0, limit)),
        changes,
      )
      await put(changes)
    },
  }
}
