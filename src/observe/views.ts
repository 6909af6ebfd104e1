// Views: marked parts of a page that a visitor had before their eyes.
import { stopAll } from '../lib/stopAll.js'
import { textOf } from '../lib/textOf.js'
import { whenSeen } from '../lib/whenSeen.js'
import { emitMarked, markOf } from './marks.js'
import type { Observe } from './observation.js'

/** The time after which an advertisement counts as seen (IAB/MRC viewability: half, one second). */
const seenMs = 1000

export const observeViews: Observe = watched => {
  /** In this visit: an element that a framework makes anew is the same part of the page. */
  const names = new Set<string>()
  return stopAll(
    watched.onVisit(() => names.clear()),
    whenSeen('data-lead-view', seenMs, watched, element => {
      const view = markOf(element, 'view') || textOf(element)
      if (!names.has(view)) emitMarked(watched, 'view', element, { view })
      names.add(view)
    }),
  )
}
