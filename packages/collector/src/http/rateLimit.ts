// Token buckets: how much one sender may ask for before being told to wait.

/** So many at once, and so many a second after that. */
export type Rate = { burst: number; perSecond: number }

/** Senders remembered at most; the one that was quiet longest is forgotten first (its bucket would be full again). */
const maxSenders = 50_000

export function createRateLimit({ burst, perSecond }: Rate, now: () => number) {
  const buckets = new Map<string, { tokens: number; at: number }>()

  /**
   * Returns the seconds that this sender has to wait, 0 if none. Then it takes `cost` tokens, which may be more than are
   * there: what is dear is paid for by a longer wait. A cost of 0 only looks.
   */
  return function take(sender: string, cost = 1): number {
    const at = now()
    const bucket = buckets.get(sender) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, at - bucket.at) / 1000) * perSecond)
    buckets.delete(sender)
    buckets.set(sender, { tokens: tokens >= 1 ? tokens - cost : tokens, at })
    if (buckets.size > maxSenders) buckets.delete(buckets.keys().next().value!)
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond)
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>
