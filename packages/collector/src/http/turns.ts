// A few at a time: the others wait for their turn, in the order in which they came.

export function createTurns(atOnce: number) {
  let free = atOnce
  const waiting: (() => void)[] = []

  /** Does the work when it is its turn. */
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
