// The tables, once for both databases: each column with the type that SQLite and PostgreSQL both understand.

/** `key`: text compared byte by byte. `json`: text that holds JSON. Times are epoch milliseconds. */
type ColumnType = 'key' | 'text' | 'json' | 'bigint' | 'int' | 'double precision'
export type Column = { name: string; type: ColumnType; nullable?: boolean }
export type Table = { name: string; key: string[]; columns: Column[]; indexes: string[][] }

const column = (name: string, type: ColumnType): Column => ({ name, type })
const optional = (name: string, type: ColumnType): Column => ({ name, type, nullable: true })

/** Every interaction, as it came. `visitor` is the lead's key (see `leadKey`). */
export const events: Table = {
  name: 'events',
  key: ['id'],
  columns: [
    column('id', 'key'),
    column('site', 'key'),
    column('visitor', 'key'),
    column('session', 'key'),
    column('visit', 'key'),
    column('n', 'bigint'),
    column('type', 'key'),
    column('at', 'bigint'),
    column('received_at', 'bigint'),
    column('test', 'int'),
    column('body', 'json'),
  ],
  indexes: [
    ['site', 'visitor', 'at'],
    ['site', 'visit', 'n'],
  ],
}

/** One row a lead: the scorer's state to continue from, and what lists are filtered and ordered by. */
export const leads: Table = {
  name: 'leads',
  key: ['site', 'visitor'],
  columns: [
    column('site', 'key'),
    column('visitor', 'key'),
    // Counts the writes of this row. Not null: a writer whose copy was out of date computes null and is refused.
    column('revision', 'bigint'),
    column('fingerprint', 'key'),
    column('state', 'json'),
    column('lead', 'json'),
    optional('browser', 'json'),
    column('score', 'double precision'),
    column('tier', 'int'),
    column('urgency', 'double precision'),
    column('qualified', 'key'),
    column('funnel', 'key'),
    column('test', 'int'),
    column('identity', 'text'),
    column('first_at', 'bigint'),
    column('last_at', 'bigint'),
    column('last_n', 'bigint'),
    column('last_id', 'key'),
    column('received', 'bigint'),
    optional('recorded', 'bigint'),
    optional('pending', 'bigint'),
    optional('ledger_at', 'bigint'),
    column('scored_at', 'bigint'),
    column('updated_at', 'bigint'),
    optional('worked_at', 'bigint'),
  ],
  // In the directions of the orders (see sqlStore.ts): otherwise every page would sort all leads.
  indexes: [
    ['tier', 'urgency DESC', 'site', 'visitor'],
    ['score DESC', 'site', 'visitor'],
    ['last_at DESC', 'site', 'visitor'],
    ['first_at DESC', 'site', 'visitor'],
    ['visitor'],
    ['updated_at'],
    ['scored_at'],
  ],
}

/** What is needed to see losses without reading events: how many came of a visit, and how far it counted. */
export const visits: Table = {
  name: 'visits',
  key: ['site', 'visit'],
  columns: [
    column('site', 'key'),
    column('visit', 'key'),
    column('visitor', 'key'),
    column('received', 'bigint'),
    column('highest', 'bigint'),
    column('first_at', 'bigint'),
    column('last_at', 'bigint'),
    column('test', 'int'),
  ],
  indexes: [
    ['site', 'visitor'],
    ['last_at', 'site', 'visit'],
  ],
}

/** Interactions that were refused, so that the gap which they leave is explained. No content is kept. */
export const rejections: Table = {
  name: 'rejections',
  key: ['id'],
  columns: [
    column('id', 'key'),
    column('site', 'key'),
    column('visitor', 'key'),
    column('visit', 'key'),
    column('reason', 'text'),
    column('at', 'bigint'),
  ],
  indexes: [['site', 'visit'], ['visitor']],
}

/** Visitors that must stay forgotten: the hash of site and visitor, and until which time of happening. */
export const erasures: Table = {
  name: 'erasures',
  key: ['hash'],
  columns: [column('hash', 'key'), column('before', 'bigint')],
  indexes: [],
}

/** Webhook messages that wait, were given up, or were answered. */
export const messages: Table = {
  name: 'messages',
  key: ['id'],
  columns: [
    column('id', 'key'),
    column('site', 'key'),
    column('visitor', 'key'),
    column('url', 'text'),
    column('body', 'json'),
    column('status', 'key'),
    column('attempts', 'int'),
    column('next_at', 'bigint'),
    column('created_at', 'bigint'),
    optional('error', 'text'),
  ],
  indexes: [
    ['status', 'next_at'],
    ['site', 'visitor'],
  ],
}

const tables = [events, leads, visits, rejections, erasures, messages]

/** The version that `schemaSql` creates. 2 has other indexes: those of `leads` have directions. */
export const schemaVersion = 2

/** Indexes of version 1 that nothing uses any more. */
const oldIndexes = [
  ...['tier_urgency', 'score', 'last_at', 'first_at'].map(names => `leads_${names}_site_visitor`),
  'rejections_site_visitor',
]

/** The statements that create everything. `collate` makes text compare byte by byte where that is not the default. */
export function schemaSql(collate: string): string[] {
  const create = tables.flatMap(table => [
    `CREATE TABLE IF NOT EXISTS ${table.name} (${[
      ...table.columns.map(c => `${c.name} ${sqlType(c.type, collate)}${c.nullable ? '' : ' NOT NULL'}`),
      `PRIMARY KEY (${table.key.join(', ')})`,
    ].join(', ')})`,
    ...table.indexes.map(
      names =>
        `CREATE INDEX IF NOT EXISTS ${table.name}_${names.join('_').replaceAll(' ', '_')} ON ${table.name} (${names.join(', ')})`,
    ),
  ])
  return [...create, ...oldIndexes.map(name => `DROP INDEX IF EXISTS ${name}`)]
}

const sqlType = (type: ColumnType, collate: string) =>
  type === 'key' ? `text ${collate}`.trim() : type === 'json' ? 'text' : type
