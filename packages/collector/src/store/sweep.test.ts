// What is past its time goes, in both stores, and nothing else does.
import { afterEach, expect, it, vi } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { createVisitor } from '../../testing/visitor.js'
import type { LeadPage } from '../leads/desk.js'
import type { CollectorOptions } from '../options.js'
import { type MessageRow, nothing } from './store.js'

const dayMs = 86_400_000

onBothStores(newStore => {
  let app: TestApp
  afterEach(() => app?.close())

  it('forgets leads that were not seen for as long as the retention, with everything about them', async () => {
    const store = await newStore()
    let clock = Date.now() - 60 * dayMs
    const options: CollectorOptions = { ...store, now: () => clock }
    const before = await openTestApp(options)
    // More than one slice of them.
    const quiet = Array.from({ length: 25 }, () => createVisitor({ startedAt: clock - 60_000 }))
    for (const visitor of quiet)
      await before.post(visitor.batch([visitor.view('/'), { id: 'bad', visit: 'v' }]))
    const [back, ada] = [
      createVisitor({ startedAt: clock - 60_000 }),
      createVisitor({ startedAt: Date.now() }),
    ]
    await before.post(back.batch([back.demo()]))
    clock = Date.now()
    back.newSession(59 * dayMs)
    await before.post(back.batch([back.view('/again')]))
    await before.post(ada.batch([ada.view('/')]))
    const { dataFolder = before.folder } = options
    app = await openTestApp({ ...options, dataFolder, retention: '30d' })
    await vi.waitFor(async () => {
      const { leads } = await app.read<LeadPage>('/v1/leads?limit=200')
      expect(leads.map(({ visitor }) => visitor).sort()).toEqual([back.id, ada.id].sort())
    })
    // Whoever came back keeps what went before.
    expect((await app.read<{ interactions: number }>(`/v1/leads/${back.id}`)).interactions).toBe(2)
    await vi.waitFor(async () => {
      expect(await app.store.rejectionsOf('acme', ['v'])).toEqual([])
      expect(await (await app.get('/metrics')).text()).toContain('leadline_leads_forgotten_total 25\n')
    })
    expect(await app.store.history({ site: 'acme', visitor: quiet[0]!.id })).toEqual([])
    expect((await app.store.completeness({}))[0]!.visits).toBe(3)
    await before.close()
  })

  it('forgets delivered messages after thirty days, keeps those given up, and gives up what waits for nobody', async () => {
    const store = await newStore()
    const before = await openTestApp(store)
    const at = Date.now()
    const message = (id: string, status: MessageRow['status'], days: number): MessageRow => ({
      id,
      site: 'acme',
      visitor: 'v',
      url: 'https://gone.example/',
      body: '{}',
      status,
      attempts: 1,
      // Waiting for an hour yet.
      next_at: status === 'waiting' ? at + 3_600_000 : at - days * dayMs,
      created_at: at - days * dayMs,
      error: null,
    })
    await before.store.commit({
      ...nothing,
      messages: [
        message('old', 'delivered', 31),
        message('new', 'delivered', 29),
        message('dead', 'dead', 400),
        message('orphan', 'waiting', 5),
        message('fresh', 'waiting', 1),
      ],
    })
    app = await openTestApp({ ...store, dataFolder: before.folder })
    await vi.waitFor(async () => expect(await app.store.message('old')).toBeNull())
    await vi.waitFor(async () =>
      expect(await app.store.message('orphan')).toMatchObject({
        status: 'dead',
        error: 'No webhook has this address any more',
      }),
    )
    for (const [id, status] of [
      ['new', 'delivered'],
      ['dead', 'dead'],
      ['fresh', 'waiting'],
    ])
      expect(await app.store.message(id!)).toMatchObject({ status })
    // A day has passed since the oldest that waits.
    const text = await (await app.get('/metrics')).text()
    expect(text).toMatch(/^leadline_webhook_oldest_waiting_seconds 8640\d/m)
    expect(text).toContain('leadline_webhook_messages{status="dead"} 2\n')
    await before.close()
  })
})

it.each(['30m', 'long', '0.5d', ''])('a retention of %o is refused', async retention => {
  await expect(openTestApp({ webhookRetention: retention })).rejects.toThrow('must be at least a day')
})
