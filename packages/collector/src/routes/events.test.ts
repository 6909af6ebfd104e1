// Beacons: what is taken, what is refused and how the refusal reads.
import { gzipSync } from 'node:zlib'
import type { Interaction } from '@leadline/contract'
import { score } from '@leadline/scoring'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { testModel } from '../../testing/testModel.js'
import { createVisitor } from '../../testing/visitor.js'
import type { Card } from '../leads/card.js'
import type { LeadPage } from '../leads/desk.js'

onBothStores(newStore => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp({
      ...(await newStore()),
      sites: ['acme', { key: 'strict', origins: ['https://www.acme.example'] }],
    })
  })
  afterEach(() => app.close())

  describe('a beacon', () => {
    it('is stored and answered with what became of its interactions', async () => {
      const ada = createVisitor()
      const answer = await app.post(ada.batch([ada.view('/'), ada.view('/pricing')]))
      expect(answer.status).toBe(202)
      expect(await answer.json()).toEqual({ accepted: 2, duplicates: 0, rejected: [] })
      const { leads } = await app.read<LeadPage>('/v1/leads')
      expect(leads).toMatchObject([{ visitor: ada.id, site: 'acme', interactions: 2, score: 12 }])
    })

    it('counts each interaction once however often it comes', async () => {
      const ada = createVisitor()
      const [first, second] = [ada.view('/'), ada.view('/pricing')]
      await app.post(ada.batch([first, first]))
      const again = await app.post(ada.batch([first, second, second]))
      expect(await again.json()).toEqual({ accepted: 1, duplicates: 2, rejected: [] })
      const card = await app.read<Card>(`/v1/leads/${ada.id}`)
      expect(card.interactions).toBe(2)
    })

    it.each([
      ['application/json', 'application/json'],
      ['JSON with a charset', 'application/json; charset=utf-8'],
      ['text/plain', 'text/plain;charset=UTF-8'],
    ])('may be %s', async (_, type) => {
      const ada = createVisitor()
      const answer = await app.post(ada.batch([ada.view('/')]), { 'content-type': type })
      expect(answer.status).toBe(202)
    })

    it('may be gzipped', async () => {
      const ada = createVisitor()
      const answer = await app.app.request('/v1/events', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
        body: gzipSync(JSON.stringify(ada.batch([ada.view('/')]))),
      })
      expect(await answer.json()).toMatchObject({ accepted: 1 })
    })

    it('loses only its bad interactions, each named with what is wrong', async () => {
      const ada = createVisitor()
      const bad = { ...ada.view('/'), n: 0 }
      const unnamed = { type: 'page_view' }
      const answer = await app.post(ada.batch([ada.view('/'), bad, unnamed, null]))
      expect(answer.status).toBe(202)
      const receipt = (await answer.json()) as {
        accepted: number
        rejected: { id: string | null; reason: string }[]
      }
      expect(receipt.accepted).toBe(1)
      expect(receipt.rejected.map(({ id }) => id)).toEqual([bad.id, null, null])
      expect(receipt.rejected[0]!.reason).toMatch(/^\/n: Must be at least 1/)
    })

    // Matching by regular expressions took 21 s for it, and again for each late beacon of the same visitor.
    it('may be full of texts that nearly match, and is answered at once', async () => {
      const own = await openTestApp({ ...(await newStore()), model: 'default' })
      const ada = createVisitor()
      const form = 'sign'.repeat(14_900)
      const late = ada.view('/')
      const signs = Array.from({ length: 8 }, () => ada.act({ type: 'form_submit', data: { form } }))
      const emails = Array.from({ length: 8 }, () =>
        ada.act({ type: 'identify', data: {}, traits: { email: `${form} ` } }),
      )
      const first = await own.post(ada.batch([...signs, ...emails]))
      expect(await first.json()).toMatchObject({ accepted: 16 })
      const second = await own.post(ada.batch([late]))
      expect(await second.json()).toMatchObject({ accepted: 1 })
      await own.close()
    })

    it('without a visitor makes one lead for each session', async () => {
      const nobody = createVisitor()
      const first = nobody.view('/')
      nobody.newSession()
      const second = nobody.view('/pricing')
      await app.post(nobody.batch([first, second], { visitor: { id: null } }))
      const { leads } = await app.read<LeadPage>('/v1/leads?order=first')
      expect(leads.map(({ visitor }) => visitor)).toEqual([
        `session:${second.session}`,
        `session:${first.session}`,
      ])
    })

    it('keeps what the browser thought beside what the collector computed', async () => {
      const ada = createVisitor()
      const lead = {
        score: 99,
        engagement: 99,
        fit: 0,
        grade: null,
        funnel: 'attraction',
        qualified: [],
        model: 'other@1',
      }
      await app.post(ada.batch([ada.view('/')], { lead }))
      const card = await app.read<Card>(`/v1/leads/${ada.id}`)
      expect(card).toMatchObject({ score: 1, browser: { score: 99, model: 'other@1' } })
    })
  })

  describe('a clock that is wrong', () => {
    const happened = (one: ReturnType<typeof createVisitor>, at: string) => ({ ...one.view('/'), at })

    it('if far ahead, does not age what others brought: the time of receipt counts', async () => {
      const ada = createVisitor()
      await app.post(ada.batch([ada.view('/pricing'), ada.demo()]))
      const before = Date.now()
      const sentAt = '2031-01-01T00:00:01.000Z'
      const batch = ada.batch([happened(ada, '2031-01-01T00:00:00.000Z')], { sentAt })
      const answer = await app.post({ ...batch, ledger: { recorded: 3, pending: 0 } })
      expect(await answer.json()).toMatchObject({ accepted: 1 })
      const card = await app.read<Card>(`/v1/leads/${ada.id}`)
      expect(card).toMatchObject({ score: 62, interactions: 3 })
      expect(Date.parse(card.lastSeenAt)).toBeGreaterThanOrEqual(before)
      expect(Date.parse(card.lastSeenAt)).toBeLessThanOrEqual(Date.now())
      const [body] = (await app.store.history({ site: 'acme', visitor: ada.id })).filter(one =>
        one.includes('2031'),
      )
      expect(JSON.parse(body!)).toMatchObject({ at: card.lastSeenAt, saidAt: '2031-01-01T00:00:00.000Z' })
    })

    it('a little ahead, is left as it is', async () => {
      const ada = createVisitor()
      const at = new Date(Date.now() + 4 * 60_000).toISOString()
      await app.post(ada.batch([happened(ada, at)]))
      expect(await app.read(`/v1/leads/${ada.id}`)).toMatchObject({ lastSeenAt: at })
    })

    it('cannot name a day that there is not', async () => {
      const ada = createVisitor()
      const bad = happened(ada, '2026-02-30T00:00:00.000Z')
      const leap = happened(ada, '2024-02-29T23:59:59.999999999Z')
      const answer = await app.post(ada.batch([bad, leap]))
      expect(await answer.json()).toMatchObject({
        accepted: 1,
        rejected: [{ id: bad.id, reason: '/at: There is no such moment.' }],
      })
    })
  })

  describe('the stored lead equals the score of all interactions', () => {
    it.each([
      ['in order', (list: Interaction[]) => list],
      ['backwards', (list: Interaction[]) => [...list].reverse()],
      [
        'mixed',
        (list: Interaction[]) => list.filter((_, i) => i % 2).concat(list.filter((_, i) => i % 2 === 0)),
      ],
    ])('when they arrive %s, one by one', async (_, arranged) => {
      const ada = createVisitor({ startedAt: Date.now() - 10 * 86_400_000 })
      const history = ['/', '/pricing', '/careers', '/pricing', '/blog/a'].map(path => ada.view(path))
      ada.newSession()
      history.push(ada.view('/pricing'), ada.demo(), ada.view('/thanks'))
      for (const interaction of arranged(history)) await app.post(ada.batch([interaction]))
      const card = await app.read<Card>(`/v1/leads/${ada.id}`)
      const { score: expected, qualified } = score(history, testModel, Date.now())
      expect({ score: card.score, qualified: card.qualified }).toEqual({ score: expected, qualified })
    })

    it('when several tabs send at once', async () => {
      const ada = createVisitor()
      const history = Array.from({ length: 30 }, (_, i) => ada.view(`/page-${i}`))
      const answers = await Promise.all(history.map(interaction => app.post(ada.batch([interaction]))))
      expect(answers.map(({ status }) => status)).toEqual(history.map(() => 202))
      const card = await app.read<Card>(`/v1/leads/${ada.id}`)
      expect(card).toMatchObject({ interactions: 30, score: score(history, testModel, Date.now()).score })
    })
  })

  describe('what is refused is a problem document', () => {
    const problem = async (answer: Response) => {
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      return (await answer.json()) as {
        status: number
        title: string
        detail: string
        errors?: { path: string; message: string }[]
      }
    }

    it('400: not JSON', async () => {
      const answer = await app.post('{"v":1')
      expect(answer.status).toBe(400)
      expect(await problem(answer)).toMatchObject({ status: 400, title: 'Not JSON' })
    })

    it('400: not gzip although it says so', async () => {
      const answer = await app.post('{}', { 'content-encoding': 'gzip' })
      expect(answer.status).toBe(400)
    })

    it.each([
      ['as it is', (body: string) => new TextEncoder().encode(body), {}],
      ['after decompression', (body: string) => gzipSync(body), { 'content-encoding': 'gzip' }],
    ])('413: over 1 MiB %s', async (_, encode, headers: Record<string, string>) => {
      const body = encode(JSON.stringify({ padding: 'x'.repeat(1024 * 1024) }))
      const answer = await app.app.request('/v1/events', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...headers },
        body,
      })
      expect(answer.status).toBe(413)
      await problem(answer)
    })

    it('413: over 1 MiB in chunks of no stated length', async () => {
      let sent = 0
      const body = new ReadableStream({
        pull(controller) {
          sent += 65_536
          controller.enqueue(new Uint8Array(65_536))
          if (sent > 8 * 1024 * 1024) controller.close()
        },
      })
      const answer = await app.app.request('/v1/events', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body,
        duplex: 'half',
      } as RequestInit)
      expect(answer.status).toBe(413)
      expect(sent).toBeLessThan(2 * 1024 * 1024)
    })

    it.each([
      ['content type', { 'content-type': 'application/xml' }],
      ['content encoding', { 'content-encoding': 'br' }],
    ])('415: another %s', async (_, headers: Record<string, string>) => {
      const answer = await app.post('{}', headers)
      expect(answer.status).toBe(415)
      await problem(answer)
    })

    it('422: an envelope that lacks or breaks something, with pointers', async () => {
      const ada = createVisitor()
      const answer = await app.post({ ...ada.batch([]), visitor: { id: 7 }, sentAt: undefined })
      expect(answer.status).toBe(422)
      const { errors } = await problem(answer)
      expect(errors).toEqual(
        expect.arrayContaining([
          { path: '', message: expect.stringContaining('sentAt') },
          { path: '/visitor/id', message: expect.any(String) },
        ]),
      )
    })

    it('403: a site that the collector does not know, without saying which it knows', async () => {
      const ada = createVisitor({ site: 'other' })
      const answer = await app.post(ada.batch([ada.view('/')]))
      expect(answer.status).toBe(403)
      expect(JSON.stringify(await problem(answer))).not.toContain('acme')
    })

    it('429: more than the limit, with the seconds to wait', async () => {
      const slow = await openTestApp({
        ...(await newStore()),
        limits: { visitor: { burst: 2, perSecond: 0.1 } },
      })
      const ada = createVisitor()
      const statuses = []
      for (let i = 0; i < 3; i++) statuses.push(await slow.post(ada.batch([ada.view('/')])))
      expect(statuses.map(({ status }) => status)).toEqual([202, 202, 429])
      expect(Number(statuses[2]!.headers.get('retry-after'))).toBeGreaterThan(5)
      const bob = createVisitor()
      expect((await slow.post(bob.batch([bob.view('/')]))).status).toBe(202)
      await slow.close()
    })

    it('429: a few large bodies or erasures are as much as many beacons, from one public address', async () => {
      let address = '203.0.113.1'
      const { app: web, ...strict } = await openTestApp({
        ...(await newStore()),
        limits: { address: { burst: 50, perSecond: 0.1 } },
      })
      const statuses = async (count: number, body: () => unknown) => {
        const found: number[] = []
        for (let i = 0; i < count; i++) {
          const init = { method: 'POST', body: JSON.stringify(body()) }
          const env = { incoming: { socket: { remoteAddress: address } } }
          found.push((await web.request('/v1/events', init, env)).status)
        }
        return found
      }
      const ada = createVisitor()
      // 16 × 64 KiB.
      const large = () => ada.batch([ada.view('/')], { sdk: 'x'.repeat(1_000_000) } as never)
      expect(await statuses(5, large)).toEqual([422, 422, 422, 422, 429])
      address = '203.0.113.2'
      expect(await statuses(3, () => ({ erase: createVisitor().id }))).toEqual([202, 202, 429])
      await strict.close()
    })

    it('503: the store is down, with the seconds to wait', async () => {
      const ada = createVisitor()
      await app.store.close()
      const answer = await app.post(ada.batch([ada.view('/')]))
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('5')
      expect((await app.app.request('/readyz')).status).toBe(503)
      expect((await app.app.request('/healthz')).status).toBe(200)
      app = await openTestApp(await newStore())
    })
  })

  describe('across origins', () => {
    const preflight = (origin: string, one = app) =>
      one.app.request('/v1/events', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })

    it('a preflight is answered', async () => {
      const answer = await preflight('https://any.example')
      expect(answer.status).toBe(204)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type, content-encoding',
        'access-control-allow-methods': 'POST',
      })
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
    })

    it('a preflight allows the headers that a page was told to send, and no nonsense', async () => {
      const ask = (origin: string, one = app) =>
        one.app.request('/v1/events', {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-headers': 'authorization,X-Tenant, content-type, a b, <x>',
          },
        })
      const answer = await ask('https://any.example')
      expect(answer.headers.get('access-control-allow-headers')).toBe(
        'content-type, content-encoding, authorization, x-tenant',
      )
      expect(answer.headers.get('vary')).toMatch(/Access-Control-Request-Headers/)
      const closed = await openTestApp({ sites: [{ key: 'strict', origins: ['https://www.acme.example'] }] })
      expect((await ask('https://evil.example', closed)).headers.has('access-control-allow-headers')).toBe(
        false,
      )
      await closed.close()
    })

    it('a page may read Retry-After, of refusals too', async () => {
      const answer = await app.post('nonsense', { origin: 'https://any.example' })
      expect(answer.status).toBe(400)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('access-control-expose-headers')).toBe('Retry-After')
    })

    it('a site with origins is refused from another', async () => {
      const ada = createVisitor({ site: 'strict' })
      const from = (origin: string) => app.post(ada.batch([ada.view('/')]), { origin })
      expect((await from('https://evil.example')).status).toBe(403)
      expect((await from('https://www.acme.example')).status).toBe(202)
    })

    it('where all sites have origins, no other origin is let in', async () => {
      const closed = await openTestApp({
        sites: [{ key: 'strict', origins: ['https://www.acme.example'], credentials: true }],
      })
      const other = await preflight('https://evil.example', closed)
      expect(other.headers.has('access-control-allow-origin')).toBe(false)
      const own = await preflight('https://www.acme.example', closed)
      expect(own.headers.get('access-control-allow-origin')).toBe('https://www.acme.example')
      expect(own.headers.get('access-control-allow-credentials')).toBe('true')
      await closed.close()
    })
  })

  describe('a visitor who asks to be forgotten', () => {
    it('leaves nothing behind, and what arrives late stays out', async () => {
      const ada = createVisitor()
      const late = ada.view('/late')
      await app.post(ada.batch([ada.view('/'), ada.demo()]))
      const answer = await app.post({ erase: ada.id, site: 'acme' })
      expect(answer.status).toBe(202)
      expect(await answer.json()).toMatchObject({ erased: 1 })
      expect((await app.get(`/v1/leads/${ada.id}`)).status).toBe(404)

      const after = await app.post(ada.batch([late]))
      expect(await after.json()).toEqual({
        accepted: 0,
        duplicates: 0,
        rejected: [{ id: late.id, reason: 'The visitor asked to be forgotten.' }],
      })
      expect((await app.read<LeadPage>('/v1/leads')).leads).toEqual([])
      // Nor does it stand among what was refused.
      await app.post(ada.batch([{ ...late, id: 'bad', points: 'many' }]))
      expect(await app.store.rejectionsOf('acme', [late.visit])).toEqual([])
    })

    it('is forgotten on every site when none is named', async () => {
      const ada = createVisitor()
      await app.post(ada.batch([ada.view('/')]))
      await app.post(ada.batch([ada.view('/')], { site: 'strict' }))
      expect(await (await app.post({ erase: ada.id })).json()).toMatchObject({ erased: 2 })
    })
  })
})
