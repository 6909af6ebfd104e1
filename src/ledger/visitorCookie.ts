// Shares the visitor id across subdomains by a first-party cookie, when `cookieDomain` asks for it.
import { documentFact } from '../lib/documentFact.js'
import type { Settings } from '../settings.js'

/** Longest that browsers keep a cookie (Chromium; RFC 6265bis). */
const MAX_AGE_S = 400 * 86_400

const nameOf = ({ site }: Settings) => `leadline_${site.replace(/[^\w-]/g, '_')}`

/** Undefined where there is none, or it is not asked for. */
export const readVisitorCookie = (settings: Settings): string | undefined =>
  settings.cookieDomain
    ? new RegExp(`(?:^|; )${nameOf(settings)}=([\\w-]{1,64})`).exec(documentFact('cookie'))?.[1]
    : undefined

/** No id removes it. */
export const writeVisitorCookie = (settings: Settings, id = ''): void => {
  const { cookieDomain } = settings
  const secure = location.protocol == 'https:' ? '; Secure' : ''
  const age = id ? MAX_AGE_S : 0
  // Assigned to the prototype's own setter: an element named `cookie` may hide the document's.
  if (cookieDomain)
    Reflect.set(
      Document.prototype,
      'cookie',
      `${nameOf(settings)}=${id}; Domain=${cookieDomain}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`,
      document,
    )
}
