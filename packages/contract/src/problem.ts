// What is wrong with a value, where, and what would be right: a validator's errors in plain English.
import { instead } from './instead.js'

/** One thing that is wrong. */
export interface Problem {
  /** Where: a JSON pointer (RFC 6901) to the value at fault, `""` for the whole. A missing key is reported on its object. */
  path: string
  /** What was wrong and what would be right, as one English sentence or two. */
  message: string
}

/** What ajv (`verbose`) says about one failed keyword. Source: ajv.js.org/api.html#error-objects. */
export interface KeywordError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  propertyName?: string
  parentSchema?: { description?: string; properties?: object; anyOf?: unknown[] }
  data?: unknown
}

/** As many problems as a person reads at once; an answer over the network stays small. */
const maxProblems = 50

/** The problems behind ajv's errors, in the order found, at most 50. */
export function problemsOf(errors: KeywordError[]): Problem[] {
  return withoutOtherAlternatives(errors)
    .flatMap(error => problemOf(error) ?? [])
    .slice(0, maxProblems)
}

/**
 * Where alternatives failed, only that one is meant whose type fits; ajv reports them all, then `anyOf`.
 * The alternatives of our schemas differ in type. When none fits, one error names all the types.
 */
function withoutOtherAlternatives(errors: KeywordError[]): KeywordError[] {
  let kept: KeywordError[] = []
  for (const error of errors) {
    const path = error.instancePath
    if (error.keyword === 'propertyNames') {
      // What the name itself failed was reported before, as if the name were the value.
      kept = kept.map(other =>
        isAboutName(other, error) ? { ...other, propertyName: String(error.params.propertyName) } : other,
      )
    } else if (error.keyword === 'anyOf') {
      const wrongTypes = kept.filter(other => other.keyword === 'type' && other.instancePath === path)
      const unmeant = new Set(wrongTypes.map(other => other.parentSchema))
      kept = kept.filter(other => other.instancePath !== path || !unmeant.has(other.parentSchema))
      if (!kept.some(other => other.instancePath === path || other.instancePath.startsWith(`${path}/`))) {
        const type = wrongTypes.flatMap(other => other.params.type as string | string[])
        kept.push({ ...error, keyword: 'type', params: { type: [...new Set(type)] } })
      }
    } else kept.push(error)
  }
  const lists = new Set(kept.filter(({ keyword }) => keyword === 'enum').map(error => error.parentSchema))
  return kept.filter(({ keyword, parentSchema }) => keyword !== 'type' || !lists.has(parentSchema))
}

const isAboutName = (error: KeywordError, names: KeywordError) =>
  error.instancePath === names.instancePath && error.data === names.params.propertyName

function problemOf(error: KeywordError): Problem | undefined {
  const { keyword, params, data, parentSchema } = error
  const path = error.propertyName === undefined ? error.instancePath : pointer(error, error.propertyName)
  const hint = parentSchema?.description ? ` ${firstSentence(parentSchema.description)}` : ''
  const limit = Number(params.limit)

  switch (keyword) {
    case 'if': // its `then` says it better
      return
    case 'type':
      return { path, message: `Must be ${anyOf(listOf(params.type).map(nameOfType))}, not ${shown(data)}.` }
    case 'required':
      return { path, message: `The key ${JSON.stringify(params.missingProperty)} is missing.` }
    case 'dependentRequired':
      return {
        path,
        message: `The key "${params.property}" needs "${params.missingProperty}" beside it.${hint}`,
      }
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const known = Object.keys(parentSchema?.properties ?? {}).filter(name => name !== '$schema')
      return {
        path: pointer(error, key),
        message: `Unknown key ${JSON.stringify(key)}${instead(key, known)}`,
      }
    }
    case 'enum': {
      const words = listOf(params.allowedValues).map(String)
      return {
        path,
        message: `${shown(data)} is not known here${instead(String(data), [...new Set(words)])}`,
      }
    }
    case 'const':
      return { path, message: `Must be ${JSON.stringify(params.allowedValue)}, not ${shown(data)}.${hint}` }
    case 'pattern':
      return { path, message: `${shown(error.propertyName ?? data)} is not written as it must be.${hint}` }
    case 'minimum':
      return { path, message: `Must be at least ${limit}, not ${shown(data)}.` }
    case 'exclusiveMinimum':
      return { path, message: `Must be more than ${limit}, not ${shown(data)}.` }
    case 'maximum':
      return { path, message: `Must be at most ${limit}, not ${shown(data)}.` }
    case 'minLength':
      return { path, message: limit === 1 ? 'Must not be empty.' : `Must have at least ${limit} characters.` }
    case 'maxLength':
      return { path, message: `Must have at most ${limit} characters, not ${String(data).length}.` }
    case 'minItems':
      return {
        path,
        message: limit === 1 ? 'Must not be an empty list.' : `Must have at least ${limit} entries.`,
      }
    case 'minProperties':
      return { path, message: `Must have at least ${limit} ${limit === 1 ? 'key' : 'keys'}.${hint}` }
    case 'maxProperties':
      return { path, message: `Must have at most ${limit} ${limit === 1 ? 'key' : 'keys'}.${hint}` }
    case 'false schema':
      return { path, message: 'Cannot stand beside the other keys of its object: use one or the other.' }
    default:
      return { path, message: `Is not as the schema's "${keyword}" demands.${hint}` }
  }
}

const firstSentence = (text: string) => text.match(/^.*?\.(?= |$)/s)?.[0] ?? text

const pointer = (error: KeywordError, key: string) =>
  `${error.instancePath}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

const listOf = (value: unknown) => (Array.isArray(value) ? value : [value])

const typeNames: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
}

const nameOfType = (type: unknown) => typeNames[String(type)] ?? String(type)

/** The value as JSON if that is short, else what kind of thing it is. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const json = JSON.stringify(value) ?? typeof value
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}

const anyOf = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
