// Runs one suite against each store, so that neither can drift from the other.
import { afterAll, beforeAll, describe } from 'vitest'
import type { CollectorOptions } from '../src/options.js'
import { findPostgres, startPostgres, type TestPostgres } from './postgres.js'

/** Gives the options for an empty store of the suite's kind. */
export type NewStore = () => Promise<Pick<CollectorOptions, 'databaseUrl'>>

/**
 * Describes the suite twice. Where no PostgreSQL is installed the second is skipped, and says so; in CI it fails.
 */
export function onBothStores(suite: (newStore: NewStore) => void) {
  describe('on SQLite', () => suite(async () => ({})))

  const bin = findPostgres()
  if (!bin && !process.env.CI) {
    describe.skip('on PostgreSQL (not installed here: apt-get install postgresql)', () =>
      suite(async () => ({})))
    return
  }
  describe('on PostgreSQL', () => {
    let postgres: TestPostgres
    beforeAll(async () => {
      if (!bin) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
      postgres = await startPostgres(bin)
    }, 60_000)
    afterAll(() => postgres?.stop())
    suite(async () => ({ databaseUrl: await postgres.createDatabase() }))
  })
}
