// Calls once when the page has nothing better to do; where the browser cannot tell (Safari), a second later.
export const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 })
  else setTimeout(run, 1000)
}
