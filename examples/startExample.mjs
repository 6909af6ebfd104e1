// Starts the example site and a collector beside it, building what is missing first.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { serveExamples } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const collectorModule = join(root, 'packages/collector/dist/index.js')

/** So many ports above a taken one are tried. */
const PORTS_TRIED = 20

function build(log) {
  const run = script => {
    log(`Building once: npm run ${script}`)
    execFileSync('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  if (!existsSync(join(root, 'dist/leadline.js'))) run('build')
  else if (!existsSync(collectorModule)) run('build:packages')
}

const isFree = port =>
  new Promise(resolve => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

async function freePort(wanted, what, log) {
  for (let port = wanted; port < wanted + PORTS_TRIED; port++) {
    if (!(await isFree(port))) continue
    if (port !== wanted) log(`Port ${wanted} is taken, so the ${what} is on ${port}.`)
    return port
  }
  throw new Error(
    `Ports ${wanted} to ${wanted + PORTS_TRIED - 1} are all taken. Free one of them for the ${what}.`,
  )
}

/**
 * Starts both. In `dataFolder` it also keeps `example.json`: the addresses while it runs, for `npm run simulate`, and the
 * admin token, of which the collector itself keeps only a hash.
 * @param {object} [options]
 * @param {number} [options.sitePort] First port tried for the site. @default 5080
 * @param {number} [options.collectorPort] First port tried for the collector. @default 8787
 * @param {string} [options.dataFolder] The collector's store. @default .leadline in the project's folder
 * @param {(line: string) => void} [options.log] Takes lines for a person. @default console.log
 */
export async function startExample({
  sitePort = 5080,
  collectorPort = 8787,
  dataFolder = join(root, '.leadline'),
  log = console.log,
} = {}) {
  build(log)
  const { startCollector } = await import(pathToFileURL(collectorModule).href)
  const note = join(dataFolder, 'example.json')
  const known = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {}

  let isStarted = false
  const collector = await startCollector({
    port: await freePort(collectorPort, 'collector', log),
    dataFolder,
    sites: ['bollard'],
    log: line => isStarted && log(line),
  })
  const site = await serveExamples({
    port: await freePort(sitePort, 'example site', log),
    collectorUrl: collector.url,
  })
  isStarted = true

  const token = collector.adminToken ?? process.env.ADMIN_TOKEN ?? known.token
  writeFileSync(note, JSON.stringify({ siteUrl: site.url, collectorUrl: collector.url, token }), {
    mode: 0o600,
  })
  return {
    siteUrl: site.url,
    collectorUrl: collector.url,
    /** Logs in by itself where the token is known. */
    dashboardUrl: token ? `${collector.url}/login#${token}` : `${collector.url}/`,
    token,
    async close() {
      await site.close()
      await collector.close()
      if (token) writeFileSync(note, JSON.stringify({ token }), { mode: 0o600 })
      else rmSync(note, { force: true })
    },
  }
}
