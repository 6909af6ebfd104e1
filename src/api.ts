// The page's API: checks what it is given, never throws, and turns calls into observations.
import type { Attribution, Consent, Interaction, Lead, Scalars } from '@leadline/contract'
import type { Explanation, Scorer } from '@leadline/scoring'
import type { Ledger } from './ledger/ledger.js'
import { pendingOf, type State } from './ledger/state.js'
import { cleanProps } from './lib/cleanProps.js'
import { cut } from './lib/cut.js'
import type { Signals } from './lib/signals.js'
import { warn } from './lib/warn.js'
import type { Observation, Stop } from './observe/observation.js'
import type { Settings } from './settings.js'

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
  /** `status`: the last HTTP status, 0 for no answer, absent before the first. `retryAt`: ISO time of the next try,
   * absent while the endpoint is not left alone. */
  endpoints: { url: string; pending: number; status?: number; retryAt?: string }[]
}

/** What `lead()` gives: beacons have traits and attribution beside the lead. */
export type CurrentLead = Lead & { traits: Scalars; attribution: Attribution }

/** What `on()` and the events on `document` give, by the event's name. */
export interface Details {
  interaction: Interaction
  lead: CurrentLead
  qualified: { as: string; lead: CurrentLead }
  delivery: DeliveryReport
  /** `show` comes before it happens and can be cancelled. */
  offer: {
    phase: 'show' | 'view' | 'accept' | 'dismiss'
    offer: string
    variant?: string
    trigger?: string
    reason?: string
  }
  /** `submit` comes before it happens and can be cancelled. What else there is depends on the phase: docs/forms.md. */
  form: { phase: string; form: string; element: HTMLElement; [more: string]: any }
}

declare global {
  interface DocumentEventMap extends Events {}
}
type Events = { [Name in keyof Details as `leadline:${Name}`]: CustomEvent<Details[Name]> }

/** `leadline.…` of contract §5. */
export interface Api {
  /** Records an interaction of the page's own. Returns at once. */
  track(name: string, props?: Scalars): void
  /** Records a page view by hand. Props beside the four facts become its data. */
  page(view?: {
    path?: string
    url?: string
    title?: string
    referrer?: string
    [prop: string]: unknown
  }): void
  /** Tells who the visitor is. Records which traits changed; nothing when none did. */
  identify(traits: Scalars): void
  /** Records the use of a feature of the product. */
  product(feature: string, props?: Scalars): void
  /** Without argument: the state. */
  consent(state?: 'granted' | 'denied'): Consent
  lead(): CurrentLead
  explain(): Explanation
  ledger: {
    /** Oldest first; with `limit`, the newest so many. */
    entries(query?: { type?: string; since?: string | number | Date; limit?: number }): Promise<Interaction[]>
    /** Everything stored about the visitor. */
    export(): Promise<object>
    /** Deletes it all, tells every endpoint, and starts anew. */
    erase(): Promise<void>
  }
  on<Name extends keyof Details>(event: Name, listener: (detail: Details[Name]) => void): Stop
  flush(): Promise<DeliveryReport>
  delivery(): DeliveryReport
  open(offer: string): void
  close(): void
  /** Ends all observing; what waits stays in the ledger for the next page. The module can then be started anew. */
  stop(): void
}

/** What the conductor lets the API do. */
export interface Controls {
  emit: (observation: Observation) => void
  signals: Signals
  settings: () => Settings
  scorer: () => Scorer
  /** Undefined while it may not be opened; its state is empty then. */
  ledger: () => Ledger | undefined
  empty: State
  flush: () => Promise<unknown>
  erase: () => Promise<void>
  consent: (state?: 'granted' | 'denied') => Consent
  stop: () => void
}

const SIGNALS = ['interaction', 'lead', 'qualified', 'delivery', 'offer', 'form']

export function createApi(controls: Controls): Api {
  const { emit, signals, settings, scorer, ledger, empty, flush, erase, consent, stop } = controls
  const stateNow = () => ledger()?.stateNow() ?? empty
  const lead = () => scorer().lead(stateNow().score, Date.now()) as CurrentLead
  const delivery = (): DeliveryReport => ({
    ...stateNow().counts,
    pending: pendingOf(stateNow()),
    endpoints: settings().endpoints.map(({ url }, queue) => {
      const pause = stateNow().pauses[queue]
      return {
        url,
        pending: stateNow().waiting[queue] ?? 0,
        status: pause ? pause.status : ledger()?.statuses[queue],
        retryAt: pause && new Date(pause.at + pause.waitMs).toISOString(),
      }
    }),
  })
  /** What a page passes in may be anything, and have getters that throw: no method lets that out. */
  const named =
    (call: string, observe: (name: string, props: Scalars) => Observation) =>
    (name: any, props?: unknown) => {
      try {
        if (typeof name != 'string' || !name.trim())
          return warn(201, `${call}() needs a name, was given: ${name}`)
        const data = cleanProps(props, `${call} ${name}`)
        if (data) emit(observe(cut(name), data))
      } catch (error) {
        warn(299, `${call}(): ${error}`)
      }
    }

  return {
    track: named('track', (name, data) => ({ type: 'custom', name, data })),
    product: named('product', (feature, data) => ({ type: 'product_use', data: { ...data, feature } })),
    page: view => {
      const data = cleanProps(view, 'page')
      if (!data) return
      const page: Record<string, string> = {}
      for (const fact of ['url', 'path', 'title', 'referrer'])
        if (fact in data) {
          page[fact] = `${data[fact]}`
          delete data[fact]
        }
      emit({ type: 'page_view', page, data: { ...data, navigation: 'history' } })
    },
    identify: given => {
      const traits = cleanProps(given, 'identify')
      if (!traits) return
      // What only an excluded interaction told does not count yet: said again, it does.
      const known = stateNow().score.counted ?? lead().traits
      const data: Scalars = {}
      for (const name in traits) if (known[name] !== traits[name]) data[name] = true
      if (Object.keys(data)[0]) emit({ type: 'identify', data, traits })
    },
    consent: choice => {
      if (choice === undefined || choice === 'granted' || choice === 'denied') return consent(choice)
      warn(204, 'consent() takes granted or denied, was given:', choice)
      return consent()
    },
    lead,
    explain: () => scorer().explain(stateNow().score, Date.now()),
    ledger: {
      entries: async query => {
        try {
          return (await ledger()?.entries(query)) ?? []
        } catch (error) {
          warn(299, `ledger.entries(): ${error}`)
          return []
        }
      },
      export: async () => ({
        visitor: stateNow().visitor,
        consent: consent(),
        lead: lead(),
        delivery: delivery(),
        interactions: (await ledger()?.entries()) ?? [],
      }),
      erase,
    },
    on: (signal, listener) => {
      if (SIGNALS.includes(signal) && typeof listener == 'function') return signals.on(signal, listener)
      warn(205, `on() takes one of ${SIGNALS} and a function, was given:`, signal)
      return () => {}
    },
    flush: async () => {
      await flush()
      return delivery()
    },
    delivery,
    open: () => {},
    close: () => {},
    stop,
  }
}
