// The visitor's choice about being tracked: asked before anything is stored, remembered when there was one.
import type { Settings } from '../settings.js'

export type Consent = 'granted' | 'denied'

const storageOf = ({ storage }: Settings): Storage | undefined => {
  try {
    return storage == 'persistent' ? localStorage : storage == 'session' ? sessionStorage : undefined
  } catch {
    return undefined
  }
}

export const consentKey = ({ site }: Settings): string => `leadline:${site}:consent`

/** The choice made earlier; else undefined. */
export function readConsent(settings: Settings): Consent | undefined {
  try {
    return (storageOf(settings)?.getItem(consentKey(settings)) as Consent) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers the choice. A refusal where consent is required anyway needs no memory, so nothing is left behind. */
export function keepConsent(settings: Settings, consent: Consent): void {
  try {
    const storage = storageOf(settings)
    if (consent == 'denied' && settings.consent == 'required') storage?.removeItem(consentKey(settings))
    else storage?.setItem(consentKey(settings), consent)
  } catch {
    // Storage refused: the choice holds for this page.
  }
}

/** Is there a privacy signal that counts as a refusal (Global Privacy Control; Do Not Track when asked for)? */
export const isSignalled = ({ signals }: Settings): boolean =>
  (signals.includes('gpc') && !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) ||
  (signals.includes('dnt') && navigator.doNotTrack == '1')
