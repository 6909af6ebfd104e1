// A shelf in memory: for cookieless pages, for a session (kept in sessionStorage while it hides), and when IndexedDB fails.
import { type Range, type Row, type Shelf, STATE_KEY } from './shelf.js'
import type { State } from './state.js'

export function memoryShelf(seed: Row[] = []): Shelf & { all: () => Row[] } {
  const map = new Map<string, unknown>(seed)
  const write = (rows: Row[] = []) => {
    for (const [key, value] of rows) value === undefined ? map.delete(key) : map.set(key, value)
  }
  const keysIn = ([from, to, limit]: Range) =>
    [...map.keys()]
      .filter(key => key >= from && key <= to)
      .sort()
      .slice(0, limit)
  return {
    all: () => [...map],
    put: async rows => write(rows),
    rows: async range => keysIn(range).map(key => [key, map.get(key)]),
    count: async range => keysIn(range).length,
    update: async (ranges, decide) => {
      const { rows, state } = decide(map.get(STATE_KEY) as State | undefined, ranges.map(keysIn))
      write(rows)
      if (state) map.set(STATE_KEY, structuredClone(state))
    },
  }
}
