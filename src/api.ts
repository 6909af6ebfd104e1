// The page's API: checks what it is given, never throws, and turns calls into observations.
import type { Interaction, Lead, Scalars } from '@leadline/contract'
import type { Explanation, Scorer, ScoreState } from '@leadline/scoring'
import type { Ledger } from './ledger/ledger.js'
import { cleanProps } from './lib/cleanProps.js'
import type { Signal, Signals } from './lib/signals.js'
import { warn } from './lib/warn.js'
import type { Observation, Stop } from './observe/observation.js'
import type { Settings } from './settings.js'

type Consent = 'granted' | 'denied' | 'required'

/** What became of everything recorded since this ledger began. */
export interface DeliveryReport {
  /** `delivered + pending + rejected + expired`. */
  recorded: number
  /** Answered by every endpoint that wants it. */
  delivered: number
  /** Still in the ledger's outbox. */
  pending: number
  /** Refused for good: by an endpoint, by `beforeSend`, or as too large. */
  rejected: number
  /** Aged out of the ledger, or lost with the browser's storage, before it could be delivered. */
  expired: number
  /** `status`: the last HTTP status, 0 for no answer, null before the first. `retryAt`: ISO time of the next try while
   * the endpoint is left alone, else null. */
  endpoints: { url: string; pending: number; status: number | null; retryAt: string | null }[]
}

/** `leadline.…` of contract §5. */
export interface Api {
  /** Records an interaction of the page's own. Returns at once. */
  track(name: string, props?: Scalars): void
  /** Records a page view by hand. Props beside the four facts become its data. */
  page(view?: { path?: string; url?: string; title?: string; referrer?: string; [prop: string]: unknown }): void
  /** Tells who the visitor is. Records which traits changed; nothing when none did. */
  identify(traits: Scalars): void
  /** Records the use of a feature of the product. */
  product(feature: string, props?: Scalars): void
  /** Without argument: the state. */
  consent(state?: 'granted' | 'denied'): Consent
  lead(): Lead
  explain(): Explanation
  ledger: {
    /** Oldest first; with `limit`, the newest so many. */
    entries(query?: { type?: string; since?: string | number | Date; limit?: number }): Promise<Interaction[]>
    /** Everything stored about the visitor. */
    export(): Promise<object>
    /** Deletes it all, tells every endpoint, and starts anew. */
    erase(): Promise<void>
  }
  on(signal: Signal, listener: (detail: any) => void): Stop
  flush(): Promise<DeliveryReport>
  delivery(): DeliveryReport
  open(offer: string): void
  close(): void
  /** Ends all observing; what waits stays in the ledger for the next page. */
  stop(): void
}

/** What the conductor lets the API do. */
export interface Controls {
  emit: (observation: Observation) => void
  signals: Signals
  settings: () => Settings
  score: () => [Scorer, ScoreState]
  ledger: () => Ledger | undefined
  flush: () => Promise<void>
  erase: () => Promise<void>
  consent: (state?: 'granted' | 'denied') => Consent
  stop: () => void
}

const SIGNALS: Signal[] = ['interaction', 'lead', 'qualified', 'delivery', 'offer', 'form']

export function createApi({ emit, signals, settings, score, ledger, flush, erase, consent, stop }: Controls): Api {
  const isName = (name: unknown, call: string): name is string => {
    const isGood = typeof name == 'string' && !!name.trim()
    if (!isGood) warn(201, `${call}() needs a name, was given ${typeof name == 'object' ? 'an object' : `${name}`}`)
    return isGood
  }
  const lead = (): Lead => {
    const [scorer, state] = score()
    return scorer.lead(state, Date.now())
  }
  const delivery = (): DeliveryReport => {
    const state = ledger()?.state
    const { recorded, delivered, rejected, expired } = state?.counts ?? {
      recorded: 0,
      delivered: 0,
      rejected: 0,
      expired: 0,
    }
    return {
      recorded,
      delivered,
      pending: recorded - delivered - rejected - expired,
      rejected,
      expired,
      endpoints: settings().endpoints.map(({ url }, queue) => {
        const pause = state?.pauses[queue]
        return {
          url,
          pending: state?.waiting[queue] ?? 0,
          status: pause?.status ?? ledger()?.statuses[queue] ?? null,
          retryAt: pause ? new Date(pause.at + pause.waitMs).toISOString() : null,
        }
      }),
    }
  }

  const api: Api = {
    track(name, props) {
      if (isName(name, 'track')) emit({ type: 'custom', name, data: cleanProps(props, `track ${name}`) })
    },
    page(view) {
      const { path, url, title, referrer, ...props } = Object(view)
      const page = Object.fromEntries(
        Object.entries({ path, url, title, referrer }).filter(([, value]) => typeof value == 'string'),
      )
      emit({ type: 'page_view', page, data: { ...cleanProps(props, 'page'), navigation: 'history' } })
    },
    identify(traits) {
      const clean = cleanProps(traits, 'identify')
      const known = lead().traits
      const changed = Object.keys(clean).filter(name => known?.[name] !== clean[name])
      if (changed.length)
        emit({
          type: 'identify',
          data: Object.fromEntries(changed.map(name => [name, true])),
          traits: clean,
        })
    },
    product(feature, props) {
      if (isName(feature, 'product'))
        emit({ type: 'product_use', data: { ...cleanProps(props, `product ${feature}`), feature } })
    },
    consent(state) {
      if (state === undefined || state == 'granted' || state == 'denied') return consent(state)
      warn(204, `consent() takes granted or denied, was given ${state}`)
      return consent()
    },
    lead,
    explain() {
      const [scorer, state] = score()
      return scorer.explain(state, Date.now())
    },
    ledger: {
      entries: async query => (await ledger()?.entries(query)) ?? [],
      export: async () => ({
        visitor: ledger()?.state.visitor ?? null,
        consent: consent(),
        lead: lead(),
        delivery: delivery(),
        interactions: (await ledger()?.entries()) ?? [],
      }),
      erase,
    },
    on(signal, listener) {
      if (SIGNALS.includes(signal) && typeof listener == 'function') return signals.on(signal, listener)
      warn(205, `on() takes one of ${SIGNALS.join(', ')} and a function, was given ${signal}`)
      return () => {}
    },
    async flush() {
      await flush()
      return delivery()
    },
    delivery,
    open: () => {},
    close: () => {},
    stop,
  }
  // What a page passes in may have getters that throw; no method of ours lets that out.
  for (const name of ['track', 'page', 'identify', 'product'] as const) {
    const method = api[name] as (...args: unknown[]) => void
    api[name] = (...args: unknown[]) => {
      try {
        method(...args)
      } catch (error) {
        warn(299, `${name}() failed: ${error}`)
      }
    }
  }
  return api
}
