// What the ledger remembers of offers: there is no other store, so that consent, erasure and export hold for it too.
import type { Frequency, Interaction } from '@leadline/contract'
import { duration } from '../../lib/duration.js'
import type { WidgetHost } from '../widget.js'

/** One thing that became of an offer. */
interface Trace {
  type: string
  offer: unknown
  /** Epoch ms. */
  at: number
  session: string | undefined
  /** Which visit of this page; undefined for those before. */
  visit?: object
}

const DAY_MS = 864e5

export type Memory = ReturnType<typeof openMemory>

export function openMemory({ api, signals, emit, onVisit }: WidgetHost) {
  let traces: Trace[] = []
  let session: string | undefined
  let visit = {}
  const sessions = new Set<string>()

  const learn = ({ type, data, at, session: of }: Interaction, during?: object) => {
    session = of
    sessions.add(of)
    if (/^offer_/.test(type)) traces.push({ type, offer: data.offer, at: Date.parse(at), session, visit: during })
  }
  const stops = [
    signals.on('interaction', interaction => learn(interaction, visit)),
    onVisit(() => {
      visit = {}
    }),
  ]

  return {
    /** Id of the visitor, empty before `recall`. */
    visitor: '',
    sessionIndex: () => sessions.size,
    stop: () => {
      for (const stop of stops) stop()
    },

    /** Reads what happened before this page, and in other tabs. */
    async recall() {
      const own = traces
      const stored = (await api.ledger.export()) as { visitor: { id: string }; interactions: Interaction[] }
      const last = session
      const since = traces.slice(own.length)
      traces = []
      for (const interaction of stored.interactions) learn(interaction)
      // Those of this page are in the ledger as well, unless they may not be stored.
      const known = new Set(traces.map(({ type, offer, at }) => `${type} ${offer} ${at}`))
      traces = traces.filter(({ at }) => !own.some(each => each.at === at)).concat(own, since)
      void known
      session = last ?? session
      this.visitor = stored.visitor.id
    },

    /** Records what became of an offer, and remembers it for this page even where nothing may be recorded. */
    record(type: 'offer_view' | 'offer_accept' | 'offer_dismiss', data: Record<string, string>) {
      const { length } = traces
      emit({ type, data })
      if (traces.length === length) traces.push({ type, offer: data.offer, at: Date.now(), session, visit })
    },

    /** Whether an offer may be shown once more. */
    allows(offer: string, { times, per, until }: Frequency, now: number): boolean {
      const own = traces.filter(trace => trace.offer === offer)
      const sinceMs = duration(per)
      const isCounted = (trace: Trace) =>
        per === 'visit'
          ? trace.visit === visit
          : per === 'session'
            ? trace.session === session
            : per === 'day'
              ? Math.floor(trace.at / DAY_MS) === Math.floor(now / DAY_MS)
              : !sinceMs || now - trace.at < sinceMs
      return (
        !(until && own.some(({ type }) => type === `offer_${until}`)) &&
        own.filter(trace => trace.type === 'offer_view' && isCounted(trace)).length < times
      )
    },
  }
}
