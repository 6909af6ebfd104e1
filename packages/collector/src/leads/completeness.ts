// How much of what happened has come: interactions count 1, 2, 3 … within a visit, so that a missing number is a loss.
import type { Store } from '../store/store.js'

export type CompletenessQuery = { site?: string; test?: boolean; since?: number; limit: number }

export type Gap = {
  site: string
  visitor: string
  visit: string
  received: number
  /** The largest number that came. */
  highest: number
  /** The numbers that did not come, as ranges: `[[3, 5], [9, 9]]`. */
  missing: [from: number, to: number][]
  /** Interactions of this visit that were refused, which explains as many of the missing. */
  rejected: { id: string; reason: string }[]
  firstAt: string
  lastAt: string
}

/** A page of a damaged visit stays readable. */
const maxRanges = 50

export async function completenessOf(store: Store, query: CompletenessQuery) {
  const [perSite, ledger, rows] = await Promise.all([
    store.completeness(query),
    store.ledgers(query),
    store.gaps(query),
  ])
  const sum = (key: 'visits' | 'received' | 'missing' | 'rejected' | 'incomplete') =>
    perSite.reduce((total, row) => total + row[key], 0)
  const gaps = await Promise.all(rows.map(row => gapOf(store, row)))
  const [received, missing] = [sum('received'), sum('missing')]
  return {
    /** Of the interactions that must have happened, the share that came: 0 to 1; null before anything came. */
    completeness: shareOf(received, missing),
    received,
    missing,
    rejected: sum('rejected'),
    visits: sum('visits'),
    incompleteVisits: sum('incomplete'),
    /** What the visitors' ledgers last said they had recorded and had not yet been answered for, against what came. */
    ledger: { ...ledger, outstanding: Math.max(0, ledger.recorded - ledger.received) },
    sites: perSite.map(row => ({ ...row, completeness: shareOf(row.received, row.missing) })),
    gaps,
  }
}

export type Completeness = Awaited<ReturnType<typeof completenessOf>>

const shareOf = (received: number, missing: number) =>
  received + missing === 0 ? null : received / (received + missing)

async function gapOf(store: Store, row: Awaited<ReturnType<Store['gaps']>>[number]): Promise<Gap> {
  const { site, visitor, visit, received, highest } = row
  const [numbers, rejected] = await Promise.all([
    store.numbers(site, visit),
    store.rejectionsOf(site, [visit]),
  ])
  return {
    site,
    visitor,
    visit,
    received,
    highest,
    missing: missingRanges(numbers),
    rejected: rejected.map(({ id, reason }) => ({ id, reason })),
    firstAt: new Date(row.first_at).toISOString(),
    lastAt: new Date(row.last_at).toISOString(),
  }
}

/** The gaps in ascending numbers that should begin with 1. */
export function missingRanges(numbers: number[]): [number, number][] {
  const ranges: [number, number][] = []
  let expected = 1
  for (const n of numbers) {
    if (n > expected) ranges.push([expected, n - 1])
    expected = n + 1
    if (ranges.length === maxRanges) break
  }
  return ranges
}
