// Tells, once a visit, which marked elements a visitor had before their eyes.
import type { Stop, Watched } from '../observe/observation.js'
import { isVisible } from './isVisible.js'
import { stopAll } from './stopAll.js'
import { whenPresent } from './whenPresent.js'

/** Crossed also by elements of up to five screens' height, while they come to fill half of the screen. */
const threshold = [0.1, 0.2, 0.3, 0.4, 0.5]

/** Neither transparent nor `visibility: hidden`, where the browser can tell. */
const shown = { opacityProperty: true, visibilityProperty: true }
/** What is in its place and not shown yet, such as what fades in. */
const LOOK_AGAIN_MS = 1000

/**
 * Calls `seen` for each element with the attribute of which half is in view, or which fills half of the screen, for
 * `forMs` on end.
 */
export const whenSeen = (
  name: string,
  forMs: number,
  { onVisit }: Watched,
  seen: (element: Element) => void,
): Stop => {
  const known = new Set<WeakRef<Element>>()
  const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>()
  let isVisiting = false

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, intersectionRatio, intersectionRect } of entries) {
        const { width, height } = intersectionRect
        clearTimeout(timers.get(target))
        if (width && height && (intersectionRatio >= 0.5 || height * 2 >= innerHeight))
          timers.set(
            target,
            setTimeout(() => {
              observer.unobserve(target)
              if (isVisible() && target.checkVisibility?.(shown) != false) seen(target)
              else setTimeout(() => observer.observe(target), LOOK_AGAIN_MS)
            }, forMs),
          )
        // What is empty yet would be as much in view once it is filled: the observer would say nothing.
        else if (isIntersecting && !(width && height)) setTimeout(watch, LOOK_AGAIN_MS, target)
      }
    },
    { threshold },
  )
  /** The observer answers for an element that it is newly given, once the page is being shown. */
  const watch = (element: Element) => {
    observer.unobserve(element)
    observer.observe(element)
  }

  return stopAll(
    whenPresent(name, element => {
      known.add(new WeakRef(element))
      if (isVisiting) watch(element)
    }),
    onVisit(() => {
      isVisiting = true
      for (const element of known) {
        const present = element.deref()
        if (present) watch(present)
        else known.delete(element)
      }
    }),
    () => observer.disconnect(),
  )
}
