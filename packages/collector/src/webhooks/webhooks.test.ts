// Webhooks: signed so that a receiver can check them, repeated until answered, listed when given up.
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Model } from '@leadline/contract'
import { createScorer } from '@leadline/scoring'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { testModel } from '../../testing/testModel.js'
import { createVisitor } from '../../testing/visitor.js'
import { type Announce, createIngest } from '../leads/ingest.js'
import { type MessageRow, nothing } from '../store/store.js'
import { sign } from './sign.js'

const secret = `whsec_${Buffer.from('thirty-two bytes of test secret!').toString('base64')}`
type Message = { headers: IncomingHttpHeaders; body: string }

it('signs as Standard Webhooks does', () => {
  // The example of the specification's own libraries.
  expect(
    sign(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1614265330,
      '{"test": 2432232314}',
    ),
  ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

// The worker looks for due messages once a second, and machines that run tests are busy.
vi.setConfig({ testTimeout: 30_000 })

onBothStores(newStore => {
  let receiver: Server
  let received: Message[]
  let answers: number[]
  let url: string
  let app: TestApp
  let clock: number

  beforeEach(async () => {
    received = []
    answers = []
    receiver = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => {
        body += chunk
      })
      request.on('end', () => {
        received.push({ headers: request.headers, body })
        response.writeHead(answers.shift() ?? 204).end()
      })
    })
    await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    clock = Date.now()
    app = await openTestApp({ ...(await newStore()), now: () => clock, webhooks: [{ url, secret }] })
  })
  afterEach(async () => {
    await app.close()
    receiver.closeAllConnections()
    receiver.close()
  })

  const arrived = (count: number) =>
    vi.waitFor(() => expect(received.length).toBe(count), { timeout: 10_000, interval: 20 })

  /** Waits until so many attempts have failed: only then is it settled when the next one is due. */
  const failed = (count: number) =>
    vi.waitFor(
      async () =>
        expect(await (await app.get('/metrics')).text()).toContain(
          `leadline_webhook_attempts_total{outcome="failed"} ${count}\n`,
        ),
      { timeout: 10_000, interval: 20 },
    )

  it('a qualification is told once, with a signature and the lead', async () => {
    const ada = createVisitor()
    const demo = ada.demo()
    await app.post(ada.batch([demo]))
    await app.post(ada.batch([demo, ada.view('/')]))
    await arrived(2)
    const [sql, mql] = received
      .map(({ body }) => JSON.parse(body))
      .sort((a, b) => b.data.as.localeCompare(a.data.as))
    expect(sql).toMatchObject({
      type: 'lead.qualified',
      data: {
        visitor: ada.id,
        site: 'acme',
        as: 'sql',
        test: false,
        lead: { score: 50, traits: { email: 'ada@acme.example' } },
      },
    })
    expect(mql.data.as).toBe('mql')
    for (const { headers, body } of received) {
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      const expected = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
        .update(signed)
        .digest('base64')
      expect(headers['webhook-signature']).toBe(`v1,${expected}`)
    }
  })

  it('what is not answered well is sent again, later and later, with the same id', async () => {
    answers = [500, 302, 200]
    const ada = createVisitor()
    await app.post(ada.batch([ada.act({ type: 'form_submit', data: { form: 'demo' } })]))
    await arrived(1)
    await failed(1)
    clock += 6_000
    await arrived(2)
    await failed(2)
    clock += 60_000
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(received.length).toBe(2)
    clock += 5 * 60_000
    await arrived(3)
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it('what is given up is listed, and can be sent again by hand', async () => {
    answers = [410]
    const ada = createVisitor()
    await app.post(ada.batch([ada.act({ type: 'form_submit', data: { form: 'demo' } })]))
    type Dead = { messages: { id: string; error: string; attempts: number }[] }
    const dead = await vi.waitFor(
      async () => {
        const { messages } = await app.read<Dead>('/v1/webhooks/dead')
        expect(messages).toMatchObject([{ error: 'Answered 410', attempts: 1 }])
        return messages[0]!
      },
      { timeout: 10_000 },
    )
    expect((await app.get(`/v1/webhooks/dead/${dead.id}/retry`, { method: 'POST' })).status).toBe(202)
    await arrived(2)
    expect(received[1]!.headers['webhook-id']).toBe(dead.id)
    await vi.waitFor(async () => expect((await app.read<Dead>('/v1/webhooks/dead')).messages).toEqual([]))
    expect((await app.get(`/v1/webhooks/dead/${dead.id}/retry`, { method: 'POST' })).status).toBe(404)
  })

  it('what was given up is sent again or discarded, one by one or all, by the API and on a page', async () => {
    const message = (id: string, to: string): MessageRow => ({
      id,
      site: 'acme',
      visitor: 'ada',
      url: to,
      body: JSON.stringify({ data: { as: 'sql', lead: { traits: { name: '<b>Ada</b>' } } } }),
      status: 'dead',
      attempts: 10,
      next_at: clock,
      created_at: clock,
      error: 'Answered 500',
    })
    const gone = 'https://gone.example/hook'
    await app.store.commit({
      ...nothing,
      messages: [...'abcd'].map(id => message(id, url)).concat(message('e', gone)),
    })
    const dead = async () =>
      (await app.read<{ messages: { id: string }[] }>('/v1/webhooks/dead')).messages
        .map(({ id }) => id)
        .sort()
    const own = { 'sec-fetch-site': 'same-origin' }

    const ada = createVisitor()
    await app.post(ada.batch([ada.view('/')]))
    const page = await (await app.get('/webhooks')).text()
    expect(page).toContain('5 webhook messages were given up')
    expect(page).toContain('&lt;b&gt;Ada&lt;/b&gt;')
    expect(await (await app.get('/')).text()).toContain('href="/webhooks"')

    expect((await app.get('/v1/webhooks/dead/a', { method: 'DELETE' })).status).toBe(204)
    expect((await app.get('/v1/webhooks/dead/a', { method: 'DELETE' })).status).toBe(404)
    const discarded = await app.get('/webhooks/dead/b/discard', { method: 'POST', headers: own })
    expect([discarded.status, discarded.headers.get('location')]).toEqual([303, '/webhooks'])
    expect((await app.get('/webhooks/dead/c/retry', { method: 'POST' })).status).toBe(403)
    expect((await app.get('/webhooks/dead/c/retry', { method: 'POST', headers: own })).status).toBe(303)
    await arrived(1)
    expect((await app.get('/v1/webhooks/dead/e/retry', { method: 'POST' })).status).toBe(409)
    const retried = await app.get('/v1/webhooks/dead/retry', { method: 'POST' })
    expect(await retried.json()).toEqual({ retried: 1 })
    await arrived(2)
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['c', 'd'])
    expect(await dead()).toEqual(['e'])
    const all = await app.get('/v1/webhooks/dead', { method: 'DELETE' })
    expect(await all.json()).toEqual({ discarded: 1 })
    expect(await dead()).toEqual([])
    expect(await (await app.get('/webhooks')).text()).toContain('Nothing was given up')
  })
})

it('an address that never answers keeps none waiting', async () => {
  let count = 0
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  const prompt = createServer((_, response) => {
    count++
    response.end()
  }).listen(0, '127.0.0.1')
  await Promise.all([silent, prompt].map(server => once(server, 'listening')))
  const webhooks = [silent, prompt].map(server => ({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    qualified: ['sql'],
  }))
  const app = await openTestApp({ webhooks })
  for (let i = 0; i < 12; i++) {
    const one = createVisitor()
    await app.post(one.batch([one.demo()]))
  }
  await vi.waitFor(() => expect(count).toBe(12), { timeout: 10_000 })
  silent.closeAllConnections()
  await app.close()
  for (const server of [silent, prompt]) server.close()
})

it('with another model, what a visitor does is told, and what the model alone makes of the past is not', async () => {
  const app = await openTestApp()
  const ada = createVisitor()
  await app.post(ada.batch([ada.view('/')]))
  // Before the lead was folded anew, which takes a while where there are many.
  const model: Model = {
    ...testModel,
    qualify: [{ as: 'seen', when: { score: { gte: 1 } } }, ...testModel.qualify!],
  }
  const told: string[] = []
  const announce: Announce = (_, __, reached) => {
    told.push(...reached.map(({ as }) => as))
    return []
  }
  const ingest = createIngest(app.store, createScorer(model), 'another', announce, Date.now)
  const { events, ...envelope } = ada.batch([ada.demo()])
  await ingest({ envelope, events, rejected: [] })
  expect(told.sort()).toEqual(['mql', 'sql'])
  await app.close()
})

describe('a webhook that cannot work stops the start', () => {
  it.each([
    [{ url: 'not a url' }, 'is not an http(s) URL'],
    [{ url: 'https://crm.example/hook', secret: 'short' }, 'A webhook secret is "whsec_"'],
  ])('%o', async (webhook, message) => {
    await expect(openTestApp({ webhooks: [webhook] })).rejects.toThrow(message)
  })
})
