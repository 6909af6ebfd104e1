// Runs a piece of work in one tab at a time; where there are no Web Locks it simply runs (ids make repeats harmless).

/** Resolves to false, without running, when another tab holds the lock. */
export async function withLock(name: string, run: () => Promise<void>): Promise<boolean> {
  let ran = true
  try {
    await navigator.locks.request(name, { ifAvailable: true }, async lock => {
      ran = !!lock
      if (lock) await run()
    })
  } catch {
    // No Web Locks (plain http) or refused (opaque origin).
    await run()
  }
  return ran
}
