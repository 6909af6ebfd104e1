// The reading API: leads as JSON, as CSV, as they change; their completeness.
import { Hono } from 'hono'
import { stream, streamSSE } from 'hono/streaming'
import { notFound } from '../http/problem.js'
import { type Kinds, readCompletenessQuery, readLeadQuery } from '../http/query.js'
import type { Changes } from '../leads/changes.js'
import { completenessOf } from '../leads/completeness.js'
import { csvHeader, csvLine } from '../leads/csv.js'
import type { Desk } from '../leads/desk.js'
import type { Store } from '../store/store.js'
import type { Webhooks } from '../webhooks/webhooks.js'

/** Proxies close a silent connection after 30 to 60 s. */
const heartbeatMs = 15_000
/** As many missed changes as are told on reconnecting; more, and the list is better fetched anew. */
const maxMissed = 200
const csvPage = 500

export type LeadsParts = {
  store: Store
  desk: Desk
  changes: Changes
  webhooks: Webhooks
  kinds: Kinds
}

export function leadsRoutes({ store, desk, changes, webhooks, kinds }: LeadsParts) {
  const app = new Hono()

  app.get('/leads', async c => c.json(await desk.list(readLeadQuery(new URL(c.req.url), kinds))))

  app.get('/leads.csv', c => {
    const url = new URL(c.req.url)
    const query = readLeadQuery(url, kinds, ['excel'])
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="leads.csv"')
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
    const lastEventId = c.req.header('last-event-id')
    return streamSSE(c, async out => {
      const send = ({ id, lead, key }: Parameters<Parameters<Changes['watch']>[0]>[0]) =>
        out.writeSSE(
          lead
            ? { event: 'lead', id: String(id), data: JSON.stringify(lead) }
            : { event: 'gone', data: JSON.stringify(key) },
        )
      const ended = new Promise<void>(resolve => out.onAbort(resolve))
      const stop = changes.watch(change => void send(change))
      const heartbeat = setInterval(() => void out.write(': still here\n\n'), heartbeatMs)
      await out.write('retry: 2000\n\n')
      if (lastEventId && Number.isFinite(Number(lastEventId)))
        for (const { summary, updatedAt } of await desk.changedSince(Number(lastEventId), maxMissed))
          await send({ id: updatedAt, lead: summary, key: summary })
      await ended
      clearInterval(heartbeat)
      stop()
    })
  })

  app.get('/completeness', async c =>
    c.json(await completenessOf(store, readCompletenessQuery(new URL(c.req.url)))),
  )

  app.get('/webhooks/dead', async c =>
    c.json({ messages: (await store.messages('dead', 200)).map(messageOf) }),
  )

  app.post('/webhooks/dead/:id/retry', async c => {
    if (!(await webhooks.revive(c.req.param('id'))))
      throw notFound('There is no such message among those given up.')
    return c.body(null, 202)
  })

  return app
}

const messageOf = ({
  id,
  url,
  body,
  attempts,
  error,
  created_at,
}: Awaited<ReturnType<Store['messages']>>[number]) => ({
  id,
  url,
  attempts,
  error,
  createdAt: new Date(created_at).toISOString(),
  body: JSON.parse(body) as unknown,
})
