// Wrong admin tokens: who sends too many is not heard for a while, and so nobody guesses one by trying.
import type { Context } from 'hono'
import type { Metrics } from './metrics.js'
import { Problem } from './problem.js'
import { createRateLimit } from './rateLimit.js'

/** More than anyone mistypes; after that one each ten seconds, three million a year. */
const ofAddress = { burst: 10, perSecond: 0.1 }
/** From all addresses together. */
const ofAll = { burst: 100, perSecond: 1 }

/**
 * Wraps the check of a token. An address that is over its limit is refused unheard, with the right token too. Over the
 * limit of all, only wrong ones are: nobody can lock out another.
 * @throws {Problem} 429
 */
export function limitGuesses(
  isToken: (token: string) => boolean,
  senderOf: (c: Context) => string | undefined,
  metrics: Metrics,
  now: () => number,
) {
  const byAddress = createRateLimit(ofAddress, now)
  const together = createRateLimit(ofAll, now)

  function refuse(waitSeconds: number) {
    if (waitSeconds <= 0) return
    metrics.count('leadline_wrong_tokens_total', { answer: 'refused' })
    throw new Problem(
      429,
      'too-many-guesses',
      'Too many wrong tokens',
      `Too many wrong admin tokens were sent. Wait ${waitSeconds} s before the next one.`,
      { headers: { 'retry-after': String(waitSeconds) } },
    )
  }

  return (c: Context, token: string): boolean => {
    const sender = senderOf(c)
    if (sender) refuse(byAddress(sender, 0))
    if (isToken(token)) return true
    if (sender) byAddress(sender)
    refuse(together('all'))
    metrics.count('leadline_wrong_tokens_total', { answer: 'checked' })
    return false
  }
}
