// The visitor's choice about being tracked: asked before anything is stored, remembered when there was one.
import { storageOf } from '../lib/storageOf.js'
import type { Settings } from '../settings.js'

export type Choice = 'granted' | 'denied'

export const consentKey = ({ site }: Settings): string => `leadline:${site}:consent`

/** The choice made earlier; else undefined. */
export function readConsent(settings: Settings): Choice | undefined {
  try {
    return storageOf(settings)!.getItem(consentKey(settings)) as Choice
  } catch {}
}

/** Remembers the choice. A refusal where consent is required anyway needs no memory, so nothing is left behind. */
export function keepConsent(settings: Settings, choice: Choice): void {
  try {
    const storage = storageOf(settings)!
    const key = consentKey(settings)
    choice == 'denied' && settings.consent == 'required'
      ? storage.removeItem(key)
      : storage.setItem(key, choice)
  } catch {}
}

/** Is there a privacy signal that counts as a refusal (Global Privacy Control; Do Not Track when asked for)? */
export const isSignalled = ({ signals }: Settings): boolean =>
  (signals.includes('gpc') && !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) ||
  (signals.includes('dnt') && navigator.doNotTrack == '1')
