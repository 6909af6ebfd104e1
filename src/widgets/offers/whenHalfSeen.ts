// Calls once, when half of an element is in view or it fills half of the screen.
import type { Stop } from '../../observe/observation.js'

export const whenHalfSeen = (element: Element, seen: () => void): Stop => {
  const observer = new IntersectionObserver(
    entries => {
      for (const { intersectionRatio, intersectionRect } of entries)
        if (intersectionRatio >= 0.5 || (intersectionRatio && intersectionRect.height * 2 >= innerHeight)) {
          observer.disconnect()
          return seen()
        }
    },
    { threshold: [0.1, 0.2, 0.3, 0.4, 0.5] },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
