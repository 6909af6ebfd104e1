// Conditions of a model, compiled once into functions that say what the facts lack.
import type { Condition, Test } from '@leadline/contract'

/** What a condition looks at: values by name, or named bags of values. */
// biome-ignore lint/suspicious/noExplicitAny: facts come from pages and models; the tests below accept any value
export type Facts = Record<string, any>

/** A fact that keeps a condition from holding: what it is, and what it would have to be. */
export interface Missing {
  fact: string
  /** Undefined when unknown. */
  have: unknown
  /** The number to reach, or the whole test. */
  need: unknown
}

/** Says whether the facts meet the condition; with `missing`, also adds to it what they lack. */
export type Holds = (facts: Facts, missing?: Missing[]) => boolean

// biome-ignore lint/suspicious/noExplicitAny: a value or operand of any type, compared as text or as number
type Any = any
type Matches = (value: Any) => boolean

// Form values are text: "250" and "201+" count as the number they begin with.
const operators: Record<string, (operand: Any) => Matches> = {
  eq: operand => compileTest(operand),
  not:
    (operand, matches = compileTest(operand)) =>
    value =>
      !matches(value),
  gt: operand => value => parseFloat(value) > operand,
  gte: operand => value => parseFloat(value) >= operand,
  lt: operand => value => parseFloat(value) < operand,
  lte: operand => value => parseFloat(value) <= operand,
  contains: operand => compileTest(`*${operand}*`),
  exists: operand => value => (value != null && value !== '') === operand,
}

/** A text whatever its case, between capitals, which then stand at its ends and nowhere else. */
const framed = (text: Any) => `A${`${text}`.toLowerCase()}Z`

/** A test as a function of one value. Throws on an unknown operator. */
export function compileTest(test: Test): Matches {
  if (Array.isArray(test)) {
    const any = test.map(compileTest)
    return value => any.some(matches => matches(value))
  }
  if (typeof test === 'object') {
    const all = Object.entries(test).map(([name, operand]) => operators[name]!(operand))
    return value => all.every(matches => matches(value))
  }
  // No regular expression: `.*a.*b` tries every way to share a text out, and anybody may send long ones. Each part is
  // taken where it comes first, which leaves most to the others.
  const parts = framed(test).split('*')
  // A list matches when any of its members does; what is unknown never matches.
  const matches: Matches = value => {
    if (Array.isArray(value)) return value.some(matches)
    const text = framed(value)
    let from = 0
    return (
      value != null &&
      parts.every(part => {
        from = text.indexOf(part, from) + part.length
        return from >= part.length
      })
    )
  }
  return matches
}

/** Reads a fact by its path: `score`, `page.path`, `data.x`, `attribution.last.source`. */
export function readFact(path: string): (facts: Facts) => Any {
  const [, bag, key] = /(attribution\.\w+|[^.]+)\.(.+)/.exec(path) ?? []
  if (bag === 'fired') return facts => facts.fired[key!]?.times ?? 0
  return facts => (bag ? facts[bag]?.[key!] : facts[path])
}

const every =
  (parts: Holds[]): Holds =>
  (facts, missing) => {
    let ok = true
    // All of them are asked only where somebody wants to know all that is missing.
    for (const holds of parts) if (ok || missing) ok = holds(facts, missing) && ok
    return ok
  }

/** What the facts lack of a condition; nothing when it holds. */
export function lacks(holds: Holds, facts: Facts): Missing[] {
  const missing: Missing[] = []
  holds(facts, missing)
  return missing
}

/** A condition as a function of the facts. Throws on an unknown operator, and on a fact that is not `known`. */
export function compileHolds(condition: Condition, known = (_: string) => true): Holds {
  const parts = (of: Condition[]) => of.map(part => compileHolds(part, known))
  const all = Object.entries(condition).map(([fact, need]: [string, Any]): Holds => {
    if (fact === 'all') return every(parts(need))
    if (fact === 'any') {
      const any = parts(need)
      return (facts, missing) => {
        const ok = any.some(holds => holds(facts))
        // What is missing is what the nearest alternative lacks.
        if (!ok)
          missing?.push(...any.map(holds => lacks(holds, facts)).sort((a, b) => a.length - b.length)[0]!)
        return ok
      }
    }
    const not = fact === 'not' && compileHolds(need, known)
    if (!not && !known(fact)) throw Error(`unknown fact "${fact}"`)
    const read = not ? (facts: Facts) => facts : readFact(fact)
    const matches = not ? (facts: Facts) => !not(facts) : compileTest(need)
    return (facts, missing) => {
      const have = read(facts)
      const ok = matches(have)
      if (!ok) missing?.push({ fact, have: not ? true : have, need: need.gte ?? need })
      return ok
    }
  })
  return every(all)
}

/** What the facts lack of a condition; nothing when it holds. */
export type Lacks = (facts: Facts) => Missing[]

/** Compiles a condition into a function that says what the facts lack of it. Throws on an unknown operator. */
export function compileCondition(condition: Condition): Lacks {
  const holds = compileHolds(condition)
  return facts => lacks(holds, facts)
}
