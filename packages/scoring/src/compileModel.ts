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

// `override` and `matched` are for the rule of the page's own points.
const OF_RULES =
  /^(type|name|override|matched|session\.index|page\.(url|path|title|referrer)|(data|fields|traits|attribution\.(fir|la)st)\..+)$/
const OF_FIT = /^[^.]+$/

interface Entry {
  when: Condition
  points?: Points
  score?: string
}

export type CompiledModel = ReturnType<typeof compileModel>

/** Throws where the model cannot be understood. */
export function compileModel(model: Model) {
  const scores: NonNullable<Model['scores']> = { engagement: {}, fit: {}, ...model.scores }
  const compile = <Of extends Entry>(entries: Of[] = [], known: RegExp, score = 'engagement') =>
    entries.map(entry => {
      const of = entry.score ?? score
      scores[of] ??= {}
      return {
        ...entry,
        score: of,
        worth: compilePoints(entry.points),
        holds: compileHolds(entry.when, known),
        decay: compileDecay(scores[of].decay),
      }
    })
  // The last one takes the points that a page gave where no rule matched.
  const rules = compile(
    [...model.rules, { id: 'override', when: { override: { exists: true }, matched: false }, points: 0 }],
    OF_RULES,
  )
  const ofLead = RegExp(
    `^(score|grade|identified|qualified|(traits|fired)\\..+|${Object.keys(scores).join('|')})$`,
  )
  return {
    scores,
    rules,
    fit: compile(model.fit, OF_FIT, 'fit'),
    qualify: compile(model.qualify, ofLead),
    funnel: compile(model.funnel, ofLead),
    exclude: model.exclude?.map(when => compileHolds(when, OF_RULES)) ?? [],
    groups: model.groups ?? {},
    grades: model.grades ?? [],
  }
}
