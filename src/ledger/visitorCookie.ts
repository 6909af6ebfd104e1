// Shares the visitor id across subdomains by a first-party cookie, when `cookieDomain` asks for it.
import { documentFact } from '../lib/documentFact.js'
import type { Settings } from '../settings.js'

/** Longest that browsers keep a cookie (Chromium; RFC 6265bis). */
const MAX_AGE_S = 400 * 86_400

export function visitorCookie({ cookieDomain, site }: Settings) {
  const name = `leadline_${site.replace(/[^\w-]/g, '_')}`
  const put = (value: string, age: number) => {
    const secure = location.protocol == 'https:' ? '; Secure' : ''
    // Assigned to the prototype's own setter: an element named `cookie` may hide the document's.
    if (cookieDomain)
      Reflect.set(
        Document.prototype,
        'cookie',
        `${name}=${value}; Domain=${cookieDomain}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`,
        document,
      )
  }
  return {
    read: (): string | undefined =>
      cookieDomain
        ? new RegExp(`(?:^|; )${name}=([\\w-]{1,64})`).exec(documentFact('cookie'))?.[1]
        : undefined,
    write: (id: string) => put(id, MAX_AGE_S),
    remove: () => put('', 0),
  }
}
