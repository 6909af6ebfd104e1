// Is it alive, can it work, and how much has it done.
import { Hono } from 'hono'
import type { Auth } from '../http/auth.js'
import type { Metrics } from '../http/metrics.js'
import { Problem } from '../http/problem.js'
import type { watchProcess } from '../http/processGauges.js'
import type { Traffic } from '../http/traffic.js'
import type { Changes } from '../leads/changes.js'
import { sparingly } from '../leads/sparingly.js'
import type { Store } from '../store/store.js'

const statuses = ['waiting', 'dead', 'delivered'] as const

export type HealthParts = {
  store: Store
  metrics: Metrics
  changes: Changes
  auth: Auth
  traffic: Traffic
  watched: ReturnType<typeof watchProcess>
  now: () => number
}

export function healthRoutes({ store, metrics, changes, auth, traffic, watched, now }: HealthParts) {
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

  // It counts every lead.
  const leadsBySite = sparingly(() => store.sites())

  app.get('/metrics', auth.requireToken, async c => {
    const [sites, messages, bytes] = await Promise.all([
      leadsBySite('all'),
      store.countMessages(),
      store.bytes(),
    ])
    const oldest = messages.find(({ status }) => status === 'waiting')?.oldest
    const text = metrics.text([
      {
        name: 'leadline_leads',
        help: 'Leads stored, by site.',
        values: sites.map(({ site, leads }) => [{ site }, leads]),
      },
      {
        name: 'leadline_webhook_messages',
        help: 'Webhook messages stored, by status.',
        // Also those of which there is none: an alert on `dead` needs a series to look at.
        values: statuses.map(status => [
          { status },
          messages.find(other => other.status === status)?.count ?? 0,
        ]),
      },
      {
        name: 'leadline_webhook_oldest_waiting_seconds',
        help: 'Age of the oldest webhook message that is not delivered and not given up.',
        values: [[{}, oldest === undefined ? 0 : Math.max(0, now() - oldest) / 1000]],
      },
      { name: 'leadline_store_bytes', help: 'What the store takes of the disk.', values: [[{}, bytes]] },
      {
        name: 'leadline_beacons_in_flight',
        help: 'Beacons being taken.',
        values: [[{}, traffic.inFlight]],
      },
      { name: 'leadline_stream_watchers', help: 'Open event streams.', values: [[{}, changes.watching]] },
      ...watched.read(),
    ])
    return c.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })

  return app
}
