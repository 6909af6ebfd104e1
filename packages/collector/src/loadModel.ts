// The scoring model from an option or a request: an object, the name of a preset, a file, or none.
import { readFileSync } from 'node:fs'
import type { Model } from '@leadline/contract'
import type { Problem } from '@leadline/contract/validators'
import { createScorer, defaultModel } from '@leadline/scoring'
import { lint } from '@leadline/scoring/lint'
import { presets } from '@leadline/scoring/presets'

/** A model, or what is wrong with the value that should be one. */
export type CheckedModel = { model: Model; problems: [] } | { model: null; problems: Problem[] }

/** @param value a model, or the name of a preset */
export function checkModel(value: unknown): CheckedModel {
  if (typeof value === 'string') {
    if (Object.hasOwn(presets, value)) return { model: presets[value as keyof typeof presets], problems: [] }
    const message = `There is no preset ${JSON.stringify(value)}. Known: ${Object.keys(presets).join(', ')}.`
    return { model: null, problems: [{ path: '', message }] }
  }
  // Other errors of the linter leave a model that can be scored with.
  const problems = lint(value).filter(
    ({ severity, code }) => severity === 'error' && (code === 'schema' || code === 'unknown-fact'),
  )
  if (problems.length)
    return { model: null, problems: problems.map(({ path, message }) => ({ path, message })) }
  try {
    // What the linter cannot tell: durations.
    createScorer(value as Model)
    return { model: value as Model, problems: [] }
  } catch (error) {
    return { model: null, problems: [{ path: '', message: (error as Error).message }] }
  }
}

/** @throws if the file cannot be read, is not JSON, or is no model; says what and where */
export function loadModel(option: Model | string | undefined): Model {
  if (option === undefined) return defaultModel
  const isFile = typeof option === 'string' && !Object.hasOwn(presets, option)
  const { model, problems } = checkModel(isFile ? readModel(option) : option)
  if (model) return model
  throw new Error(
    `${isFile ? option : 'The model'} is not a scoring model:\n${problems.map(({ path, message }) => `  ${path || '/'}: ${message}`).join('\n')}`,
  )
}

function readModel(path: string): unknown {
  try {
    // Editors on Windows begin a file with a byte order mark.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`The model ${path} could not be read: ${(error as Error).message}`)
  }
}
