// The web storage that the settings allow, if any. Looking at it may throw.
import type { Settings } from '../settings.js'

export const storageOf = ({ storage }: Settings): Storage | undefined =>
  storage == 'persistent' ? localStorage : storage == 'session' ? sessionStorage : undefined
