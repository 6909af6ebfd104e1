// Empties one endpoint's queue: in batches, one tab at a time, patiently; and all at once when the page goes away.
import { warn } from '../lib/warn.js'
import { withLock } from '../lib/withLock.js'
import type { Endpoint, Settings } from '../settings.js'
import { type Envelope, encode, MAX_BATCH_BYTES } from './encode.js'
import type { Outbox } from './outbox.js'
import { nextPause, remainingMs, verdict } from './pause.js'
import { type Answer, keepaliveRoom, post } from './post.js'
import { armTail } from './tail.js'

const NONE = new Set<string>()

export interface Sender {
  /** Something was recorded: send within the flush interval, at once when a batch is full or it is `urgent`. */
  added: (urgent: boolean) => void
  /** Try now: pauses are ignored, but never one that the server asked for. */
  flush: () => Promise<void>
  /** The page is going away: everything that fits goes out before this returns. */
  leave: () => void
  /** The page is back, or shown again. */
  resume: () => void
  stop: () => void
}

export function createSender(
  queue: number,
  endpoint: Endpoint,
  settings: Settings,
  outbox: Outbox,
  envelope: Envelope,
): Sender {
  const { batchSize, flushInterval, site } = settings
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let letGo: (() => void) | undefined
  let stopped = false
  let limit = batchSize
  const flying = new Set<string>()
  const tail = armTail(endpoint)

  const mine = () => outbox.undelivered().filter(({ id, queues }) => queues.includes(queue) && !flying.has(id))

  const schedule = (waitMs: number) => {
    timer ??= setTimeout(run, Math.min(waitMs, 864e5))
  }

  /** Says what became of a batch. True when the next one may follow at once. */
  const settle = async (ids: string[], answer: Answer): Promise<boolean> => {
    const { status, rejected } = answer
    const outcome = verdict(status)
    if (outcome == 'delivered') {
      limit = Math.min(batchSize, limit * 2)
      if (rejected.length) warn(301, `${endpoint.url} rejected ${rejected.length} of ${ids.length} interactions`)
      await outbox.settle(queue, ids, new Set(rejected), status)
      return true
    }
    if (outcome == 'halve') {
      limit = Math.ceil(ids.length / 2)
      if (ids.length == 1) {
        warn(301, `${endpoint.url} answered ${status}: rejected ${ids}`)
        await outbox.settle(queue, ids, new Set(ids), status)
      }
      return true
    }
    if (outcome == 'slow') warn(302, `${endpoint.url} answered ${status}: check endpoint, site key and headers`)
    await outbox.settle(queue, [], NONE, status, nextPause(answer, outbox.pause(queue)))
    return false
  }

  const drain = async () => {
    while (!stopped) {
      const rows = (await outbox.waiting(queue, batchSize + flying.size)).filter(([id]) => !flying.has(id))
      if (!rows.length) return
      const { ids, body, bytes } = encode(rows, limit, MAX_BATCH_BYTES, envelope, endpoint, settings)
      if (body === undefined) return
      for (const id of ids) flying.add(id)
      tail.disarm()
      const answer = body === null ? { status: 200, rejected: ids } : await post(endpoint, body, bytes)
      for (const id of ids) flying.delete(id)
      if (!(await settle(ids, answer))) return
    }
  }

  const run = (force?: boolean): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (running) return running
    const waitMs = remainingMs(outbox.pause(queue), force === true)
    if (waitMs > 0 || stopped) {
      schedule(waitMs)
      return Promise.resolve()
    }
    const released = new Promise<void>(resolve => {
      letGo = resolve
    })
    // A lock that is held keeps the page out of the back/forward cache: it is let go when the page hides.
    running = withLock(`leadline:${site}:${queue}`, () => Promise.race([drain().catch(() => {}), released])).then(
      ran => {
        running = undefined
        if (!ran) schedule(flushInterval)
        else if (mine().length) schedule(Math.max(flushInterval, remainingMs(outbox.pause(queue), false)))
      },
    )
    return running
  }

  return {
    added: urgent => {
      if (running) return
      if (urgent || outbox.undelivered().length >= batchSize) run()
      else schedule(flushInterval)
      tail.changed(() => {
        const entries = mine()
        if (!entries.length || outbox.pause(queue)) return
        const rows = entries.map(({ id, json }) => [id, json] as const)
        return encode(rows, batchSize, MAX_BATCH_BYTES, envelope, endpoint, settings)
      })
    },
    flush: () => run(true),
    leave: () => {
      tail.disarm()
      const pause = outbox.pause(queue)
      const rows = mine().map(({ id, json }) => [id, json] as const)
      // A dead endpoint is not tried again on each way out; one failure may have been a passing one.
      const isLeftAlone = remainingMs(pause, true) > 0 || pause?.failures! > 1
      while (rows.length && !isLeftAlone && keepaliveRoom() > 2048) {
        const room = Math.min(MAX_BATCH_BYTES, keepaliveRoom())
        const { ids, body, bytes } = encode(rows, batchSize, room, envelope, endpoint, settings)
        if (!body || bytes > keepaliveRoom()) break
        rows.splice(0, ids.length)
        for (const id of ids) flying.add(id)
        post(endpoint, body, bytes, true).then(answer => {
          for (const id of ids) flying.delete(id)
          return settle(ids, answer)
        })
      }
      letGo?.()
    },
    resume: () => {
      if (mine().length) run()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      tail.disarm()
      letGo?.()
    },
  }
}
