// What is remembered of visits, sessions, days and windows: only what a limit can still need.

/** Entries by id, the one used last at the end. */
export type Recent<Value> = [id: string | number | undefined, value: Value][]

/** How many visits, sessions and days are remembered at a time: more tabs than most people keep in use. */
const KEPT = 12

/** The entry of `id`, made when new; the one unused for longest beyond `KEPT` is forgotten. */
export function recent<Value>(entries: Recent<Value>, id: Recent<Value>[0][0], fresh: () => Value): Value {
  // `==`, since what was undefined is null when it comes back from JSON.
  const found = entries.findIndex(entry => entry[0] == id)
  const entry: Recent<Value>[0] = found < 0 ? [id, fresh()] : entries.splice(found, 1)[0]!
  entries.push(entry)
  entries.splice(0, entries.length - KEPT)
  return entry[1]
}
