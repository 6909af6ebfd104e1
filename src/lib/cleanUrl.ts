// Makes an address fit to be recorded: redacted, and nothing at all when it is one of ours that is excluded.
import type { Settings } from '../settings.js'
import { isExcluded } from './isExcluded.js'
import { isOurHost } from './isOurHost.js'
import { parseUrl } from './parseUrl.js'
import { pathOf } from './pathOf.js'
import { redactUrl } from './redactUrl.js'

export const cleanUrl = (url: string, settings: Settings): string => {
  const parsed = settings.exclude.length ? parseUrl(url) : undefined
  return parsed && isOurHost(parsed.hostname, settings) && isExcluded(pathOf(parsed, settings), settings)
    ? ''
    : settings.redact
      ? redactUrl(url)
      : url
}
