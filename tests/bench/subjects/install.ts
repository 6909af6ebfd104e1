// Fetches the peers from npm when they are first needed, outside of what git sees, and makes page scripts of them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Place, Subject } from './subject.js'

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/leadline-bench/', import.meta.url))

/** Is exactly this version there? `wanted` is `name@version`. */
function isInstalled(wanted: string): boolean {
  const at = wanted.lastIndexOf('@')
  const file = join(CACHE, 'node_modules', wanted.slice(0, at), 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === wanted.slice(at + 1)
}

/** Installs what the subjects need and lacks. */
export function installPeers(subjects: Subject[]): void {
  const all = subjects.flatMap(subject => subject.packages ?? [])
  if (all.every(isInstalled)) return
  mkdirSync(CACHE, { recursive: true })
  if (!existsSync(join(CACHE, 'package.json')))
    writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n')
  console.error(`Installing ${all.join(', ')}`)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...all], {
    cwd: CACHE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** The subject as one minified classic script; empty if it needs none. */
export async function pageScript(subject: Subject, place: Place): Promise<string> {
  if (!subject.module) return ''
  const { outputFiles } = await build({
    stdin: { contents: subject.module(place), resolveDir: CACHE, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}
