// An offer as the stage knows it, read from the config or from the attributes of a `<lead-offer>`.
import type { OfferConfig, Trigger } from '@leadline/contract'
import type { Lacks } from '@leadline/scoring'
import type { Lent } from '../../lent.js'
import { attribute } from '../../lib/attribute.js'
import { duration } from '../../lib/duration.js'
import { typedValue } from '../../lib/typedValue.js'
import { parseCondition } from '../personalise/parseCondition.js'

export type Display = OfferConfig['display']

export interface Offer extends Omit<OfferConfig, 'audience'> {
  /** What the visitor lacks to be meant by it; nothing when it is for everyone. */
  lacks: Lacks
  /** Where the author put it; an overlay from the config needs none. */
  place?: HTMLElement
}

const displays = ['modal', 'bar', 'slide-in', 'inline', 'landing']

export const isOverlay = (display: Display): boolean => displays.indexOf(display) < 3

/** None is fine. */
const isDate = (text: string | undefined) => !text || Date.parse(text) >= 0

/**
 * `spring` of the config, in its `place` if it has one. Looked for is only what would fail later, or do the opposite of
 * what was meant; the rest is said while testing.
 * @throws Error that says what of it cannot be used
 */
export const readOffer = (config: OfferConfig, { compileCondition }: Lent, place?: HTMLElement): Offer => {
  const { audience = {}, display, pages, frequency, schedule, variants } = { ...config }
  let lacks!: Lacks
  try {
    lacks = compileCondition(audience)
  } catch {}
  const isUsable = {
    display: displays.includes(display),
    audience: lacks,
    pages: !pages || pages.every?.(glob => glob?.replace),
    schedule: isDate(schedule?.from) && isDate(schedule?.to),
    frequency: !frequency || /visit|session|day|ever/.test(frequency.per) || duration(frequency.per)! >= 0,
    variants:
      (place || variants?.[0]) && variants?.every?.(each => each?.content && isDate(each.content.countdown)),
  }
  for (const [part, isFine] of Object.entries(isUsable))
    if (!isFine) throw Error(`its ${part} cannot be used`)
  return { ...config, lacks, place }
}

/**
 * A `<lead-offer>` that the config does not know: `display`, `trigger="scroll:60"`, `audience="score>=20"`,
 * `frequency="1/7d until accept"`, `pages="/blog/*"`, `from`, `to`, `priority`; its content is what the author wrote.
 * @throws Error that says which attribute cannot be used
 */
export function readElement(place: HTMLElement, lent: Lent): Offer {
  const read = (name: string) => attribute(place, name) ?? ''
  const [, kind = 'load', value = 'true'] = /^(\w+)(?::(.+))?$/.exec(read('trigger')) ?? []
  const frequency = read('frequency')
  const [, times, per, until] = /^(\d+)\/(\w+)(?: until (accept|dismiss))?$/.exec(frequency) ?? []
  const config: OfferConfig = {
    id: place.id,
    display: (read('display') || 'inline') as Display,
    priority: +read('priority'),
    trigger: { [kind]: typedValue(value) } as Trigger,
    audience: parseCondition(read('audience')),
    pages: read('pages').match(/\S+/g) as string[] | undefined,
    // One that cannot be read has no `per`, and is found as one of the config would be.
    frequency: frequency ? { times: +times!, per: per!, until: until as 'accept' | undefined } : undefined,
    schedule: { from: read('from'), to: read('to') },
    variants: [],
  }
  return readOffer(config, lent, place)
}
