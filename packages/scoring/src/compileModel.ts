// A model made ready: conditions, points and decays as functions.
import type { Condition, Model, Points } from '@leadline/contract'
import { compileCondition, compileTest, type Facts, readFact } from './condition.js'
import { compileDecay } from './decay.js'

/** Points as a function of the facts; undefined where a map has no match. */
function compilePoints(points?: Points): (facts: Facts) => number | undefined {
  if (typeof points !== 'object') return () => points
  const { by, map } = points
  const read = readFact(by)
  return facts => map[Object.keys(map).find(value => value !== '*' && compileTest(value)(read(facts))) ?? '*']
}

const compileAll = <Entry extends { when: Condition; points?: Points }>(entries: Entry[] = []) =>
  entries.map(entry => ({ ...entry, holds: compileCondition(entry.when), give: compilePoints(entry.points) }))

export type CompiledModel = ReturnType<typeof compileModel>

/** Throws where the model cannot be understood. */
export function compileModel({
  id,
  version,
  rules,
  fit,
  scores,
  groups,
  grades = [],
  exclude = [],
  qualify,
  funnel,
}: Model) {
  const decays: Record<string, ReturnType<typeof compileDecay>> = {}
  const decayOf = (score: string) => (decays[score] ??= compileDecay(scores?.[score]?.decay))
  decayOf('engagement')
  decayOf('fit')
  for (const name in scores) decayOf(name)
  return {
    name: `${id}@${version}`,
    // The last one takes the points that a page gave where no rule matched.
    rules: compileAll([
      ...rules,
      { id: 'override', when: { override: { exists: true }, matched: false }, points: 0 },
    ]).map(rule => ({
      ...rule,
      score: rule.score ?? 'engagement',
      decay: decayOf(rule.score ?? 'engagement'),
    })),
    fit: compileAll(fit),
    scores: scores ?? {},
    names: Object.keys(decays),
    groups,
    // Best first, whatever the order they were written in.
    grades: [...grades].sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0)),
    exclude: exclude.map(compileCondition),
    qualify: compileAll(qualify),
    funnel: compileAll(funnel),
  }
}
