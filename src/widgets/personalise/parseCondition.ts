// The mini-language of `data-lead-when` and `audience`, turned into the same condition that a model would write.
import type { Condition } from '@leadline/contract'

/** A fact, maybe negated; maybe an operator and a value, which quotes keep together. */
const term = /\s*(!?)([\w.-]+)(?:\s*(>=|<=|!=|[<>=])\s*('[^']*'|"[^"]*"|[^\s'"<>=]+))?(?=\s|$)/y
const operators: Record<string, string> = { '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' }

/** Known, and neither off nor zero: what a fact alone asks for. */
const isOn = { exists: true, not: ['false', '0'] }

/**
 * `score>=40 industry=health,finance qualified!=sql identified !customer title='head of*'`: all of it must hold.
 * A comma means any of, `*` any run of characters; a fact alone must be known and not off, with `!` it must not.
 * @throws Error that says where it stopped making sense
 */
export function parseCondition(text: string): Condition {
  const all: Condition[] = []
  const source = text.trim()
  for (term.lastIndex = 0; term.lastIndex < source.length; ) {
    const from = term.lastIndex
    const [, not, fact = '', operator, written = ''] = term.exec(source) ?? []
    const quoted = /^['"](.*)['"]$/.exec(written)
    const value = quoted ? quoted[1]! : written.split(',')
    const compared = operators[operator!]
    if (!fact || (not && operator) || (compared && !Number.isFinite(+value)))
      throw Error(`"${source.slice(from).trim()}" should be like score>=40, industry=health or !identified`)
    const condition: Condition = {
      [fact]: operator
        ? { [compared ?? (operator === '=' ? 'eq' : 'not')]: compared ? +value : value }
        : isOn,
    }
    all.push(not ? { not: condition } : condition)
  }
  return { all }
}
