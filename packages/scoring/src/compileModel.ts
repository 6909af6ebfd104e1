// A model made ready: conditions, points and decays as functions.
import type { Condition, Model, Points } from '@leadline/contract'
import { compileHolds, compileTest, type Facts, readFact } from './condition.js'
import { compileDecay } from './decay.js'

/** The points that a rule gives; undefined where a map has no match. */
export const pointsOf = (points: Points, facts: Facts): number | undefined =>
  typeof points === 'number'
    ? points
    : points.map[
        Object.keys(points.map).find(
          value => value !== '*' && compileTest(value)(readFact(points.by)(facts)),
        ) ?? '*'
      ]

/**
 * Facts of interactions and of leads, in one list to be short: the linter tells them apart. Scores come on top.
 * `override` and `matched` are for the rule of the page's own points.
 */
const FACT =
  /^(type|name|override|matched|session\.index|page\.(url|path|title|referrer)|(data|fields|traits|fired|attribution\.(fir|la)st)\..+|score|grade|identified|qualified)$/

interface Entry {
  when: Condition
  id?: string
  group?: string
  points?: Points
  score?: string
}

export type CompiledModel = ReturnType<typeof compileModel>

/** Throws where the model cannot be understood. */
export function compileModel(model: Model) {
  const scores = {
    __proto__: null,
    engagement: {},
    fit: {},
    ...model.scores,
  } as unknown as NonNullable<Model['scores']>
  const known = (fact: string) => FACT.test(fact) || fact in scores
  const compile = <Of extends Entry>(entries: Of[] = [], score = 'engagement') =>
    entries.map(entry => {
      const of = entry.score ?? score
      // What is counted by name must find nothing there, as `constructor` would.
      for (const name of [entry.id, entry.group, of]) if (name! in {}) throw Error(`reserved name "${name}"`)
      scores[of] ??= {}
      return {
        ...entry,
        score: of,
        // Any trait is a fact of fit.
        holds: compileHolds(entry.when, score === 'fit' ? undefined : known),
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
    exclude: model.exclude?.map(when => compileHolds(when, known)) ?? [],
    groups: model.groups ?? {},
    grades: model.grades ?? [],
  }
}
