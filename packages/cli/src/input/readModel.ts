// A scoring model from a file, or a preset by its name.
import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import type { Model } from '@leadline/contract'
import { lint } from '@leadline/scoring/lint'
import { presets } from '@leadline/scoring/presets'
import { InputError } from '../command.js'

/** JSON from a file, or from standard input for `-`. Throws InputError with what is wrong and where. */
export async function readJson(path: string): Promise<unknown> {
  let text: string
  try {
    text = path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${(error as Error).message}`)
  }
  // Editors on Windows begin a file with a byte order mark.
  text = text.replace(/^\uFEFF/, '')
  if (!text.trim()) throw new InputError(`${path} is empty.`)
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw new InputError(
      `${path} is not JSON: ${message}${/\(line/.test(message) ? '' : placeOf(message, text)}`,
    )
  }
}

/** " (line 3, column 7)" of the position that older versions of Node tell as a number of signs. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (!position) return ''
  const lines = text.slice(0, Number(position)).split('\n')
  return ` (line ${lines.length}, column ${lines.at(-1)!.length + 1})`
}

/**
 * A model that can be scored with: a preset's name, a path, or `-` for standard input. Throws InputError when it cannot be scored with; other
 * errors of the linter are handed to `note`, a line each.
 */
export async function readModel(nameOrPath: string, note: (line: string) => void): Promise<Model> {
  if (Object.hasOwn(presets, nameOrPath)) return presets[nameOrPath as keyof typeof presets]
  const model = await readJson(nameOrPath)
  const errors = lint(model).filter(({ severity }) => severity === 'error')
  const fatal = errors.filter(({ code }) => code === 'schema' || code === 'unknown-fact')
  if (fatal.length)
    throw new InputError(
      `${nameOrPath} is no model:\n${fatal.map(({ path, message }) => `  ${path || '/'}: ${message}`).join('\n')}`,
    )
  for (const { path, message } of errors) note(`${nameOrPath}#${path}: ${message}\n`)
  return model as Model
}
