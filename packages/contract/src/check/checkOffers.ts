// Finds what an author probably did not mean in the `offers` of a config: what a schema can tell of it, and what it cannot.
import { instead } from '../instead.js'
import { shown } from '../problem.js'
import { condition, ofLead, type Scored } from './checkCondition.js'
import {
  address,
  both,
  type Check,
  date,
  duration,
  filled,
  isDate,
  isKeyed,
  isTrue,
  type Keyed,
  keyed,
  list,
  type Mistake,
  name,
  number,
  once,
  type Place,
  type Report,
  should,
  text,
  whole,
  word,
} from './shape.js'

/** What offers may name that is not among them. */
export interface Around {
  /** `forms` of the same config. */
  forms?: unknown
  /** The model that scores, where it is at hand; a preset's name tells nothing. */
  scoring?: unknown
  /** Whether a page can look for it. Without it no selector is looked at: only a browser can tell. */
  isSelector?: (selector: string) => boolean
}

const period = should(
  'one of visit session day ever, or a duration such as 7d',
  value => typeof value === 'string' && /^(visit|session|day|ever|\d+(\.\d+)?(ms|[smhd]))$/.test(value),
)

const schedule: Check = (value, place, report) => {
  keyed({ from: date, to: date })(value, place, report)
  const { from, to } = isKeyed(value) ? value : {}
  if (isDate(from) && isDate(to) && from.slice(0, 10) > to.slice(0, 10))
    report(place, `from ${from} should be before to ${to}: it is never shown`)
}

const kinds = ({ isSelector = () => true, scoring }: Around): Record<string, Check> => ({
  load: isTrue,
  after: duration,
  scroll: should(
    'a number from 0 to 100, the percentage that has been seen',
    value => Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 100,
  ),
  exit: isTrue,
  idle: duration,
  click: both(filled, (value, place, report) => {
    if (typeof value === 'string' && value.trim() && !isSelector(value))
      report(place, `${shown(value)} should be a CSS selector such as #button`)
  }),
  qualified: both(filled, (value, place, report) => {
    const { qualifications } = scoredBy(scoring)
    if (qualifications && !qualifications.includes(value as string))
      report(place, `${shown(value)} is no qualification of the model${instead(`${value}`, qualifications)}`)
  }),
  manual: isTrue,
})

const trigger = (around: Around): Check => {
  const known = kinds(around)
  return (value, place, report) => {
    keyed(known)(value, place, report)
    if (isKeyed(value) && Object.keys(value).length !== 1)
      report(place, `should have one of ${Object.keys(known).join(', ')}, and only one`)
  }
}

const variant = (around: Around): Check => {
  const formNames = Object.keys(isKeyed(around.forms) ? around.forms : {})
  const form: Check = (value, place, report) => {
    filled(value, place, report)
    if (typeof value === 'string' && value.trim() && !formNames.includes(value))
      report(place, `${shown(value)} should be the name of a form in forms${instead(value, formNames)}`)
  }
  const content = keyed({
    heading: text,
    body: text,
    points: list(text, 0),
    image: filled,
    imageAlt: text,
    form,
    coupon: filled,
    countdown: date,
    cta: keyed({ label: filled, href: address('http', 'https', 'mailto', 'tel', 'sms') }, 'label'),
  })
  const said: Check = (value, place, report) => {
    content(value, place, report)
    if (isKeyed(value) && !Object.values(value).some(part => part != null && part !== ''))
      report(place, 'says nothing; should have a heading, a body or the like')
  }
  const weight = should(
    'a number above 0: else it is never shown',
    value => Number.isFinite(value) && Number(value) > 0,
  )
  return keyed({ id: name, weight, content: said }, 'id', 'content')
}

const scoredBy = (scoring: unknown): Scored => {
  if (!isKeyed(scoring)) return {}
  const names = (all: unknown, key: string) =>
    Array.isArray(all) ? all.flatMap(each => each?.[key] ?? []) : []
  return {
    rules: [...names(scoring.rules, 'id'), ...names(scoring.fit, 'id')],
    scores: [...Object.keys(scoring.scores ?? {}), ...names(scoring.rules, 'score')],
    qualifications: names(scoring.qualify, 'as'),
  }
}

/** Traits of the site's own, as its forms fill them. */
const traitsOf = (forms: unknown): string[] =>
  Object.values(isKeyed(forms) ? forms : {}).flatMap(form =>
    Array.isArray(form?.fields)
      ? form.fields.flatMap((field: Keyed) => field?.trait ?? field?.name ?? [])
      : [],
  )

const parts = (around: Around): Record<string, Check> => ({
  id: name,
  display: word('modal', 'bar', 'slide-in', 'inline', 'landing'),
  priority: number,
  trigger: trigger(around),
  audience: condition(ofLead(scoredBy(around.scoring), traitsOf(around.forms))),
  pages: list(filled),
  frequency: keyed({ times: whole(1), per: period, until: word('accept', 'dismiss') }, 'times', 'per'),
  schedule,
  variants: both(list(variant(around)), once('id')),
})

const collect = (look: (report: Report) => void): Mistake[] => {
  const found: Mistake[] = []
  look((place, message, severity = 'error') => found.push({ severity, place, message }))
  return found
}

/** @returns in the order of the config; nothing when all is well */
export const checkOffers = (offers: unknown, around: Around = {}): Mistake[] =>
  collect(report => {
    if (!Array.isArray(offers)) return report(['offers'], `${shown(offers)} should be a list of offers`)
    const offer = keyed(parts(around), 'id', 'display', 'variants')
    for (const [index, each] of offers.entries()) offer(each, ['offers', index], report)
    once('id')(offers, ['offers'], report)
  })

/** An offer that is written in HTML: what of it could be read from its attributes, at `place`. */
export const checkWritten = (given: unknown, place: Place, around: Around = {}): Mistake[] =>
  collect(report => keyed(parts(around), 'id')(given, place, report))
