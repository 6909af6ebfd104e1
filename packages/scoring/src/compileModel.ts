// A model made ready: conditions, points and decays as functions.
import type { Condition, Model, Points } from '@leadline/contract'
import { compileHolds, compileTest, type Facts, readFact } from './condition.js'
import { compileDecay } from './decay.js'

/** Points as a function of the facts; undefined where a map has no match. */
function compilePoints(points: Points | undefined): (facts: Facts) => number | undefined {
  if (typeof points !== 'object') return () => points
  const { by, map } = points
  const read = readFact(by)
  const tests = Object.keys(map).map(value => [value, compileTest(value)] as const)
  return facts => {
    const fact = read(facts)
    return map[tests.find(([value, matches]) => value !== '*' && matches(fact))?.[0] ?? '*']
  }
}

interface Entry {
  when: Condition
  points?: Points
  score?: string
}

export type CompiledModel = ReturnType<typeof compileModel>

/** Throws where the model cannot be understood. */
export function compileModel(model: Model) {
  const scores: NonNullable<Model['scores']> = { engagement: {}, fit: {}, ...model.scores }
  const compile = <Of extends Entry>(entries: Of[] = [], score = 'engagement') =>
    entries.map(entry => {
      const of = entry.score ?? score
      scores[of] ??= {}
      return {
        ...entry,
        score: of,
        worth: compilePoints(entry.points),
        holds: compileHolds(entry.when),
        decay: compileDecay(scores[of].decay),
      }
    })
  return {
    scores,
    // The last one takes the points that a page gave where no rule matched.
    rules: compile([
      ...model.rules,
      { id: 'override', when: { override: { exists: true }, matched: false }, points: 0 },
    ]),
    fit: compile(model.fit, 'fit'),
    qualify: compile(model.qualify),
    funnel: compile(model.funnel),
    exclude: model.exclude?.map(compileHolds) ?? [],
    groups: model.groups ?? {},
    grades: model.grades ?? [],
  }
}
