// Finds the command that was asked for and runs it.
import { readFileSync } from 'node:fs'
import { type Command, EXIT, InputError, type Output, UsageError } from './command.js'

// Loaded when asked for: `lint` should not wait for the collector.
const COMMANDS: Record<string, { summary: string; load: () => Promise<Command> }> = {
  collect: {
    summary: 'receive beacons and show leads',
    load: async () => (await import('./commands/collect.js')).collect,
  },
  backup: {
    summary: 'copy the embedded store while a collector runs',
    load: async () => (await import('./commands/backup.js')).backup,
  },
  lint: { summary: 'check a scoring model', load: async () => (await import('./commands/lint.js')).lint },
  replay: {
    summary: 'compare two models over stored interactions',
    load: async () => (await import('./commands/replay.js')).replay,
  },
  calibrate: {
    summary: 'compare a model with who was won and lost',
    load: async () => (await import('./commands/calibrate.js')).calibrate,
  },
}

const HELP = `Usage: leadline <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

leadline <command> --help says more, leadline --version which version this is.
Exit codes: 0 all is well, 1 something is not right with what was given, 2 called wrongly.
`

/** `| head` closes the pipe when it has seen enough: that is no failure, and a collector goes on without it. */
const whenClosed = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
}

const CONSOLE: Output = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
}

/** Runs a command line, without the program's name. Returns the exit code; never throws for what a user did. */
export async function run(args: string[], output: Output = CONSOLE): Promise<number> {
  const [name, ...rest] = args
  if (output === CONSOLE) process.stdout.on('error', whenClosed)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output[name === undefined ? 'err' : 'out'](HELP)
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  if (name === '--version' || name === '-v') {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    output.out(`${version}\n`)
    return EXIT.ok
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found) {
    output.err(`leadline: there is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}.\n`)
    return EXIT.usage
  }
  const command = await found.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(command.help)
    return EXIT.ok
  }
  try {
    return await command.run(rest, output)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error
    output.err(`leadline ${name}: ${error.message}\n`)
    if (error instanceof InputError) return EXIT.failed
    output.err(`leadline ${name} --help says how it is called.\n`)
    return EXIT.usage
  }
}
