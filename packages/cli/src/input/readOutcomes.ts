// Outcomes from CSV: visitor, `won` or `lost`, and optionally when; with or without a header, by comma, semicolon or tab.
import { createReadStream } from 'node:fs'
import { InputError } from '../command.js'
import { readLines } from './readLines.js'

export interface Outcome {
  won: boolean
  /** When it was decided, epoch ms: what the visitor did later says nothing about it. Infinity when not told. */
  at: number
}

/** Outcomes by visitor. Throws InputError with the line that cannot be used. */
export async function readOutcomes(path: string): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  let number = 0
  try {
    for await (const line of readLines(createReadStream(path))) {
      number++
      const [visitor, outcome = '', at] = line
        .split(/[,;\t]/)
        .map(cell => cell.trim().replace(/^"(.*)"$/, '$1'))
      if (!visitor) continue
      if (number === 1 && /^(visitor|id)/i.test(visitor)) continue
      const [, won, lost] = /^(?:(won|win|true|1)|(lost|loss|lose|false|0))$/i.exec(outcome) ?? []
      if (!won && !lost)
        throw new InputError(
          `${path}, line ${number}: the outcome must be "won" or "lost", not "${outcome}".`,
        )
      const time = at ? Date.parse(at) : Infinity
      if (Number.isNaN(time))
        throw new InputError(`${path}, line ${number}: "${at}" is no time such as 2026-11-22T09:00:00Z.`)
      outcomes.set(visitor, { won: !!won, at: time })
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${path} cannot be read: ${(error as Error).message}`)
  }
  return outcomes
}
