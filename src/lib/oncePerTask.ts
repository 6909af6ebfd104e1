// Runs at the end of the task, once for all who ask in it.

/** What is returned asks; it says whether it was the first to ask. */
export const oncePerTask = (run: () => void): (() => boolean) => {
  let isDue = false
  return () => {
    if (isDue) return false
    isDue = true
    queueMicrotask(() => {
      isDue = false
      run()
    })
    return true
  }
}
