// Empties one endpoint's queue: in batches, one tab at a time, patiently; and all at once when the page goes away.
import type { Stored } from '../ledger/shelf.js'
import { warn } from '../lib/warn.js'
import { withLock } from '../lib/withLock.js'
import type { Settings } from '../settings.js'
import { type Encoded, type Envelope, encode, MAX_BATCH_BYTES } from './encode.js'
import type { Outbox } from './outbox.js'
import { isDelivered, isPassing, isRefused, nextPause, remainingMs } from './pause.js'
import { type Answer, keepaliveRoom, post } from './post.js'
import { armTail } from './tail.js'

/** Less than this is not worth a request of its own on the way out. */
const LEAST_ROOM_BYTES = 2048

export type Sender = ReturnType<typeof createSender>

export function createSender(queue: number, settings: Settings, outbox: Outbox, envelope: Envelope) {
  const { batchSize, flushInterval, site } = settings
  const endpoint = settings.endpoints[queue]!
  const flying = new Set<string>()
  let limit = batchSize
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let letGo: (() => void) | undefined
  let isStopped = false

  const mine = () =>
    outbox
      .undelivered()
      .filter(({ id, queues }) => queues.includes(queue) && !flying.has(id))
      .map(({ id, json }): Stored => [id, json])
  const make = (rows: Stored[], room: number) => encode(rows, limit, room, envelope, endpoint, settings)
  const tail = armTail(endpoint, () => {
    const rows = outbox.pauseOf(queue) ? [] : mine()
    return rows[0] && make(rows, MAX_BATCH_BYTES).body
  })

  const schedule = (waitMs: number) => {
    timer ??= setTimeout(run, Math.min(waitMs, 864e5))
  }

  /** Sends one batch and says what became of it. True when the next one may follow at once. */
  const send = async ({ ids, body, byteCount }: Encoded, isLeaving?: boolean): Promise<boolean> => {
    for (const id of ids) flying.add(id)
    // A batch that `beforeSend` dropped is refused for good.
    const dropped: Answer = { status: 200, rejected: ids }
    const answer = body == null ? dropped : await post(endpoint, body, byteCount, isLeaving)
    const { status, rejected } = answer
    let pause: ReturnType<typeof nextPause> | undefined
    let settled = ids
    let refused = rejected
    if (isDelivered(status)) limit = Math.min(batchSize, limit * 2)
    else if (isRefused(status)) {
      limit = Math.ceil(ids.length / 2)
      if (ids[1]) settled = []
      else refused = ids
    } else {
      settled = []
      pause = nextPause(answer, outbox.pauseOf(queue))
      if (!isPassing(status)) warn(302, `${endpoint.url} answered ${status}`)
    }
    if (body != null && refused[0] && settled[0])
      warn(301, `${endpoint.url} answered ${status} and rejected ${refused}`)
    await outbox.settle(queue, settled, refused, status, pause)
    for (const id of ids) flying.delete(id)
    return !pause
  }

  const drain = async () => {
    for (let isAlone = false; ; isAlone = true) {
      const waiting = await outbox.waiting(queue, batchSize + flying.size, isAlone)
      const rows = waiting.filter(([id]) => !flying.has(id))
      if (isStopped || !rows[0]) return
      const batch = make(rows, MAX_BATCH_BYTES)
      tail.disarm()
      if (batch.body === undefined || !(await send(batch))) return
    }
  }

  /** Forced, it waits for no pause but one that the server asked for. */
  const run = (isForced?: boolean): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (running) return running
    const waitMs = remainingMs(outbox.pauseOf(queue), isForced === true)
    if (isStopped || waitMs > 0) {
      if (!isStopped) schedule(waitMs)
      return Promise.resolve()
    }
    // A lock that is held keeps the page out of the back/forward cache: it is let go when the page goes.
    const gone = new Promise<void>(resolve => {
      letGo = resolve
    })
    running = withLock(`leadline:${site}:${queue}`, () => Promise.race([drain(), gone])).then(ran => {
      running = undefined
      if (!ran || outbox.pauseOf(queue) || mine()[0])
        schedule(Math.max(flushInterval, remainingMs(outbox.pauseOf(queue))))
    })
    return running
  }

  return {
    /** Something was recorded: send within the flush interval, at once when a batch is full or it is urgent. */
    hasMore: (isUrgent: boolean) => {
      tail.rearm()
      if (running) return
      if (isUrgent || outbox.undelivered().length >= batchSize) run()
      else schedule(flushInterval)
    },
    /** Try now, pauses or not; but never earlier than the server asked. */
    flush: () => run(true),
    /** The page is going away: everything that fits goes out before this returns. */
    leave: () => {
      tail.disarm()
      const pause = outbox.pauseOf(queue)
      const rows = mine()
      // A dead endpoint is not tried again on each way out; one failure may have been a passing one.
      const isLeftAlone = remainingMs(pause, true) > 0 || (pause?.failures ?? 0) > 1
      while (rows[0] && !isLeftAlone && keepaliveRoom() > LEAST_ROOM_BYTES) {
        const batch = make(rows, Math.min(MAX_BATCH_BYTES, keepaliveRoom()))
        if (batch.body === undefined || batch.byteCount > keepaliveRoom()) break
        rows.splice(0, batch.ids.length)
        send(batch, true)
      }
      letGo?.()
    },
    stop: () => {
      isStopped = true
      tail.disarm()
      letGo?.()
    },
  }
}
