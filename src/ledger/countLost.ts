// Counts what waited in a database that is gone, while the state that tells of it is still known.
import { idsIn, type Row, storedIn } from './shelf.js'
import { pendingOf, type State } from './state.js'

/** `held` still exists, and is put into the new database; `queued` is what stands there already. */
export function countLost(state: State, held: Row[], queued: Row[]): void {
  // A row that is held twice, written by this page and heard of, is one.
  const waiting = Object.entries(Object.fromEntries(held) as Record<string, Row[1]>).filter(
    ([key]) => key[0] == 'q',
  )
  const ids = idsIn(waiting)
  const lost = pendingOf(state) - ids.size
  // What stands in a queue may be another tab's, which knows better.
  if (lost <= 0 || !storedIn(queued).every(([id]) => ids.has(id))) return
  state.counts.expired += lost
  state.waiting = {}
  for (const [key, stored] of waiting)
    state.waiting[+key[1]!] = (state.waiting[+key[1]!] ?? 0) + stored!.length
}
