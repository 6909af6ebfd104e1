// What the script has in it anyway and lends to the files that it fetches, so that they need not bring it again.
import { compileCondition, derive } from '@leadline/scoring'
import { ancestors } from './lib/ancestors.js'
import { emitMarked } from './lib/emitMarked.js'
import { fieldTrait } from './lib/fieldTrait.js'
import { fileOf } from './lib/fileOf.js'
import { formFields } from './lib/formFields.js'
import { listen } from './lib/listen.js'
import { wants } from './lib/wants.js'
import { warn } from './lib/warn.js'
import { whenPresent } from './lib/whenPresent.js'
import { whenSeen } from './lib/whenSeen.js'

export const lent = {
  ancestors,
  compileCondition,
  derive,
  emitMarked,
  fieldTrait,
  fileOf,
  formFields,
  listen,
  wants,
  warn,
  whenPresent,
  whenSeen,
}

export type Lent = typeof lent
