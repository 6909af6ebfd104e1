// Whether the page is being shown: not in a background tab, not minimised, not yet prerendering.
import { documentFact } from './documentFact.js'

export const isVisible = (): boolean => documentFact('visibilityState') === 'visible'
