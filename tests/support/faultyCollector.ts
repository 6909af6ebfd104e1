// An endpoint that speaks the contract and can be told to answer late, wrongly, partly, or not at all.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gunzipSync } from 'node:zlib'
import type { Behaviour } from './answers.js'
import { answers } from './answers.js'

/** An event as the wire has it; the id is all that this endpoint looks at itself. */
export interface ReceivedEvent {
  id: string
  [field: string]: unknown
}

export interface ReceivedRequest {
  /** Epoch ms at which the whole body had been read. */
  at: number
  method: string
  path: string
  headers: IncomingHttpHeaders
  /** As it came, still compressed if it was. */
  raw: Buffer
  /** As text, decompressed. */
  body: string
  events: ReceivedEvent[]
  /** The status answered, `'dropped'` if the connection was cut instead, undefined while it waits. */
  answered?: number | 'dropped'
  /** Were its events kept (any 2xx, or taken before the answer was lost)? */
  kept: boolean
}

export interface FaultyCollectorOptions {
  /** How to behave at first. @default answers.ok() */
  behave?: Behaviour
  /** Reads the events of a request in another dialect. @default the `events` of a JSON body */
  parse?: (request: ReceivedRequest) => ReceivedEvent[]
  /** Are the CORS headers there? `hidden` leaves out Access-Control-Expose-Headers. @default right */
  cors?: 'right' | 'hidden' | 'none'
  /** @default /v1/events */
  path?: string
}

/** What the `events` of a Leadline batch are; nothing for anything that is no batch. */
function leadlineEvents(request: ReceivedRequest): ReceivedEvent[] {
  try {
    const batch = JSON.parse(request.body)
    return Array.isArray(batch.events) ? batch.events : []
  } catch {
    return []
  }
}

function decoded(raw: Buffer): string {
  const zipped = raw[0] === 0x1f && raw[1] === 0x8b // RFC 1952 §2.3.1
  return (zipped ? gunzipSync(raw) : raw).toString('utf8')
}

export async function startFaultyCollector(options: FaultyCollectorOptions = {}) {
  const parse = options.parse ?? leadlineEvents
  let behave = options.behave ?? answers.ok()
  const requests: ReceivedRequest[] = []
  const kept = new Map<string, ReceivedEvent>()
  const timesKept = new Map<string, number>()
  const waiting = new Set<() => void>()
  const sockets = new Set<Socket>()
  let preflights = 0

  const changed = () => {
    for (const look of [...waiting]) look()
  }

  function setCors(request: IncomingMessage, response: ServerResponse) {
    if (options.cors === 'none') return
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*')
    response.setHeader('Access-Control-Allow-Credentials', 'true')
    if (options.cors !== 'hidden') response.setHeader('Access-Control-Expose-Headers', 'Retry-After')
  }

  async function onRequest(request: IncomingMessage, response: ServerResponse) {
    setCors(request, response)
    if (request.method === 'OPTIONS') {
      preflights++
      response.setHeader(
        'Access-Control-Allow-Headers',
        request.headers['access-control-request-headers'] ?? '*',
      )
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, OPTIONS')
      response.writeHead(204).end()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const raw = Buffer.concat(chunks)
    const received: ReceivedRequest = {
      at: Date.now(),
      method: request.method!,
      path: request.url!,
      headers: request.headers,
      raw,
      body: decoded(raw),
      events: [],
      kept: false,
    }
    received.events = parse(received)
    requests.push(received)
    changed()
    const answer = await behave(received)
    const refused = new Set(answer.rejected ?? [])
    received.kept = answer.keep ?? (answer.status >= 200 && answer.status < 300)
    if (received.kept)
      for (const event of received.events) {
        if (refused.has(event.id)) continue
        if (!kept.has(event.id)) kept.set(event.id, event)
        timesKept.set(event.id, (timesKept.get(event.id) ?? 0) + 1)
      }
    if (answer.drop) {
      received.answered = 'dropped'
      request.socket.destroy()
    } else {
      received.answered = answer.status
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers })
      response.end(answer.status === 204 ? undefined : JSON.stringify(answer.body ?? {}))
    }
    changed()
  }

  const server = createServer((request, response) => {
    onRequest(request, response).catch(() => request.socket.destroy()) // the sender went away
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  let port = 0

  async function open() {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }

  /** Closes the port and every connection, as a machine that is down. */
  async function refuse() {
    if (!server.listening) return
    server.close()
    for (const socket of sockets) socket.destroy()
    await once(server, 'close')
  }

  await open()
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    /** Where beacons go. */
    url: origin + (options.path ?? '/v1/events'),
    /** Behaves so from now on. */
    answer(next: Behaviour) {
      behave = next
    },
    refuse,
    /** Listens again on the same port. */
    reopen: open,
    /** Every request that was read whole, in order of arrival; preflights are not among them. */
    requests: () => requests,
    preflights: () => preflights,
    /** The distinct events kept, in order of first arrival. */
    events: () => [...kept.values()],
    /** Ids that arrived in more than one kept request, as often as they came beyond the first. */
    repeats: () => [...timesKept.values()].reduce((sum, times) => sum + times - 1, 0),
    /** Resolves once the fact holds; looks after every request and answer. Throws with `what` after the time-out. */
    waitFor(fact: () => boolean, what: string, timeoutMs = 10_000): Promise<void> {
      return new Promise((resolve, reject) => {
        const done = (error?: Error) => {
          clearTimeout(timer)
          waiting.delete(look)
          if (error) reject(error)
          else resolve()
        }
        const look = () => {
          if (fact()) done()
        }
        const timer = setTimeout(() => {
          done(
            new Error(
              `Waited ${timeoutMs} ms for: ${what}. ${requests.length} requests, ${kept.size} events.`,
            ),
          )
        }, timeoutMs)
        waiting.add(look)
        look()
      })
    },
    close: refuse,
  }
}

export type FaultyCollector = Awaited<ReturnType<typeof startFaultyCollector>>
