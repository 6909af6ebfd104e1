// Who may read: the bearer of the admin token, or a browser that logged in with it.
import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { Problem } from './problem.js'
import { hashToken, type Secrets } from './secrets.js'

const cookieName = 'leadline_session'
/** A browser stays logged in for a fortnight. */
const sessionSeconds = 14 * 24 * 3600

/** @param limited wraps the check of a token, so that it cannot be found by trying */
export function createAuth(
  secrets: Secrets,
  limited: (isToken: (token: string) => boolean) => (c: Context, token: string) => boolean,
  now: () => number,
) {
  const isToken = limited(token =>
    timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(secrets.adminTokenHash)),
  )

  async function hasSession(c: Context) {
    const expires = await getSignedCookie(c, secrets.cookieKey, cookieName)
    return typeof expires === 'string' && Number(expires) > now()
  }

  async function mayRead(c: Context): Promise<boolean> {
    const [scheme, token] = (c.req.header('authorization') ?? '').split(' ')
    if (scheme?.toLowerCase() === 'bearer' && token) return isToken(c, token)
    if (!(await hasSession(c))) return false
    // SameSite=Strict keeps other sites from sending the cookie; another app on the same host but another port could.
    return isSafeMethod(c.req.method) || comesFromHere(c)
  }

  return {
    isToken,
    mayRead,

    /** For the API: 401 as a problem document. */
    requireToken: (async (c, next) => {
      if (await mayRead(c)) return next()
      throw new Problem(
        401,
        'unauthorized',
        'Not authorised',
        'Send "Authorization: Bearer <admin token>", or log in on the dashboard. The token was printed when the collector first started.',
        { headers: { 'www-authenticate': 'Bearer realm="leadline"' } },
      )
    }) satisfies MiddlewareHandler,

    /** For pages: to the login, and back afterwards. */
    requireLogin: (async (c, next) => {
      if (await mayRead(c)) return next()
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`, 303)
    }) satisfies MiddlewareHandler,

    /** For forms of the dashboard: nothing that another page makes a browser send. */
    requireOwnForm: (async (c, next) => {
      if (comesFromHere(c)) return next()
      throw new Problem(
        403,
        'foreign-form',
        'Not sent from here',
        'This was not sent from a page of this collector. Open the dashboard and try again.',
      )
    }) satisfies MiddlewareHandler,

    logIn: (c: Context) =>
      setSignedCookie(c, cookieName, String(now() + sessionSeconds * 1000), secrets.cookieKey, {
        httpOnly: true,
        sameSite: 'Strict',
        secure: isSecure(c),
        path: '/',
        maxAge: sessionSeconds,
      }),

    logOut: (c: Context) => deleteCookie(c, cookieName, { path: '/', secure: isSecure(c) }),
  }
}

export type Auth = ReturnType<typeof createAuth>

const isSafeMethod = (method: string) => method === 'GET' || method === 'HEAD'

/** A proxy that speaks TLS says so here. A forged header only makes the cookie stricter. */
const isSecure = (c: Context) =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'

function comesFromHere(c: Context) {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = c.req.header('origin')
  // Whatever the scheme: behind a proxy that speaks TLS, ours is http.
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host
}
