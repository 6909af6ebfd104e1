// Runs a piece of work in one tab at a time; where there are no Web Locks it simply runs (ids make repeats harmless).

/** Resolves to false, without running, when another tab holds the lock. What `run` throws is the caller's to catch. */
export const withLock = async (name: string, run: () => Promise<void>): Promise<boolean> => {
  let isFree: boolean | undefined
  const attempt = async (lock: unknown) => {
    isFree = !!lock
    if (lock) await run().catch(() => {})
  }
  try {
    await navigator.locks.request(name, { ifAvailable: true }, attempt)
  } catch {
    // No Web Locks (plain http), or refused (opaque origin).
    await attempt(isFree === undefined)
  }
  return !!isFree
}
