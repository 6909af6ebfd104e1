// Hears events first and silently: capture phase, passive unless asked, and no error of ours reaches the page.
import type { Stop } from '../observe/observation.js'

/** Listens to each of the space-separated `types`; one that is not `passive` may prevent them. */
export const listen = <Heard extends Event>(
  target: EventTarget,
  types: string,
  listener: (event: Heard) => void,
  passive = true,
): Stop => {
  const safely = (event: Event) => {
    try {
      listener(event as Heard)
    } catch {}
  }
  const each = (method: 'addEventListener' | 'removeEventListener') => {
    for (const type of types.split(' '))
      EventTarget.prototype[method].call(target, type, safely, { capture: true, passive })
  }
  each('addEventListener')
  return () => each('removeEventListener')
}
