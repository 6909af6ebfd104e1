// A store that another version made: an older one is brought up to date with its data, a newer one is refused.
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { createVisitor } from '../../testing/visitor.js'
import type { CollectorOptions } from '../options.js'
import { openFile } from './openDatabase.js'
import { schemaVersion } from './tables.js'

/** What version 1 had and version 2 has not, and the other way round. */
const firstVersion = [
  'DROP INDEX leads_score_DESC_site_visitor',
  'DROP INDEX rejections_visitor',
  'CREATE INDEX leads_score_site_visitor ON leads (score, site, visitor)',
  'CREATE INDEX rejections_site_visitor ON rejections (site, visitor)',
]

onBothStores(newStore => {
  let made: TestApp
  let options: CollectorOptions
  beforeEach(async () => {
    options = await newStore()
    made = await openTestApp(options)
  })
  afterEach(() => made.close())

  /** Runs statements past the collector; answers the rows of the last. */
  async function directly(...statements: string[]): Promise<Record<string, unknown>[]> {
    if (!options.databaseUrl) {
      const database = openFile(join(made.folder, 'leadline.sqlite'))
      const rows = statements.map(sql => database.prepare(sql).all())
      database.close()
      return rows.at(-1) as Record<string, unknown>[]
    }
    const client = new pg.Client({ connectionString: options.databaseUrl })
    await client.connect()
    const results = []
    for (const sql of statements) results.push((await client.query(sql)).rows)
    await client.end()
    return results.at(-1)!
  }
  const setVersion = (version: number) =>
    options.databaseUrl
      ? `UPDATE leadline_schema SET version = ${version}`
      : `PRAGMA user_version = ${version}`
  const indexes = async () =>
    (
      await directly(
        options.databaseUrl
          ? "SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'"
          : "SELECT name FROM sqlite_master WHERE type = 'index'",
      )
    ).map(({ name }) => String(name).toLowerCase())

  it('an older one keeps its data, while the older collector still runs', async () => {
    const [ada, bob] = [createVisitor(), createVisitor()]
    await made.post(ada.batch([ada.demo()]))
    const before = await indexes()
    await directly(...firstVersion, setVersion(1))
    const newer = await openTestApp({ ...options, dataFolder: made.folder })
    expect((await indexes()).sort()).toEqual(before.sort())
    // One after the other is replaced: both work meanwhile.
    await made.post(bob.batch([bob.view('/')]))
    await newer.post(ada.batch([ada.view('/pricing')]))
    expect((await made.read<{ interactions: number }>(`/v1/leads/${ada.id}`)).interactions).toBe(2)
    expect((await newer.read<{ leads: unknown[] }>('/v1/leads')).leads).toHaveLength(2)
    await newer.close()
  })

  it('a newer one is refused, and left as it is', async () => {
    await directly(setVersion(schemaVersion + 1))
    await expect(openTestApp({ ...options, dataFolder: made.folder })).rejects.toThrow(
      `newer collector (its schema is ${schemaVersion + 1}, this one knows ${schemaVersion}). Update the collector`,
    )
    const [{ version } = {}] = await directly(
      options.databaseUrl
        ? 'SELECT max(version) AS version FROM leadline_schema'
        : 'SELECT user_version AS version FROM pragma_user_version()',
    )
    expect(version).toBe(schemaVersion + 1)
  })
})
