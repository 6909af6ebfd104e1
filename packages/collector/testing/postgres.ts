// A PostgreSQL of the test's own: found on the machine, started in a temporary folder, gone afterwards.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

export type TestPostgres = {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

const startTimeoutMs = 30_000

/** Folder of initdb and postgres, newest version first; null if there is none. */
export function findPostgres(): string | null {
  const versions = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
          .map(version => join(folder, version, 'bin'))
      : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions('/usr/lib/postgresql'),
    ...versions('/Library/PostgreSQL'),
    ...versions('C:\\Program Files\\PostgreSQL'),
    '/usr/pgsql/bin',
    '/usr/local/pgsql/bin',
  ]
  return (
    folders.find(folder => existsSync(join(folder, 'initdb')) || existsSync(join(folder, 'initdb.exe'))) ??
    null
  )
}

/** Starts a cluster. PostgreSQL refuses to run as root: then it runs as the user that its package made. */
export async function startPostgres(bin: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-pg-'))
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'leadline', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    { ...user, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  // fsync off: these databases live for seconds, and what is tested is not the disk.
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=60'],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  const stopNow = () => server.kill('SIGQUIT')
  process.once('exit', stopNow)
  const urlOf = (database: string) =>
    `postgres://leadline@localhost/${database}?host=${encodeURIComponent(folder)}`
  await whenReady(urlOf('postgres'), server)

  let count = 0
  return {
    async createDatabase() {
      count += 1
      const name = `test_${count}`
      // A schema is as empty as a database, and made in a tenth of the time.
      await ask(urlOf('postgres'), `CREATE SCHEMA ${name}`)
      return `${urlOf('postgres')}&options=${encodeURIComponent(`-c search_path=${name}`)}`
    },
    async stop() {
      process.off('exit', stopNow)
      const ended = new Promise(resolve => server.once('exit', resolve))
      server.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function postgresUser() {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function whenReady(url: string, server: ChildProcess) {
  const deadline = Date.now() + startTimeoutMs
  for (;;) {
    try {
      return await ask(url, 'SELECT 1')
    } catch (error) {
      if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`)
      if (Date.now() > deadline) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}
