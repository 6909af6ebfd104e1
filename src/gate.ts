// Holds observations back until they may be recorded: settings read, page activated, visitor not unwilling.
import type { Consent as State } from '@leadline/contract'
import { type Consent, consentKey, isSignalled, readConsent } from './ledger/consent.js'
import type { Settings } from './settings.js'
import type { Seen } from './start.js'

/** How many interactions are kept for a visitor who has not decided yet (contract §10). */
const UNDECIDED_KEPT = 100

export interface Gate {
  isOpen: () => boolean
  /** Closed because the visitor has not agreed, or has refused. */
  isUnconsented: () => boolean
  consent: () => State
  keep: (seen: Seen) => void
  /** Hands over what was kept, in order. */
  release: (record: (seen: Seen) => void) => void
  /** The settings are complete. */
  ready: () => void
  /** The page is about to go: settings that are still on their way are done without. */
  hurry: () => void
  /** Keeps the choice; true when the visitor agrees. */
  decide: (choice: Consent) => boolean
  /** Another tab may have decided. */
  reread: (key: string | null) => Consent | undefined
}

export function openGate(settings: () => Settings, open: () => void): Gate {
  let kept: Seen[] = []
  let isReady = false
  let isOpen = false
  let choice: Consent | undefined

  const consent = (): State => {
    const own = choice ?? readConsent(settings())
    return own ?? (isSignalled(settings()) ? 'denied' : settings().consent)
  }
  const isUnconsented = () => consent() != 'granted'
  const isPrerendering = () => !!(document as { prerendering?: boolean }).prerendering
  const tryOpen = () => {
    if (isOpen || !isReady || isPrerendering() || isUnconsented()) return
    isOpen = true
    open()
  }
  if (isPrerendering()) document.addEventListener('prerenderingchange', tryOpen, { once: true })

  return {
    isOpen: () => isOpen,
    isUnconsented,
    consent,
    keep: seen => {
      // A refusal drops it; a signal alone may still be overruled by the visitor.
      if (choice != 'denied' && !(isUnconsented() && kept.length >= UNDECIDED_KEPT)) kept.push(seen)
    },
    release: record => {
      const seen = kept
      kept = []
      seen.forEach(record)
    },
    ready: () => {
      isReady = true
      tryOpen()
    },
    hurry: () => {
      isReady = true
      tryOpen()
    },
    decide: decided => {
      choice = decided
      if (decided == 'denied') {
        kept = []
        isOpen = false
        return false
      }
      tryOpen()
      return true
    },
    reread: key => {
      if (key != consentKey(settings())) return
      const read = readConsent(settings())
      if (read == 'denied') {
        kept = []
        isOpen = false
        choice = read
      }
      return read
    },
  }
}
