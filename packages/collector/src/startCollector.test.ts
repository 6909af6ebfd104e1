// Starting and stopping: what is printed, what is kept, what cannot work, and that an acknowledged beacon survives kill -9.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adminToken } from '../testing/openTestApp.js'
import { testModel } from '../testing/testModel.js'
import { createVisitor } from '../testing/visitor.js'
import type { LeadPage } from './leads/desk.js'
import { optionsFromEnvironment } from './options.js'
import { defaultPatience, type RunningCollector, startCollector } from './startCollector.js'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

let folder: string
const running: RunningCollector[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-start-'))
})
afterEach(async () => {
  for (const collector of running.splice(0)) await collector.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(options: Parameters<typeof startCollector>[0] = {}) {
  const lines: string[] = []
  const collector = await startCollector({
    port: 0,
    dataFolder: folder,
    log: line => lines.push(line),
    ...options,
  })
  running.push(collector)
  return { ...collector, lines }
}

it('prints its addresses and the new admin token, once', async () => {
  const first = await start()
  expect(first.adminToken).toMatch(/^[\w-]{32}$/)
  expect(first.dashboardUrl).toBe(`${first.url}/login#${first.adminToken}`)
  expect(first.lines.join('\n')).toContain(first.adminToken!)
  expect(first.lines.join('\n')).toContain('Any site key may post.')
  await running.pop()!.close()

  const again = await start({ sites: ['acme'] })
  expect(again.adminToken).toBeUndefined()
  expect(again.dashboardUrl).toBe(`${again.url}/`)
  expect(again.lines.join('\n')).not.toMatch(/Admin token|Any site/)
  const answer = await fetch(`${again.url}/v1/leads`, {
    headers: { authorization: `Bearer ${first.adminToken}` },
  })
  expect(answer.status).toBe(200)
})

it('keeps only a hash of the token, and the leads, for its owner’s eyes', async () => {
  const { adminToken } = await start()
  const file = join(folder, 'secrets.json')
  expect(readFileSync(file, 'utf8')).not.toContain(adminToken!)
  if (process.platform === 'win32') return
  for (const path of [file, join(folder, 'leadline.sqlite')]) expect(statSync(path).mode & 0o777).toBe(0o600)
})

describe('what cannot work is said at once', () => {
  const failures: [string, Parameters<typeof startCollector>[0], string][] = [
    ['a short token', { adminToken: 'short' }, 'it must have at least 16'],
    ['a model that is none', { model: { id: 'x' } as never }, 'is not a scoring model'],
    ['a model file that is missing', { model: '/nowhere/model.json' }, 'could not be read'],
    ['a database that is none', { databaseUrl: 'mysql://localhost/x' }, 'must begin with postgres://'],
    ['a database that is not there', { databaseUrl: 'postgres://x@127.0.0.1:1/x' }, 'ECONNREFUSED'],
    ['a webhook that is none', { webhooks: [{ url: 'ftp://x' }] }, 'is not an http(s) URL'],
    ['sites without a name', { sites: [''] }, 'names no site'],
  ]
  it.each(failures)('%s; the next start still tells the token', async (_, options, message) => {
    await expect(start(options)).rejects.toThrow(message)
    expect((await start()).adminToken).toBeDefined()
  })

  it('a port that is taken, with the token that was made', async () => {
    const { url } = await start({ adminToken })
    const port = Number(new URL(url).port)
    const lines: string[] = []
    await expect(start({ port, log: line => lines.push(line) })).rejects.toThrow(`Port ${port} is taken.`)
    const [, token] = /^Admin token +(\S+)/m.exec(lines.join('\n'))!
    const { url: other } = await start()
    const answer = await fetch(`${other}/v1/leads`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(200)
  })

  it.each(['secrets.json', 'leadline.sqlite'])('%s that is damaged', async file => {
    writeFileSync(
      join(folder, file),
      '{ neither JSON nor SQLite, and longer than a header of either }'.repeat(20),
    )
    await expect(start()).rejects.toThrow(file)
  })
})

it('reads the environment, which says what is wrong with it', () => {
  expect(
    optionsFromEnvironment({
      PORT: '80',
      SITES: 'acme, beta',
      ADMIN_TOKEN: 'x',
      TRUST_PROXY: 'yes',
      WEBHOOK_URL: 'https://a.example',
    }),
  ).toEqual({
    port: 80,
    sites: ['acme', 'beta'],
    adminToken: 'x',
    trustProxy: true,
    webhooks: [{ url: 'https://a.example', secret: undefined }],
  })
  expect(() => optionsFromEnvironment({ PORT: 'http' })).toThrow('PORT must be a whole number')
})

it('takes presets by name, and models from files', async () => {
  const file = join(folder, 'model.json')
  writeFileSync(file, JSON.stringify(testModel))
  for (const [model, name] of [
    ['pardot', /^pardot@/],
    [file, /^test@1$/],
  ] as const) {
    const { url, adminToken } = await start({ model, dataFolder: mkdtempSync(join(folder, 'data-')) })
    const ada = createVisitor()
    await fetch(`${url}/v1/events`, { method: 'POST', body: JSON.stringify(ada.batch([ada.view('/')])) })
    const answer = await fetch(`${url}/v1/leads`, { headers: { authorization: `Bearer ${adminToken}` } })
    expect(((await answer.json()) as LeadPage).leads[0]!.model).toMatch(name)
  }
})

it('who dawdles over a request is let go, and keeps nobody else waiting', async () => {
  const patience = { ...defaultPatience, headersMs: 100, requestMs: 300 }
  const collector = await startCollector({ port: 0, dataFolder: folder, log: () => {} }, patience)
  running.push(collector)
  const { port } = new URL(collector.url)
  const post = 'POST /v1/events HTTP/1.1\r\nHost: x\r\n'
  const answers = [post, `${post}Content-Length: 100\r\n\r\n{`].map(async start => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(start)
    return (await buffer(socket)).toString()
  })
  // More than may be read at once, each of them without an end.
  const large = Array.from({ length: 20 }, () => {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
    socket.write(`${post}Content-Length: 1000000\r\n\r\n{`)
    return socket
  })
  const ada = createVisitor()
  const body = JSON.stringify(ada.batch([ada.view('/')]))
  expect((await fetch(`${collector.url}/v1/events`, { method: 'POST', body })).status).toBe(202)
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  const many = ada.batch(Array.from({ length: 200 }, () => ada.view('/', 'x'.repeat(500))))
  const answer = await fetch(`${collector.url}/v1/events`, { method: 'POST', body: JSON.stringify(many) })
  expect(await answer.json()).toMatchObject({ accepted: 200 })
  for (const socket of large) socket.destroy()
})

it('what was answered with 202 is there after kill -9', async () => {
  const child = spawn(
    process.execPath,
    [
      '--import',
      fromRoot('tests/support/ts.mjs'),
      fromRoot('packages/collector/testing/collectorProcess.ts'),
      folder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', data => resolve(String(data).trim()))
    child.once('exit', code => reject(new Error(`The collector ended with ${code}`)))
  })

  const ada = createVisitor()
  const acknowledged: string[] = []
  const sending = (async () => {
    for (;;) {
      const interaction = ada.view('/')
      const answer = await fetch(`${url}/v1/events`, {
        method: 'POST',
        body: JSON.stringify(ada.batch([interaction])),
      })
      if (answer.status === 202) acknowledged.push(interaction.id)
      if (acknowledged.length === 20) child.kill('SIGKILL')
    }
  })()
  await expect(sending).rejects.toThrow()

  const { url: again } = await start({ adminToken })
  const answer = await fetch(`${again}/v1/leads/${ada.id}`, {
    headers: { authorization: `Bearer ${adminToken}` },
  })
  const card = (await answer.json()) as { timeline: { interactions: { id: string }[] }[] }
  const stored = new Set(card.timeline.flatMap(({ interactions }) => interactions.map(({ id }) => id)))
  expect(acknowledged.length).toBeGreaterThanOrEqual(20)
  expect(acknowledged.filter(id => !stored.has(id))).toEqual([])
}, 30_000)
