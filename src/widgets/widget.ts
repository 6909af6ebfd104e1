// What every widget is handed: the page's API and a few facts, nothing that a page could not have.
import type { Api } from '../api.js'
import type { Lent } from '../lent.js'
import type { Signals } from '../lib/signals.js'
import type { Observation, Stop } from '../observe/observation.js'
import type { Settings } from '../settings.js'

/** Texts of one language, by key. */
export type Texts = Record<string, string>

export interface WidgetHost {
  api: Api
  settings: Settings
  signals: Signals
  /** Records an interaction (`form_submit`, `offer_view` …); counted, scored and delivered like any other. */
  emit: (observation: Observation) => void
  onLeave: (listener: (ended: boolean) => void) => Stop
  onVisit: (listener: () => void) => Stop
  /** Fetches the built-in texts of a language (`de`), from beside the script; rejects when there are none. */
  texts: (language: string) => Promise<Texts>
  /** Somebody else is at this device (src/renew.ts). */
  renew: () => Promise<void>
  /** What the script lends, so that a widget's file need not bring it again; forms are lent how a form is read, too. */
  lent: Lent
}

/** What `leadline.forms.js` and `leadline.offers.js` export. `open` and `close` serve `leadline.open(id)`. */
export interface Widget {
  stop: Stop
  open?: (id: string) => void
  close?: () => void
}
/** A promise where what is clicked is not answered at once. */
export type MountWidget = (host: WidgetHost) => Widget | Promise<Widget>
