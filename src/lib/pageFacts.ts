// What every interaction tells about the page it happened on.
import type { Page } from '@leadline/contract'
import type { Settings } from '../settings.js'
import { cleanUrl } from './cleanUrl.js'
import { documentFact } from './documentFact.js'
import { pathOf } from './pathOf.js'
import { redactUrl } from './redactUrl.js'

/**
 * The page as it is now, or as it is said to be. Addresses are redacted, and empty where they are excluded; the path ends
 * in the fragment when `hashRoutes`. Views inside one document have another `referrer`, which their page view brings along.
 */
export const pageFacts = (
  settings: Settings,
  {
    url = location.href,
    path = pathOf(location, settings),
    referrer = documentFact('referrer'),
  }: Partial<Page>,
): Omit<Page, 'title'> => ({
  url: cleanUrl(url, settings),
  path: settings.redact ? redactUrl(path) : path,
  referrer: cleanUrl(referrer, settings),
})
