// Checks for everything the contract describes: null for what is right, else what is wrong and where.
import * as authored from './generated/authored.js'
import * as beacon from './generated/beacon.js'
import { type KeywordError, type Problem, problemsOf } from './problem.js'

export type { Problem } from './problem.js'

/** Null when the value is right, else its problems in the order found, at most 50. */
export type Validate = (value: unknown) => Problem[] | null

interface Compiled {
  (value: unknown): boolean
  errors?: KeywordError[] | null
}

const validator = (compiled: Compiled): Validate => {
  return value => (compiled(value) ? null : problemsOf(compiled.errors ?? []))
}

/** A whole beacon, events included. A receiver that wants to keep the good events of a batch checks in two steps instead. */
export const validateBatch = /* @__PURE__ */ validator(beacon.batch)

/** A beacon without looking into its `events`, beyond their being a list. Failing it condemns the whole beacon. */
export const validateEnvelope = /* @__PURE__ */ validator(beacon.envelope)

/** One event of a beacon. Failing it condemns this event alone. */
export const validateInteraction = /* @__PURE__ */ validator(beacon.interaction)

/** The message that asks to forget a visitor. */
export const validateErase = /* @__PURE__ */ validator(beacon.erase)

/** A `leadline.json`: unknown keys are problems, with the nearest known one. Functions, which only `start()` takes, are not JSON. */
export const validateConfig = /* @__PURE__ */ validator(authored.config)

/** A scoring model by itself. What a schema cannot know (unknown facts, rules that never fire) is the model linter's work. */
export const validateModel = /* @__PURE__ */ validator(authored.model)
