// Conditions of a model, compiled once into functions of the facts.
import type { Condition, Test } from '@leadline/contract'

/** What a condition looks at: values by name, or named bags of values. */
// biome-ignore lint/suspicious/noExplicitAny: facts come from pages and models; the tests below accept any value
export type Facts = Record<string, any>

/** A fact that keeps a condition from holding: what it is, and what it would have to be. */
export interface Missing {
  fact: string
  /** Null when unknown. */
  have: unknown
  /** The number to reach, or the whole test. */
  need: unknown
}

/** Says whether the facts meet the condition; with `missing`, also adds to it what they lack. */
export type Holds = (facts: Facts, missing?: Missing[]) => boolean

// biome-ignore lint/suspicious/noExplicitAny: a value of any type, compared as text or as number
type Matches = (value: any) => boolean

// A list meets a test when any of its members does; what is unknown meets none.
const each =
  (matches: Matches): Matches =>
  value =>
    Array.isArray(value) ? value.some(matches) : value != null && matches(value)

// Form values are text: "250" and "201+" count as the number they begin with.
// biome-ignore lint/suspicious/noExplicitAny: each operator takes its own kind of operand
const operators: Record<string, (operand: any) => Matches> = {
  eq: operand => compileTest(operand),
  not: operand => {
    const matches = compileTest(operand)
    return value => !matches(value)
  },
  gt: operand => each(value => Number.parseFloat(value) > operand),
  gte: operand => each(value => Number.parseFloat(value) >= operand),
  lt: operand => each(value => Number.parseFloat(value) < operand),
  lte: operand => each(value => Number.parseFloat(value) <= operand),
  contains: operand => compileTest(`*${operand}*`),
  exists: operand => value => (value != null && value !== '') === operand,
}

/** A test as a function of one value. Throws on an unknown operator. */
export function compileTest(test: Test): Matches {
  if (typeof test === 'object') {
    const list = Array.isArray(test)
    const parts = list
      ? test.map(compileTest)
      : Object.entries(test).map(([name, operand]) => operators[name]!(operand))
    return value => (list ? parts.some(part => part(value)) : parts.every(part => part(value)))
  }
  const glob = RegExp(`^${`${test}`.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')}$`, 'is')
  return each(value => value === test || glob.test(value))
}

/** Reads a fact by its path: `score`, `page.path`, `data.x`, `attribution.last.source`. */
export function readFact(path: string): (facts: Facts) => unknown {
  const [, bag, key] = /^(attribution\.\w+|[^.]+)\.(.+)/.exec(path) ?? []
  if (bag === 'fired') return facts => facts.fired[key!]?.times ?? 0
  return facts => (key ? facts[bag!]?.[key] : facts[path])
}

const every =
  (parts: Holds[]): Holds =>
  (facts, missing) =>
    missing ? !parts.filter(holds => !holds(facts, missing))[0] : parts.every(holds => holds(facts))

/** What the facts lack of a condition. */
export function lacks(holds: Holds, facts: Facts): Missing[] {
  const missing: Missing[] = []
  holds(facts, missing)
  return missing
}

/** A condition as a function of the facts. Throws on an unknown operator. */
export function compileCondition(condition: Condition): Holds {
  return every(
    // biome-ignore lint/suspicious/noExplicitAny: a test, a condition, or a list of them, told apart by the fact
    Object.entries(condition).map(([fact, need]: [string, any]): Holds => {
      if (fact === 'all') return every(need.map(compileCondition))
      if (fact === 'any') {
        const parts: Holds[] = need.map(compileCondition)
        return (facts, missing) => {
          const ok = parts.some(holds => holds(facts))
          // What is missing is what the nearest alternative lacks.
          if (!ok && missing)
            missing.push(...parts.map(holds => lacks(holds, facts)).sort((a, b) => a.length - b.length)[0]!)
          return ok
        }
      }
      const not = fact === 'not' && compileCondition(need)
      const read = readFact(fact)
      const matches = not || compileTest(need)
      return (facts, missing) => {
        const have = not ? facts : read(facts)
        const ok = matches(have as Facts) !== !!not
        if (!ok) missing?.push({ fact, have: not ? true : (have ?? null), need: need.gte ?? need })
        return ok
      }
    }),
  )
}
