// Whether a list of interaction types, as in `track` or an endpoint's `only`, wants a type: `-type` removes one.
import type { Endpoint } from '../settings.js'

/** Nothing but removals, or nothing at all, wants every other type. */
export const wants = (list: string | string[] = '', type: string): boolean => {
  const words = Array.isArray(list) ? list : list.split(' ')
  return !words.includes(`-${type}`) && (words.includes(type) || words.every(word => !word || word[0] == '-'))
}

/** Places of the endpoints that want this type. */
export const queuesFor = (endpoints: Endpoint[], type: string): number[] =>
  [...endpoints.keys()].filter(queue => wants(endpoints[queue]!.only, type))
