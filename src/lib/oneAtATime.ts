// Runs one piece of work at a time: however often it is asked for meanwhile, it follows once more.

export const oneAtATime = (run: () => Promise<unknown>): (() => Promise<void>) => {
  let isRunning = false
  let isAsked = false
  return async () => {
    isAsked = true
    if (isRunning) return
    isRunning = true
    while (isAsked) {
      isAsked = false
      await run().catch(() => {})
    }
    isRunning = false
  }
}
