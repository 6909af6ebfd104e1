// Holds observations back until they may be recorded: settings read, page activated, visitor not unwilling.
import type { Consent } from '@leadline/contract'
import { type Choice, consentKey, isSignalled, keepConsent, readConsent } from './ledger/consent.js'
import type { Seen } from './ledger/ledger.js'
import { documentFact } from './lib/documentFact.js'
import type { Settings } from './settings.js'

/** How many interactions are kept for a visitor who has not decided yet (contract §10). */
const UNDECIDED_KEPT = 100

export type Gate = ReturnType<typeof openGate>

/** `open` is handed what was kept, in order; `close` is called when the visitor refuses. */
export function openGate(
  settings: () => Settings,
  open: (kept: Seen[]) => void,
  close: (isElsewhere: boolean) => void,
) {
  let kept: Seen[] = []
  let isReady = false
  let isOpen = false
  let choice: Choice | undefined

  const consent = (): Consent =>
    choice ?? readConsent(settings()) ?? (isSignalled(settings()) ? 'denied' : settings().consent)
  const isPrerendering = () => documentFact('prerendering' as keyof Document)
  const tryOpen = () => {
    if (isOpen || !isReady || isPrerendering() || consent() != 'granted') return
    isOpen = true
    open(kept)
    kept = []
  }
  const refuse = (isElsewhere: boolean) => {
    kept = []
    isOpen = false
    choice = 'denied'
    close(isElsewhere)
  }
  if (isPrerendering()) document.addEventListener('prerenderingchange', tryOpen, { once: true })

  return {
    consent,
    letsThrough: () => isOpen,
    keep: (seen: Seen) => {
      // A refusal drops it; a signal alone may still be overruled by the visitor.
      if (choice != 'denied' && (kept.length < UNDECIDED_KEPT || consent() == 'granted')) kept.push(seen)
    },
    /** The settings are complete; or the page goes, and they are done without. */
    settingsRead: () => {
      isReady = true
      tryOpen()
    },
    /** Keeps the visitor's choice. True when it is a new consent. */
    decide: (decided: Choice) => {
      const isNew = decided != consent()
      if (!isNew && decided == choice) return false
      keepConsent(settings(), decided)
      choice = decided
      if (decided == 'denied') refuse(false)
      else tryOpen()
      return isNew && decided == 'granted'
    },
    /** The visitor may have decided in another tab. A refusal leaves no trace where consent is required. */
    reread: (key: string | null) => {
      if (key != consentKey(settings())) return
      choice = undefined
      if ((readConsent(settings()) ?? settings().consent) == 'granted') tryOpen()
      else refuse(true)
    },
  }
}
