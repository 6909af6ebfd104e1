// Query parameters of the reading routes: each is read or refused with what would be right.
import type { LeadOrder, LeadQuery } from '../store/store.js'
import { badRequest } from './problem.js'

const orders: LeadOrder[] = ['priority', 'score', 'recent', 'first']
const maxLimit = 200
const maxTextLength = 200

type Reader = (name: string) => string | undefined

/** Gives each parameter once; an unknown name is refused, so that a misspelt filter does not answer everything. */
function readerOf(url: URL, known: string[]): Reader {
  for (const name of url.searchParams.keys())
    if (!known.includes(name))
      throw badRequest(name, `There is no parameter "${name}" here. Known: ${known.join(', ')}.`)
  return name => {
    const value = url.searchParams.get(name)
    if (value === null || value === '') return undefined
    if (value.length > maxTextLength && name !== 'cursor')
      throw badRequest(name, `"${name}" may have at most ${maxTextLength} characters.`)
    return value
  }
}

function oneOf<T extends string>(read: Reader, name: string, allowed: readonly T[]): T | undefined {
  const value = read(name)
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined
  throw badRequest(name, `"${name}" must be one of ${allowed.join(', ')}, not ${JSON.stringify(value)}.`)
}

const flag = (read: Reader, name: string) => {
  const value = oneOf(read, name, ['true', 'false'])
  return value === undefined ? undefined : value === 'true'
}

function limitOf(read: Reader, fallback: number) {
  const value = read('limit')
  if (value === undefined) return fallback
  const limit = Number(value)
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit)
    throw badRequest(
      'limit',
      `"limit" must be a whole number from 1 to ${maxLimit}, not ${JSON.stringify(value)}.`,
    )
  return limit
}

export const leadFilters = ['qualified', 'funnel', 'site', 'test', 'worked', 'q', 'order']

/** The names that a model gives, which leads can be filtered by. */
export type Kinds = { qualifications: string[]; stages: string[] }

export function readLeadQuery(url: URL, kinds: Kinds, alsoKnown: string[] = []): LeadQuery {
  const read = readerOf(url, [...leadFilters, 'limit', 'cursor', ...alsoKnown])
  const order = oneOf(read, 'order', orders) ?? 'priority'
  return {
    order,
    limit: limitOf(read, 50),
    after: cursorValues(read('cursor'), order),
    qualified: oneOf(read, 'qualified', [...kinds.qualifications, 'any', 'none']),
    funnel: oneOf(read, 'funnel', kinds.stages),
    site: read('site'),
    test: flag(read, 'test'),
    worked: flag(read, 'worked'),
    search: read('q')?.replaceAll('\0', ' '),
  }
}

export function readCompletenessQuery(url: URL) {
  const read = readerOf(url, ['site', 'test', 'since', 'limit'])
  const since = read('since')
  if (since !== undefined && Number.isNaN(Date.parse(since)))
    throw badRequest('since', '"since" must be a date, for example 2026-11-21 or 2026-11-21T23:10:00Z.')
  return {
    site: read('site'),
    test: flag(read, 'test'),
    since: since === undefined ? undefined : Date.parse(since),
    limit: limitOf(read, 50),
  }
}

/** Where a page ended, for the next one to begin after: opaque to callers, bound to its order. */
export const cursorOf = (order: LeadOrder, values: (string | number)[]) =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url')

/** What each order's values can be, before the two of the key: PostgreSQL refuses what its columns cannot hold. */
const isTier = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 100
const isValue: Record<LeadOrder, ((value: unknown) => boolean)[]> = {
  priority: [isTier, Number.isFinite],
  score: [Number.isFinite],
  recent: [Number.isSafeInteger],
  first: [Number.isSafeInteger],
}

function cursorValues(cursor: string | undefined, order: LeadOrder) {
  if (cursor === undefined) return undefined
  try {
    const [cursorOrder, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const checks = isValue[order]
    const isWhole =
      cursorOrder === order &&
      values.length === checks.length + 2 &&
      checks.every((check, i) => check(values[i])) &&
      values.slice(-2).every(value => typeof value === 'string' && !value.includes('\0'))
    if (isWhole) return values as (string | number)[]
  } catch {
    // Not base64url of JSON: refused below.
  }
  throw badRequest('cursor', `"cursor" must be the "next" of an answer with the same order (${order}).`)
}
