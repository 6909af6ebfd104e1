// What an observer hands on: plain facts about one thing a visitor did, before the ledger numbers and scores it.
import type { InteractionType } from '@leadline/contract'
import type { Settings } from '../settings.js'

/** Undoes what returned it. Safe to call twice. */
export type Stop = () => void

export type Scalar = string | number | boolean

/** One thing that a visitor did, as the observer saw it. Identity, order and points are added by the ledger. */
export interface Observation {
  type: InteractionType
  /** For `custom` only: the name given to `track`. */
  name?: string
  data?: Record<string, Scalar>
  fields?: Record<string, string | string[] | boolean>
  /** What this taught about the visitor (`identify`, `form_submit`). */
  traits?: Record<string, Scalar>
  /** Points from `data-lead-points`, in place of the model's. */
  override?: number
  /** When it happened, epoch ms. @default now */
  at?: number
  /** Replaces parts of the current page, for `leadline.page()`. */
  page?: { url?: string; path?: string; title?: string; referrer?: string }
}

/** All that an observer is given. It never sees the ledger, the score or the beacon. */
export interface Watched {
  /** Records the observation now; cheap, never throws, ignored types are dropped by it. */
  emit: (observation: Observation) => void
  settings: Settings
  /** Tells the page of a form's submit before it is made. False when a listener cancels it. */
  ask: (
    detail: { phase: 'submit'; form: string; element: Element } & Pick<Observation, 'fields' | 'traits'>,
  ) => boolean
  /** Called at once, before the page's next view or its end: the last chance to emit for the visit that is ending
   * or for the page that is being hidden (`ended` tells which). */
  onLeave: (listener: (ended: boolean) => void) => Stop
  /** Called after each new visit has begun (its page view is recorded). */
  onVisit: (listener: () => void) => Stop
}

/** The one mould of every file in this folder. */
export type Observe = (watched: Watched) => Stop
