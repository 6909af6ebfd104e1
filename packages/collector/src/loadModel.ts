// The scoring model from an option: an object, the name of a preset, a file, or none.
import { readFileSync } from 'node:fs'
import type { Model } from '@leadline/contract'
import { validateModel } from '@leadline/contract/validators'
import { defaultModel } from '@leadline/scoring'
import { presets } from '@leadline/scoring/presets'

/** @throws if the file cannot be read, is not JSON, or is no model; says what and where */
export function loadModel(model: Model | string | undefined): Model {
  if (model === undefined) return defaultModel
  if (typeof model === 'string' && Object.hasOwn(presets, model))
    return presets[model as keyof typeof presets]
  const value = typeof model === 'string' ? readModel(model) : model
  const problems = validateModel(value)
  if (!problems) return value as Model
  const from = typeof model === 'string' ? model : 'The model'
  throw new Error(
    `${from} is not a scoring model:\n${problems.map(({ path, message }) => `  ${path || '/'}: ${message}`).join('\n')}`,
  )
}

function readModel(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`The model ${path} could not be read: ${(error as Error).message}`)
  }
}
