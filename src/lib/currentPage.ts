// The page that interactions belong to, as it was when its view began.
import type { Page } from '@leadline/contract'
import type { Settings } from '../settings.js'
import { cleanUrl } from './cleanUrl.js'
import { documentFact } from './documentFact.js'
import { isExcluded } from './isExcluded.js'
import { parseUrl } from './parseUrl.js'
import { pathOf } from './pathOf.js'
import { redactUrl } from './redactUrl.js'

export function currentPage() {
  let isOut = false
  let facts: Omit<Page, 'title'>
  let title: string | undefined
  return {
    /**
     * A view begins; `given` is what the page itself says of it, and what it does not say is as the document has it.
     * Addresses are redacted, and empty where they are excluded. Views inside one document have another `referrer`,
     * which their page view brings along.
     */
    turn: (settings: Settings, given: Partial<Page> = {}) => {
      const url = parseUrl(given.url ?? location.href) ?? location
      const { path = pathOf(url, settings), referrer = documentFact('referrer') } = given
      isOut = isExcluded(path, settings)
      facts = {
        url: cleanUrl(url.href, settings),
        path: settings.redact ? redactUrl(path) : path,
        referrer: cleanUrl(referrer, settings),
      }
      title = given.title
    },
    isExcluded: () => isOut,
    /** The title as it is now: single-page applications set it late. */
    now: (): Page => ({ ...facts, title: title ?? documentFact('title') }),
  }
}
