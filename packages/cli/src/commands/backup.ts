// leadline backup: copies the embedded store while a collector runs.
import { backupSqlite } from '@leadline/collector'
import { type Command, EXIT, InputError, readArgs, UsageError } from '../command.js'

export const backup: Command = {
  summary: 'copy the embedded store while a collector runs',
  help: `Usage: leadline backup [--data-folder <folder>] <new folder>

Copies the leads (leadline.sqlite) and the secrets (secrets.json) of a data folder into a new folder, as they are at this
moment. A collector may go on meanwhile. To restore, start one with --data-folder <new folder>.

  --data-folder <folder>  what to copy, default ./.leadline (DATA_FOLDER)

A PostgreSQL database (DATABASE_URL) is copied with pg_dump.
`,
  async run(args, output) {
    const { values, positionals } = readArgs(args, { texts: ['data-folder'] })
    const [into] = positionals
    if (!into || positionals.length > 1) throw new UsageError('it takes one folder to copy into.')
    try {
      backupSqlite(values['data-folder'] || process.env.DATA_FOLDER || '.leadline', into)
    } catch (error) {
      throw new InputError((error as Error).message)
    }
    output.out(`Copied to ${into}\n`)
    return EXIT.ok
  },
}
