// A copy of the embedded store as it is at this moment, while a collector goes on writing.
import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openFile } from './openDatabase.js'

/** In the data folder; what a backup consists of. */
const storeFile = 'leadline.sqlite'
const secretsFile = 'secrets.json'

/**
 * Copies the store and the secrets of a data folder into another, from which a collector can be started. The copy has no
 * gaps of what was deleted. @throws if there is no store, or the other folder has one already
 */
export function backupSqlite(dataFolder: string, into: string): void {
  const [from, to] = [join(dataFolder, storeFile), join(into, storeFile)]
  // Opening would make it.
  if (!existsSync(from)) throw new Error(`There is no store ${from}.`)
  if (existsSync(to)) throw new Error(`${to} exists already. Choose another folder for each backup.`)
  mkdirSync(into, { recursive: true, mode: 0o700 })
  // For the owner's eyes from the first byte on; SQLite writes into an empty file.
  closeSync(openSync(to, 'wx', 0o600))
  const database = openFile(from)
  try {
    // One read transaction: a state that was, of which nothing is half. https://www.sqlite.org/lang_vacuum.html
    database.prepare('VACUUM INTO ?').run(to)
  } catch (error) {
    // Half a copy would be taken for one.
    rmSync(to)
    throw error
  } finally {
    database.close()
  }
  const secrets = join(dataFolder, secretsFile)
  // Where the token comes from the environment there are none.
  if (!existsSync(secrets)) return
  copyFileSync(secrets, join(into, secretsFile))
  chmodSync(join(into, secretsFile), 0o600)
}
