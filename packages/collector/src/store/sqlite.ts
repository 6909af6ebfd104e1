// The embedded store: one SQLite file, written through to the disk before anything is acknowledged.
import type { Driver, Row } from './driver.js'
import { type Database, openDatabase } from './openDatabase.js'
import { sqlStore } from './sqlStore.js'
import { Conflict, type LeadKey, type Store, type Write } from './store.js'
import { events, leads, messages, rejections, type Table, visits } from './tables.js'

/** @param file path of the database, made if missing */
export function openSqlite(file: string): Store {
  return sqlStore(sqliteDriver(openDatabase(file)))
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

  /** Where the transaction has ended by itself (a full disk), or never began, there is nothing to roll back. */
  const rollBack = () => {
    try {
      database.exec('ROLLBACK')
    } catch {}
  }

  const transaction = <T>(work: () => T): T => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      rollBack()
      throw error
    }
  }

  const insert = (table: Table, row: object, onConflict = '') =>
    run(
      `INSERT INTO ${table.name} (${table.columns.map(c => c.name).join(', ')})
       VALUES (${table.columns.map((_, i) => `$${i + 1}`).join(', ')}) ${onConflict}`,
      table.columns.map(c => (row as Row)[c.name] ?? null),
    )

  /** Beacons that came in the same moment share one transaction, so that they wait for the disk once, not each in turn. */
  const waiting: { write: Write; resolve: () => void; reject: (error: unknown) => void }[] = []
  const writeWaiting = () => {
    const taken = waiting.splice(0)
    const failures = new Map<Write, unknown>()
    try {
      transaction(() => {
        for (const { write } of taken) {
          database.exec('SAVEPOINT one')
          try {
            writeOne(write)
          } catch (error) {
            failures.set(write, error)
            database.exec('ROLLBACK TO one')
          }
          database.exec('RELEASE one')
        }
      })
    } catch (error) {
      for (const { reject } of taken) reject(error)
      return
    }
    for (const { write, resolve, reject } of taken) {
      if (failures.has(write)) reject(failures.get(write))
      else {
        announce(write.leads)
        resolve()
      }
    }
  }

  const writeOne = (write: Write) => {
    const { hashes, before } = write.erased
    if (
      hashes.length &&
      all('SELECT 1 FROM erasures WHERE hash IN (SELECT value FROM json_each($1)) AND before > $2', [
        JSON.stringify(hashes),
        before,
      ]).length
    )
      throw new Conflict('erased meanwhile')
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
  }

  return {
    kind: 'sqlite',
    skipLocked: '',
    bytesSql: 'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
    within: (column, n) => `${column} IN (SELECT value FROM json_each($${n}))`,
    list: values => JSON.stringify(values),
    query: async (sql, parameters = []) => all(sql, parameters),
    alone: async statements =>
      transaction(() => statements.map(({ sql, parameters }) => all(sql, parameters))),

    write(write) {
      return new Promise((resolve, reject) => {
        if (waiting.push({ write, resolve, reject }) === 1) setImmediate(writeWaiting)
      })
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
