// Takes the first item of a task at once, and what follows in the same task at its end: a burst costs its caller next to
// nothing, and whoever asks right after one item sees what came of it.
import { oncePerTask } from './oncePerTask.js'
import { warn } from './warn.js'

/** `isWatched`: someone looks at each item as it comes, so that none may wait. */
export function inBursts<Item>(take: (item: Item) => void, isWatched: () => boolean) {
  const waiting: Item[] = []
  /** Takes what waits: to be called before anything is asked that it could change. */
  const takeAll = () => {
    for (let item = waiting.shift(); item; item = waiting.shift())
      try {
        take(item)
      } catch (error) {
        warn(299, `${error}`)
      }
  }
  const takeSoon = oncePerTask(takeAll)
  return {
    takeAll,
    add: (item: Item) => {
      waiting.push(item)
      if (takeSoon() || isWatched()) takeAll()
    },
  }
}
