// Finds the browsers of this machine and says how to start them.
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files'
const programsX86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'
const ownPrograms = process.env.LOCALAPPDATA ?? ''

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(programsX86, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(ownPrograms, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(programsX86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
]

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(programs, 'Mozilla Firefox', 'firefox.exe'),
]

/** Chromium without a window: the same engine, at about half the cost of a test. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell'

/** Quiet start: no update checks or other traffic of the browser's own. Root in a container needs no-sandbox. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Is there a file at this path that may be executed? */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find(what: string, variable: string, places: string[], advice: string): string {
  const asked = process.env[variable]
  if (asked) {
    if (runs(asked)) return asked
    throw new Error(
      `${variable} is ${asked}, which is not a program. Unset it or name a ${what} that exists.`,
    )
  }
  const found = places.find(runs)
  if (found) return found
  throw new Error(`No ${what} found. ${advice} Or set ${variable} to its path.`)
}

/** Path of a Chromium: LEADLINE_CHROMIUM, Playwright's own, then the usual places. Throws how to install one. */
export function chromiumPath(): string {
  return find(
    'Chromium',
    'LEADLINE_CHROMIUM',
    [chromium.executablePath(), ...CHROMIUM_PLACES],
    'Install one with "npm run browser", "apt-get install chromium" or "npx playwright install chromium".',
  )
}

/** Path of a stock Firefox: LEADLINE_FIREFOX, then the usual places. Throws how to install one. */
export function firefoxPath(): string {
  return find(
    'Firefox',
    'LEADLINE_FIREFOX',
    FIREFOX_PLACES,
    'Install one with "apt-get install firefox-esr" or from mozilla.org.',
  )
}

export interface LaunchOptions {
  executablePath: string
  args: string[]
  headless: boolean
}

/** What Playwright's and Puppeteer's `launch` need: the path found here and the quiet flags. */
export function launchOptions(): LaunchOptions {
  return { executablePath: chromiumPath(), args: CHROMIUM_FLAGS, headless: true }
}

/** For tests, which need the engine and not its speed: the lightest Chromium here, unless LEADLINE_CHROMIUM names one. */
export function testLaunchOptions(): LaunchOptions {
  const hasShell = !process.env.LEADLINE_CHROMIUM && runs(HEADLESS_SHELL)
  return { ...launchOptions(), ...(hasShell && { executablePath: HEADLESS_SHELL }) }
}
