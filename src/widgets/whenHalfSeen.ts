// Calls once, when half of an element is in view or it fills half of the screen.
import type { Stop } from '../observe/observation.js'

export const whenHalfSeen = (element: Element, seen: () => void): Stop => {
  const observer = new IntersectionObserver(
    entries => {
      if (
        entries.some(
          ({ intersectionRatio, intersectionRect: { height } }) =>
            intersectionRatio >= 0.5 || height * 2 >= innerHeight,
        )
      ) {
        stop()
        seen()
      }
    },
    { threshold: [0.1, 0.2, 0.3, 0.4, 0.5] },
  )
  const stop = () => observer.disconnect()
  observer.observe(element)
  return stop
}
