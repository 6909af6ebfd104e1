// Is it alive, can it work, and how much has it done.
import { Hono } from 'hono'
import type { Auth } from '../http/auth.js'
import type { Metrics } from '../http/metrics.js'
import { Problem } from '../http/problem.js'
import type { Changes } from '../leads/changes.js'
import type { Store } from '../store/store.js'

export function healthRoutes(store: Store, metrics: Metrics, changes: Changes, auth: Auth) {
  const app = new Hono()

  /** The process answers. */
  app.get('/healthz', c => c.json({ status: 'ok' }))

  /** So does the store: beacons can be taken. */
  app.get('/readyz', async c => {
    try {
      await store.ping()
    } catch {
      throw new Problem(503, 'store-down', 'Not ready', 'The store does not answer.', {
        headers: { 'retry-after': '5' },
      })
    }
    return c.json({ status: 'ok', store: store.kind })
  })

  app.get('/metrics', auth.requireToken, async c => {
    const [sites, messages] = await Promise.all([store.sites(), store.countMessages()])
    const text = metrics.text([
      {
        name: 'leadline_leads',
        help: 'Leads stored, by site.',
        values: sites.map(({ site, leads }) => [{ site }, leads]),
      },
      {
        name: 'leadline_webhook_messages',
        help: 'Webhook messages stored, by status.',
        values: messages.map(({ status, count }) => [{ status }, count]),
      },
      { name: 'leadline_stream_watchers', help: 'Open event streams.', values: [[{}, changes.watching]] },
    ])
    return c.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })

  return app
}
