// The page that interactions belong to, as it was when its view began.
import type { Page } from '@leadline/contract'
import type { Settings } from '../settings.js'
import { documentFact } from './documentFact.js'
import { isExcluded } from './isExcluded.js'
import { pageFacts } from './pageFacts.js'
import { pathOf } from './pathOf.js'

export function currentPage() {
  let isOut = false
  let facts: Omit<Page, 'title'>
  let title: string | undefined
  return {
    /** A view begins; `given` is what the page itself says of it. */
    turn: (settings: Settings, given: Partial<Page> = {}) => {
      isOut = isExcluded(given.path ?? pathOf(location, settings), settings)
      facts = pageFacts(settings, given)
      title = given.title
    },
    isExcluded: () => isOut,
    /** The title as it is now: single-page applications set it late. */
    now: (): Page => ({ ...facts, title: title ?? documentFact('title') }),
  }
}
