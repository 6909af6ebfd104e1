// Tells other systems of each qualification: signed, retried until answered, and listed when given up.
import { randomUUID } from 'node:crypto'
import type { Metrics } from '../http/metrics.js'
import type { Announce } from '../leads/ingest.js'
import type { MessageRow, Store } from '../store/store.js'
import { checkSecret, sign } from './sign.js'

/** Where messages go. */
export type Webhook = {
  url: string
  /** `whsec_…`. @default the collector's own, printed at its first start */
  secret?: string
  /** Only these qualifications. @default all */
  qualified?: string[]
}

/**
 * Waits between attempts. Source: the schedule that the Standard Webhooks spec recommends, "Deliverability and
 * reliability": at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
 */
const seconds = 1_000
const minutes = 60 * seconds
const hours = 60 * minutes
const waits = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
]
/** All of them, with the tenth that each may take longer: whatever waits longer than this waits for nobody. */
const scheduleMs = waits.reduce((sum, wait) => sum + wait, 0) * 1.1
/** Also from the spec: 15 to 30 s. */
const timeoutMs = 15_000
/** A worker that died with messages in hand gives them back after this. */
const leaseMs = 60_000
const atOnce = 10
const pollMs = 1_000

/** @throws if an address or a secret cannot be used */
export function checkWebhooks(webhooks: Webhook[]): void {
  for (const { url, secret } of webhooks) {
    if (!URL.canParse(url) || !/^https?:/.test(url))
      throw new Error(`The webhook address ${JSON.stringify(url)} is not an http(s) URL.`)
    if (secret !== undefined) checkSecret(secret)
  }
}

export function createWebhooks(
  webhooks: Webhook[],
  ownSecret: string,
  store: Store,
  metrics: Metrics,
  now: () => number,
  report: (message: string, error: unknown) => void,
) {
  const urls = [...new Set(webhooks.map(({ url }) => url))]
  const secretOf = (url: string) => webhooks.find(webhook => webhook.url === url)?.secret ?? ownSecret

  /** One message a webhook and qualification; stored together with the lead, so that neither exists without the other. */
  const announce: Announce = (key, lead, reached, test) =>
    reached.flatMap(qualification =>
      webhooks
        .filter(({ qualified }) => !qualified || qualified.includes(qualification.as))
        .map(({ url }): MessageRow => {
          const at = now()
          const { reasons: _, ...figures } = lead
          const body = {
            type: 'lead.qualified',
            timestamp: new Date(at).toISOString(),
            data: { ...key, as: qualification.as, since: qualification.since, test, lead: figures },
          }
          return {
            ...key,
            id: `msg_${randomUUID()}`,
            url,
            body: JSON.stringify(body),
            status: 'waiting',
            attempts: 0,
            next_at: at,
            created_at: at,
            error: null,
          }
        }),
    )

  async function attempt(message: MessageRow) {
    const { id, url, body } = message
    const attempts = message.attempts + 1
    const timestamp = Math.floor(now() / 1000)
    let error: string
    let isGone = false
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Leadline-Webhooks/1.0',
          'webhook-id': id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': sign(secretOf(url), id, timestamp, body),
        },
        body,
        // A redirect would carry the message, and its signature, to someone else.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      await answer.body?.cancel()
      if (answer.ok) {
        metrics.count('leadline_webhook_attempts_total', { outcome: 'delivered' })
        return store.settleMessage(id, { status: 'delivered', attempts, next_at: now(), error: null })
      }
      error = `Answered ${answer.status}`
      isGone = answer.status === 410
    } catch (cause) {
      const { message: text, cause: inner } = cause as Error & { cause?: Error }
      error = inner?.message ?? text
    }
    metrics.count('leadline_webhook_attempts_total', { outcome: 'failed' })
    const wait = waits[attempts - 1]
    const status = isGone || wait === undefined ? 'dead' : 'waiting'
    // Up to a tenth more, so that a receiver that comes back is not met by everything at once.
    const next_at = now() + (wait ?? 0) * (1 + Math.random() / 10)
    await store.settleMessage(id, {
      status,
      attempts,
      next_at: Math.round(next_at),
      error: error.slice(0, 500),
    })
  }

  /** Sends what is due to one address. Returns how many messages it tried. */
  async function deliverDue(url: string): Promise<number> {
    const due = await store.claimMessages(url, now(), now() + leaseMs, atOnce)
    await Promise.all(due.map(attempt))
    return due.length
  }

  function startFor(url: string): () => Promise<void> {
    let stopped = false
    let timer: NodeJS.Timeout | undefined
    const run = async () => {
      try {
        while (!stopped && (await deliverDue(url)) === atOnce);
      } catch (error) {
        report('Webhooks could not be delivered', error)
      }
      if (!stopped) timer = setTimeout(() => (turn = run()), pollMs).unref()
    }
    let turn = run()
    return async () => {
      stopped = true
      clearTimeout(timer)
      await turn
    }
  }

  return {
    announce,

    /** Puts a message that was given up back in line, unless nobody would deliver it. */
    async revive(id: string): Promise<'ok' | 'not found' | 'no such webhook'> {
      const message = await store.message(id)
      if (message?.status !== 'dead') return 'not found'
      if (!urls.includes(message.url)) return 'no such webhook'
      await store.settleMessage(id, { status: 'waiting', attempts: 0, next_at: now(), error: message.error })
      return 'ok'
    },

    /** Puts all that were given up, and that somebody would deliver, back in line. Returns how many. */
    reviveAll: () => store.reviveMessages(urls, now()),

    /** Deletes a message that was given up, or all of them. Returns how many. */
    discard: (id: string | null) => store.discardMessages(id),

    /** Forgets what was delivered so long ago, and gives up what waits for a webhook that was taken out. */
    async sweep(retentionMs: number) {
      await store.forgetDelivered(now() - retentionMs)
      await store.giveUpMessages(urls, now() - scheduleMs, 'No webhook has this address any more')
    },

    /** Delivers in the background until stopped. */
    start(): () => Promise<void> {
      // Each address for itself: one that is slow keeps none waiting.
      const stops = urls.map(startFor)
      return async () => {
        await Promise.all(stops.map(stop => stop()))
      }
    },
  }
}

export type Webhooks = ReturnType<typeof createWebhooks>
