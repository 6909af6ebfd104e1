// Calls after the address changed without a new document: push, replace, back and forward of a single-page app.
// The Navigation API tells all of them at once and touches nothing of the page's (Chromium 102, Firefox 147, Safari 26.2).
// Without it the two methods of this page's `history` are wrapped; a frozen `history` then leaves back and forward.
import type { Stop } from '../observe/observation.js'
import { listen } from './listen.js'
import { stopAll } from './stopAll.js'

type Method = 'pushState' | 'replaceState'

const wrap = (method: Method, after: () => void): Stop => {
  const original = history[method]
  const wrapped: typeof original = function (this: History, ...args) {
    original.apply(this, args)
    after()
  }
  try {
    history[method] = wrapped
  } catch {}
  return () => {
    after = () => {}
    if (history[method] === wrapped) history[method] = original
  }
}

/**
 * Calls with what changed: `history` for a new path or query, `hash` for a new fragment alone (only when `hashRoutes`).
 * The new address is already in `location`.
 */
export const onNavigate = (hashRoutes: boolean, listener: (kind: 'history' | 'hash') => void): Stop => {
  const here = () => location.pathname + location.search
  let address = here()
  let hash = location.hash
  const compare = () => {
    const isNewAddress = address !== here()
    const isNewHash = hash !== location.hash
    address = here()
    hash = location.hash
    try {
      if (isNewAddress) listener('history')
      else if (isNewHash && hashRoutes) listener('hash')
    } catch {}
  }
  // `<nav id=navigation>` is `window.navigation` where the browser has none.
  const { navigation } = window as { navigation?: EventTarget }
  return navigation && 'currentEntry' in navigation
    ? listen(navigation, 'currententrychange', compare)
    : stopAll(
        wrap('pushState', compare),
        wrap('replaceState', compare),
        listen(window, 'popstate hashchange', compare),
      )
}
