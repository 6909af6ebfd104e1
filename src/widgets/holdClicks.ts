// Holds clicks that a file still on its way will answer, on a gate or on what opens an offer, and makes them again then.
import { ancestors } from '../lib/ancestors.js'
import { attribute } from '../lib/attribute.js'
import { listen } from '../lib/listen.js'
import type { Stop } from '../observe/observation.js'

/** A visitor who would wait longer gets what the link leads to. */
const patienceMs = 3000

/** Nobody hears the first click, so that nothing is done or counted twice. What is returned lets go of them. */
export const holdClicks = (mark: string): Stop => {
  let letGo!: Stop
  const there = new Promise<void>(resolve => {
    letGo = resolve
  })
  const stop = listen<MouseEvent>(
    window,
    'click',
    event => {
      const [target] = event.composedPath()
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (!ancestors(target).some(each => attribute(each, mark))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setTimeout(letGo, patienceMs)
      there.then(() => target!.dispatchEvent(new MouseEvent('click', event)))
    },
    false,
  )
  there.then(stop)
  return letGo
}
