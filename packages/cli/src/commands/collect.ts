// leadline collect: starts a collector and stays until it is told to stop.
import { type CollectorOptions, optionsFromEnvironment, startCollector } from '@leadline/collector'
import { type Command, EXIT, InputError, readArgs, UsageError } from '../command.js'
import { readModel } from '../input/readModel.js'

export const collect: Command = {
  summary: 'receive beacons and show leads',
  help: `Usage: leadline collect [options]

Starts a collector: it receives beacons, keeps and scores them, and shows the leads. Ends with Ctrl+C.

  --port <number>         default 8787 (PORT)
  --host <address>        default 127.0.0.1; 0.0.0.0 is every network (HOST)
  --data-folder <folder>  embedded store and secrets, default ./.leadline (DATA_FOLDER)
  --database-url <url>    PostgreSQL in place of the embedded store (DATABASE_URL)
  --sites <keys>          site keys that may post, separated by commas, default any (SITES)
  --retention <days>      how long a lead is kept after it was last seen, such as 400d, default for ever (RETENTION)
  --model <file>          scoring model without errors of leadline lint, or the name of a preset (MODEL)

What is left out is read from the environment, by the names in brackets.
`,
  async run(args, output) {
    const { values, positionals } = readArgs(args, {
      texts: ['port', 'host', 'data-folder', 'database-url', 'sites', 'model', 'retention'],
    })
    if (positionals.length) throw new UsageError(`it takes options only, not "${positionals[0]}".`)
    const options: CollectorOptions = { log: line => output.out(`${line}\n`) }
    if (values.port !== undefined) options.port = portOf(values.port)
    if (values.host) options.host = values.host
    if (values['data-folder']) options.dataFolder = values['data-folder']
    if (values['database-url']) options.databaseUrl = values['database-url']
    if (values.sites) options.sites = optionsFromEnvironment({ SITES: values.sites }).sites
    if (values.retention) options.retention = values.retention
    const model = values.model || process.env.MODEL
    if (model) options.model = await soundModel(model)

    const running = await startCollector(options).catch((error: Error) => {
      throw new InputError(error.message)
    })
    await new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await running.close()
    return EXIT.ok
  },
}

/** Whoever starts by hand can mend at once: what a collector would put up with is refused here. */
async function soundModel(nameOrPath: string) {
  const errors: string[] = []
  const model = await readModel(nameOrPath, line => void errors.push(line))
  if (errors.length)
    throw new InputError(
      `the model has ${errors.length === 1 ? 'an error' : 'errors'}:\n${errors.join('')}`.trimEnd(),
    )
  return model
}

function portOf(text: string): number {
  const port = Number(text)
  if (text.trim() && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`--port must be a whole number from 0 to 65535, not "${text}".`)
}
