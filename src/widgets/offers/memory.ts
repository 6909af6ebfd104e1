// What the ledger remembers of offers: there is no other store, so that consent, erasure and export hold for it too.
import type { Frequency, Interaction } from '@leadline/contract'
import { duration } from '../../lib/duration.js'
import { stopAll } from '../../lib/stopAll.js'
import type { WidgetHost } from '../widget.js'

/** One thing that became of an offer. */
interface Trace {
  type: string
  offer: unknown
  /** Epoch ms. */
  at: number
  session: string | undefined
  /** Which visit of this page; undefined for those before. */
  visit: object | undefined
}

const DAY_MS = 864e5

export type Memory = ReturnType<typeof openMemory>

export function openMemory({ api, signals, emit, onVisit, settings, lent }: WidgetHost) {
  /** By the interaction's id, so that what this page did and what the ledger has of it are one. */
  const traces = new Map<string, Trace>()
  const sessions = new Set<string>()
  let session: string | undefined
  let visit = {}
  let visitor = ''

  const learn = ({ id, type, data, at, session: of }: Interaction, during?: object) => {
    sessions.add(of)
    if (!/^offer_/.test(type) || traces.has(id)) return
    traces.set(id, { type, offer: data.offer, at: Date.parse(at), session: of, visit: during })
  }

  return {
    visitor: () => visitor,
    /** How many sessions this browser has had, the present one included. */
    sessionIndex: () => sessions.size,

    /** Reads what happened before this page, and in other tabs. */
    recall: async (): Promise<void> => {
      const stored = (await api.ledger.export()) as { visitor: { id: string }; interactions: Interaction[] }
      for (const interaction of stored.interactions) learn(interaction)
      session ??= stored.interactions.at(-1)?.session
      visitor ||= stored.visitor.id
    },

    /** Records what became of an offer, and remembers it for this page even where nothing may be recorded. */
    note: (type: 'offer_view' | 'offer_accept' | 'offer_dismiss', data: Record<string, string>): void => {
      const { size } = traces
      if (lent.wants(settings.track, type)) emit({ type, data })
      if (traces.size === size)
        traces.set(`${size}`, { type, offer: data.offer, at: Date.now(), session, visit })
    },

    /** Whether an offer may be shown once more. */
    allows: (offer: string, { times, per, until }: Frequency): boolean => {
      const now = Date.now()
      const own = [...traces.values()].filter(trace => trace.offer === offer)
      const isCounted = (trace: Trace) =>
        per === 'visit'
          ? trace.visit === visit
          : per === 'session'
            ? trace.session === session
            : now - trace.at < (per === 'day' ? (now % DAY_MS) + 1 : (duration(per) ?? Infinity))
      return (
        !own.some(({ type }) => type === `offer_${until}`) &&
        own.filter(trace => trace.type === 'offer_view' && isCounted(trace)).length < times
      )
    },

    stop: stopAll(
      signals.on('interaction', (interaction: Interaction) => {
        session = interaction.session
        learn(interaction, visit)
      }),
      onVisit(() => {
        visit = {}
      }),
    ),
  }
}
