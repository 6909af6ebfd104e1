// Lift: how much more often a rule fired for won leads than for lost ones, with its confidence interval.
import { probit } from 'simple-statistics'

export interface Lift {
  rule: string
  /** Leads for whom it fired. */
  won: number
  lost: number
  /** Shares of all won and all lost leads, 0 to 1. */
  wonShare: number
  lostShare: number
  /** Ratio of the shares: 1 says nothing, 2 twice as often for won leads. */
  lift: number
  /** The 95 % interval of the lift. */
  from: number
  to: number
  /** Whether the interval leaves out 1. */
  clear: boolean
}

/** The usual certainty. */
const CONFIDENCE = 0.95
const Z = probit(1 - (1 - CONFIDENCE) / 2)

/**
 * The ratio of two shares with its interval on the log scale (Katz, Baptista, Azen and Pike, Biometrics 34, 1978), half a
 * lead added to every count, so that none is zero (Walter, Biometrika 62, 1975).
 */
export function liftOf(rule: string, won: number, allWon: number, lost: number, allLost: number): Lift {
  const [a, m, b, n] = [won + 0.5, allWon + 0.5, lost + 0.5, allLost + 0.5]
  const lift = a / m / (b / n)
  const error = Math.sqrt(1 / a - 1 / m + 1 / b - 1 / n)
  const [from, to] = [lift * Math.exp(-Z * error), lift * Math.exp(Z * error)]
  return {
    rule,
    won,
    lost,
    wonShare: allWon ? won / allWon : 0,
    lostShare: allLost ? lost / allLost : 0,
    lift,
    from,
    to,
    clear: from > 1 || to < 1,
  }
}
