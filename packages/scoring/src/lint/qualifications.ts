// Qualifications: what they should ask for, and which of them add nothing to another.
import type { Condition, Model } from '@leadline/contract'
import { implies, wordsOf } from './conditions.js'
import { at, type Report } from './finding.js'

/** Checks qualifications against each other and for a way to reach the lead. */
export function checkQualifications(model: Model, report: Report): void {
  const all = model.qualify ?? []
  all.forEach((one, index) => {
    const path = at('/qualify', index, 'when')
    if (!identifies(one.when, model))
      report(
        'warning',
        'identified',
        path,
        `"${one.as}" can be reached by somebody whose e-mail is not known: add "identified": true.`,
      )
    all.forEach((other, otherIndex) => {
      if (one === other || one.as === other.as || !implies(one.when, other.when)) return
      const same = implies(other.when, one.when)
      if (same && otherIndex < index) return
      report(
        'warning',
        'subset',
        path,
        same
          ? `"${one.as}" and "${other.as}" ask for the same: every lead gets both.`
          : `Whoever is "${one.as}" is also "${other.as}": it asks for all that "${other.as}" asks for.`,
      )
    })
  })
}

/** Whether whoever meets a condition must have given an e-mail, or is known to the company anyway. */
function identifies(when: Condition, model: Model): boolean {
  if (when.all?.some(part => identifies(part, model))) return true
  if (when.any?.every(part => identifies(part, model))) return true
  return Object.entries(when).some(([fact, test]) => {
    if (fact === 'identified') return test === true
    if (fact === 'traits.email' || fact === 'traits.customer') return true
    if (fact === 'qualified')
      return wordsOf(test as string).every(as => {
        const other = model.qualify?.find(one => one.as === as && one.when !== when)
        return other && identifies(other.when, model)
      })
    // A form gives an address.
    if (fact.startsWith('fired.')) {
      const rule = model.rules.find(({ id }) => `fired.${id}` === fact)
      return ['form_submit', 'identify'].includes(`${rule?.when.type}`)
    }
    return false
  })
}
