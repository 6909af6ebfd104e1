// Waits for what makes an offer appear. Undone, it never fires any more: a pending trigger dies with its route.
import type { Qualification, Trigger } from '@leadline/contract'
import { duration } from '../../lib/duration.js'
import { isVisible } from '../../lib/isVisible.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import type { WidgetHost } from '../widget.js'
import { onExitIntent } from './onExitIntent.js'
import { seenOfPage } from './seenOfPage.js'

export type Kind = keyof Trigger

export type Fire = (kind: Kind) => void

/** Counts only while the page is looked at; each `type` of event begins anew. */
const afterQuiet = (value: unknown, fire: () => void, { lent }: WidgetHost, types = ''): Stop => {
  const waitMs = duration(value) ?? Infinity
  let leftMs = waitMs
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
    if (isVisible() && leftMs < Infinity) timer = setTimeout(fire, leftMs)
  }
  go()
  return stopAll(
    lent.listen(window, 'visibilitychange', go),
    lent.listen(window, types, () => {
      pause()
      leftMs = waitMs
      go()
    }),
    pause,
  )
}

type Arm = (value: never, fire: () => void, host: WidgetHost, sinceMs: number) => Stop

const nothing: Stop = () => {}

const kinds: Record<Kind, Arm> = {
  load: (_, fire) => {
    fire()
    return nothing
  },
  after: (value, fire, host) => afterQuiet(value, fire, host),
  idle: (value, fire, host) =>
    afterQuiet(value, fire, host, 'pointermove pointerdown keydown scroll touchmove'),
  exit: (_, fire, { lent }) => onExitIntent(fire, lent),
  manual: () => nothing,
  scroll: (percent, fire, { lent }) => {
    // A page without anything to scroll to has been seen; any other waits for the first scroll.
    if (!scrollY && seenOfPage() >= 1) fire()
    return lent.listen(window, 'scroll', () => {
      if (seenOfPage() * 100 >= percent) fire()
    })
  },
  click: (selector, fire, { lent }) =>
    lent.listen(window, 'click', event => {
      if (event.composedPath().some(target => target instanceof Element && target.matches(selector))) fire()
    }),
  qualified: (as, fire, { api, signals }, sinceMs) => {
    // It may have been reached while this file was on its way.
    if (api.lead().qualified.some(each => each.as === as && Date.parse(each.since) >= sinceMs)) fire()
    return signals.on('qualified', (reached: Qualification) => reached.as === as && fire())
  },
}

/** `sinceMs`: when the visit began, epoch ms. @throws Error on an unknown kind */
export function armTrigger(trigger: Trigger, fire: Fire, host: WidgetHost, sinceMs: number): Stop {
  const [kind = 'load', value] = Object.entries(trigger)[0] as [Kind, unknown]
  if (!Object.hasOwn(kinds, kind))
    throw Error(`its trigger cannot be used: none of ${Object.keys(kinds).join(' ')}`)
  return kinds[kind](value as never, () => fire(kind), host, sinceMs)
}
