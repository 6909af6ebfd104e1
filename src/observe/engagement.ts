// Engagement: how long the page was looked at, and how far down.
import { documentFact } from '../lib/documentFact.js'
import { isVisible } from '../lib/isVisible.js'
import { listen } from '../lib/listen.js'
import { stopAll } from '../lib/stopAll.js'
import type { Observe } from './observation.js'

/** Attention that is worth another report within a visit (contract: `engagement`). */
const reportMs = 1000

export const observeEngagement: Observe = ({ emit, onLeave, onVisit }) => {
  let isVisiting = false
  let isFirst = true
  let activeMs = 0
  let isActive = false
  let since = 0
  /** Lower edge of the viewport: the deepest that it was scrolled to, and where it is. */
  let depthPx = 0
  let edgePx = 0
  let heightPx = 0
  let reportedPct = 0

  const count = () => {
    const now = performance.now()
    if (isActive) activeMs += now - since
    since = now
    isActive = isVisible() && Document.prototype.hasFocus.call(document)
  }
  // Only called when the browser has just laid the page out, so that reading costs nothing.
  const measure = () => {
    const page = documentFact('documentElement')
    edgePx = scrollY + innerHeight
    heightPx = page.scrollHeight
  }
  const resized = new ResizeObserver(measure)

  return stopAll(
    listen(window, 'focus blur visibilitychange', count),
    listen(window, 'scroll', () => {
      measure()
      depthPx = Math.max(depthPx, edgePx)
    }),
    () => resized.disconnect(),
    onVisit(() => {
      count()
      activeMs = depthPx = edgePx = reportedPct = 0
      isVisiting = isFirst = true
      // Its first call comes after the next layout, also when nothing changes.
      resized.disconnect()
      resized.observe(documentFact('documentElement'))
    }),
    onLeave(ended => {
      if (!isVisiting) return
      count()
      isVisiting = !ended
      if (!edgePx) measure()
      // Until it is scrolled, a single-page view stands where the view before it was left.
      const scrollPct = Math.max(
        reportedPct,
        Math.min(100, Math.round(((depthPx || edgePx) / heightPx) * 100) || 0),
      )
      if (!isFirst && activeMs < reportMs && scrollPct <= reportedPct) return
      emit({ type: 'engagement', data: { activeMs: Math.round(activeMs), scrollPct } })
      isFirst = false
      activeMs = 0
      reportedPct = scrollPct
    }),
  )
}
