// The source files of this repository and what each imports, for the laws to look at.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** A path from the root (`src/lib/warn.ts`) or a package's name. */
  from: string
  /** Gone after compiling. */
  typeOnly: boolean
}

export interface Source {
  /** From the root, with slashes. */
  path: string
  text: string
  imports: Import[]
}

const LEFT_OUT = new Set(['node_modules', 'dist', 'generated', 'reports', 'test-results'])

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) {
      if (!LEFT_OUT.has(entry.name)) yield* filesIn(join(folder, entry.name))
    } else if (/\.(ts|mjs)$/.test(entry.name) && !entry.name.includes('.generated.'))
      yield join(folder, entry.name)
}

const STATEMENT =
  /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** `./name.js` is written, `name.ts` is meant. */
function resolved(specifier: string, path: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
}

function importsOf(text: string, path: string): Import[] {
  const found: Import[] = []
  for (const [statement, type, from, bare] of text.matchAll(STATEMENT)) {
    const everyNameIsType = /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .every(name => /^\s*(type\s|$)/.test(name))
    found.push({
      from: resolved((from ?? bare)!, path),
      typeOnly: type !== undefined || everyNameIsType === true,
    })
  }
  for (const [, from] of text.matchAll(DYNAMIC)) found.push({ from: resolved(from!, path), typeOnly: false })
  return found
}

/** Every TypeScript and mjs file below these folders, but what is generated or built. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .filter(folder => statSync(join(ROOT, folder), { throwIfNoEntry: false })?.isDirectory())
    .flatMap(folder => [...filesIn(join(ROOT, folder))])
    .map(file => {
      const path = relative(ROOT, file).replaceAll('\\', '/')
      const text = readFileSync(file, 'utf8')
      return { path, text, imports: importsOf(text, path) }
    })
}

/** The folder of a source, from the root. */
export const folderOf = (path: string) => dirname(path).replaceAll('\\', '/')
