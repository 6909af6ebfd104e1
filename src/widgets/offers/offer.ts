// An offer as the stage knows it, read from the config or from the attributes of a `<lead-offer>`.
import type { OfferConfig, Trigger } from '@leadline/contract'
import type { Lacks } from '@leadline/scoring'
import type { Lent } from '../../lent.js'
import { attribute } from '../../lib/attribute.js'
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

/** `spring` of the config. @throws Error that says what of it cannot be used */
export const readOffer = ({ audience = {}, ...config }: OfferConfig, { compileCondition }: Lent): Offer => {
  if (!displays.includes(config.display)) throw Error(`display should be one of ${displays.join(' ')}`)
  return { ...config, lacks: compileCondition(audience) }
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
  if (frequency && !per) throw Error(`frequency="${frequency}" should be like 1/7d or 1/session until accept`)
  const config: OfferConfig = {
    id: place.id,
    display: (read('display') || 'inline') as Display,
    priority: +read('priority'),
    trigger: { [kind]: typedValue(value) } as Trigger,
    audience: parseCondition(read('audience')),
    pages: read('pages').match(/\S+/g) as string[] | undefined,
    frequency: per ? { times: +times!, per, until: until as 'accept' | undefined } : undefined,
    schedule: { from: read('from') || undefined, to: read('to') || undefined },
    variants: [],
  }
  return { ...readOffer(config, lent), place }
}
