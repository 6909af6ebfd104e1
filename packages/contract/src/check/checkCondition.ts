// Conditions of forms and offers: their shape, and the names that they ask for.
import { nearest } from '../instead.js'
import { shown } from '../problem.js'
import { type Check, isKeyed, keyed, list, number, type Place, type Report, should, truth } from './shape.js'

/** Looks at the name of a fact, and at what is asked of it. */
type Fact = (fact: string, test: unknown, place: Place, report: Report) => void

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)
const plain = should('text, a number, true or false', isPlain)
const plainOrList: Check = (value, place, report) =>
  (Array.isArray(value) ? list(plain) : plain)(value, place, report)

const comparison = keyed({
  eq: plainOrList,
  not: plainOrList,
  gt: number,
  gte: number,
  lt: number,
  lte: number,
  contains: plain,
  exists: truth,
})

const like = should('an object such as { "score": { "gte": 20 } }', isKeyed)

/** A condition whose facts are looked at by `fact`. */
export const condition =
  (fact: Fact): Check =>
  (value, place, report) => {
    like(value, place, report)
    if (!isKeyed(value)) return
    for (const [key, test] of Object.entries(value)) {
      const here = [...place, key]
      if (key === 'all' || key === 'any') list(condition(fact))(test, here, report)
      else if (key === 'not') condition(fact)(test, here, report)
      else {
        fact(key, test, here, report)
        if (isKeyed(test)) comparison(test, here, report)
        else plainOrList(test, here, report)
      }
    }
  }

/** Traits that Leadline itself tells, which conditions may name without `traits.`. */
const traits =
  'email name firstName lastName company jobTitle phone country employees industry emailKind domain seniority'.split(
    ' ',
  )

/** A fact of a form's field: an answer by the field's name, or a trait. */
export const answer =
  (fields: string[], own: string): Fact =>
  (fact, _, place, report) => {
    if (fact === own)
      report(place, 'asks for its own answer, and so never appears; it should ask for another field')
    else if (!fields.includes(fact) && !traits.includes(fact) && !/^traits\../.test(fact)) {
      const near = nearest(fact, fields)
      report(
        place,
        near
          ? `no field of this form: did you mean "${near}"?`
          : `no field of this form; should be one of ${fields.join(' ')}, or a trait such as traits.plan`,
      )
    }
  }

/** What a model says of leads, as far as it is known here. */
export interface Scored {
  rules?: string[]
  scores?: string[]
  qualifications?: string[]
}

const LEAD = ['score', 'engagement', 'fit', 'grade', 'funnel', 'identified', 'qualified']
const touch = 'channel motion source medium campaign term content clickId referrer landing at'.split(' ')
const dotted = [
  'page.path',
  'session.index',
  ...['first', 'last'].flatMap(which => touch.map(key => `attribution.${which}.${key}`)),
]

/** A fact of a lead. Any other bare name may be a trait of the site's own, so only what looks like a slip is one. */
export const ofLead =
  ({ rules, scores = [], qualifications }: Scored, own: string[]): Fact =>
  (fact, test, place, report) => {
    const bare = [...LEAD, ...scores]
    const among = (given: string, all: string[] | undefined, what: string) => {
      if (all && !given.includes('*') && !all.includes(given))
        report(place, `${shown(given)} is no ${what} of the model; should be one of ${all.join(' ')}`)
    }
    const [, bag, key = ''] = /^([^.]+)\.(.*)$/s.exec(fact) ?? []
    if (fact === 'qualified') for (const as of wordsOf(test)) among(as, qualifications, 'qualification')
    if (bag === 'fired') return among(key, rules, 'rule')
    if (bag === 'traits' && key) return
    if (bag) {
      if (dotted.includes(fact)) return
      const near = nearest(fact, dotted)
      report(
        place,
        `no fact of a lead${near ? `: did you mean "${near}"?` : '; should be like traits.plan, fired.RULE or page.path'}`,
      )
    } else if (![...bare, ...traits, ...own].includes(fact)) {
      const near = nearest(fact, bare)
      if (near)
        report(place, `no fact of a lead: did you mean "${near}"? (A trait of that name is traits.${fact})`)
    }
  }

/** The texts that a test asks for. */
const wordsOf = (test: unknown): string[] =>
  typeof test === 'string'
    ? [test]
    : Array.isArray(test)
      ? test.flatMap(wordsOf)
      : isKeyed(test)
        ? [test.eq, test.not].flatMap(wordsOf)
        : []
