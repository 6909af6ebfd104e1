// A model as a scorer: fold interactions into a state, read the lead and its reasons from the state at any time.
import type { Model, Qualification, Scalars } from '@leadline/contract'
import { compileModel, pointsOf } from './compileModel.js'
import { compileTest, type Facts, lacks } from './condition.js'
import { durationMs } from './duration.js'
import { allows } from './limits.js'
import { measure } from './measure.js'
import { recent } from './memory.js'
import type { ScoredLead, Scorer, ScoreState } from './state.js'
import { derive } from './traits.js'

// Adding 0 turns -0 into 0.
const whole = (points: number) => Math.round(points) + 0

/**
 * Compiles a model. Pure: no clock, no storage, no DOM.
 * Throws where the model cannot be understood; `lint` finds more, and says what and where.
 */
export function createScorer(source: Model): Scorer {
  const model = compileModel(source)
  const id = `${source.id}@${source.version}`
  const { rules, qualify, funnel } = model
  const byType = new Map<string, typeof rules>()

  const look = (state: ScoreState, now: number) => {
    const { parts, facts } = measure(model, state, now)
    facts.grade =
      model.grades.find(grade => !Object.keys(grade).some(of => facts[of] < grade[of as 'fit']!))?.grade ??
      null
    facts.qualified = state.qualified.map(({ as }) => as)
    // One that can be lost again is held only while its condition holds.
    for (const rule of qualify)
      if (rule.reversible && !rule.holds(facts))
        facts.qualified = facts.qualified.filter((as: string) => as !== rule.as)
    const held = state.qualified.filter(({ as }) => facts.qualified.includes(as))
    return { parts, facts, held }
  }

  const explain: Scorer['explain'] = (state, now) => {
    const { parts, facts } = look(state, now)
    let sum = 0
    parts.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    for (const [index, part] of parts.entries()) {
      part.clipped = whole(part.clipped - part.points)
      // Rounding the running sum, not each part, makes whole parts add up to the reported score.
      const before = whole(sum)
      sum = parts[index + 1] ? sum + part.points : facts.score
      part.points = whole(sum) - before
    }
    return {
      parts,
      next: qualify
        .filter(({ as }) => !facts.qualified.includes(as))
        .map(({ as, holds }) => ({ as, missing: lacks(holds, facts) })),
    }
  }

  return {
    model: id,
    begin: () => ({
      v: 1,
      model: id,
      at: 0,
      sessions: 0,
      session: [],
      told: {},
      traits: {},
      given: {},
      matches: {},
      fires: {},
      qualified: [],
      funnel: 'attraction',
    }),

    fold(state, interaction) {
      const { type, name, page, data, fields, session, traits, touch, at: since } = interaction
      let { override } = interaction
      const at = Date.parse(since)
      const reached: Qualification[] = []
      let points = 0
      const { traits: known } = state
      if (traits) {
        state.told = { ...state.told, ...traits }
        state.traits = { ...derive(state.told), ...state.told } as Scalars
      }
      if (touch) {
        state.first ??= touch
        if (!state.last || touch.channel !== 'Direct') state.last = touch
      }
      const facts: Facts = {
        type,
        name,
        page,
        data,
        fields,
        override,
        matched: false,
        traits: state.traits,
        session: { index: recent(state.session, session, () => ++state.sessions) },
        'attribution.first': state.first,
        'attribution.last': state.last,
      }
      if (model.exclude.some(holds => holds(facts))) {
        if (traits) state.counted ??= known
        return { points, score: whole(look(state, at).facts.score), reached }
      }
      if (traits) state.counted = undefined
      state.at = Math.max(state.at, at)

      if (!byType.has(type))
        byType.set(
          type,
          rules.filter(rule => compileTest((rule.when.type ?? '*') as string)(type)),
        )
      for (const { id, after, limit, points: worth, holds, decay } of byType.get(type)!) {
        if (!holds(facts)) continue
        if (after) {
          const matches = [...(state.matches[id] ?? []), at].slice(-after.count)
          state.matches[id] = matches
          if (matches.length < after.count || at - matches[0]! > durationMs(after.within)) continue
        }
        facts.matched = true
        const amount = override ?? pointsOf(worth, facts)
        if (amount == null || (limit && !allows(limit, state.fires, id, facts, interaction, at))) continue
        state.given[id] ??= { times: 0, raw: 0, lastAt: since, sum: 0, time: 0, alive: [] }
        const given = state.given[id]
        given.times++
        given.raw += amount
        given.lastAt = since
        decay.add(given, amount, at, state.at)
        points += amount
        // The page's points stand for all that the interaction gives: the first rule gives them, the others nothing.
        override &&= 0
      }

      const { facts: now, held } = look(state, state.at)
      for (const { as, holds } of qualify)
        if (!now.qualified.includes(as) && holds(now)) {
          held.push({ as, since })
          reached.push({ as, since })
          now.qualified.push(as)
        }
      state.qualified = held
      for (const { stage, holds } of funnel.slice(
        funnel.findIndex(({ stage }) => stage === state.funnel) + 1,
      ))
        if (holds(now)) state.funnel = stage
      return { points, score: whole(now.score), reached }
    },

    lead(state, now) {
      const { facts, held } = look(state, now)
      const { traits, first, last, funnel } = state
      const lead = {
        score: whole(facts.score),
        grade: facts.grade,
        funnel,
        // Copies: what the caller does with them is not the state's.
        qualified: held.map(each => ({ ...each })),
        traits: { ...traits },
        attribution: { first: first && { ...first }, last: last && { ...last } },
        model: id,
      } as ScoredLead
      for (const score in model.scores) lead[score as 'fit'] = whole(facts[score])
      return lead
    },
    explain,
    reasons: (state, now) =>
      explain(state, now)
        .parts.filter(({ points }) => points)
        .map(({ rule, points, times }) => ({ rule, points, times })),
    facts: (state, now) => look(state, now).facts,
  }
}
