// Interactions from NDJSON, one line at a time: `{"visitor": "…", …interaction}`, or whole beacons as they were received.
import { createReadStream } from 'node:fs'
import type { Batch } from '@leadline/contract'
import type { Replayed, ScoredInput } from '@leadline/scoring'
import { InputError } from '../command.js'
import { readLines } from './readLines.js'

/** A line that could not be used. */
export interface Skipped {
  line: number
  reason: string
}

type Line = ScoredInput & Partial<Batch> & { visitor?: string | { id?: string | null } }

/**
 * Reads a file, or standard input for `-`. Lines that cannot be used are handed to `skip`.
 * Throws InputError when the file cannot be read.
 */
export async function* readInteractions(
  path: string,
  skip: (skipped: Skipped) => void,
): AsyncGenerator<Replayed> {
  const source = path === '-' ? process.stdin : createReadStream(path)
  let line = 0
  try {
    for await (const text of readLines(source)) {
      line++
      if (!text.trim()) continue
      const read = readLine(text)
      if (typeof read === 'string') skip({ line, reason: read })
      else yield* read
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall)
      throw new InputError(`${path} cannot be read: ${(error as Error).message}`)
    throw error
  }
}

function readLine(text: string): Replayed[] | string {
  let value: Line
  try {
    value = JSON.parse(text) as Line
  } catch {
    return 'not JSON'
  }
  if (typeof value !== 'object' || value === null) return 'not an object'
  const visitor = typeof value.visitor === 'object' ? value.visitor?.id : value.visitor
  if (!visitor) return 'no "visitor": whose is it?'
  const interactions: ScoredInput[] = Array.isArray(value.events) ? value.events : [value]
  for (const interaction of interactions) {
    const wrong = wrongIn(interaction)
    if (wrong) return wrong
  }
  return interactions.map(interaction => ({ visitor, interaction }))
}

/** What scoring cannot do without. */
function wrongIn({ id, type, at, data, page, traits }: ScoredInput): string | undefined {
  if (typeof id !== 'string') return 'no "id"'
  if (typeof type !== 'string') return 'no "type"'
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return '"at" is no time'
  for (const bag of [data, page, traits])
    if (bag !== undefined && typeof bag !== 'object') return 'data, page or traits is no object'
  return undefined
}
