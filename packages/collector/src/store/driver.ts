// The little that differs between the two databases, so that every other statement is written once.
import type { LeadKey, Write } from './store.js'

export type Row = Record<string, unknown>

export interface Driver {
  readonly kind: 'sqlite' | 'postgres'
  /** Runs one statement with `$1`, `$2` … */
  query(sql: string, parameters?: unknown[]): Promise<Row[]>
  /** Runs statements as one transaction that no writer overlaps; answers the rows of each. */
  alone(statements: { sql: string; parameters: unknown[] }[]): Promise<Row[][]>
  write(write: Write): Promise<void>
  /** `column in the list of parameter number n`. */
  within(column: string, n: number): string
  /** The parameter for `within`. */
  list(values: string[]): unknown
  /** Appended to a claiming sub-select, so that two workers never take the same rows. */
  readonly skipLocked: string
  /** Answers one row with `bytes`: what the database takes of the disk. */
  readonly bytesSql: string
  /** Tells every listener, in this process or another, that these leads changed or went. */
  announce(keys: LeadKey[]): Promise<void>
  onChange(listener: (key: LeadKey) => void): () => void
  close(): Promise<void>
}
