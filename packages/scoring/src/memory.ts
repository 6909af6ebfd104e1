// What is remembered of visits, sessions, days and windows: only what a limit can still need.

/** Entries by id, the one used last at the end. */
export type Recent<Value> = [id: string | number | undefined, value: Value][]

/** The entry of `id`, made when new; beyond `kept`, the one unused for longest is forgotten. */
export function recent<Value>(
  entries: Recent<Value>,
  id: Recent<Value>[0][0],
  fresh: () => Value,
  // More visits and sessions than most people have going in their tabs at a time.
  kept = 8,
): Value {
  // biome-ignore lint/suspicious/noDoubleEquals: what was undefined is null when it comes back from JSON
  const found = entries.findIndex(entry => entry[0] == id)
  const entry: Recent<Value>[0] = found < 0 ? [id, fresh()] : entries.splice(found, 1)[0]!
  entries.push(entry)
  entries.splice(0, entries.length - kept)
  return entry[1]
}
