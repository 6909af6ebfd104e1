// Which lead an interaction belongs to, and how a forgotten one is recognised without keeping its id.
import { createHash } from 'node:crypto'
import type { LeadKey } from '../store/store.js'

/**
 * The key of a lead within its site: the visitor's id, or, where nothing may be stored in the browser
 * (`storage: none`, visitor null), the session: all that such a visitor can be recognised by.
 * Ids have no colon, so that the two never meet.
 */
export const leadKey = (visitorId: string | null, session: string) => visitorId ?? `session:${session}`

export const tombstoneOf = ({ site, visitor }: LeadKey) =>
  createHash('sha256').update(`${site}\n${visitor}`).digest('base64url')

/** The site of a tombstone that holds on every site. No site has an empty key. */
export const everySite = ''
