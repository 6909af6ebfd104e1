// What is wrong with a config: its options by the schema, its model by the linter, its forms and offers as browsers say it.
import type { Model } from '@leadline/contract'
import { checkForms, checkOffers, type Mistake } from '@leadline/contract/check'
import { validateConfig } from '@leadline/contract/validators'
import { type Finding, lint } from '@leadline/scoring/lint'
import { presets } from '@leadline/scoring/presets'

export type { Finding }

type Config = Record<string, unknown>

/** What a model cannot do without, and a config never has. */
const MODEL = ['rules', 'id', 'version']

/** Whether it is meant as a config: an object, and no model. What is neither is looked at as a model. */
export const isConfig = (value: unknown): value is Config =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  !MODEL.some(key => Object.hasOwn(value, key))

/** All findings, errors first. */
export function findInConfig(config: Config): Finding[] {
  const { forms, offers, scoring = 'default' } = config
  const isModel = typeof scoring === 'object' && scoring !== null
  const model = isModel ? scoring : (presets as Record<string, Model>)[`${scoring}`]
  // What is looked at more closely is not told twice.
  const others = (validateConfig(config) ?? []).filter(
    ({ path }) => !/^\/(forms|offers)(\/|$)/.test(path) && !(isModel && /^\/scoring(\/|$)/.test(path)),
  )
  const findings: Finding[] = [
    ...others.map(problem => ({ severity: 'error' as const, code: 'schema', ...problem })),
    ...(isModel ? lint(scoring).map(one => ({ ...one, path: `/scoring${one.path}` })) : []),
    ...(forms === undefined ? [] : checkForms(forms, offers).map(findingOf('form'))),
    ...(offers === undefined ? [] : checkOffers(offers, { forms, scoring: model }).map(findingOf('offer'))),
  ]
  return findings.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}

const findingOf =
  (code: string) =>
  ({ severity, place, message }: Mistake): Finding => ({
    severity,
    code,
    path: place.map(key => `/${`${key}`.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    message,
  })
