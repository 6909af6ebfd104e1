// Waits for what makes an offer appear. Undone, it never fires any more: a pending trigger dies with its route.
import type { Qualification, Trigger } from '@leadline/contract'
import { documentFact } from '../../lib/documentFact.js'
import { duration } from '../../lib/duration.js'
import { isVisible } from '../../lib/isVisible.js'
import { listen } from '../../lib/listen.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import type { WidgetHost } from '../widget.js'
import { onExitIntent } from './onExitIntent.js'

export type Kind = keyof Trigger

export type Fire = (kind: Kind) => void

/** Counts only while the page is looked at; each `type` of event begins anew. */
const afterQuiet = (value: unknown, fire: () => void, types: string): Stop => {
  const waitMs = duration(value)
  let leftMs = waitMs ?? Infinity
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const pause = () => {
    if (timer) leftMs -= performance.now() - since
    clearTimeout(timer)
    timer = undefined
  }
  const go = () => {
    pause()
    since = performance.now()
    if (isVisible() && leftMs < Infinity) timer = setTimeout(fire, Math.max(0, leftMs))
  }
  const stops = [listen(window, 'visibilitychange', go), pause]
  if (types)
    stops.push(
      listen(window, types, () => {
        pause()
        leftMs = waitMs ?? Infinity
        go()
      }),
    )
  go()
  return stopAll(...stops)
}

type Arm = (value: never, fire: () => void, host: WidgetHost, sinceMs: number) => Stop

const nothing: Stop = () => {}

const kinds: Record<Kind, Arm> = {
  load: (_, fire) => {
    fire()
    return nothing
  },
  after: (value, fire) => afterQuiet(value, fire, ''),
  idle: (value, fire) => afterQuiet(value, fire, 'pointermove pointerdown keydown scroll touchmove'),
  exit: (_, fire) => onExitIntent(fire),
  manual: () => nothing,
  scroll: (percent, fire) => {
    const { scrollHeight } = documentFact('documentElement')
    // A page without anything to scroll to has been seen; any other waits for the first scroll.
    if (scrollHeight <= innerHeight) fire()
    return listen(window, 'scroll', () => {
      const { scrollHeight } = documentFact('documentElement')
      if (((scrollY + innerHeight) / scrollHeight) * 100 >= percent) fire()
    })
  },
  click: (selector, fire) =>
    listen(window, 'click', event => {
      if (event.composedPath().some(target => target instanceof Element && target.matches(selector))) fire()
    }),
  qualified: (as, fire, { api, signals }, sinceMs) => {
    // It may have been reached while this file was on its way.
    if (api.lead().qualified.some(each => each.as === as && Date.parse(each.since) >= sinceMs)) fire()
    return signals.on('qualified', (reached: Qualification) => reached.as === as && fire())
  },
}

/** `sinceMs`: when the visit began, epoch ms. An unknown kind throws. */
export function armTrigger(trigger: Trigger, fire: Fire, host: WidgetHost, sinceMs: number): Stop {
  const [kind = 'load', value] = Object.entries(trigger)[0] as [Kind, unknown]
  return kinds[kind](value as never, () => fire(kind), host, sinceMs)
}
