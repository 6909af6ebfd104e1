// Tells, once a visit, which marked elements a visitor had before their eyes.
import type { Stop, Watched } from '../observe/observation.js'
import { isVisible } from './isVisible.js'
import { listen } from './listen.js'
import { stopAll } from './stopAll.js'
import { whenPresent } from './whenPresent.js'

/** Crossed by elements of up to five screens' height while they fill half of the screen. */
const threshold = [0.1, 0.2, 0.3, 0.4, 0.5]

/**
 * Calls `seen` for each element with `attribute` of which half is in view, or which fills half of the screen, for
 * `forMs` on end.
 */
export const whenSeen = (
  attribute: string,
  forMs: number,
  { onVisit }: Watched,
  seen: (element: Element) => void,
): Stop => {
  const pending = new Map<Element, ReturnType<typeof setTimeout> | undefined>()
  const known = new Set<Element>()
  let isVisiting = false

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const isSeen =
          intersectionRatio >= 0.5 ||
          (intersectionRatio > 0 && intersectionRect.height * 2 >= (rootBounds?.height ?? innerHeight))
        if (!isSeen) {
          clearTimeout(pending.get(target))
          pending.set(target, undefined)
        } else if (pending.has(target) && !pending.get(target))
          pending.set(
            target,
            setTimeout(() => {
              pending.set(target, undefined)
              if (!isVisible()) return
              pending.delete(target)
              observer.unobserve(target)
              seen(target)
            }, forMs),
          )
      }
    },
    { threshold },
  )

  /** The observer answers at once for an element it is newly given. */
  const watch = (elements: Iterable<Element>) => {
    for (const element of elements) {
      clearTimeout(pending.get(element))
      pending.set(element, undefined)
      observer.unobserve(element)
      observer.observe(element)
    }
  }

  return stopAll(
    whenPresent(attribute, element => {
      known.add(element)
      if (isVisiting) watch([element])
    }),
    onVisit(() => {
      isVisiting = true
      for (const element of known) if (!element.isConnected) known.delete(element)
      watch(known)
    }),
    listen(window, 'visibilitychange', () => isVisible() && watch([...pending.keys()])),
    () => observer.disconnect(),
  )
}
