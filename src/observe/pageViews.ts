// Page views: each time the visitor looks at another page, whether a document was loaded for it or not.
import { cleanUrl } from '../lib/cleanUrl.js'
import { documentFact } from '../lib/documentFact.js'
import { isVisible } from '../lib/isVisible.js'
import { listen } from '../lib/listen.js'
import { onNavigate } from '../lib/onNavigate.js'
import { onRestored } from '../lib/onRestored.js'
import { stopAll } from '../lib/stopAll.js'
import type { Observe } from './observation.js'

/** How this document came to be shown: a discarded tab is restored by loading it anew. */
const firstNavigation = () => {
  const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
    activationStart?: number
  })[]
  // The page is visible before it is activated.
  return documentFact('prerendering' as keyof Document) || entry?.activationStart
    ? 'prerender'
    : documentFact('wasDiscarded' as keyof Document)
      ? 'restore'
      : 'load'
}

/** Start it last: the first view may be emitted at once, and other observers want to hear of it. */
export const observePageViews: Observe = ({ emit, settings }) => {
  let address = location.href
  let isShown = false
  const view = (navigation: string, page?: { referrer: string }) => {
    address = location.href
    emit({ type: 'page_view', data: { navigation }, page })
  }
  const show = () => {
    if (isShown || !isVisible()) return
    isShown = true
    view(firstNavigation())
  }
  const stop = stopAll(
    listen(window, 'visibilitychange', show),
    onRestored(() => isShown && view('back_forward_cache')),
    onNavigate(settings.hashRoutes, kind => {
      if (isShown) view(kind, { referrer: cleanUrl(address, settings) })
    }),
  )
  show()
  return stop
}
