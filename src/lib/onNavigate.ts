// Calls after the address changed without a new document: push, replace, back and forward of a single-page app.
// The Navigation API tells all of them at once and touches nothing of the page's (Chromium 102, Firefox 147, Safari 26.2).
// Without it the two methods of this page's `history` are wrapped; a frozen `history` then leaves back and forward.
import type { Stop } from '../observe/observation.js'
import { listen } from './listen.js'
import { stopAll } from './stopAll.js'
import { wrap } from './wrap.js'

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
  const compareAfter = (call: () => void) => {
    call()
    compare()
  }
  // `<nav id=navigation>` is `window.navigation` where the browser has none.
  const { navigation } = window as { navigation?: EventTarget }
  return navigation && 'currentEntry' in navigation
    ? listen(navigation, 'currententrychange', compare)
    : stopAll(
        wrap(history, 'pushState', compareAfter),
        wrap(history, 'replaceState', compareAfter),
        listen(window, 'popstate hashchange', compare),
      )
}
