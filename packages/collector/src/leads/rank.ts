// What sales should look at first.
import type { Qualification } from '@leadline/contract'

/** Score counts half when it was earned this long before. A working week: interest that nobody answered fades. */
const halfLifeMs = 7 * 24 * 3_600_000

/** The queue's parts, in order, as the dashboard names and explains them. */
export const tiers = [
  { name: 'Sales-qualified', order: 'They asked for you, or are ready by score and fit. Newest first.' },
  {
    name: 'Product- and service-qualified',
    order: 'They use the product, or want more of it. Newest first.',
  },
  { name: 'Marketing-qualified', order: 'Interested, and known by name. Newest first.' },
  { name: 'Warming up', order: 'Score × recency: interest counts half after each quiet week.' },
  { name: 'Taken care of', order: 'Back at the top as soon as they qualify again.' },
] as const

/** 0 is looked at first. */
export const tierOf = (as: string) => (as === 'sql' ? 0 : as === 'pql' || as === 'service' ? 1 : 2)

/**
 * `tier`: who asked for sales, then who asked through the product or as a customer, then marketing's, then everyone
 * else, at last those that were taken care of since their newest qualification.
 * `urgency`: the larger, the sooner. With a qualification the newest comes first; without, score × recency. That product
 * halves each week for everyone alike, so its logarithm orders leads the same at any time and can be stored.
 */
export function rank(
  lead: { score: number; qualified: Qualification[] },
  lastAt: number,
  workedAt: number | null,
) {
  const held = lead.qualified.map(({ as, since }) => ({ tier: tierOf(as), since: Date.parse(since) }))
  const isWorked = workedAt !== null && held.every(({ since }) => since <= workedAt)
  if (held.length && !isWorked) {
    const tier = Math.min(...held.map(q => q.tier))
    return { tier, urgency: Math.max(...held.filter(q => q.tier === tier).map(q => q.since)) }
  }
  const heat = Math.log2(1 + Math.max(0, lead.score)) + lastAt / halfLifeMs
  return { tier: isWorked ? 4 : 3, urgency: heat }
}
