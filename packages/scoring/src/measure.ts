// The exact scores at a time, and each rule's part in them.
import { cap, total } from './caps.js'
import type { CompiledModel } from './compileModel.js'
import { durationMs } from './duration.js'
import type { Given, Part, ScoreState } from './state.js'

/** Each contribution decays first; then groups are capped, each within its score; then the scores. */
export function measure(model: CompiledModel, state: ScoreState, now: number) {
  const exact: Record<string, number> = { score: 0 }
  const all: Part[] = []
  for (const name of model.names) {
    const { inactivity, ...limits } = model.scores[name] ?? {}
    const parts: Part[] = []
    const add = (
      { id, label = id, group }: { id: string; label?: string; group?: string },
      points: number,
      { raw, times, lastAt }: Omit<Given, 'alive' | 'lastAt'> & { lastAt?: string } = {
        raw: points,
        times: 1,
      },
    ) => parts.push({ rule: id, label, score: name, group, points, clipped: points, raw, times, lastAt })

    for (const rule of model.rules) {
      const given = state.given[rule.id]
      if (given && rule.score === name) add(rule, rule.decay.left(given.alive, now), given)
    }
    if (name === 'fit')
      for (const rule of model.fit) if (rule.holds(state.traits)) add(rule, rule.give(state.traits) ?? 0)
    if (inactivity && state.at) {
      const periods = Math.floor((now - state.at) / durationMs(inactivity.per))
      if (periods > 0) add({ id: 'inactivity' }, periods * inactivity.points)
    }
    let sum = total(parts.filter(({ group }) => !model.groups?.[group!]))
    for (const group in model.groups) {
      const members = parts.filter(part => part.group === group)
      if (members[0]) sum += cap(members, total(members), model.groups[group]!)
    }
    exact.score! += exact[name] = cap(parts, sum, limits)
    // A minimum above what the rules give is points of its own.
    const rest = exact[name] - total(parts)
    if (Math.abs(rest) > 1e-6) add({ id: 'limits' }, rest)
    all.push(...parts)
  }
  return { exact, parts: all }
}
