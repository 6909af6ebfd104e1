// What every interaction tells about the page it happened on.
import type { Settings } from '../settings.js'
import { cleanUrl } from './cleanUrl.js'
import { documentFact } from './documentFact.js'
import { pathOf } from './pathOf.js'
import { redactUrl } from './redactUrl.js'

export interface PageFacts {
  /** Absolute and redacted. */
  url: string
  /** Redacted; ends in the fragment when `hashRoutes`. */
  path: string
  title: string
  /** The page before this one, redacted; empty when unknown or excluded. */
  referrer: string
}

/** The page as it is now. Views inside one document have another `referrer`, which their page view brings along. */
export const pageFacts = (settings: Settings): PageFacts => {
  const path = pathOf(location, settings)
  return {
    url: cleanUrl(location.href, settings),
    path: settings.redact ? redactUrl(path) : path,
    title: documentFact('title'),
    referrer: cleanUrl(documentFact('referrer'), settings),
  }
}
