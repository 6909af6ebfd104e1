// Calls when the page comes back from the back/forward cache, with all its variables as they were.
import type { Stop } from '../observe/observation.js'
import { listen } from './listen.js'

export const onRestored = (listener: () => void): Stop =>
  listen<PageTransitionEvent>(window, 'pageshow', event => event.persisted && listener())
