// What a value of a config must be, said in words: small checks, and how they make up larger ones.
import { instead } from '../instead.js'
import { shown } from '../problem.js'

/** Keys and indexes that lead to a value: `['forms', 'ebook', 'fields', 2, 'type']`. */
export type Place = (string | number)[]

/** One thing that an author probably did not mean. */
export interface Mistake {
  /** `error`: it does not do what it says. `warning`: it does, but probably not what was meant. */
  severity: 'error' | 'warning'
  place: Place
  /** What was found there and what would be right, to be read after the place. */
  message: string
}

/** Takes one mistake down. */
export type Report = (place: Place, message: string, severity?: Mistake['severity']) => void

/** Looks at one value. */
export type Check = (value: unknown, place: Place, report: Report) => void

// biome-ignore lint/suspicious/noExplicitAny: what an author wrote may be anything, and each key is looked at
export type Keyed = Record<string, any>

export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `what` ends the sentence "… should be". */
export const should =
  (what: string, holds: (value: unknown) => unknown): Check =>
  (value, place, report) => {
    if (!holds(value))
      report(place, `${value === undefined ? 'is missing and' : shown(value)} should be ${what}`)
  }

export const text = should('text', value => typeof value === 'string')
export const filled = should('text that is not empty', value => typeof value === 'string' && value.trim())
export const number = should('a number', Number.isFinite)
export const truth = should('true or false', value => typeof value === 'boolean')
export const isTrue = should('true', value => value === true)
/** Limits included. */
export const whole = (min: number): Check =>
  should(`a whole number from ${min} on`, value => Number.isInteger(value) && (value as number) >= min)

/** One of these words; for another one, the one that was probably meant. */
export const word =
  (...words: string[]): Check =>
  (value, place, report) =>
    should(
      `one of ${words.join(' ')}${typeof value === 'string' ? meant(value, words) : ''}`,
      one => typeof one === 'string' && words.includes(one),
    )(value, place, report)

const meant = (value: string, words: string[]) => {
  const end = instead(value, words)
  return end.startsWith(':') ? end : ''
}

/** Calls `each` for every entry. */
export const list =
  (each: Check, least = 1): Check =>
  (value, place, report) => {
    if (!Array.isArray(value)) return should('a list', () => false)(value, place, report)
    if (value.length < least) report(place, 'is empty and should have something in it')
    for (const [index, one] of value.entries()) each(one, [...place, index], report)
  }

/** An object with these keys, of which some must be there, and no others. */
export const keyed =
  (known: Record<string, Check>, ...needed: string[]): Check =>
  (value, place, report) => {
    const keys = Object.keys(known)
    if (!isKeyed(value)) return should(`an object with ${keys.join(', ')}`, () => false)(value, place, report)
    for (const key of Object.keys(value))
      if (!keys.includes(key)) report([...place, key], `unknown key${instead(key, keys)}`)
    for (const key of keys)
      if (value[key] !== undefined || needed.includes(key)) known[key]!(value[key], [...place, key], report)
  }

/** Both, one after the other. */
export const both =
  (...checks: Check[]): Check =>
  (value, place, report) => {
    for (const check of checks) check(value, place, report)
  }

/** Says of each name that was there before where that was. `keys` leads from an entry to its name. */
export const once =
  (key: string): Check =>
  (all, place, report) => {
    const seen = new Map<unknown, number>()
    if (!Array.isArray(all)) return
    for (const [index, one] of all.entries()) {
      const name = isKeyed(one) ? one[key] : undefined
      if (typeof name !== 'string') continue
      const before = seen.get(name)
      if (before === undefined) seen.set(name, index)
      else
        report(
          [...place, index, key],
          `${shown(name)} is taken by ${place.at(-1)}[${before}] and should be another`,
        )
    }
  }

/** Letters, digits, `-` and `_`, as the schema has it for what is recorded. */
export const name = should(
  'a name of letters, digits, - or _, 64 at most',
  value => typeof value === 'string' && /^[\w-]{1,64}$/.test(value),
)

export const duration = should(
  'a duration such as 500ms, 10s, 5m, 12h or 7d',
  value => typeof value === 'string' && /^\d+(\.\d+)?(ms|[smhd])$/.test(value),
)

/** The schema's `DateOrTime`, and a day that the calendar has. */
export const isDate = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  const [day] = /^\d{4}-\d\d-\d\d(?=$|T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$)/.exec(value) ?? []
  const isDay = day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  return !!isDay && !Number.isNaN(Date.parse(value))
}
export const date = should('a date such as 2026-12-24, or a time such as 2026-12-24T18:00+01:00', isDate)

/** An address within the site, or one with a scheme of these; what begins with `www.` or holds blanks is neither. */
export const address = (...schemes: string[]): Check =>
  should(`an address such as /guide or https://acme.example, with ${schemes.join(': ')}: or none`, value => {
    if (typeof value !== 'string' || !value.trim() || /^\s*www\.|^[^/?#:]*@|\s\S/i.test(value)) return false
    const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(value) ?? []
    return !scheme || schemes.includes(scheme.toLowerCase())
  })
