// The reading API: leads as JSON, as CSV, as they change; their completeness.
import { setImmediate } from 'node:timers/promises'
import { Hono } from 'hono'
import { stream, streamSSE } from 'hono/streaming'
import { type Kinds, readCompletenessQuery, readLeadQuery } from '../http/query.js'
import { type Changes, leadEvent } from '../leads/changes.js'
import { completenessOf } from '../leads/completeness.js'
import { csvHeader, csvLine } from '../leads/csv.js'
import type { Desk } from '../leads/desk.js'
import type { Store } from '../store/store.js'

/** Proxies close a silent connection after 30 to 60 s. */
const heartbeatMs = 15_000
/** As many missed changes as are told on reconnecting; more, and the list is better fetched anew. */
const maxMissed = 200
/** A watcher that has left so much unread, a thousand leads, is let go: it asks on return for what it missed. */
const maxUnreadChars = 1_000_000
const csvPage = 100

export type LeadsParts = {
  store: Store
  desk: Desk
  changes: Changes
  kinds: Kinds
}

export function leadsRoutes({ store, desk, changes, kinds }: LeadsParts) {
  const app = new Hono()

  app.use(async (c, next) => {
    await next()
    // Names and addresses: in no cache, and never taken for a page.
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
  })

  app.get('/leads', async c => c.json(await desk.list(readLeadQuery(new URL(c.req.url), kinds))))

  app.get('/leads.csv', c => {
    const url = new URL(c.req.url)
    const query = readLeadQuery(url, kinds, ['excel'])
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="leads.csv"')
    // Nobody reads what follows: it would wait for a reader for ever.
    if (c.req.method === 'HEAD') return c.body(null)
    return stream(c, async out => {
      // Excel takes a file for UTF-8 only with this mark; other programs would take it for a part of the first name.
      if (url.searchParams.has('excel')) await out.write('\uFEFF')
      await out.write(csvHeader)
      let cursor: string | null = null
      do {
        if (cursor !== null) url.searchParams.set('cursor', cursor)
        const { after } = readLeadQuery(url, kinds, ['excel'])
        const page = await desk.list({ ...query, after, limit: csvPage })
        await out.write(page.leads.map(csvLine).join(''))
        cursor = page.next
        // The embedded store answers without waiting: let beacons in between.
        await setImmediate()
      } while (cursor !== null && !out.aborted)
    })
  })

  app.get('/leads/:visitor', async c => c.json(await desk.card(c.req.param('visitor'), c.req.query('site'))))

  app.delete('/leads/:visitor', async c => {
    await desk.remove(c.req.param('visitor'), c.req.query('site'))
    return c.body(null, 204)
  })

  app.put('/leads/:visitor/worked', async c =>
    c.json(await desk.work(c.req.param('visitor'), c.req.query('site'), true)),
  )

  app.delete('/leads/:visitor/worked', async c =>
    c.json(await desk.work(c.req.param('visitor'), c.req.query('site'), false)),
  )

  app.get('/stream', c => {
    // Nginx would hold the events back.
    c.header('x-accel-buffering', 'no')
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    const lastEventId = c.req.header('last-event-id')
    return streamSSE(c, async out => {
      const ended = new Promise<void>(resolve => out.onAbort(resolve))
      let unreadChars = 0
      const stop = changes.watch(events => {
        unreadChars += events.length
        if (unreadChars > maxUnreadChars) return out.abort()
        void out.write(events).finally(() => {
          unreadChars -= events.length
        })
      })
      const heartbeat = setInterval(() => void out.write(': still here\n\n'), heartbeatMs)
      try {
        await out.write('retry: 2000\n\n')
        if (lastEventId && Number.isFinite(Number(lastEventId)))
          for (const { summary, updatedAt } of await desk.changedSince(Number(lastEventId), maxMissed))
            await out.write(leadEvent(summary, updatedAt))
        await ended
      } finally {
        clearInterval(heartbeat)
        stop()
      }
    })
  })

  app.get('/completeness', async c =>
    c.json(await completenessOf(store, readCompletenessQuery(new URL(c.req.url)))),
  )

  return app
}
