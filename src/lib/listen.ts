// Hears events first and silently: capture phase, passive, and no error of ours reaches the page.
import type { Stop } from '../observe/observation.js'

/** Listens to each of the space-separated `types`. */
export const listen = <Heard extends Event>(
  target: EventTarget,
  types: string,
  listener: (event: Heard) => void,
): Stop => {
  const safely = (event: Event) => {
    try {
      listener(event as Heard)
    } catch {}
  }
  const each = (method: 'addEventListener' | 'removeEventListener') => {
    for (const type of types.split(' '))
      EventTarget.prototype[method].call(target, type, safely, { capture: true, passive: true })
  }
  each('addEventListener')
  return () => each('removeEventListener')
}
