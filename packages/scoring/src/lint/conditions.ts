// Walking conditions: each fact with its test, wherever it stands; and what can be told of a test by looking at it.
import type { Condition, Test } from '@leadline/contract'
import { at } from './finding.js'

/** Calls `visit` for each fact and test in a condition, with the pointer to it. */
export function eachFact(
  condition: Condition,
  path: string,
  visit: (fact: string, test: Test, path: string) => void,
): void {
  for (const [fact, value] of Object.entries(condition)) {
    const here = at(path, fact)
    if (fact === 'any' || fact === 'all')
      (value as Condition[]).forEach((part, index) => void eachFact(part, at(here, index), visit))
    else if (fact === 'not') eachFact(value as Condition, here, visit)
    else visit(fact, value as Test, here)
  }
}

/** The plain texts that a test asks for; none where it asks for something else. */
export function wordsOf(test: Test): string[] {
  if (typeof test === 'string') return [test]
  if (Array.isArray(test)) return test.flatMap(wordsOf)
  if (typeof test !== 'object') return []
  return [test.eq, test.not].flatMap(part => (part === undefined ? [] : wordsOf(part as Test)))
}

/** The numbers that a test lets through, as a range; all where it is not about numbers. */
export function rangeOf(test: Test): { min: number; max: number; open: boolean } {
  if (typeof test === 'number') return { min: test, max: test, open: false }
  if (typeof test !== 'object' || Array.isArray(test)) return { min: -Infinity, max: Infinity, open: false }
  const { eq, gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = test
  const is = typeof eq === 'number' ? eq : undefined
  const min = is ?? Math.max(gt, gte)
  const max = is ?? Math.min(lt, lte)
  return {
    min,
    max,
    open: is === undefined && ((gt >= gte && gt > -Infinity) || (lt <= lte && lt < Infinity)),
  }
}

/** Ranges of the facts that have one by nature. */
const NATURAL: Record<string, [min: number, max: number]> = {
  'data.scrollPct': [0, 100],
  'data.pct': [0, 100],
  'data.activeMs': [0, Infinity],
  'session.index': [1, Infinity],
}

/** Whether no value can pass a test, and why. */
export function impossible(fact: string, test: Test): string | undefined {
  const { min, max, open } = rangeOf(test)
  if (min > max || (open && min === max)) return 'no number is in that range'
  const [least, most] = (Object.hasOwn(NATURAL, fact) && NATURAL[fact]) || [-Infinity, Infinity]
  if (min > most || max < least || (open && (min >= most || max <= least)))
    return `it is always between ${least} and ${most}`
  return undefined
}

/** Whether a condition can never hold, and why. */
export function never(condition: Condition): string | undefined {
  for (const [fact, value] of Object.entries(condition)) {
    if (fact === 'not') continue
    if (fact === 'any') {
      const reasons = (value as Condition[]).map(never)
      if (reasons.every(Boolean)) return reasons[0]
    } else if (fact === 'all') {
      const reason = (value as Condition[]).map(never).find(Boolean)
      if (reason) return reason
    } else {
      const reason = impossible(fact, value as Test)
      if (reason) return `${fact}: ${reason}`
    }
  }
  return undefined
}

/** Whether everything that meets `a` also meets `b`, as far as the two conditions show it. */
export function implies(a: Condition, b: Condition): boolean {
  if (a.any && Object.keys(a).length === 1) return a.any.every(part => implies(part, b))
  const flat = flatten(a)
  return Object.entries(b).every(([fact, wanted]) => {
    if (fact === 'any')
      return (
        (wanted as Condition[]).some(part => implies(a, part)) ||
        (!!a.any && a.any.every(part => implies({ ...flat, ...part }, { any: wanted as Condition[] })))
      )
    if (fact === 'all') return (wanted as Condition[]).every(part => implies(a, part))
    return Object.hasOwn(flat, fact) && testImplies(flat[fact] as Test, wanted as Test)
  })
}

const flatten = ({ all = [], any: _, ...rest }: Condition): Condition =>
  Object.assign({}, rest, ...all.map(flatten))

function testImplies(had: Test, wanted: Test): boolean {
  if (JSON.stringify(had) === JSON.stringify(wanted)) return true
  if (Array.isArray(wanted))
    return (Array.isArray(had) ? had : [had]).every(one => wanted.includes(one as never))
  if (typeof wanted !== 'object') return false
  const keys = Object.keys(wanted)
  if (!keys.every(key => ['gt', 'gte', 'lt', 'lte'].includes(key))) return false
  const inner = rangeOf(had)
  const outer = rangeOf(wanted)
  return (
    inner.min >= outer.min &&
    inner.max <= outer.max &&
    (!outer.open ||
      inner.open ||
      (inner.min > outer.min && (outer.max === Infinity || inner.max < outer.max)))
  )
}
