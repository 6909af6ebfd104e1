// Calls when the visitor is about to leave: by the pointer's way out of the window, or by a phone's signs of the same.
// What misfires elsewhere is left out: leaving sideways or into a frame, a slow drift, a drag, a page just opened, a
// field in use (ouibounce #38, use-exit-intent #5, mautic #1778).

import type { Lent } from '../../lent.js'
import { isVisible } from '../../lib/isVisible.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import { isTyping } from './isBusy.js'
import { seenOfPage } from './seenOfPage.js'

/** Nobody leaves with intent before having looked. */
const settleMs = 5000
/** What counts as now, for speeds; and the least to measure over, so that two events at once are no speed. */
const recentMs = 200
const leastMs = 50
/** Upwards, in CSS pixels a millisecond: a hand that goes for the tabs or the address. Reading drifts at a tenth of it. */
const pointerSpeed = 0.3
/** A flick towards the top of the page. Reading back scrolls at a quarter of it. */
const flickSpeed = 2
/** A flick means leaving only after this part of the page. */
const depth = 0.5
/** A flick goes on for as long after the finger has left. */
const momentumMs = 1500

export const onExitIntent = (leaving: () => void, { listen }: Lent): Stop => {
  const armedAt = performance.now()
  let trail: [atMs: number, y: number][] = []
  let deepest = 0
  let touchedAt = -Infinity
  const isTouch = () => matchMedia('(hover:none)').matches

  /** Notes a position; how fast it has gone up of late. */
  const speedTo = (y: number) => {
    const now = performance.now()
    trail = [...trail.filter(([at]) => now - at < recentMs), [now, y]]
    const [[at, from]] = trail as [[number, number]]
    return (from - y) / Math.max(now - at, leastMs)
  }
  const tell = () => {
    if (performance.now() - armedAt >= settleMs && !isTyping()) leaving()
  }

  return stopAll(
    listen<MouseEvent>(window, 'mousemove mouseout', ({ type, clientY, relatedTarget, buttons }) => {
      if (isTouch()) return
      const speed = speedTo(clientY)
      if (type === 'mouseout' && !relatedTarget && !buttons && clientY <= 0 && speed >= pointerSpeed) tell()
    }),
    listen(window, 'touchmove touchend', () => {
      touchedAt = performance.now()
    }),
    listen(window, 'scroll', () => {
      if (!isTouch()) return
      deepest = Math.max(deepest, seenOfPage())
      const speed = speedTo(scrollY)
      if (deepest >= depth && speed >= flickSpeed && performance.now() - touchedAt < momentumMs) tell()
    }),
    listen(window, 'visibilitychange', () => {
      if (isTouch() && isVisible()) tell()
    }),
  )
}
