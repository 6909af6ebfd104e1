// Calls once when the page is put away, whichever of the browser's two signs comes first; again after it was shown again.
// On a navigation both fire, `pagehide` first; Safari leaves out `visibilitychange` on close; a phone's app switch has
// only `visibilitychange`.
import type { Stop } from '../observe/observation.js'
import { isVisible } from './isVisible.js'
import { listen } from './listen.js'

/** `event.type` tells `pagehide` (the page is left) from `visibilitychange` (it may come back). */
export const onHidden = (listener: (event: Event) => void): Stop => {
  let shown = true
  return listen(window, 'visibilitychange pagehide pageshow', event => {
    const isLeft = event.type === 'pagehide'
    if (!isLeft && (isVisible() || event.type === 'pageshow')) shown = true
    else if (shown) {
      shown = false
      listener(event)
    }
  })
}
