// Token buckets: how much one sender may ask for before being told to wait.

/** So many at once, and so many a second after that. */
export type Rate = { burst: number; perSecond: number }

/** Senders remembered at most; the one that was quiet longest is forgotten first (its bucket would be full again). */
const maxSenders = 50_000

export function createRateLimit({ burst, perSecond }: Rate, now: () => number) {
  const buckets = new Map<string, { tokens: number; at: number }>()

  /** Takes one token of this sender. Returns the seconds to wait if there is none, else 0. */
  return function take(sender: string): number {
    const at = now()
    const bucket = buckets.get(sender) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, at - bucket.at) / 1000) * perSecond)
    buckets.delete(sender)
    buckets.set(sender, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
    if (buckets.size > maxSenders) buckets.delete(buckets.keys().next().value!)
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond)
  }
}
