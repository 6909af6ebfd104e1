// Which sites may post, and what the browser is told about it (CORS).

/** A site that may post. */
export type Site = {
  /** The site key in its beacons. */
  key: string
  /** Origins that its pages have, for example `https://www.acme.com`. @default any */
  origins?: string[]
  /** Answer requests that carry credentials; needs `origins`. @default false */
  credentials?: boolean
}

/** As options have them: a key or a site; `*` stands for any key. */
export type Sites = readonly (string | Site)[]

/** A header's name as RFC 9110 has it, and no longer than any that is in use. */
const isToken = /^[\w!#$%&'*+.^`|~-]{1,100}$/

/** How long a browser may remember the answer to a preflight: a day, of which Chromium takes two hours. */
const preflightSeconds = 86_400

/** @throws if a key is empty, or there is none */
export function createSites(sites: Sites) {
  const list = sites.map(site => (typeof site === 'string' ? { key: site } : site))
  if (list.length === 0 || list.some(({ key }) => !key))
    throw new Error('"sites" (SITES) names no site, so that none could post. Leave it out to take any.')
  const wildcard = list.find(({ key }) => key === '*')
  const anyOrigin = list.some(({ origins }) => !origins)
  const origins = new Set(list.flatMap(site => site.origins ?? []))
  const withCredentials = new Set(list.filter(site => site.credentials).flatMap(site => site.origins ?? []))

  return {
    /** Is any key accepted? */
    isOpen: wildcard !== undefined,

    /** Whether this site may post from this origin (null: not from a browser page of another origin). */
    verdict(key: string, origin: string | null): 'ok' | 'unknown site' | 'wrong origin' {
      const site = list.find(other => other.key === key) ?? wildcard
      if (!site) return 'unknown site'
      return !site.origins || origin === null || site.origins.includes(origin) ? 'ok' : 'wrong origin'
    },

    /** Headers that let the page read the answer. The site is in the body, so that any site's origins will do here. */
    corsHeaders(origin: string | null): Record<string, string> {
      const exposed = { 'access-control-expose-headers': 'Retry-After' }
      if (origin === null) return { vary: 'Origin' }
      if (withCredentials.has(origin))
        return {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          vary: 'Origin',
          ...exposed,
        }
      if (anyOrigin) return { 'access-control-allow-origin': '*', vary: 'Origin', ...exposed }
      return origins.has(origin)
        ? { 'access-control-allow-origin': origin, vary: 'Origin', ...exposed }
        : { vary: 'Origin' }
    },

    /** @param asked what the browser would send: the option `headers` names others than a beacon has by itself */
    preflightHeaders(origin: string | null, asked = ''): Record<string, string> {
      const headers = this.corsHeaders(origin)
      if (!headers['access-control-allow-origin']) return headers
      const names = asked.split(',').map(name => name.trim().toLowerCase())
      return {
        ...headers,
        vary: 'Origin, Access-Control-Request-Headers',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': [
          ...new Set(['content-type', 'content-encoding', ...names.filter(name => isToken.test(name))]),
        ].join(', '),
        'access-control-max-age': String(preflightSeconds),
      }
    },
  }
}

export type KnownSites = ReturnType<typeof createSites>
