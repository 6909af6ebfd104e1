// dist/leadline.formats.js: makes functions of the names of wire formats, and gives endpoints what their receivers ask for.
import type { Batch } from '@leadline/contract'
import { receivers } from '@leadline/formats'
import type { warn } from './lib/warn.js'
import type { Settings } from './settings.js'

/** What the author wrote for an endpoint goes before what its receiver asks for. An unknown name leaves it out. */
export function useFormats(settings: Settings, tell: typeof warn): void {
  settings.endpoints = settings.endpoints.filter(endpoint => {
    const { own, format: name } = endpoint
    if (!name || typeof name == 'function') return true
    const receiver = new Map(Object.entries(receivers)).get(name)
    if (!receiver) {
      const known = Object.keys(receivers).join(' ')
      tell(101, `format should be a function or one of leadline ${known}, was given:`, name)
      return false
    }
    const { format, contentType, credentials, batchSize, only, headers } = receiver
    Object.assign(endpoint, {
      format: (batch: Batch) => format({ ...batch, site: own.site ?? batch.site }),
      contentType: own.contentType ?? settings.contentType ?? contentType ?? endpoint.contentType,
      credentials: own.credentials ?? credentials ?? endpoint.credentials,
      headers: { ...headers, ...endpoint.headers },
      only: own.only ?? only,
      batchSize,
    })
    return true
  })
}
