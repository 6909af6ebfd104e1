// The store for more than one machine: PostgreSQL 15 or newer, one statement a beacon.
import pg from 'pg'
import type { Driver, Row } from './driver.js'
import { addToVisit } from './sqlite.js'
import { sqlStore } from './sqlStore.js'
import { Conflict, type LeadKey, type Store, type Write } from './store.js'
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

const channel = 'leadline_leads'
/** Two collectors starting at once make the tables one after the other. Any number does, as long as it is this one. */
const schemaLock = 5_323_463
/** https://www.postgresql.org/docs/15/errcodes-appendix.html */
const uniqueViolation = '23505'
const notNullViolation = '23502'
const deadlockDetected = '40P01'
const serializationFailure = '40001'
/** int8 and numeric (what sum() of int8 gives) come as text; every number here is far below 2^53. */
const numberTypes = [20, 1700]
const reconnectMs = 1_000

/** @param url `postgres://user:password@host/database` */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    types: {
      getTypeParser: (type: number, format: string) =>
        numberTypes.includes(type)
          ? Number
          : (pg.types.getTypeParser as (type: number, format: string) => unknown)(type, format),
    } as pg.CustomTypesConfig,
  })
  // A connection that dies while idle is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => {})
  await createSchema(pool)
  return sqlStore(postgresDriver(pool, url))
}

async function createSchema(pool: pg.Pool) {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [schemaLock])
    await client.query('CREATE TABLE IF NOT EXISTS leadline_schema (version int NOT NULL)')
    const version =
      (await client.query('SELECT max(version) AS version FROM leadline_schema')).rows[0].version ?? 0
    if (version > schemaVersion)
      throw new Error(
        `The database was set up by a newer collector (its schema is ${version}, this one knows ${schemaVersion}). Update the collector.`,
      )
    if (version < schemaVersion) {
      for (const statement of schemaSql('COLLATE "C"')) await client.query(statement)
      await client.query('INSERT INTO leadline_schema (version) VALUES ($1)', [schemaVersion])
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

function postgresDriver(pool: pg.Pool, url: string): Driver {
  const changes = listen(url)
  return {
    kind: 'postgres',
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    bytesSql: 'SELECT pg_database_size(current_database()) AS bytes',
    within: (column, n) => `${column} = ANY($${n})`,
    list: values => values,
    query: async (sql, parameters = []) => (await pool.query(sql, parameters)).rows as Row[],

    async alone(statements) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        // Beacons being written finish first and later ones wait: none can bring back what is being erased.
        await client.query('LOCK TABLE leads IN SHARE ROW EXCLUSIVE MODE')
        const results: Row[][] = []
        for (const { sql, parameters } of statements) results.push((await client.query(sql, parameters)).rows)
        await client.query('COMMIT')
        return results
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {})
        throw error
      } finally {
        client.release()
      }
    },

    async write(write) {
      try {
        await pool.query({ name: 'leadline-write', text: writeSql, values: writeValues(write) })
      } catch (error) {
        const { code, column } = error as { code?: string; column?: string }
        const raced =
          code === uniqueViolation ||
          code === deadlockDetected ||
          code === serializationFailure ||
          (code === notNullViolation && column === 'revision')
        throw raced ? new Conflict(String((error as Error).message)) : error
      }
    },

    async announce(keys) {
      await pool.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [
        channel,
        keys.map(({ site, visitor }) => JSON.stringify({ site, visitor })),
      ])
    },

    onChange: changes.onChange,
    async close() {
      await changes.close()
      await pool.end()
    },
  }
}

/** Each table's rows come as one array a column, ordered by key so that two writers take locks in one order. */
const tables: { key: Exclude<keyof Write, 'erased'>; table: Table; onConflict: string }[] = [
  { key: 'leads', table: leads, onConflict: replaceLead() },
  { key: 'events', table: events, onConflict: '' },
  { key: 'visits', table: visits, onConflict: addToVisit('greatest', 'least') },
  { key: 'rejections', table: rejections, onConflict: 'ON CONFLICT (id) DO NOTHING' },
  { key: 'messages', table: messages, onConflict: '' },
]

/** Null, which the column refuses, unless the row is still the one that this write was made from, or still none. */
const nextRevision = `CASE WHEN i.revision = coalesce(
  (SELECT l.revision FROM leads l WHERE l.site = i.site AND l.visitor = i.visitor), 0) + 1
  AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.hash = ANY($1::text[]) AND e.before > $2::bigint)
  THEN i.revision END`

const arrayType = (type: Table['columns'][number]['type']) =>
  type === 'key' || type === 'json' ? 'text' : type

const writeSql = (() => {
  // The first two are the tombstones: see nextRevision.
  let parameter = 2
  const inserts = tables.map(({ key, table, onConflict }) => {
    const names = table.columns.map(c => c.name).join(', ')
    const arrays = table.columns.map(c => `$${++parameter}::${arrayType(c.type)}[]`).join(', ')
    const chosen = table.columns.map(c =>
      key === 'leads' && c.name === 'revision' ? nextRevision : `i.${c.name}`,
    )
    return `${key}_written AS (
      INSERT INTO ${table.name} (${names}) SELECT ${chosen.join(', ')} FROM unnest(${arrays}) AS i(${names})
      ORDER BY ${table.key.map(name => `i.${name}`).join(', ')} ${onConflict} RETURNING ${table.key.join(', ')})`
  })
  return `WITH ${inserts.join(',\n')}
    SELECT pg_notify('${channel}', json_build_object('site', site, 'visitor', visitor)::text) FROM leads_written`
})()

function replaceLead() {
  const assignments = leads.columns
    .filter(c => !leads.key.includes(c.name))
    .map(c =>
      c.name === 'revision'
        ? 'revision = CASE WHEN leads.revision = excluded.revision - 1 THEN excluded.revision END'
        : `${c.name} = excluded.${c.name}`,
    )
  return `ON CONFLICT (site, visitor) DO UPDATE SET ${assignments.join(', ')}`
}

const writeValues = (write: Write) => [
  write.erased.hashes,
  write.erased.before,
  ...tables.flatMap(({ key, table }) =>
    table.columns.map(c => (write[key] as object[]).map(row => (row as Row)[c.name] ?? null)),
  ),
]

/** One connection that hears of every lead written by any collector; it comes back by itself. */
function listen(url: string) {
  const listeners = new Set<(key: LeadKey) => void>()
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const connect = async () => {
    client = new pg.Client({ connectionString: url })
    client.on('notification', message => {
      const key = JSON.parse(message.payload ?? '{}') as LeadKey
      for (const listener of listeners) listener(key)
    })
    const again = () => {
      clearTimeout(timer)
      if (!closed) timer = setTimeout(connect, reconnectMs).unref()
    }
    client.on('error', () => {})
    client.on('end', again)
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
    } catch {
      again()
    }
  }
  void connect()

  return {
    onChange(listener: (key: LeadKey) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
