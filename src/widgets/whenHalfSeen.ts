// Calls once, when half of an element is in view or it fills half of the screen.
import type { Stop } from '../observe/observation.js'

const listeners = new WeakMap<Element, () => void>()
/** One for all, which keeps none of them: an observer of its own keeps an element that the page drops unseen. */
let observer: IntersectionObserver | undefined

/** Asked again, it looks again. */
export const whenHalfSeen = (element: Element, seen: () => void): Stop => {
  observer ??= new IntersectionObserver(
    entries => {
      for (const { target, intersectionRatio, intersectionRect } of entries)
        if (intersectionRatio >= 0.5 || intersectionRect.height * 2 >= innerHeight) {
          observer!.unobserve(target)
          listeners.get(target)!()
        }
    },
    { threshold: [0.1, 0.2, 0.3, 0.4, 0.5] },
  )
  const stop = () => observer!.unobserve(element)
  stop()
  listeners.set(element, seen)
  observer.observe(element)
  return stop
}
