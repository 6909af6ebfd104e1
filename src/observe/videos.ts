// Videos: how much of a marked video was really played, skipped parts not counted.
import { attribute } from '../lib/attribute.js'
import { listen } from '../lib/listen.js'
import { stopAll } from '../lib/stopAll.js'
import { whenPresent } from '../lib/whenPresent.js'
import { emitMarked, markOf } from './marks.js'
import type { Observe } from './observation.js'

const playedPct = ({ played, duration }: HTMLMediaElement) => {
  let seconds = 0
  for (let at = 0; at < played.length; at++) seconds += played.end(at) - played.start(at)
  return Math.round((seconds / duration) * 100)
}

/** Each quarter once, until the element is given another video. */
export const observeVideos: Observe = watched => {
  let isStopped = false
  return stopAll(
    whenPresent('data-lead-video', element => {
      let reached = 0
      // What would undo it would keep the element, and its film, after the page has dropped it.
      listen(element, 'emptied timeupdate ended', ({ type }) => {
        if (type === 'emptied') reached = 0
        const played = playedPct(element as HTMLMediaElement)
        for (const pct of isStopped ? [] : [25, 50, 75, 100]) {
          if (pct <= reached || !(played >= pct)) continue
          reached = pct
          emitMarked(watched, 'video', element, {
            video: markOf(element, 'video') || attribute(element, 'title') || 'video',
            pct,
          })
        }
      })
    }),
    () => {
      isStopped = true
    },
  )
}
