// Makes sure that a Chromium is here that starts, installing one if need be: npm run browser
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from './browser.js'

/** The path of a Chromium that answers to --version; null if there is none, or only a stub of one. */
function working(): string | null {
  try {
    const path = chromiumPath()
    // Chrome for Windows opens a window on --version, so there its being present must do.
    if (process.platform !== 'win32') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return path
  } catch {
    return null
  }
}

/** Runs a command with its output shown; false if it failed or does not exist. */
function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    })
    return true
  } catch {
    return false
  }
}

/** apt-get as root, or by a sudo that asks nothing. Not on Ubuntu, whose chromium package is a stub for a snap. */
function installByApt(): boolean {
  if (!existsSync('/etc/debian_version') || existsSync('/etc/lsb-release')) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    return run(command!, ...rest)
  }
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}

function installByPlaywright(): boolean {
  const mayInstallLibraries = process.platform === 'linux' && process.getuid?.() === 0
  return run('npx', 'playwright', 'install', ...(mayInstallLibraries ? ['--with-deps'] : []), 'chromium')
}

let path = working()
if (!path) {
  console.log('No Chromium that starts was found; installing one.')
  for (const install of [installByApt, installByPlaywright]) {
    install()
    path = working()
    if (path) break
  }
}
if (path) console.log(`Browser tests will use ${path}`)
else {
  console.error('Could not install a Chromium. Install one by hand and set LEADLINE_CHROMIUM to its path.')
  process.exit(1)
}
