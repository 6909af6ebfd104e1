// The admin token cannot be found by trying, and nobody is locked out by another who tries.
import { afterEach, expect, it } from 'vitest'
import { adminToken, openTestApp, type TestApp } from '../../testing/openTestApp.js'
import type { CollectorOptions } from '../options.js'

let app: TestApp
let clock = Date.now()
const open = async (options: CollectorOptions = {}) => {
  app = await openTestApp({ now: () => clock, ...options })
}
afterEach(() => app.close())

type Sender = { address?: string; forwarded?: string }

const env = (address = '203.0.113.7') => ({ incoming: { socket: { remoteAddress: address } } })

/** The status of a request with this token, as bearer. */
async function bearer(token: string, { address, forwarded }: Sender = {}) {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(forwarded && { 'x-forwarded-for': forwarded }),
  }
  const answer = await app.app.request('/v1/leads', { headers }, env(address))
  return { status: answer.status, retryAfter: Number(answer.headers.get('retry-after')) }
}

async function form(token: string, address?: string) {
  const answer = await app.app.request(
    '/login',
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      body: new URLSearchParams({ token }),
    },
    env(address),
  )
  return {
    status: answer.status,
    retryAfter: Number(answer.headers.get('retry-after')),
    body: await answer.text(),
  }
}

const guess = async (times: number, sender?: Sender) => {
  const statuses: number[] = []
  for (let i = 0; i < times; i++) statuses.push((await bearer(`wrong-${i}`, sender)).status)
  return statuses
}

it('after ten wrong tokens an address waits, by form and by bearer, while others and open sessions go on', async () => {
  await open()
  const cookie = (
    await app.app.request('/login', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      body: new URLSearchParams({ token: adminToken }),
    })
  ).headers
    .get('set-cookie')!
    .split(';')[0]!
  expect(await guess(9)).toEqual(Array(9).fill(401))
  expect((await form('wrong')).status).toBe(401)
  expect(await bearer('wrong')).toEqual({ status: 429, retryAfter: 10 })
  const refused = await form(adminToken)
  expect(refused).toMatchObject({ status: 429, retryAfter: 10 })
  expect(refused.body).toContain('Wait 10 s')
  expect(refused.body).not.toContain('Log out')
  expect((await bearer(adminToken, { address: '203.0.113.8' })).status).toBe(200)
  expect((await app.app.request('/v1/leads', { headers: { cookie } }, env())).status).toBe(200)
  expect(await (await app.get('/metrics')).text()).toContain(
    'leadline_wrong_tokens_total{answer="refused"} 2',
  )
  clock += 10_000
  expect((await bearer(adminToken)).status).toBe(200)
})

it('wrong tokens from everywhere are refused in the end, and lock nobody out', async () => {
  await open()
  const answers: number[] = []
  for (let i = 0; i < 110; i++) answers.push((await bearer('wrong', { address: `198.51.100.${i}` })).status)
  expect(answers.slice(0, 100)).toEqual(Array(100).fill(401))
  expect(answers.slice(100)).toEqual(Array(10).fill(429))
  for (const address of ['203.0.113.8', '127.0.0.1', '198.51.100.5'])
    expect((await bearer(adminToken, { address })).status).toBe(200)
})

it('a /64 is one sender; what a sender says of itself counts only as far as proxies are trusted', async () => {
  await open()
  for (let i = 0; i < 10; i++) await bearer('wrong', { address: `2001:db8:0:1::${i}` })
  expect((await bearer(adminToken, { address: '2001:db8:0:1:ffff::1' })).status).toBe(429)
  expect((await bearer(adminToken, { address: '2001:db8::1' })).status).toBe(200)
  await guess(10, { forwarded: '192.0.2.1' })
  expect((await bearer(adminToken, { forwarded: '192.0.2.2' })).status).toBe(429)
  await app.close()

  // Two proxies: what stands before the last two entries was written by the sender.
  await open({ trustProxy: 2 })
  const through = (first: string, client: string) => ({
    address: '10.0.0.1',
    forwarded: `${first}, ${client}:4711, 10.0.0.9`,
  })
  for (let i = 0; i < 10; i++) await bearer('wrong', through(`192.0.2.${i}`, '203.0.113.7'))
  expect((await bearer(adminToken, through('192.0.2.99', '203.0.113.7'))).status).toBe(429)
  expect((await bearer(adminToken, through('203.0.113.7', '203.0.113.8'))).status).toBe(200)
  // Past the proxies: the line itself.
  await guess(10, { address: '203.0.113.9' })
  expect((await bearer(adminToken, { address: '203.0.113.9' })).status).toBe(429)
})
