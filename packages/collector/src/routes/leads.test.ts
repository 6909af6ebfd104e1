// Reading: lists, cards, exports, the stream, completeness; and that none of it opens without the token.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { adminToken, openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { testModel } from '../../testing/testModel.js'
import { createVisitor } from '../../testing/visitor.js'
import type { Card } from '../leads/card.js'
import type { Completeness } from '../leads/completeness.js'
import type { LeadPage } from '../leads/desk.js'
import type { LeadSummary } from '../leads/summary.js'

onBothStores(newStore => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp({ ...(await newStore()), sites: ['acme', 'beta'] })
  })
  afterEach(() => app.close())

  const visitors = (page: LeadPage) => page.leads.map(({ visitor }) => visitor)

  describe('GET /v1/leads', () => {
    it('orders as sales should look: sales, then product and service, then marketing, then the warmest', async () => {
      const hour = 3_600_000
      const visitor = async (
        hoursAgo: number,
        ...acts: ((v: ReturnType<typeof createVisitor>) => unknown)[]
      ) => {
        const one = createVisitor({ startedAt: Date.now() - hoursAgo * hour })
        await app.post(one.batch(acts.map(act => act(one))))
        return one.id
      }
      const pricing = (v: ReturnType<typeof createVisitor>) => v.view('/pricing')
      const feature = (v: ReturnType<typeof createVisitor>) =>
        v.act({ type: 'product_use', data: { feature: 'x' } })
      const known = (v: ReturnType<typeof createVisitor>) =>
        v.act({ type: 'identify', traits: { email: 'a@b.example' }, data: {} })
      const demo = (v: ReturnType<typeof createVisitor>) => v.demo()

      const cold = await visitor(1, v => v.view('/'))
      const warm = await visitor(1, pricing, pricing)
      const warmLongAgo = await visitor(24 * 30, pricing, pricing)
      const marketing = await visitor(5, pricing, pricing, known)
      const product = await visitor(3, feature, feature, feature)
      const oldSales = await visitor(48, demo)
      const newSales = await visitor(2, demo)

      expect(visitors(await app.read('/v1/leads'))).toEqual([
        newSales,
        oldSales,
        product,
        marketing,
        warm,
        cold,
        warmLongAgo,
      ])
    })

    it.each(['priority', 'score', 'recent', 'first'])(
      'pages through everything once, in the order %s',
      async order => {
        const ids: string[] = []
        for (let i = 0; i < 7; i++) {
          const one = createVisitor({ site: i % 2 ? 'acme' : 'beta' })
          ids.push(one.id)
          await app.post(one.batch(Array.from({ length: 1 + (i % 3) }, () => one.view('/'))))
        }
        const whole = await app.read<LeadPage>(`/v1/leads?order=${order}`)
        const paged: string[] = []
        let next: string | null = ''
        do {
          const page: LeadPage = await app.read(`/v1/leads?order=${order}&limit=3&cursor=${next}`)
          expect(page.leads.length).toBeLessThanOrEqual(3)
          paged.push(...visitors(page))
          next = page.next
        } while (next)
        expect(paged).toEqual(visitors(whole))
        expect([...paged].sort()).toEqual(ids.sort())
      },
    )

    it('filters by qualification, funnel, site, test, search', async () => {
      const ada = createVisitor({ site: 'acme' })
      await app.post(ada.batch([ada.demo('ada@lovelace.example')]))
      const bob = createVisitor({ site: 'beta' })
      await app.post(bob.batch([bob.view('/')], { test: true }))
      const ask = async (query: string) => visitors(await app.read(`/v1/leads?${query}`))

      expect(await ask('qualified=sql')).toEqual([ada.id])
      expect(await ask('qualified=mql')).toEqual([ada.id])
      expect(await ask('qualified=pql')).toEqual([])
      expect(await ask('qualified=any')).toEqual([ada.id])
      expect(await ask('qualified=none')).toEqual([bob.id])
      expect(await ask('funnel=conversion')).toEqual([ada.id])
      expect(await ask('funnel=attraction&site=beta')).toEqual([bob.id])
      expect(await ask('test=true')).toEqual([bob.id])
      expect(await ask('test=false')).toEqual([ada.id])
      expect(await ask('q=LOVELACE')).toEqual([ada.id])
      expect(await ask('q=%25')).toEqual([])
    })

    it.each([
      ['order=best', 'order'],
      ['qualified=hot', 'qualified'],
      ['funnel=middle', 'funnel'],
      ['limit=0', 'limit'],
      ['limit=ten', 'limit'],
      ['test=maybe', 'test'],
      ['cursor=nonsense', 'cursor'],
      ['qualifed=mql', 'qualifed'],
    ])('answers 400 to %s, and says what would be right', async (query, path) => {
      const answer = await app.get(`/v1/leads?${query}`)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({
        status: 400,
        errors: [{ path, message: expect.any(String) }],
      })
    })

    it('filters by the stages of its own model, and shows them', async () => {
      const own = await openTestApp({
        ...(await newStore()),
        model: { ...testModel, funnel: [{ stage: 'interest', when: { engagement: { gte: 10 } } }] },
      })
      const ada = createVisitor()
      await own.post(ada.batch([ada.view('/pricing')]))
      expect(visitors(await own.read('/v1/leads?funnel=interest'))).toEqual([ada.id])
      expect(visitors(await own.read('/v1/leads?funnel=attraction'))).toEqual([])
      expect((await own.get('/v1/leads?funnel=conversion')).status).toBe(400)
      expect(await (await own.get('/')).text()).toContain('/?funnel=interest')
      await own.close()
    })

    it('refuses a cursor of another order', async () => {
      for (let i = 0; i < 2; i++) {
        const one = createVisitor()
        await app.post(one.batch([one.view('/')]))
      }
      const { next } = await app.read<LeadPage>('/v1/leads?order=score&limit=1')
      const forged = ['["priority",1e999,1,"a","b"]', '["priority",1.5,1,"a","b"]', '["recent",0.5,"a","b"]']
      const cursors = [['recent', next], ...forged.map(text => [JSON.parse(text)[0], btoa(text)])]
      for (const [order, cursor] of cursors)
        expect((await app.get(`/v1/leads?order=${order}&cursor=${cursor}`)).status).toBe(400)
    })
  })

  describe('GET /v1/leads/{visitor}', () => {
    it('says why, what happened, where from, and what to talk about', async () => {
      const ada = createVisitor()
      const touch = {
        channel: 'Paid Search',
        motion: 'inbound' as const,
        source: 'google',
        campaign: 'spring',
      }
      await app.post(
        ada.batch([
          ada.act({ type: 'page_view', path: '/', title: 'Home', touch }),
          ada.view('/pricing', 'Pricing'),
          ada.view('/pricing', 'Pricing'),
          ada.act({
            type: 'download',
            path: '/guide',
            data: { name: 'Buyer’s guide', file: 'guide.pdf', ext: 'pdf', url: '/guide.pdf' },
          }),
        ]),
      )
      ada.newSession(3_600_000)
      await app.post(ada.batch([ada.demo()]))

      const card = await app.read<Card>(`/v1/leads/${ada.id}`)
      expect(card).toMatchObject({
        score: 85,
        grade: 'B',
        funnel: 'conversion',
        traits: { email: 'ada@acme.example' },
        attribution: { first: touch, last: touch },
      })
      expect(card.qualified.map(({ as }) => as).sort()).toEqual(['mql', 'sql'])
      expect(card.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(card.score)
      expect(card.reasons[0]!.sentence).toMatch(/^Asked for a demo once \w+ \(\+50\)$/)
      expect(card.reasons.find(({ rule }) => rule === 'pricing')!.sentence).toMatch(/^Viewed pricing twice/)
      expect(card.next.map(({ as }) => as)).toEqual(['pql', 'service'])
      expect(card.next[0]!.missing[0]!.sentence).toBe('“Used the product” three times (so far never)')
      expect(card.timeline.map(({ interactions }) => interactions.map(({ text }) => text))).toEqual([
        ['Sent the form “demo”'],
        ['Downloaded Buyer’s guide', 'Viewed Pricing', 'Viewed Pricing', 'Viewed Home'],
      ])
      expect(card.timeline[1]!.interactions.map(({ points }) => points)).toEqual([12, 11, 11, 1])
      expect(card.whatToSay.map(({ say }) => say)).toEqual([
        'Answer what they asked for: the form “demo”.',
        'Talk about plans and budget: they are weighing the price.',
        'Ask what they were looking for in “Buyer’s guide”.',
      ])
    })

    it('is 404 for nobody', async () => {
      const answer = await app.get('/v1/leads/nobody')
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    })

    it('tells the leads of one visitor on two sites apart', async () => {
      const ada = createVisitor()
      await app.post(ada.batch([ada.view('/')]))
      await app.post(ada.batch([ada.demo()], { site: 'beta' }))
      expect(await app.read<Card>(`/v1/leads/${ada.id}?site=acme`)).toMatchObject({ site: 'acme', score: 1 })
      expect(await app.read<Card>(`/v1/leads/${ada.id}?site=beta`)).toMatchObject({ site: 'beta', score: 50 })
    })
  })

  it('DELETE removes the lead; what happened before does not bring it back, what happens after does', async () => {
    const ada = createVisitor()
    const [late, seen] = [ada.view('/'), ada.view('/')]
    await app.post(ada.batch([seen]))
    expect((await app.get(`/v1/leads/${ada.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await app.get(`/v1/leads/${ada.id}`, { method: 'DELETE' })).status).toBe(404)
    expect(await (await app.post(ada.batch([late]))).json()).toMatchObject({ accepted: 0 })
    const next = ada.act({ type: 'page_view', at: new Date(Date.now() + 1_000).toISOString() })
    expect(await (await app.post(ada.batch([next]))).json()).toMatchObject({ accepted: 1 })
  })

  it('DELETE without a site removes the leads of all sites, with one only that', async () => {
    const [ada, bob] = [createVisitor(), createVisitor()]
    for (const one of [ada, bob])
      for (const site of ['acme', 'beta']) await app.post(one.batch([one.view('/')], { site }))
    const late = ada.view('/late')
    const remove = async (path: string) => (await app.get(`/v1/leads/${path}`, { method: 'DELETE' })).status
    expect(await remove(ada.id)).toBe(204)
    expect(await remove(`${bob.id}?site=acme`)).toBe(204)
    const { leads } = await app.read<LeadPage>('/v1/leads')
    expect(leads.map(({ visitor, site }) => [visitor, site])).toEqual([[bob.id, 'beta']])
    const answer = await app.post(ada.batch([late], { site: 'beta' }))
    expect(await answer.json()).toMatchObject({ accepted: 0, rejected: [{ id: late.id }] })
  })

  it('a lead taken care of goes to the end until it qualifies again', async () => {
    const [ada, bob] = [createVisitor(), createVisitor()]
    await app.post(bob.batch([bob.view('/')]))
    await app.post(ada.batch([ada.demo()]))
    const answer = await app.get(`/v1/leads/${ada.id}/worked`, { method: 'PUT' })
    expect(await answer.json()).toMatchObject({ visitor: ada.id, workedAt: expect.any(String) })
    expect(visitors(await app.read('/v1/leads'))).toEqual([bob.id, ada.id])
    expect(visitors(await app.read('/v1/leads?worked=false'))).toEqual([bob.id])

    const used = () =>
      ada.act({ type: 'product_use', data: { feature: 'x' }, at: new Date(Date.now() + 5_000).toISOString() })
    await app.post(ada.batch([used(), used(), used()]))
    expect(visitors(await app.read('/v1/leads'))).toEqual([ada.id, bob.id])

    await app.get(`/v1/leads/${ada.id}/worked`, { method: 'DELETE' })
    expect((await app.read<Card>(`/v1/leads/${ada.id}`)).workedAt).toBe(null)
  })

  it('leads.csv is safe to open in a spreadsheet', async () => {
    const ada = createVisitor()
    const traits = { email: '=cmd|calc!A1', company: 'Acme, "Inc"', name: '+1' }
    await app.post(ada.batch([ada.act({ type: 'identify', traits })]))
    const answer = await app.get('/v1/leads.csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [header, line] = (await answer.text()).split('\r\n')
    expect(header).toMatch(/^visitor,site,email,name,company,/)
    expect(line).toContain(`${ada.id},acme,'=cmd|calc!A1,'+1,"Acme, ""Inc""",`)
  })

  describe('GET /v1/completeness', () => {
    it('is whole when nothing is missing, in whatever order it came', async () => {
      const ada = createVisitor()
      const history = [ada.view('/'), ada.view('/'), ada.view('/')]
      await app.post(ada.batch([history[2]!]))
      expect(await app.read<Completeness>('/v1/completeness')).toMatchObject({
        missing: 2,
        completeness: 1 / 3,
      })
      await app.post(ada.batch([history[0]!, history[1]!]))
      expect(await app.read<Completeness>('/v1/completeness')).toMatchObject({
        completeness: 1,
        received: 3,
        missing: 0,
        gaps: [],
      })
    })

    it('names each gap, what was refused in it, and what the ledger says', async () => {
      const ada = createVisitor()
      const history = Array.from({ length: 6 }, () => ada.view('/'))
      const refused = { ...history[3]!, points: 'many' }
      await app.post(
        ada.batch([history[0], history[2], refused, history[5]], { ledger: { recorded: 6, pending: 2 } }),
      )
      const found = await app.read<Completeness>('/v1/completeness?site=acme')
      expect(found).toMatchObject({
        completeness: 0.5,
        visits: 1,
        incompleteVisits: 1,
        rejected: 1,
        ledger: { recorded: 6, pending: 2, received: 3, outstanding: 3 },
        gaps: [
          {
            visitor: ada.id,
            received: 3,
            highest: 6,
            missing: [
              [2, 2],
              [4, 5],
            ],
            rejected: [{ id: refused.id, reason: expect.stringContaining('/points') }],
          },
        ],
      })
      expect(await app.read<Completeness>('/v1/completeness?site=beta')).toMatchObject({ completeness: null })
    })
  })

  it('GET /v1/stream tells of each lead as it changes, and of what was missed', async () => {
    const read = async (answer: Response, count: number) => {
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      while ((text.match(/^data:/gm) ?? []).length < count) text += (await reader.read()).value ?? ''
      await reader.cancel()
      return text
    }
    const ada = createVisitor()
    const answer = await app.get('/v1/stream')
    expect(answer.headers.get('content-type')).toMatch('text/event-stream')
    const events = read(answer, 1)
    // The stream is open once its first bytes are read; the beacon comes after.
    await new Promise(resolve => setTimeout(resolve, 50))
    await app.post(ada.batch([ada.demo()]))
    const text = await events
    const lead = JSON.parse(/^data: (.*)$/m.exec(text)![1]!) as LeadSummary
    expect(text).toMatch(/^event: lead$/m)
    expect(lead).toMatchObject({ visitor: ada.id, score: 50 })

    const id = Number(/^id: (\d+)$/m.exec(text)![1])
    const missed = await app.get('/v1/stream', { headers: { 'last-event-id': String(id - 1) } })
    expect(await read(missed, 1)).toContain(ada.id)
  })

  it('GET /v1/stream lets go of a watcher that no longer reads, and HEAD opens none', async () => {
    const watchers = async () =>
      Number(/^leadline_stream_watchers (\d+)$/m.exec(await (await app.get('/metrics')).text())![1])
    await app.get('/v1/stream', { method: 'HEAD' })
    expect(await watchers()).toBe(0)
    const reader = (await app.get('/v1/stream')).body!.getReader()
    await reader.read()
    expect(await watchers()).toBe(1)
    const ada = createVisitor()
    const traits = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`t${i}`, 'x'.repeat(1_000)]))
    await expect
      .poll(
        async () => {
          await app.post(ada.batch([ada.act({ type: 'identify', traits })]))
          return watchers()
        },
        { timeout: 10_000 },
      )
      .toBe(0)
  })

  describe('reading', () => {
    const paths = [
      '/v1/leads',
      '/v1/leads.csv',
      '/v1/leads/x',
      '/v1/stream',
      '/v1/completeness',
      '/v1/webhooks/dead',
      '/metrics',
    ]

    it.each(paths)('%s needs the token', async path => {
      const without = await app.app.request(path)
      expect(without.status).toBe(401)
      expect(without.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(without.headers.get('content-type')).toBe('application/problem+json')
      const wrong = await app.app.request(path, { headers: { authorization: 'Bearer something-else' } })
      expect(wrong.status).toBe(401)
      const forged = await app.app.request(path, {
        headers: { cookie: 'leadline_session=99999999999999.AAAA' },
      })
      expect(forged.status).toBe(401)
    })

    it('is open to a browser that logged in, and to nothing that another page makes it send', async () => {
      const login = await app.app.request('/login', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
        // A path that would be another host's once its dots are taken out.
        body: new URLSearchParams({ token: adminToken, next: '/.//other.example/' }),
      })
      expect(login.status).toBe(303)
      const cookie = login.headers.get('set-cookie')!
      expect(cookie).toMatch(/HttpOnly/)
      expect(cookie).toMatch(/SameSite=Strict/)
      expect(login.headers.get('location')).toBe('/')
      const session = { cookie: cookie.split(';')[0]! }
      const read = await app.app.request('/v1/leads', { headers: session })
      expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'no-store'])
      const foreign = { ...session, 'sec-fetch-site': 'same-site' }
      expect((await app.app.request('/v1/leads/x', { method: 'DELETE', headers: foreign })).status).toBe(401)
      const forged = await app.app.request('/logout', { method: 'POST', headers: foreign })
      expect([forged.status, app.lines]).toEqual([403, []])
      const own = { ...session, 'sec-fetch-site': 'same-origin' }
      expect((await app.app.request('/v1/leads/x', { method: 'DELETE', headers: own })).status).toBe(404)
    })
  })

  it.each([
    ['POST', '/v1/leads', 'GET, HEAD'],
    ['POST', '/v1/leads/x', 'GET, HEAD, DELETE'],
    ['GET', '/v1/leads/x/worked', 'PUT, DELETE'],
    ['GET', '/v1/replay', 'POST'],
    ['DELETE', '/leadline.js', 'GET, HEAD'],
    ['PUT', '/healthz', 'GET, HEAD'],
    ['PUT', '/login', 'GET, HEAD, POST'],
  ])('405 to %s %s, with what it takes', async (method, path, allow) => {
    const answer = await app.get(path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
    expect(await answer.json()).toMatchObject({ status: 405, detail: expect.stringContaining(method) })
  })

  it('404 where there is nothing, whatever the method', async () => {
    for (const method of ['GET', 'POST', 'DELETE'])
      for (const path of ['/v1/nothing', '/nothing', '/v1/leads/x/y/z'])
        expect((await app.get(path, { method })).status).toBe(404)
  })

  it('GET /metrics counts in the Prometheus format', async () => {
    const ada = createVisitor()
    const seen = ada.view('/')
    await app.post(ada.batch([seen, seen, { id: 'bad' }]))
    const text = await (await app.get('/metrics')).text()
    expect(text).toContain('leadline_beacons_total{status="202"} 1')
    expect(text).toContain('leadline_interactions_total{result="accepted"} 1')
    expect(text).toContain('leadline_interactions_total{result="duplicate"} 1')
    expect(text).toContain('leadline_interactions_total{result="rejected"} 1')
    expect(text).toContain('leadline_leads{site="acme"} 1')
    expect(text).toMatch(/^leadline_beacon_duration_seconds_count 1$/m)
  })
})
