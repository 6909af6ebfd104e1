// Reach: rules that can never fire, and thresholds that no lead can pass under the limits.
import type { Condition, FitRule, Model, Points, Rule, Test } from '@leadline/contract'
import { eachFact, implies, never, rangeOf, wordsOf } from './conditions.js'
import { at, type Report } from './finding.js'

interface Range {
  min: number
  max: number
}

/** Checks what rules, caps and thresholds can come to. */
export function checkReach(model: Model, report: Report): void {
  limitsInclude0(model, report)
  const silent = new Set<string>()
  model.rules.forEach((rule, index) => {
    const reason = neverFires(rule, model.exclude ?? [])
    if (!reason) return
    silent.add(rule.id)
    report(
      'error',
      'never-fires',
      at('/rules', index, 'when'),
      `The rule "${rule.id}" can never fire: ${reason}.`,
    )
  })
  model.fit?.forEach((rule, index) => {
    const reason = never(rule.when)
    if (reason)
      report(
        'error',
        'never-fires',
        at('/fit', index, 'when'),
        `The rule "${rule.id}" can never fire: ${reason}.`,
      )
  })

  const reach = reachOf(model, silent)
  const threshold = (fact: string, test: Test, path: string) => {
    const range = Object.hasOwn(reach, fact) && reach[fact]
    if (!range) return
    // A grade that nobody gets, one alternative of several, or what must not be, leaves the rest as it is.
    const severity = /^\/grades|\/(any|not)\//.test(path) ? 'warning' : 'error'
    const { min, max, open } = rangeOf(test)
    if (min > range.max || (open && min === range.max))
      report(
        severity,
        'unreachable',
        path,
        `"${fact}" never gets above ${range.max}: ${min} cannot be reached.`,
      )
    else if (max < range.min || (open && max === range.min))
      report(
        severity,
        'unreachable',
        path,
        `"${fact}" never falls below ${range.min}: ${max} cannot be reached.`,
      )
  }
  for (const list of ['qualify', 'funnel'] as const)
    model[list]?.forEach(({ when }, index) => {
      const path = at('', list, index, 'when')
      eachFact(when, path, threshold)
      const reason = never(when)
      if (reason) report('error', 'unreachable', path, `This can never hold: ${reason}.`)
    })
  model.grades?.forEach((grade, index) => {
    for (const of of ['fit', 'engagement', 'score'] as const)
      if (grade[of] !== undefined) threshold(of, { gte: grade[of] }, at('/grades', index, of))
    const above = model
      .grades!.slice(0, index)
      .find(other =>
        (['fit', 'engagement', 'score'] as const).every(
          of => (other[of] ?? -Infinity) <= (grade[of] ?? -Infinity),
        ),
      )
    if (above)
      report(
        'error',
        'unreachable',
        at('/grades', index),
        `"${grade.grade}" is never given: "${above.grade}" stands before it and asks for no more. Put the best first.`,
      )
  })
}

/** Limits that leave out 0 would give points for nothing, and could not be explained by rules. */
function limitsInclude0(model: Model, report: Report): void {
  for (const list of ['scores', 'groups'] as const)
    for (const [name, { min, max }] of Object.entries(model[list] ?? {})) {
      if (min !== undefined && min > 0)
        report(
          'error',
          'limits',
          at('', list, name, 'min'),
          `A minimum above 0 would give points for nothing: write at most 0.`,
        )
      if (max !== undefined && max < 0)
        report(
          'error',
          'limits',
          at('', list, name, 'max'),
          `A maximum below 0 would take points for nothing: write at least 0.`,
        )
    }
}

function neverFires({ when }: Rule, exclude: Condition[]): string | undefined {
  const types =
    when.type === undefined ? undefined : wordsOf(when.type as Test).map(word => word.toLowerCase())
  const can = (type: string) => !types?.length || types.some(word => word.includes('*') || word === type)
  for (const fact of Object.keys(when)) {
    if (fact.startsWith('fields.') && !can('form_submit')) return `only form_submit has "${fact}"`
    if (fact === 'name' && !can('custom')) return 'only custom interactions have a "name"'
  }
  if (exclude.some(excluded => implies(when, excluded))) return 'all that it matches is excluded'
  return never(when)
}

const pointsRange = (points: Points): Range => {
  const all = typeof points === 'number' ? [points] : Object.values(points.map)
  return { min: Math.min(0, ...all), max: Math.max(0, ...all) }
}

/** How often a rule can count at most. */
const timesOf = (rule: Rule): number =>
  rule.limit?.per === 'ever' && !rule.limit.key ? rule.limit.times : Infinity

/** What each score, their sum, and each rule's count can come to, at the least and at the most. */
function reachOf(model: Model, silent: Set<string>): Record<string, Range> {
  const reach: Record<string, Range> = {}
  const names = new Set([
    'engagement',
    'fit',
    ...Object.keys(model.scores ?? {}),
    ...model.rules.map(({ score = 'engagement' }) => score),
  ])
  let sum: Range = { min: 0, max: 0 }
  for (const name of names) {
    const groups = new Map<string | undefined, Range>()
    const add = (rule: Rule | FitRule, times: number) => {
      const group = model.groups?.[rule.group!] && rule.group
      const { min, max } = pointsRange(rule.points)
      const before = groups.get(group) ?? { min: 0, max: 0 }
      groups.set(group, { min: before.min + (min && min * times), max: before.max + (max && max * times) })
    }
    for (const rule of model.rules)
      if ((rule.score ?? 'engagement') === name && !silent.has(rule.id)) add(rule, timesOf(rule))
    if (name === 'fit') for (const rule of model.fit ?? []) add(rule, 1)
    if (model.scores?.[name]?.inactivity) groups.set('inactivity', { min: -Infinity, max: 0 })
    // A page's own points may come on top of what rules give.
    let total: Range = { min: 0, max: 0 }
    for (const [group, range] of groups) {
      const { min, max } = clip(range, group === undefined ? {} : (model.groups?.[group] ?? {}))
      total = { min: total.min + min, max: total.max + max }
    }
    reach[name] = clip(total, model.scores?.[name] ?? {})
    sum = { min: sum.min + reach[name].min, max: sum.max + reach[name].max }
  }
  reach.score = sum
  for (const rule of model.rules)
    reach[`fired.${rule.id}`] = { min: 0, max: silent.has(rule.id) ? 0 : timesOf(rule) }
  return reach
}

const clip = ({ min, max }: Range, limits: Partial<Range>): Range => ({
  min: Math.max(min, limits.min ?? -Infinity),
  max: Math.min(max, limits.max ?? Infinity),
})
