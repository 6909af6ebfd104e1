// What both stores promise when several write at once, when a model changes, and when time passes.
import { defaultModel, score } from '@leadline/scoring'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { testModel } from '../../testing/testModel.js'
import { createVisitor } from '../../testing/visitor.js'
import { createApp } from '../createApp.js'
import type { Card } from '../leads/card.js'
import type { LeadPage } from '../leads/desk.js'
import type { CollectorOptions } from '../options.js'
import { Conflict, nothing } from './store.js'

onBothStores(newStore => {
  let first: TestApp
  let options: CollectorOptions
  let clock: number
  const others: { close(): Promise<void> }[] = []

  beforeEach(async () => {
    clock = Date.now()
    options = { ...(await newStore()), now: () => clock }
    first = await openTestApp(options)
  })
  afterEach(async () => {
    for (const other of others.splice(0)) await other.close()
    await first.close()
  })

  /** Another collector on the same store, as another process or machine would be. */
  async function another(more: CollectorOptions = {}) {
    const app = await createApp({
      dataFolder: first.folder,
      adminToken: 'a-token-for-tests-only',
      model: testModel,
      log: () => {},
      ...options,
      ...more,
    })
    others.push(app)
    return {
      ...app,
      post: (body: unknown) => app.app.request('/v1/events', { method: 'POST', body: JSON.stringify(body) }),
    }
  }

  it('two collectors that take the same visitor’s beacons at once lose and repeat nothing', async () => {
    const second = await another()
    const ada = createVisitor()
    const history = Array.from({ length: 24 }, (_, i) => ada.view(i % 5 ? `/page-${i}` : '/pricing'))
    const answers = await Promise.all(
      history.flatMap((interaction, i) => [
        (i % 2 ? first : second).post(ada.batch([interaction])),
        // Every third one twice, to both.
        ...(i % 3 ? [] : [(i % 2 ? second : first).post(ada.batch([interaction]))]),
      ]),
    )
    const receipts = (await Promise.all(answers.map(answer => answer.json()))) as {
      accepted: number
      duplicates: number
    }[]
    expect(answers.map(({ status }) => status).filter(status => status !== 202)).toEqual([])
    expect(receipts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(24)
    expect(receipts.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(8)
    const card = await first.read<Card>(`/v1/leads/${ada.id}`)
    expect(card).toMatchObject({ interactions: 24, score: score(history, testModel, clock).score })
  })

  it('a write made from an old copy of a lead is refused as a whole', async () => {
    const ada = createVisitor()
    await first.post(ada.batch([ada.view('/')]))
    const [row] = await first.store.leadsOf(ada.id)
    const next = { ...row!, revision: row!.revision + 1, score: 7 }
    await first.store.commit({ ...nothing, leads: [next] })
    await expect(first.store.commit({ ...nothing, leads: [{ ...next, score: 8 }] })).rejects.toThrow(Conflict)
    await expect(
      first.store.commit({ ...nothing, leads: [{ ...next, revision: next.revision + 2 }] }),
    ).rejects.toThrow(Conflict)
    expect((await first.store.leadsOf(ada.id))[0]).toMatchObject({ score: 7, revision: next.revision })
    // Made from a row that was removed meanwhile.
    await first.store.erase({ site: 'acme', visitor: ada.id }, [])
    await expect(
      first.store.commit({ ...nothing, leads: [{ ...next, revision: next.revision + 1 }] }),
    ).rejects.toThrow(Conflict)
    expect(await first.store.leadsOf(ada.id)).toEqual([])
  })

  it('a beacon that was on its way while its visitor was erased brings nothing back', async () => {
    const ada = createVisitor({ startedAt: clock - 60_000 })
    const commit = first.store.commit
    // Between what this collector read and what it writes, another one takes the first beacon and then the erasure.
    first.store.commit = async write => {
      first.store.commit = commit
      await second.post(ada.batch([ada.view('/')]))
      await second.post({ erase: ada.id })
      return commit(write)
    }
    const second = await another()
    const seen = ada.view('/pricing')
    const answer = await first.post(ada.batch([seen]))
    expect(await answer.json()).toMatchObject({ accepted: 0, rejected: [{ id: seen.id }] })
    expect(await first.store.leadsOf(ada.id)).toEqual([])
  })

  it('an interaction that is stored already is refused with everything beside it', async () => {
    const [ada, bob] = [createVisitor(), createVisitor()]
    const seen = ada.view('/')
    await first.post(ada.batch([seen]))
    const [row] = await first.store.leadsOf(ada.id)
    const event = {
      id: seen.id,
      site: 'acme',
      visitor: bob.id,
      session: 's',
      visit: 'v',
      n: 1,
      type: 'page_view',
      at: clock,
      received_at: clock,
      test: 0 as const,
      body: '{}',
    }
    const lead = { ...row!, visitor: bob.id, revision: 1 }
    await expect(first.store.commit({ ...nothing, events: [event], leads: [lead] })).rejects.toThrow(Conflict)
    expect(await first.store.leadsOf(bob.id)).toEqual([])
  })

  it('with another model every lead is folded anew, from what is stored', async () => {
    const ada = createVisitor({ startedAt: clock - 60_000 })
    const history = [ada.view('/pricing'), ada.demo(), ada.view('/careers')]
    await first.post(ada.batch(history))
    const second = await another({ model: defaultModel })
    const expected = score(history, defaultModel, clock)
    await expect
      .poll(async () => (await second.store.leadsOf(ada.id))[0]!.score, { timeout: 5_000 })
      .toBe(expected.score)
    expect(JSON.parse((await second.store.leadsOf(ada.id))[0]!.lead)).toMatchObject({ model: 'default@1' })
  })

  it('scores fade with time, in lists and orders too', async () => {
    const ada = createVisitor({ startedAt: clock - 60_000 })
    await first.post(ada.batch([ada.view('/pricing'), ada.view('/pricing')]))
    const before = await first.read<LeadPage>('/v1/leads')
    clock += 30 * 86_400_000
    const after = await first.read<LeadPage>('/v1/leads')
    expect([before.leads[0]!.score, after.leads[0]!.score]).toEqual([22, 11])
    await another()
    await expect
      .poll(async () => Math.round((await first.store.leadsOf(ada.id))[0]!.score), { timeout: 5_000 })
      .toBe(11)
  })

  it('text of every kind survives: NUL, lone surrogates, quotes, other scripts', async () => {
    const ada = createVisitor()
    const title = 'a\u0000b \ud83d\ude00 \ud800 "quoted" \\ アダ'
    const answer = await first.post(
      ada.batch([
        ada.view('/', title),
        ada.act({ type: 'identify', traits: { name: title, company: 'אדה' } }),
      ]),
    )
    expect(await answer.json()).toMatchObject({ accepted: 2 })
    const card = await first.read<Card>(`/v1/leads/${ada.id}`)
    expect(card.timeline[0]!.interactions.at(-1)!.page.title).toBe(title)
    expect(card.traits.name).toBe(title)
    expect((await first.read<LeadPage>(`/v1/leads?q=${encodeURIComponent('אדה')}`)).leads).toHaveLength(1)
  })
})
