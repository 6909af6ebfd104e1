// Views: a marked part of the page was half visible for a second.
import { ancestors } from '../lib/ancestors.js'
import { textOf } from '../lib/textOf.js'
import { whenSeen } from '../lib/whenSeen.js'
import { emitMarked, markOf } from './marks.js'
import type { Observe } from './observation.js'

/** The time after which an advertisement counts as seen (IAB/MRC viewability: half, one second). */
const seenMs = 1000

export const observeViews: Observe = watched =>
  whenSeen('data-lead-view', seenMs, watched, element =>
    emitMarked(watched, 'view', ancestors(element), element, {
      view: markOf(element, 'view') || textOf(element),
    }),
  )
