// Asks something dear anew only so often that it takes a small share of the time, whoever and how many want to know.

/** Below this an answer is always a new one: a person would not notice the cost, and would notice an old figure. */
const dearMs = 50
/** A dear answer serves this many times as long as it took. */
const restFactor = 20
/** Answers kept at most; the one asked for longest ago goes first. */
const maxKept = 20

/** @param ask what takes long; its answer may be some seconds old */
export function sparingly<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, { answer: Promise<T>; until: number }>()
  return async key => {
    const known = kept.get(key)
    if (known && performance.now() < known.until) return known.answer
    const startedAt = performance.now()
    // Whoever asks meanwhile waits for the same answer.
    const asked = { answer: ask(key), until: Number.POSITIVE_INFINITY }
    kept.delete(key)
    kept.set(key, asked)
    if (kept.size > maxKept) kept.delete(kept.keys().next().value!)
    try {
      return await asked.answer
    } finally {
      const tookMs = performance.now() - startedAt
      asked.until = tookMs < dearMs ? 0 : performance.now() + tookMs * restFactor
    }
  }
}
