// All observers that the script always has, with the interaction types each is for.
import type { InteractionType } from '@leadline/contract'
import { observeClicks } from './clicks.js'
import { observeEngagement } from './engagement.js'
import { observeForms } from './forms.js'
import type { Observe } from './observation.js'
import { observePageViews } from './pageViews.js'
import { observeSearches } from './searches.js'
import { observeVideos } from './videos.js'
import { observeViews } from './views.js'

/** Page views come last: the first one is emitted at once, and the others want to hear of it. */
export const observers: [types: InteractionType[], observe: Observe][] = [
  [['cta_click', 'download', 'outbound_click'], observeClicks],
  [['engagement'], observeEngagement],
  [['view'], observeViews],
  [['video'], observeVideos],
  [['search'], observeSearches],
  [['form_view', 'form_start', 'form_error', 'form_abandon', 'form_submit'], observeForms],
  [['page_view'], observePageViews],
]
