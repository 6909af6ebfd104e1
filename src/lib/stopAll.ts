// Makes one undo of several.
import type { Stop } from '../observe/observation.js'

export const stopAll =
  (...stops: Stop[]): Stop =>
  () => {
    for (const stop of stops) stop()
  }
