// Opens a SQLite file by what this Node has: its own module, or libsql.
import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { schemaSql, schemaVersion } from './tables.js'

/** The part that node:sqlite and libsql have in common. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): { all(...parameters: unknown[]): unknown[]; run(...parameters: unknown[]): unknown }
  close(): void
}

/** Another process may be writing: wait for it this long. SQLite's own default is not to wait at all. */
const busyTimeoutMs = 5_000
const maxIdleLogBytes = 64 * 1024 * 1024

/** Opens a file without looking at what is in it. */
export function openFile(file: string): Database {
  const require = createRequire(import.meta.url)
  const database: Database = hasNodeSqlite()
    ? new (require('node:sqlite') as { DatabaseSync: new (file: string) => Database }).DatabaseSync(file)
    : new (require('libsql') as new (file: string) => Database)(file)
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  return database
}

/** @throws if the file cannot be opened, or a newer collector wrote it */
export function openDatabase(file: string): Database {
  // People's names and addresses: for the owner's eyes. SQLite gives the files beside it the same rights.
  closeSync(openSync(file, 'a', 0o600))
  const database = openFile(file)
  database.exec('PRAGMA journal_mode = WAL')
  // While a backup or a long read runs, the log grows: give it back afterwards.
  database.exec(`PRAGMA journal_size_limit = ${maxIdleLogBytes}`)
  // FULL: a commit has reached the disk when it returns, so that a 202 survives a power cut.
  database.exec('PRAGMA synchronous = FULL')
  const [{ user_version: version } = { user_version: 0 }] = database.prepare('PRAGMA user_version').all() as {
    user_version: number
  }[]
  if (version > schemaVersion) {
    database.close()
    throw new Error(
      `${file} was written by a newer collector (its schema is ${version}, this one knows ${schemaVersion}). Update the collector.`,
    )
  }
  for (const statement of schemaSql('')) database.exec(statement)
  database.exec(`PRAGMA user_version = ${schemaVersion}`)
  return database
}

/** node:sqlite is there without a flag from Node 22.13 on; it still announces itself as experimental. */
function hasNodeSqlite() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 13)
}
