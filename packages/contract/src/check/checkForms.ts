// Finds what an author probably did not mean in the `forms` of a config: what a schema can tell of it, and what it cannot.
import type { FormConfig } from '../generated/types.js'
import { nearest } from '../instead.js'
import { shown } from '../problem.js'
import { answer, condition } from './checkCondition.js'
import {
  address,
  both,
  type Check,
  filled,
  isDate,
  isKeyed,
  type Keyed,
  keyed,
  list,
  type Mistake,
  name,
  number,
  once,
  type Report,
  should,
  text,
  truth,
  whole,
  word,
} from './shape.js'

const TYPES = [
  ...['text', 'email', 'tel', 'url', 'number', 'date', 'textarea'],
  ...['select', 'radio', 'checkbox', 'consent', 'hidden'],
]
const LISTS = ['select', 'radio', 'checkbox']

const option: Check = (value, place, report) => {
  if (typeof value !== 'string') keyed({ value: text, label: text }, 'value', 'label')(value, place, report)
}

/** Browsers read the pattern of an input with the flag v, older ones with u; one that cannot be read is no limit. */
const isPattern = (value: unknown) => {
  const can = (source: string, flag: string) => {
    try {
      return RegExp(`^(?:${source})$`, flag)
    } catch {
      return undefined
    }
  }
  return typeof value === 'string' && can(value, can('', 'v') ? 'v' : 'u')
}

const day = should('a date such as 2026-12-24', value => isDate(value) && value.length === 10)

/** Looked at beside the other keys of the field. */
const later: Check = () => {}

const field = keyed(
  {
    name: both(
      filled,
      should('at most 64 characters long', value => `${value}`.length <= 64),
    ),
    type: word(...TYPES),
    label: text,
    required: truth,
    business: truth,
    options: list(option),
    when: later,
    value: text,
    placeholder: text,
    help: text,
    autocomplete: text,
    trait: filled,
    pattern: should('a regular expression such as [0-9]{5}', isPattern),
    minLength: whole(0),
    maxLength: whole(1),
    min: later,
    max: later,
  },
  'name',
  'type',
)

const orNull =
  (check: Check): Check =>
  (value, place, report) => {
    if (value !== null) check(value, place, report)
  }

const page = orNull(address('http', 'https'))

const form = keyed(
  {
    heading: text,
    text,
    submit: filled,
    fields: both(list(field), once('name')),
    steps: list(list(filled)),
    progressive: whole(1),
    success: keyed({
      message: orNull(text),
      download: page,
      redirect: page,
      coupon: orNull(text),
      offer: orNull(text),
    }),
  },
  'fields',
)

/**
 * @param offers of the same config: what `success.offer` may mean
 * @returns in the order of the config; nothing when all is well
 */
export function checkForms(forms: unknown, offers?: unknown): Mistake[] {
  const found: Mistake[] = []
  const report: Report = (place, message, severity = 'error') => found.push({ severity, place, message })
  if (!isKeyed(forms)) {
    report(['forms'], `${shown(forms)} should be an object: forms by name`)
    return found
  }
  const offerIds = Array.isArray(offers) ? offers.flatMap(each => each?.id ?? []) : []
  for (const [id, config] of Object.entries(forms)) {
    name(id, ['forms', id], report)
    form(config, ['forms', id], report)
    if (!isKeyed(config)) continue
    const fields = Array.isArray(config.fields) ? config.fields : []
    for (const [index, each] of fields.entries())
      if (isKeyed(each)) checkField(each, ['forms', id, 'fields', index], fields, report)
    checkSteps(config as FormConfig, ['forms', id, 'steps'], report)
    const { offer } = isKeyed(config.success) ? config.success : {}
    // It may be one that is written in HTML: only what looks like a slip is one.
    const near = typeof offer === 'string' && !offerIds.includes(offer) && nearest(offer, offerIds)
    if (near)
      report(['forms', id, 'success', 'offer'], `${shown(offer)} is no offer: did you mean "${near}"?`)
  }
  return found
}

/** What keys of one field mean beside each other, and beside the other fields. */
function checkField(given: Keyed, place: (string | number)[], fields: unknown[], report: Report): void {
  const { type, options, business, min, max, minLength, maxLength } = given
  const at = (key: string) => [...place, key]
  if ((type === 'select' || type === 'radio') && options === undefined)
    report(at('options'), 'is missing and should be a list such as ["1-10", "11-200"]')
  if (options !== undefined && TYPES.includes(type) && !LISTS.includes(type))
    report(at('options'), `means nothing for type ${type}; type should be one of ${LISTS.join(' ')}`)
  if (business && type !== 'email') report(at('business'), 'means nothing unless type is email')
  if (min > max) report(at('min'), `${shown(min)} should not be more than max, ${shown(max)}`)
  if (minLength > maxLength)
    report(at('minLength'), `${minLength} should not be more than maxLength, ${maxLength}`)
  const reach = type === 'number' ? number : type === 'date' ? day : undefined
  for (const key of ['min', 'max'])
    if (given[key] === undefined) continue
    else if (reach) reach(given[key], at(key), report)
    else if (TYPES.includes(type))
      report(at(key), `means nothing for type ${type}; type should be number or date`)
  const names = fields.flatMap(other => (isKeyed(other) && typeof other.name === 'string' ? other.name : []))
  if (given.when !== undefined) condition(answer(names, given.name))(given.when, at('when'), report)
}

/** Each field that asks something is in one step. */
function checkSteps({ fields, steps }: FormConfig, place: (string | number)[], report: Report): void {
  if (!Array.isArray(steps) || !Array.isArray(fields)) return
  const names = fields.flatMap(field => field?.name ?? [])
  const seen = new Set<string>()
  for (const [index, step] of steps.entries())
    for (const [at, one] of Array.isArray(step) ? step.entries() : []) {
      const here = [...place, index, at]
      const near = nearest(`${one}`, names)
      if (!names.includes(one))
        report(
          here,
          `${shown(one)} is no field of this form${near ? `: did you mean "${near}"?` : `; should be one of ${names.join(' ')}`}`,
        )
      else if (seen.has(one)) report(here, `${shown(one)} is in a step already and should be in one`)
      seen.add(one)
    }
  const left = fields.flatMap(field =>
    field?.type !== 'hidden' && !seen.has(field?.name) ? (field?.name ?? []) : [],
  )
  if (steps.length && left.length)
    report(
      place,
      `no step names ${left.join(' ')}: asked in the last one, should be in the step that is meant`,
      'warning',
    )
}
