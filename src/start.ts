// The only conductor: page → observe → ledger → score → beacon, wired here and nowhere else.
import type { Interaction, Model } from '@leadline/contract'
import { createScorer, defaultModel, type Scorer } from '@leadline/scoring'
import { type Api, createApi } from './api.js'
import { createSender, type Sender } from './beacon/sender.js'
import { type Gate, openGate } from './gate.js'
import { keepConsent } from './ledger/consent.js'
import { type Ledger, openLedger } from './ledger/ledger.js'
import { visitorCookie } from './ledger/visitorCookie.js'
import { isExcluded } from './lib/isExcluded.js'
import { isVisible } from './lib/isVisible.js'
import { listen } from './lib/listen.js'
import { pageFacts } from './lib/pageFacts.js'
import { pathOf } from './lib/pathOf.js'
import { createSignals } from './lib/signals.js'
import { stopAll } from './lib/stopAll.js'
import { bringsCampaign, readTouch } from './lib/touch.js'
import { uuid7 } from './lib/uuid7.js'
import { version } from './lib/version.js'
import { warn } from './lib/warn.js'
import { whenIdle } from './lib/whenIdle.js'
import type { Observation, Observe, Stop, Watched } from './observe/observation.js'
import { observers } from './observe/observers.js'
import { type Options, readSettings, type Settings, warnUnknown } from './settings.js'

/** What differs between the script tag and the module: where options also come from, and how more code is fetched. */
export interface Host {
  /** Options from attributes and inline JSON, strongest first; `start()`'s own go before them. */
  sources: object[]
  /** Fetches a file that the page turns out to need. */
  load: (name: 'vitals') => Promise<{ observeVitals: Observe }>
  /** Fetches a preset model by name. */
  preset: (name: string) => Promise<Model>
}

/** A ledger with its senders: opened once the visitor may be tracked, thrown away when they refuse. */
interface Line {
  ledger: Ledger
  senders: Sender[]
}

const URGENT = ['form_submit', 'lead_qualified', 'consent']

export function start(options: Options, host: Host): Api {
  warnUnknown(options, 'start()')
  let settings = readSettings([options, ...host.sources])
  let scorer = createScorer(defaultModel)
  let line: Line | undefined
  /** Delivers a form that was submitted before consent, or after a refusal, without storing anything. */
  let apart: Line | undefined
  let stops: Stop[] = []
  let isStopped = false
  let isViewed = false
  let pageOverride: Observation['page']
  const leaving = new Set<(ended: boolean) => void>()
  const visiting = new Set<() => void>()
  const signals = createSignals()

  const subscribe = <Listener>(to: Set<Listener>, listener: Listener): Stop => {
    to.add(listener)
    return () => to.delete(listener)
  }
  const tellAll = <Args extends unknown[]>(listeners: Set<(...args: Args) => void>, ...args: Args) => {
    for (const listener of listeners) {
      try {
        listener(...args)
      } catch (error) {
        warn(299, `${error}`)
      }
    }
  }

  // --- page → observation
  const emit = (observation: Observation) => {
    if (isStopped || isExcluded(pathOf(location, settings), settings)) return
    if (observation.type == 'page_view') {
      if (isViewed) tellAll(leaving, true)
      pageOverride = observation.page
    }
    const page = { ...pageFacts(settings), ...pageOverride, ...observation.page }
    const seen: Seen = { ...observation, page, at: observation.at ?? Date.now() }
    if (gate.isOpen()) record(seen)
    else {
      if (seen.type == 'form_submit' && gate.isUnconsented()) seen.id = deliverApart(seen)
      gate.keep(seen)
    }
    if (observation.type == 'page_view') {
      isViewed = true
      tellAll(visiting)
    }
  }

  // --- observation → ledger → score → beacon
  let isFirstView = true
  const record = (seen: Seen) => {
    if (!line) return
    if (seen.type == 'page_view') {
      if (!isFirstView) line.ledger.begin()
      isFirstView = false
    }
    write(line, seen)
  }
  const write = ({ ledger, senders }: Line, seen: Seen): string | undefined => {
    const { page, at } = seen
    const recorded = ledger.record(seen, page, begins =>
      begins || bringsCampaign(page) ? readTouch(page.url, page.referrer, at, settings) : undefined,
    )
    if (!recorded) return
    const { interaction, reached, queues } = recorded
    for (const queue of queues) senders[queue]!.added(URGENT.includes(interaction.type))
    if (settings.debug) console.debug('leadline', interaction)
    signals.send('interaction', interaction)
    signals.sendLater('lead', api.lead)
    for (const { as } of reached) {
      emit({ type: 'lead_qualified', data: { as, score: interaction.score } })
      signals.send('qualified', { as, lead: api.lead() })
    }
    return recorded.id
  }

  const openLine = (within: Settings, visitorId?: string): Line => {
    const ledger = openLedger(within, scorer, visitorId)
    ledger.begin()
    const envelope = () => {
      const { visitor, score, counts } = ledger.state
      const now = Date.now()
      const { traits, attribution, ...lead } = scorer.lead(score, now)
      const { recorded, delivered, rejected, expired } = counts
      return {
        v: 1 as const,
        site: settings.site,
        batch: uuid7(),
        sentAt: new Date(now).toISOString(),
        sdk: `leadline/${version}`,
        test: settings.test,
        visitor: { ...visitor, id: settings.storage == 'none' ? null : visitor.id, traits },
        consent: gate.consent(),
        attribution,
        lead: { ...lead, reasons: scorer.reasons(score, now) },
        ledger: { recorded, pending: recorded - delivered - rejected - expired },
      }
    }
    const outbox = {
      waiting: ledger.waiting,
      undelivered: () => ledger.undelivered,
      pause: (queue: number) => ledger.state.pauses[queue],
      settle: async (...args: Parameters<Ledger['settle']>) => {
        await ledger.settle(...args)
        signals.send('delivery', api.delivery())
      },
    }
    const senders = settings.endpoints.map((endpoint, queue) =>
      createSender(queue, endpoint, settings, outbox, envelope),
    )
    return { ledger, senders }
  }
  const flushAll = (of: Line | undefined) => Promise.all(of?.senders.map(sender => sender.flush()) ?? [])

  const deliverApart = (seen: Seen) => {
    apart ??= openLine({ ...settings, storage: 'none' })
    return write(apart, seen)
  }

  // --- consent, configuration and prerendering decide when the ledger opens
  const open = () => {
    const cookie = visitorCookie(settings)
    const opened = openLine(settings, cookie.read() ?? apart?.ledger.state.visitor.id)
    line = opened
    gate.release(record)
    opened.ledger.load().then(() => {
      cookie.write(opened.ledger.state.visitor.id)
      signals.send('lead', api.lead())
      flushAll(opened) // what the page before could not deliver, and this one's first interactions
    })
  }
  const close = async (isRefusal: boolean) => {
    const closed = line
    line = undefined
    for (const sender of closed?.senders ?? []) sender.stop()
    if (isRefusal) {
      visitorCookie(settings).remove()
      await (closed ?? openLine(settings)).ledger.erase(false)
    }
  }
  const gate: Gate = openGate(() => settings, open)

  const leave = (ended: boolean) => {
    gate.hurry()
    tellAll(leaving, ended)
    line?.ledger.persist()
    for (const sender of line?.senders ?? []) sender.leave()
    for (const sender of apart?.senders ?? []) sender.leave()
    line?.ledger.snapshot()
  }

  const observe = () => {
    const watched: Watched = {
      emit: observation => wants(settings, observation.type) && emit(observation),
      settings,
      onLeave: listener => subscribe(leaving, listener),
      onVisit: listener => subscribe(visiting, listener),
    }
    stops = [
      listen(window, 'visibilitychange pagehide pageshow', ({ type }) => {
        if (type == 'pagehide' || !isVisible()) leave(type == 'pagehide')
        else for (const sender of line?.senders ?? []) sender.resume()
      }),
      listen(window, 'online', () => flushAll(line)),
      listen<StorageEvent>(window, 'storage', ({ key }) => {
        if (key == `leadline:${settings.site}`) line?.ledger.sync()
        else if (gate.reread(key) == 'denied') close(false)
      }),
      ...observers.filter(([types]) => types.some(type => wants(settings, type))).map(([, run]) => run(watched)),
    ]
    if (wants(settings, 'web_vital'))
      whenIdle(() => host.load('vitals').then(({ observeVitals }) => stops.push(observeVitals(watched)), () => {}))
  }

  const model = async (): Promise<Scorer> => {
    const { scoring } = settings
    try {
      if (scoring == 'default') return scorer
      return createScorer(typeof scoring == 'string' ? await host.preset(scoring) : scoring)
    } catch (error) {
      warn(104, `scoring cannot be used, the default model is: ${error}`)
      return scorer
    }
  }
  const configure = async () => {
    try {
      const config = await (await fetch(new URL(settings.config, document.baseURI))).json()
      warnUnknown(config, settings.config)
      settings = readSettings([options, ...host.sources, config])
    } catch (error) {
      warn(103, `config ${settings.config} could not be read: ${error}`)
    }
  }

  const api = createApi({
    emit,
    signals,
    settings: () => settings,
    score: () => [scorer, line?.ledger.state.score ?? scorer.begin()],
    ledger: () => line?.ledger,
    flush: async () => {
      await Promise.all([flushAll(line), flushAll(apart)])
    },
    erase: async () => {
      await line?.ledger.erase(true)
      flushAll(line)
    },
    consent: state => {
      if (!state) return gate.consent()
      if (state == gate.consent()) return state
      keepConsent(settings, state)
      if (gate.decide(state)) emit({ type: 'consent', data: { state } })
      else close(true)
      return state
    },
    stop: () => {
      stopAll(...stops)()
      leave(true)
      isStopped = true
      close(false)
    },
  })

  const begin = async () => {
    if (settings.config) await configure()
    if (settings.scoring != 'default') scorer = await model()
    gate.ready()
    if (!isStopped) observe()
  }
  begin()
  return api
}

/** An observation with its page and time, as it is kept until it may be recorded. */
export type Seen = Observation & { page: Interaction['page']; at: number; id?: string }

const wants = ({ track }: Settings, type: string): boolean =>
  !track.includes(`-${type}`) && (track.every(word => word[0] == '-') || track.includes(type))
