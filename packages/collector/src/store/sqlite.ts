// The embedded store: one SQLite file, written through to the disk before anything is acknowledged.
import { createRequire } from 'node:module'
import type { Driver, Row } from './driver.js'
import { sqlStore } from './sqlStore.js'
import { Conflict, type LeadKey, type Store } from './store.js'
import {
  events,
  leads,
  messages,
  rejections,
  schemaSql,
  schemaVersion,
  type Table,
  visits,
} from './tables.js'

/** The part that node:sqlite and libsql have in common. */
interface Database {
  exec(sql: string): unknown
  prepare(sql: string): { all(...parameters: unknown[]): unknown[]; run(...parameters: unknown[]): unknown }
  close(): void
}

/** Another process may be writing: wait for it this long. SQLite's own default is not to wait at all. */
const busyTimeoutMs = 5_000

/** @param file path of the database, made if missing */
export function openSqlite(file: string): Store {
  return sqlStore(sqliteDriver(open(file)))
}

function open(file: string): Database {
  const require = createRequire(import.meta.url)
  const database: Database = hasNodeSqlite()
    ? new (require('node:sqlite') as { DatabaseSync: new (file: string) => Database }).DatabaseSync(file)
    : new (require('libsql') as new (file: string) => Database)(file)
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  database.exec('PRAGMA journal_mode = WAL')
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

function sqliteDriver(database: Database): Driver {
  const listeners = new Set<(key: LeadKey) => void>()
  const prepared = new Map<string, { statement: ReturnType<Database['prepare']>; order: number[] }>()

  /** `$2 … $1 … $2` becomes `? … ? … ?`, each bound in order: the one way that both libraries bind alike. */
  const prepare = (sql: string) => {
    let found = prepared.get(sql)
    if (!found) {
      const order: number[] = []
      const plain = sql.replace(/\$(\d+)/g, (_, n) => {
        order.push(Number(n) - 1)
        return '?'
      })
      found = { statement: database.prepare(plain), order }
      prepared.set(sql, found)
    }
    return found
  }
  const all = (sql: string, parameters: unknown[]) => {
    const { statement, order } = prepare(sql)
    return statement.all(...order.map(i => parameters[i])) as Row[]
  }
  const run = (sql: string, parameters: unknown[]) => {
    const { statement, order } = prepare(sql)
    statement.run(...order.map(i => parameters[i]))
  }

  const announce = (keys: LeadKey[]) => {
    for (const { site, visitor } of keys) for (const listener of listeners) listener({ site, visitor })
  }

  const transaction = <T>(work: () => T): T => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  const insert = (table: Table, row: object, onConflict = '') =>
    run(
      `INSERT INTO ${table.name} (${table.columns.map(c => c.name).join(', ')})
       VALUES (${table.columns.map((_, i) => `$${i + 1}`).join(', ')}) ${onConflict}`,
      table.columns.map(c => (row as Row)[c.name] ?? null),
    )

  return {
    kind: 'sqlite',
    skipLocked: '',
    within: (column, n) => `${column} IN (SELECT value FROM json_each($${n}))`,
    list: values => JSON.stringify(values),
    query: async (sql, parameters = []) => all(sql, parameters),
    alone: async statements =>
      transaction(() => statements.map(({ sql, parameters }) => all(sql, parameters))),

    async write(write) {
      transaction(() => {
        for (const row of write.leads) {
          const [stored] = all('SELECT revision FROM leads WHERE site = $1 AND visitor = $2', [
            row.site,
            row.visitor,
          ])
          if (row.revision !== Number(stored?.revision ?? 0) + 1) throw new Conflict(`lead ${row.visitor}`)
          insert(leads, row, replaceLead)
        }
        for (const row of write.events) {
          try {
            insert(events, row)
          } catch (error) {
            throw isConstraint(error) ? new Conflict(`interaction ${row.id}`) : error
          }
        }
        for (const row of write.visits) insert(visits, row, addToVisit('max', 'min'))
        for (const row of write.rejections) insert(rejections, row, 'ON CONFLICT (id) DO NOTHING')
        for (const row of write.messages) insert(messages, row)
      })
      announce(write.leads)
    },

    announce: async keys => announce(keys),

    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      database.close()
    },
  }
}

const replaceLead = `ON CONFLICT (site, visitor) DO UPDATE SET ${leads.columns
  .filter(c => !leads.key.includes(c.name))
  .map(c => `${c.name} = excluded.${c.name}`)
  .join(', ')}`

/** The scalar maximum and minimum have other names in the two databases. */
export const addToVisit = (max: string, min: string) => `ON CONFLICT (site, visit) DO UPDATE SET
  received = visits.received + excluded.received,
  highest = ${max}(visits.highest, excluded.highest),
  first_at = ${min}(visits.first_at, excluded.first_at),
  last_at = ${max}(visits.last_at, excluded.last_at),
  test = ${min}(visits.test, excluded.test)`

const isConstraint = (error: unknown) => /constraint/i.test(String((error as Error)?.message))
