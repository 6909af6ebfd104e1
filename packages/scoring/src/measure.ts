// The exact scores at a time, and each rule's part in them.
import { cap } from './caps.js'
import { type CompiledModel, pointsOf } from './compileModel.js'
import type { Facts } from './condition.js'
import { durationMs } from './duration.js'
import type { Part, ScoreState } from './state.js'

/** Each contribution decays first; then groups are capped, each within its score; then the scores. */
export function measure(model: CompiledModel, state: ScoreState, time: number) {
  // A clock that is behind the visitor's shows what the visitor's last moment showed.
  const now = Math.max(time, state.at)
  const parts: Part[] = []
  const traits = state.counted ?? state.traits
  const facts: Facts = {
    score: 0,
    identified: !!traits.email,
    traits,
    fired: state.given,
  }
  const add = (
    { id, label = id, score, group }: { id: string; label?: string; score: string; group?: string },
    points: number,
    times = 1,
    raw = points,
    lastAt?: string,
  ) => parts.push({ rule: id, label, score, group, points, clipped: points, raw, times, lastAt })

  for (const rule of model.rules) {
    const given = state.given[rule.id]
    if (given) add(rule, rule.decay.leftAt(given, now), given.times, given.raw, given.lastAt)
  }
  for (const rule of model.fit) if (rule.holds(traits)) add(rule, pointsOf(rule.points, traits) ?? 0)
  for (const score in model.scores) {
    const limits = model.scores[score]!
    const { inactivity } = limits
    if (inactivity) {
      const periods = Math.floor((now - state.at) / durationMs(inactivity.per))
      if (state.at && periods > 0) add({ id: 'inactivity', score }, periods * inactivity.points, periods)
    }
    const own = parts.filter(part => part.score === score)
    let sum = 0
    for (const group of new Set(own.map(part => part.group)))
      sum += cap(
        own.filter(part => part.group === group),
        model.groups[group!],
      )
    facts.score += facts[score] = cap(own, limits, sum)
  }
  return { parts, facts }
}
