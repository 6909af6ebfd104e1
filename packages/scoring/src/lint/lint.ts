// The model linter: what is wrong with a scoring model, where, and what would be right.
import type { Model } from '@leadline/contract'
import { validateModel } from '@leadline/contract/validators'
import type { Finding, Report } from './finding.js'
import { checkNames } from './names.js'
import { checkQualifications } from './qualifications.js'
import { checkReach } from './reach.js'

export type { Finding } from './finding.js'

/**
 * All findings, errors first. None means that the model is fine.
 * A model that the schema refuses is not looked at further. Never throws, whatever it is given.
 */
export function lint(model: unknown): Finding[] {
  const problems = validateModel(model)
  if (problems) return problems.map(problem => ({ severity: 'error', code: 'schema', ...problem }))
  const findings: Finding[] = []
  const report: Report = (severity, code, path, message) => findings.push({ severity, code, path, message })
  for (const check of [checkNames, checkReach, checkQualifications]) check(model as Model, report)
  return findings.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
