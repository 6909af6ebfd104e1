// The ways in which an endpoint may answer a beacon; each is handed to a faulty collector.
import type { ReceivedEvent, ReceivedRequest } from './faultyCollector.js'

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: unknown
  /** Ids that are refused although the request is answered 2xx. */
  rejected?: string[]
  /** Are the events kept? @default kept on 2xx */
  keep?: boolean
  /** Cut the connection in place of an answer. */
  drop?: boolean
}

export type Behaviour = (request: ReceivedRequest) => Answer | Promise<Answer>

type Test = (event: ReceivedEvent) => boolean

const accepted = (request: ReceivedRequest): Answer => ({
  status: 202,
  body: { accepted: request.events.length, duplicates: 0, rejected: [] },
})

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

const retryAfter = (wait: number | Date) => (wait instanceof Date ? wait.toUTCString() : `${wait}`)

export const answers = {
  /** 200 with this body, for dialects that want another; 202 and what was accepted without it. */
  ok: (body?: unknown): Behaviour => (body === undefined ? accepted : () => ({ status: 200, body })),

  /** The same answer, later. */
  late:
    (lateMs: number, then: Behaviour = accepted): Behaviour =>
    async request => {
      await pause(lateMs)
      return then(request)
    },

  /** Any status; `retryAfter` in seconds or as a date. */
  status:
    (status: number, options: { retryAfter?: number | Date; body?: unknown } = {}): Behaviour =>
    () => ({
      status,
      body: options.body ?? { title: `Told to answer ${status}` },
      headers:
        options.retryAfter === undefined ? undefined : { 'Retry-After': retryAfter(options.retryAfter) },
    }),

  /** 202, but the events that match are refused by id with this reason. */
  rejecting:
    (bad: Test, reason = 'told to reject'): Behaviour =>
    request => {
      const rejected = request.events.filter(bad).map(event => event.id)
      return {
        status: 202,
        rejected,
        body: {
          accepted: request.events.length - rejected.length,
          duplicates: 0,
          rejected: rejected.map(id => ({ id, reason })),
        },
      }
    },

  /** 413 for a body or a batch over the limit. */
  tooLarge:
    (limit: { bytes?: number; events?: number }): Behaviour =>
    request =>
      request.raw.length > (limit.bytes ?? Infinity) || request.events.length > (limit.events ?? Infinity)
        ? { status: 413, body: { title: 'Too large' } }
        : accepted(request),

  /** A status (400 if none) for a whole batch that holds a poisonous event. */
  poisoned:
    (bad: Test, status = 400): Behaviour =>
    request =>
      request.events.some(bad) ? { status, body: { title: 'Poisonous' } } : accepted(request),

  /** The batch is taken, its answer never arrives. */
  lost: (): Behaviour => () => ({ status: 0, keep: true, drop: true }),

  /** The connection is cut and nothing is kept. */
  cut: (): Behaviour => () => ({ status: 0, keep: false, drop: true }),

  /** The first behaviours once each, then the last for good. */
  inTurn: (...behaviours: [Behaviour, ...Behaviour[]]): Behaviour => {
    let turn = 0
    return request => behaviours[Math.min(turn++, behaviours.length - 1)]!(request)
  },

  /** One behaviour until a time from now has passed, then another. */
  forMs: (durationMs: number, first: Behaviour, then: Behaviour = accepted): Behaviour => {
    const endsAt = performance.now() + durationMs
    return request => (performance.now() < endsAt ? first : then)(request)
  },
}
