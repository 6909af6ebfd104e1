// What a command is, and how it says that it was called wrongly.
import { parseArgs } from 'node:util'

/** Where a command writes; tests listen here. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** Exit codes: what a script may rely on. */
export const EXIT = {
  ok: 0,
  /** The command ran, and what it looked at is not right: a model with errors, a file that cannot be read. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const

export interface Command {
  /** One line for the list of commands. */
  summary: string
  /** What `--help` prints. */
  help: string
  /** Returns the exit code. */
  run(args: string[], output: Output): Promise<number>
}

/** The command was called wrongly: exit code 2, and the way to its help. */
export class UsageError extends Error {}

/** What the command was given cannot be used: exit code 1. */
export class InputError extends Error {}

/** Reads options and names; what does not fit is a UsageError. `texts` take a value, `flags` do not. */
export function readArgs<Text extends string = never, Flag extends string = never>(
  args: string[],
  { texts = [], flags = [] }: { texts?: Text[]; flags?: Flag[] },
): { values: { [name in Text]?: string } & { [name in Flag]?: boolean }; positionals: string[] } {
  const options = Object.fromEntries([
    ...texts.map(name => [name, { type: 'string' }] as const),
    ...flags.map(name => [name, { type: 'boolean' }] as const),
  ])
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { values: values as { [name in Text]?: string } & { [name in Flag]?: boolean }, positionals }
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify a positional.*/s, '.'))
  }
}
