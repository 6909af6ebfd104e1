// The dashboard's pages and forms.
import { type Context, Hono } from 'hono'
import type { Auth } from '../http/auth.js'
import { Problem } from '../http/problem.js'
import { type Kinds, readCompletenessQuery, readLeadQuery } from '../http/query.js'
import { completenessOf } from '../leads/completeness.js'
import type { Desk } from '../leads/desk.js'
import { sparingly } from '../leads/sparingly.js'
import type { Store } from '../store/store.js'
import type { Webhooks } from '../webhooks/webhooks.js'
import { assetRoutes } from './assets.js'
import { cardPage } from './cardPage.js'
import { filtersOf } from './filters.js'
import { loginPage } from './loginPage.js'
import { messagePage } from './messagePage.js'
import { answerPage } from './page.js'
import { queuePage } from './queuePage.js'
import { nameOf } from './snippets.js'
import { countGivenUp, webhooksRoutes } from './webhooksRoutes.js'

export type DashboardParts = {
  auth: Auth
  store: Store
  desk: Desk
  webhooks: Webhooks
  kinds: Kinds
  now: () => number
}

export function dashboardRoutes({ auth, store, desk, webhooks, kinds, now }: DashboardParts) {
  const app = new Hono()
  app.route('/', assetRoutes())

  app.onError(async (error, c) => {
    if (!(error instanceof Problem)) throw error
    const { title, detail, status, more } = error
    if (status === 401) return c.redirect('/login', 303)
    for (const [name, value] of Object.entries(more.headers ?? {})) c.header(name, value)
    const body = messagePage(title, detail)
    return answerPage(c, { title, body, isLoggedIn: status !== 429, status })
  })

  // It counts every visit, and an open page asks again at each beacon.
  const completeness = sparingly(href => completenessOf(store, readCompletenessQuery(new URL(href))))

  app.get('/', auth.requireLogin, async c => {
    const url = new URL(c.req.url)
    const query = readLeadQuery(url, kinds)
    const scope = new URL('http://collector.invalid/?limit=20')
    for (const name of ['site', 'test']) {
      const value = url.searchParams.get(name)
      if (value) scope.searchParams.set(name, value)
    }
    const [queue, sites, arrived, givenUp] = await Promise.all([
      desk.queue(query),
      store.sites(),
      completeness(scope.href),
      countGivenUp(store),
    ])
    const body = queuePage({
      ...queue,
      params: filtersOf(url),
      kinds,
      sites,
      completeness: arrived,
      givenUp,
      origin: originOf(c),
      now: now(),
    })
    return answerPage(c, { title: 'Leads', body, isLoggedIn: true, isLive: true })
  })

  app.get('/leads/:visitor', auth.requireLogin, async c => {
    const card = await desk.card(c.req.param('visitor'), c.req.query('site'))
    return answerPage(c, { title: nameOf(card), body: cardPage(card, now()), isLoggedIn: true, isLive: true })
  })

  app.route('/webhooks', webhooksRoutes(auth, store, webhooks, now))

  app.get('/login', c => {
    const body = loginPage(localPath(c.req.query('next')), false)
    return answerPage(c, { title: 'Log in', body, isLoggedIn: false })
  })

  app.post('/login', auth.requireOwnForm, async c => {
    const { token, next } = await c.req.parseBody()
    if (typeof token === 'string' && auth.isToken(c, token.trim())) {
      await auth.logIn(c)
      return c.redirect(localPath(next), 303)
    }
    const body = loginPage(localPath(next), true)
    return answerPage(c, { title: 'Log in', body, isLoggedIn: false, status: 401 })
  })

  app.post('/logout', auth.requireOwnForm, c => {
    auth.logOut(c)
    return c.redirect('/login', 303)
  })

  app.post('/leads/:visitor/worked', auth.requireOwnForm, auth.requireLogin, async c => {
    const { site, worked, next } = await c.req.parseBody()
    await desk.work(c.req.param('visitor'), textOf(site), worked !== 'false')
    return c.redirect(localPath(next), 303)
  })

  app.post('/leads/:visitor/delete', auth.requireOwnForm, auth.requireLogin, async c => {
    const { site } = await c.req.parseBody()
    await desk.remove(c.req.param('visitor'), textOf(site))
    return c.redirect('/', 303)
  })

  return app
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** A path of this collector, or its front page: never another host's. */
function localPath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/')) return '/'
  const base = 'http://collector.invalid'
  const url = URL.canParse(next, base) ? new URL(next, base) : null
  // `/.//other.example` is a path that begins with two slashes once its dots are taken out: another host.
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}

/** Where the browser reached the collector, a TLS proxy in front included. */
function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url)
  return `${c.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol}//${host}`
}
