// The store in SQL that both databases speak; what differs is behind the driver.
import type { Driver, Row } from './driver.js'
import { sqlMessages } from './sqlMessages.js'
import type { Known, LeadKey, LeadOrder, LeadQuery, LeadRow, Store } from './store.js'

/** The ordering columns of each order, with their direction. The key makes them unique. */
const orders: Record<LeadOrder, [column: keyof LeadRow, direction: 'ASC' | 'DESC'][]> = {
  priority: [
    ['tier', 'ASC'],
    ['urgency', 'DESC'],
  ],
  score: [['score', 'DESC']],
  recent: [['last_at', 'DESC']],
  first: [['first_at', 'DESC']],
}

const keyOrder: [column: keyof LeadRow, direction: 'ASC' | 'DESC'][] = [
  ['site', 'ASC'],
  ['visitor', 'ASC'],
]

export const orderingOf = (order: LeadOrder) => [...orders[order], ...keyOrder]

export function sqlStore(driver: Driver): Store {
  const rows = async <T>(sql: string, parameters: unknown[] = []) =>
    (await driver.query(sql, parameters)) as Row[] as T[]

  return {
    kind: driver.kind,
    ...sqlMessages(driver),
    commit: write => driver.write(write),
    onChange: listener => driver.onChange(listener),
    close: () => driver.close(),

    async known(site, visitors, ids, hashes) {
      const [leads, found] = await Promise.all([
        rows<LeadRow>(`SELECT * FROM leads WHERE site = $1 AND ${driver.within('visitor', 2)}`, [
          site,
          driver.list(visitors),
        ]),
        rows<{ id: string; before: number | null }>(
          `SELECT id, NULL AS before FROM events WHERE ${driver.within('id', 1)}
           UNION ALL SELECT hash, before FROM erasures WHERE ${driver.within('hash', 2)}`,
          [driver.list(ids), driver.list(hashes)],
        ),
      ])
      const known: Known = { leads, ids: new Set(), erased: new Map() }
      for (const { id, before } of found) before === null ? known.ids.add(id) : known.erased.set(id, before)
      return known
    },

    async history(key) {
      const found = await rows<{ body: string }>('SELECT body FROM events WHERE site = $1 AND visitor = $2', [
        key.site,
        key.visitor,
      ])
      return found.map(row => row.body)
    },

    async erase({ site, visitor }, tombstones) {
      const parameters = site === null ? [visitor] : [visitor, site]
      const which = site === null ? 'visitor = $1' : 'visitor = $1 AND site = $2'
      // Named by their sites, so that their indexes serve: anyone may ask for this, and millions of rows may be stored.
      const whose =
        site === null ? 'visitor = $1 AND site IN (SELECT site FROM leads WHERE visitor = $1)' : which
      const results = await driver.alone([
        ...['events', 'visits', 'messages'].map(table => ({
          sql: `DELETE FROM ${table} WHERE ${whose}`,
          parameters,
        })),
        // Who sent nothing but what was refused has no lead.
        { sql: `DELETE FROM rejections WHERE ${which}`, parameters },
        { sql: `DELETE FROM leads WHERE ${which} RETURNING site, visitor`, parameters },
        ...tombstones.map(({ hash, before }) => ({
          sql: `INSERT INTO erasures (hash, before) VALUES ($1, $2) ON CONFLICT (hash) DO UPDATE
                SET before = CASE WHEN erasures.before > excluded.before THEN erasures.before ELSE excluded.before END`,
          parameters: [hash, before],
        })),
      ])
      const gone = (results[4] ?? []) as LeadKey[]
      await driver.announce(gone)
      return gone.length
    },

    async forgetLeads(lastSeenBefore, limit) {
      const parameters = [lastSeenBefore, limit]
      // Each statement finds the same leads again: nothing is written between them.
      const quiet =
        'SELECT site, visitor FROM leads WHERE last_at < $1 ORDER BY last_at, site, visitor LIMIT $2'
      const results = await driver.alone(
        ['events', 'visits', 'messages', 'rejections', 'leads'].map(table => ({
          sql: `DELETE FROM ${table} WHERE (site, visitor) IN (${quiet}) ${table === 'leads' ? 'RETURNING site, visitor' : ''}`,
          parameters,
        })),
      )
      const gone = (results.at(-1) ?? []) as LeadKey[]
      await driver.announce(gone)
      return gone.length
    },

    async forgetRejections(before) {
      await rows('DELETE FROM rejections WHERE at < $1', [before])
    },

    leads(query) {
      const { where, parameters } = conditions(query)
      const ordering = orderingOf(query.order)
      const first = parameters.length + 1
      const after = query.after ? afterConditions(ordering, first) : []
      parameters.push(...(query.after ?? []), query.limit)
      const page = `ORDER BY ${ordering.map(([name, direction]) => `${name} ${direction}`).join(', ')} LIMIT $${parameters.length}`
      // Joined by OR no database would begin in the midst of its index, and the last page would read all before it.
      const parts = after.map(
        (condition, i) =>
          `SELECT * FROM (SELECT * FROM leads ${clause([...where, condition])} ${page}) AS part${i}`,
      )
      return rows<LeadRow>(
        parts.length
          ? `SELECT * FROM (${parts.join(' UNION ALL ')}) AS parts ${page}`
          : `SELECT * FROM leads ${clause(where)} ${page}`,
        parameters,
      )
    },

    leadsOf: visitor => rows('SELECT * FROM leads WHERE visitor = $1 ORDER BY last_at DESC, site', [visitor]),

    changedSince: (updatedAt, limit) =>
      rows('SELECT * FROM leads WHERE updated_at > $1 ORDER BY updated_at, site, visitor LIMIT $2', [
        updatedAt,
        limit,
      ]),

    stale: (fingerprint, scoredBefore, limit) =>
      rows('SELECT * FROM leads WHERE fingerprint <> $1 OR scored_at < $2 ORDER BY scored_at LIMIT $3', [
        fingerprint,
        scoredBefore,
        limit,
      ]),

    page: (after, limit) =>
      after
        ? rows('SELECT * FROM leads WHERE (site, visitor) > ($1, $2) ORDER BY site, visitor LIMIT $3', [
            after.site,
            after.visitor,
            limit,
          ])
        : rows('SELECT * FROM leads ORDER BY site, visitor LIMIT $1', [limit]),

    sites: () => rows('SELECT site, count(*) AS leads FROM leads GROUP BY site ORDER BY site'),

    completeness(filter) {
      const { where, parameters } = visitConditions(filter)
      return rows(
        `SELECT site, count(*) AS visits, sum(received) AS received,
           sum(CASE WHEN highest > received THEN highest - received ELSE 0 END) AS missing,
           sum(CASE WHEN highest > received THEN 1 ELSE 0 END) AS incomplete,
           (SELECT count(*) FROM rejections r WHERE r.site = visits.site) AS rejected
         FROM visits ${clause(where)} GROUP BY site ORDER BY site`,
        parameters,
      )
    },

    async ledgers(filter) {
      const { where, parameters } = conditions(filter)
      where.push('recorded IS NOT NULL')
      const [sums] = await rows<{ recorded: number | null; pending: number | null; received: number | null }>(
        `SELECT sum(recorded) AS recorded, sum(pending) AS pending, sum(received) AS received FROM leads ${clause(where)}`,
        parameters,
      )
      return { recorded: sums?.recorded ?? 0, pending: sums?.pending ?? 0, received: sums?.received ?? 0 }
    },

    gaps(filter) {
      const { where, parameters } = visitConditions(filter)
      where.push('highest > received')
      parameters.push(filter.limit)
      return rows(
        `SELECT site, visitor, visit, received, highest, first_at, last_at FROM visits ${clause(where)}
         ORDER BY last_at DESC, site, visit LIMIT $${parameters.length}`,
        parameters,
      )
    },

    async numbers(site, visit) {
      const found = await rows<{ n: number }>(
        'SELECT DISTINCT n FROM events WHERE site = $1 AND visit = $2 ORDER BY n',
        [site, visit],
      )
      return found.map(row => row.n)
    },

    rejectionsOf: (site, visits) =>
      rows(
        `SELECT visit, id, reason FROM rejections WHERE site = $1 AND ${driver.within('visit', 2)} ORDER BY at, id`,
        [site, driver.list(visits)],
      ),

    async ping() {
      await rows('SELECT 1 AS one')
    },

    async bytes() {
      return (await rows<{ bytes: number }>(driver.bytesSql))[0]?.bytes ?? 0
    },
  }
}

const clause = (where: string[]) => (where.length ? `WHERE ${where.join(' AND ')}` : '')

function conditions(query: Partial<LeadQuery>) {
  const where: string[] = []
  const parameters: unknown[] = []
  const add = (condition: string, value: unknown) => {
    parameters.push(value)
    where.push(condition.replace('?', `$${parameters.length}`))
  }
  if (query.site !== undefined) add('site = ?', query.site)
  if (query.test !== undefined) add('test = ?', query.test ? 1 : 0)
  if (query.funnel !== undefined) add('funnel = ?', query.funnel)
  if (query.qualified === 'any') where.push("qualified <> ' '")
  else if (query.qualified === 'none') where.push("qualified = ' '")
  else if (query.qualified !== undefined)
    add("qualified LIKE ? ESCAPE '!'", `% ${likeText(query.qualified)} %`)
  if (query.search) add("identity LIKE ? ESCAPE '!'", `%${likeText(query.search.toLowerCase())}%`)
  if (query.worked !== undefined) where.push(query.worked ? 'worked_at IS NOT NULL' : 'worked_at IS NULL')
  return { where, parameters }
}

function visitConditions(filter: { site?: string; test?: boolean; since?: number }) {
  const { where, parameters } = conditions({ site: filter.site, test: filter.test })
  if (filter.since !== undefined) {
    parameters.push(filter.since)
    where.push(`last_at >= $${parameters.length}`)
  }
  return { where, parameters }
}

const likeText = (text: string) => text.replace(/[!%_]/g, '!$&')

/** Rows that come after the values from parameter `first` on: `a > 1`, or `a = 1 AND b < 2`, or … */
const afterConditions = (ordering: ReturnType<typeof orderingOf>, first: number) =>
  ordering.map(([name, direction], i) => {
    const equal = ordering.slice(0, i).map(([before], j) => `${before} = $${first + j}`)
    return [...equal, `${name} ${direction === 'ASC' ? '>' : '<'} $${first + i}`].join(' AND ')
  })
