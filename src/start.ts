// The only conductor: page → observe → ledger → score → beacon, wired here and nowhere else.
import { createScorer, defaultModel } from '@leadline/scoring'
import { type Api, createApi } from './api.js'
import { describe } from './beacon/describe.js'
import { createSender, type Sender } from './beacon/sender.js'
import { openGate } from './gate.js'
import { type Ledger, openLedger, type Seen } from './ledger/ledger.js'
import { newState, pendingOf } from './ledger/state.js'
import { readVisitorCookie, writeVisitorCookie } from './ledger/visitorCookie.js'
import { lent } from './lent.js'
import { createSubscribers } from './lib/createSubscribers.js'
import { currentPage } from './lib/currentPage.js'
import { inBursts } from './lib/inBursts.js'
import { isVisible } from './lib/isVisible.js'
import { listen } from './lib/listen.js'
import { oncePerTask } from './lib/oncePerTask.js'
import { parseUrl } from './lib/parseUrl.js'
import { createSignals } from './lib/signals.js'
import { stopAll } from './lib/stopAll.js'
import { bringsCampaign, readTouch } from './lib/touch.js'
import { wants } from './lib/wants.js'
import { warn } from './lib/warn.js'
import { whenIdle } from './lib/whenIdle.js'
import { fetchFormats, hasNamedFormat } from './namedFormats.js'
import type { Observation, Stop, Watched } from './observe/observation.js'
import { observers } from './observe/observers.js'
import { renew } from './renew.js'
import { type Options, readSettings, type Settings, warnUnknown } from './settings.js'
import { holdClicks } from './widgets/holdClicks.js'
import { mountWhenNeeded, type WidgetName } from './widgets/whenNeeded.js'
import type { WidgetHost } from './widgets/widget.js'

/** What differs between the script tag and the module: where options also come from, and how more code is fetched. */
export interface Host {
  /** Options from attributes and inline JSON, strongest first; `start()`'s own go before them. */
  sources: object[]
  /** Fetches code that the page turns out to need. */
  load: (name: 'vitals' | 'formats' | WidgetName) => Promise<any> // each file exports what it is named for
  /** Fetches data: `pardot`, a preset model; `text.de`, the built-in texts of a language. */
  json: (name: string) => Promise<any> // checked by whoever asks
}

/** A ledger with its senders: opened once the visitor may be tracked, thrown away when they refuse. */
interface Line {
  ledger: Ledger
  senders: Sender[]
}

const URGENT = ['form_submit', 'lead_qualified', 'consent'] // these do not wait for the flush interval

export function start(options: Options, { sources, load, json }: Host): Api {
  for (const source of [options, ...sources.slice(1)]) warnUnknown(source)
  let settings = readSettings([options, ...sources])
  let scorer = createScorer(defaultModel)
  let line: Line | undefined
  /** Delivers a form that was submitted without consent, and stores nothing. */
  let apart: Line | undefined
  let stops: Stop[] = []
  let vitals: Promise<unknown> | undefined
  let isStopped = false
  let isViewed = false
  /** `?leadline-preview=…` shows a form or an offer: nothing is recorded, stored or sent. */
  const isPreview = /[?&]leadline-preview=/.test(location.search)
  const current = currentPage()
  const leaving = createSubscribers<[ended: boolean]>()
  const visiting = createSubscribers<[]>()
  const signals = createSignals()
  /** Lets go of the clicks that wait for a file. */
  const letGo = { forms: holdClicks('data-lead-gate'), offers: holdClicks('data-lead-offer') }

  // --- page → observation
  const emit = (observation: Observation) => {
    if (isStopped || isPreview) return
    const { type, at = Date.now(), page } = observation
    const isView = type == 'page_view'
    // What ends with the visit still belongs to its page, although the address has changed already.
    if (isView && isViewed) leaving.tell(true)
    if (isView || !isViewed) current.turn(settings, page)
    if (current.isExcluded()) return
    seen.add({ ...observation, at, page: current.now() })
    if (isView) {
      isViewed = true
      visiting.tell()
    }
  }

  // --- observation → ledger → score → beacon
  const seen = inBursts(
    (each: Seen) => {
      if (gate.letsThrough()) return write(line!, each)
      // A form is the visitor's own act: delivered without consent, but not kept.
      if (each.type == 'form_submit' && gate.consent() != 'granted') {
        apart ??= openLine({ ...settings, storage: 'none' })
        each.id = write(apart, each)
      }
      gate.keep(each)
    },
    () => signals.isHeard('interaction'),
  )
  const write = ({ ledger, senders }: Line, seen: Seen): string | undefined => {
    const { url, referrer } = seen.page
    const recorded = ledger.record(seen, begins =>
      begins || bringsCampaign(seen.page) ? readTouch(url, referrer, seen.at, settings) : undefined,
    )
    if (!recorded) return
    const { id, interaction, reached, queues } = recorded
    for (const queue of queues) senders[queue]!.hasMore(URGENT.includes(seen.type))
    if (settings.debug) console.debug('leadline', interaction)
    signals.send('interaction', interaction)
    leadChanged()
    for (const { as } of reached) {
      signals.send('qualified', { as, lead: api.lead() })
      emit({ type: 'lead_qualified', data: { as, score: interaction.score } })
    }
    return id
  }

  const sendLead = () => signals.send('lead', api.lead())
  const leadChanged = oncePerTask(sendLead)

  const openLine = (within: Settings, visitorId?: string): Line => {
    const ledger = openLedger(within, scorer, visitorId)
    const envelope = () =>
      describe(ledger.stateNow(), pendingOf(ledger.stateNow()), scorer, settings, gate.consent())
    const outbox = {
      ...ledger,
      pauseOf: (queue: number) => ledger.stateNow().pauses[queue],
      settle: async (...answered: Parameters<Ledger['settle']>) => {
        await ledger.settle(...answered)
        signals.send('delivery', api.delivery())
      },
    }
    const senders = [...within.endpoints.keys()].map(queue => createSender(queue, within, outbox, envelope))
    return { ledger, senders }
  }
  /** With all in it that was seen so far. */
  const ledger = () => {
    seen.takeAll()
    return line?.ledger
  }
  const senders = () => [line, apart].flatMap(each => each?.senders ?? [])
  const flush = () => {
    seen.takeAll()
    return Promise.all(senders().map(sender => sender.flush()))
  }

  // --- settings, prerendering and consent decide when the ledger is open
  const gate = openGate(
    () => settings,
    kept => {
      if (isPreview || isStopped) return
      if (wants(settings.track, 'web_vital'))
        // not before consent: until then no server is asked for anything
        vitals ??= new Promise<void>(whenIdle)
          .then(() => load('vitals'))
          .then(({ observeVitals }) => stops.push(observeVitals(watch())))
          .catch(() => {})
      line = openLine(settings, readVisitorCookie(settings) ?? apart?.ledger.stateNow().visitor.id)
      const { ledger } = line
      for (const each of kept) write(line, each)
      ledger.loadStored().then(() => {
        if (line?.ledger != ledger) return // refused meanwhile
        writeVisitorCookie(settings, ledger.stateNow().visitor.id)
        sendLead()
        flush() // what the page before could not deliver
      })
    },
    isElsewhere => {
      // The other tab erases too; what this one was storing meanwhile only it can end.
      const { ledger, senders } = line ?? (isElsewhere ? {} : openLine(settings))
      for (const sender of senders ?? []) sender.stop()
      line = undefined
      writeVisitorCookie(settings)
      ledger?.erase(false)
    },
  )

  const leave = (ended: boolean) => {
    gate.settingsRead()
    leaving.tell(ended)
    seen.takeAll()
    line?.ledger.writeRows()
    for (const sender of senders()) sender.leave()
    line?.ledger.keepSnapshot()
  }
  const watch = (): Watched => ({
    emit: observation => wants(settings.track, observation.type) && emit(observation),
    ask: detail => signals.send('form', detail, true),
    settings,
    onLeave: leaving.add,
    onVisit: visiting.add,
  })
  const observe = () => {
    const watched = watch()
    stops = [
      listen(window, 'visibilitychange pagehide pageshow', ({ type }) => {
        if (type == 'pagehide' || !isVisible()) leave(type == 'pagehide')
        else for (const sender of senders()) sender.hasMore(true)
      }),
      listen(window, 'online', flush),
      listen<StorageEvent>(window, 'storage', ({ key, newValue }) => {
        if (key == `leadline:${settings.site}`) {
          line?.ledger.syncWith(newValue)
          for (const sender of senders()) sender.hasMore(false) // what a tab that has gone may have left
        }
        gate.reread(key)
      }),
    ]
    for (const [types, run] of isPreview ? [] : observers)
      try {
        if (types.some(type => wants(settings.track, type))) stops.push(run(watched))
      } catch (error) {
        warn(299, `${error}`) // a browser, or a page, without what one of them needs: the others go on
      }
    const widgets = mountWhenNeeded(
      {
        ...watched,
        emit,
        api,
        signals,
        lent: lent as WidgetHost['lent'],
        renew: () =>
          renew(api, async () => {
            await line?.ledger.erase(false, true)
            isViewed = false // what the visit before ends with is not the new visitor's
          }),
        texts: language => json(`text.${language}`),
      },
      load,
      letGo,
    )
    Object.assign(api, { open: widgets.open, close: widgets.close })
    stops.push(widgets.stop)
  }
  const api = createApi({
    emit,
    signals,
    settings: () => settings,
    scorer: () => scorer,
    ledger,
    empty: newState(scorer),
    flush,
    erase: async () => {
      await ledger()?.erase(true)
      sendLead()
      flush()
    },
    consent: choice => {
      seen.takeAll()
      if (choice && gate.decide(choice)) emit({ type: 'consent', data: { state: choice } })
      return gate.consent()
    },
    stop: () => {
      stopAll(...stops, ...Object.values(letGo))()
      leave(true)
      isStopped = true
      for (const sender of senders()) sender.stop()
    },
  })
  const begin = async () => {
    try {
      if (settings.config) {
        const config = await (await fetch(parseUrl(settings.config)!)).json()
        warnUnknown(config)
        settings = readSettings([options, ...sources, config])
      }
      const { scoring } = settings
      if (scoring && scoring != 'default')
        scorer = createScorer(typeof scoring == 'string' ? await json(scoring) : scoring)
    } catch (error) {
      warn(103, `config or scoring cannot be used: ${error}`)
    }
    if (hasNamedFormat(settings)) await fetchFormats(settings, load)
    gate.settingsRead()
    if (!isStopped) observe()
  }
  begin()
  return api
}
