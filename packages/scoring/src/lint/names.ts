// Names: facts, rules, groups, scores, grades and qualifications that a model mentions must exist, and only once.
import type { Condition, Model, Test } from '@leadline/contract'
import { eachFact, wordsOf } from './conditions.js'
import { at, distance, meant, type Report } from './finding.js'

const TYPES = [
  'page_view',
  'engagement',
  'view',
  'cta_click',
  'download',
  'outbound_click',
  'search',
  'video',
  'form_view',
  'form_start',
  'form_error',
  'form_abandon',
  'form_submit',
  'offer_view',
  'offer_accept',
  'offer_dismiss',
  'product_use',
  'identify',
  'consent',
  'web_vital',
  'lead_qualified',
  'custom',
]
const PAGE = ['url', 'path', 'title', 'referrer']
const TOUCH = [
  'channel',
  'motion',
  'source',
  'medium',
  'campaign',
  'term',
  'content',
  'clickId',
  'referrer',
  'landing',
  'at',
]
const INTERACTION = [
  'type',
  'name',
  ...PAGE.map(key => `page.${key}`),
  'session.index',
  ...['first', 'last'].flatMap(which => TOUCH.map(key => `attribution.${which}.${key}`)),
]
/** What authors may fill as they like. */
const BAGS = ['data', 'fields', 'traits']
/** All of it, in short. */
const FAMILIES =
  'type, name, page.url|path|title|referrer, data.…, fields.…, traits.…, session.index, attribution.first|last.…'
// What interactions of Leadline's own carry; authors may add theirs.
const DATA = [
  'navigation',
  'activeMs',
  'scrollPct',
  'view',
  'cta',
  'text',
  'href',
  'name',
  'url',
  'file',
  'ext',
  'host',
  'term',
  'video',
  'pct',
  'form',
  'field',
  'durationMs',
  'step',
  'spam',
  'offer',
  'variant',
  'trigger',
  'reason',
  'feature',
  'state',
  'metric',
  'value',
  'rating',
]
/** Ids that explanations give to points which no rule of the model gives. */
const RESERVED = ['override', 'inactivity']
/** What a lead and its facts hold beside the scores. */
const OF_LEAD = [
  'score',
  'grade',
  'funnel',
  'qualified',
  'traits',
  'attribution',
  'model',
  'reasons',
  'identified',
  'fired',
]

/** Checks every name that a model mentions. */
export function checkNames(model: Model, report: Report): void {
  const ruleIds = model.rules.map(({ id }) => id)
  const scoreIds = [...new Set(['engagement', 'fit', ...Object.keys(model.scores ?? {})])]
  const groupIds = Object.keys(model.groups ?? {})
  const kinds = (model.qualify ?? []).map(({ as }) => as)
  const grades = (model.grades ?? []).map(({ grade }) => grade)

  const interactionFact = (fact: string, path: string) => {
    const [, bag, key = ''] = /^(\w+)\.?(.*)$/.exec(fact) ?? []
    if (bag === 'data') {
      const near = DATA.find(name => name !== key && distance(name.toLowerCase(), key.toLowerCase()) <= 1)
      if (near && !DATA.includes(key) && key.length > 3)
        report(
          'warning',
          'unknown-fact',
          path,
          `No interaction of Leadline has "${fact}". Did you mean "data.${near}"?`,
        )
    }
    const isOwn = BAGS.includes(bag!) && key
    if (!isOwn && !INTERACTION.includes(fact))
      report(
        'error',
        'unknown-fact',
        path,
        `"${fact}" is no fact of an interaction.${meant(fact, [...INTERACTION, ...BAGS.map(one => `${one}.${key || '…'}`)], FAMILIES)}`,
      )
  }
  const ofInteraction = (condition: Condition, path: string) =>
    eachFact(condition, path, (fact, test, here) => {
      interactionFact(fact, here)
      if (fact !== 'type') return
      for (const word of wordsOf(test))
        if (!word.includes('*') && !TYPES.includes(word.toLowerCase()))
          report('error', 'unknown-type', here, `"${word}" is no type of interaction.${meant(word, TYPES)}`)
    })
  const traitFact = (fact: string, path: string) => {
    if (fact.includes('.'))
      report(
        'error',
        'unknown-fact',
        path,
        `Facts of fit are traits by their bare names: write "${fact.replace(/^.*\./, '')}".`,
      )
  }
  const known = (word: string, all: string[], what: string, path: string) => {
    if (!word.includes('*') && !all.some(one => one.toLowerCase() === word.toLowerCase()))
      report('error', `unknown-${what}`, path, `There is no ${what} "${word}".${meant(word, all)}`)
  }
  const ofLead = (condition: Condition, path: string) =>
    eachFact(condition, path, (fact, test: Test, here) => {
      const [bag, key] = fact.split(/\.(.*)/s)
      if (bag === 'traits' && key) return
      if (bag === 'fired' && key) known(key, ruleIds, 'rule', here)
      else if (fact === 'qualified')
        for (const word of wordsOf(test)) known(word, kinds, 'qualification', here)
      else if (fact === 'grade') for (const word of wordsOf(test)) known(word, grades, 'grade', here)
      else if (fact !== 'score' && fact !== 'identified' && !scoreIds.includes(fact))
        report(
          'error',
          'unknown-fact',
          here,
          `"${fact}" is no fact of a lead.${meant(fact, ['score', ...scoreIds, 'grade', 'identified', 'qualified', 'traits.…', 'fired.…'])}`,
        )
    })

  model.rules.forEach((rule, index) => {
    const path = at('/rules', index)
    ofInteraction(rule.when, at(path, 'when'))
    if (typeof rule.points === 'object') interactionFact(rule.points.by, at(path, 'points', 'by'))
    if (rule.limit?.key) interactionFact(rule.limit.key, at(path, 'limit', 'key'))
    if (rule.group) known(rule.group, groupIds, 'group', at(path, 'group'))
    if (rule.score && !scoreIds.includes(rule.score))
      report(
        'warning',
        'unknown-score',
        at(path, 'score'),
        `"${rule.score}" has no entry in "scores": it gets no limits and no decay.${meant(rule.score, scoreIds)}`,
      )
  })
  model.fit?.forEach((rule, index) => {
    const path = at('/fit', index)
    eachFact(rule.when, at(path, 'when'), (fact, _, here) => traitFact(fact, here))
    if (typeof rule.points === 'object') traitFact(rule.points.by, at(path, 'points', 'by'))
    if (rule.group) known(rule.group, groupIds, 'group', at(path, 'group'))
  })
  model.exclude?.forEach((when, index) => void ofInteraction(when, at('/exclude', index)))
  model.qualify?.forEach(({ when }, index) => void ofLead(when, at('/qualify', index, 'when')))
  model.funnel?.forEach(({ when }, index) => void ofLead(when, at('/funnel', index, 'when')))

  for (const list of ['rules', 'fit'] as const)
    model[list]?.forEach(({ id, group }, index) => {
      free(id, at('', list, index, 'id'), report)
      if (group && !groupIds.includes(group)) free(group, at('', list, index, 'group'), report)
    })
  for (const group of groupIds) free(group, at('/groups', group), report)
  for (const score of scoreIds) free(score, at('/scores', score), report, OF_LEAD)
  model.rules.forEach(({ score }, index) => {
    if (score && !scoreIds.includes(score)) free(score, at('/rules', index, 'score'), report, OF_LEAD)
  })

  once(
    [
      ...model.rules.map(({ id }, index) => [id, at('/rules', index, 'id')] as const),
      ...(model.fit ?? []).map(({ id }, index) => [id, at('/fit', index, 'id')] as const),
    ],
    'rule',
    report,
  )
  once(
    grades.map((grade, index) => [grade, at('/grades', index, 'grade')]),
    'grade',
    report,
  )
  once(
    kinds.map((as, index) => [as, at('/qualify', index, 'as')]),
    'qualification',
    report,
  )
}

/** Reports a name that every object has, under which nothing can be counted, and one that a lead has anyway. */
function free(name: string, path: string, report: Report, taken: string[] = []): void {
  if (name in {})
    report('error', 'reserved', path, `"${name}" is a name of JavaScript's own: choose another.`)
  else if (taken.includes(name))
    report('error', 'reserved', path, `"${name}" is the name of something else of a lead: choose another.`)
}

function once(names: (readonly [name: string, path: string])[], what: string, report: Report): void {
  const seen = new Map<string, string>()
  for (const [name, path] of names) {
    const before = seen.get(name)
    if (before) report('error', 'duplicate', path, `The ${what} "${name}" is already at ${before}.`)
    else seen.set(name, path)
    if (what === 'rule' && RESERVED.includes(name))
      report('error', 'reserved', path, `"${name}" is the name of points that no rule gives: choose another.`)
  }
}
