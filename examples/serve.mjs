// Serves the example site, and passes what belongs to Leadline on to the collector: a first-party install.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { dirname, extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Address prefix → folder or file. The first that matches is taken. */
const PLACES = [
  ['/favicon.ico', join(here, 'site', 'images', 'bollard.svg')],
  ['/examples/', here],
  ['/dist/', join(here, '..', 'dist')],
  ['/npm/idb-keyval/', join(here, '..', 'node_modules', 'idb-keyval')],
  ['/npm/web-vitals/', join(here, '..', 'node_modules', 'web-vitals')],
  ['/', join(here, 'site')],
]

/** What the collector answers on this site's own host: the script with the files beside it, and the beacons. */
const COLLECTED = /^\/(leadline[\w.-]*\.(js|map)|v1\/events)$/

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
}

/** The path of the file behind an address; null if there is none. A folder means its index.html. */
async function findFile(pathname) {
  const [prefix, folder] = PLACES.find(([start]) => pathname.startsWith(start))
  const path = join(folder, pathname.slice(prefix.length))
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  const found = await stat(path).catch(() => null)
  if (found?.isFile()) return { path, size: found.size }
  if (!found?.isDirectory() || !pathname.endsWith('/')) return null
  const index = join(path, 'index.html')
  const page = await stat(index).catch(() => null)
  return page?.isFile() ? { path: index, size: page.size } : null
}

/** The first and last byte that a Range header asks for; null if the whole file is wanted, false if impossible. */
function readRange(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || from + to === '') return null
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return first <= last ? [first, last] : false
}

function sendFile(req, res, { path, size }, status = 200) {
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
  }
  const range = status === 200 ? readRange(req.headers.range, size) : null
  if (range === false) return res.writeHead(416, { 'content-range': `bytes */${size}` }).end()
  const [start, end] = range ?? [0, size - 1]
  if (range) headers['content-range'] = `bytes ${start}-${end}/${size}`
  res.writeHead(range ? 206 : status, { ...headers, 'content-length': end - start + 1 })
  if (req.method === 'HEAD' || size === 0) return res.end()
  createReadStream(path, { start, end })
    .on('error', () => res.destroy())
    .pipe(res)
}

function passOn(req, res, collectorUrl) {
  const upstream = request(new URL(req.url, collectorUrl), {
    method: req.method,
    headers: { ...req.headers, 'x-forwarded-for': req.socket.remoteAddress },
  })
  upstream.on('response', answer => {
    res.writeHead(answer.statusCode, answer.headers)
    answer.pipe(res)
  })
  upstream.on('error', () => {
    if (res.headersSent) res.destroy()
    else res.writeHead(502, { 'content-type': 'text/plain' }).end('The collector does not answer.\n')
  })
  req.pipe(upstream)
}

async function answer(req, res, collectorUrl) {
  const { pathname, search } = new URL(req.url, 'http://site')
  if (COLLECTED.test(pathname)) return passOn(req, res, collectorUrl)
  // A form that was posted without script: its answer is the page at the same address.
  if (req.method === 'POST')
    return req.resume().on('end', () => res.writeHead(303, { location: pathname }).end())
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return res.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
  const wanted = decodeURIComponent(pathname)
  const file = await findFile(wanted)
  if (file) return sendFile(req, res, file)
  // The routes of the single-page example all lead to its one page.
  if (wanted.startsWith('/examples/spa/')) return sendFile(req, res, await findFile('/examples/spa/'))
  if (await findFile(`${wanted}/`)) return res.writeHead(301, { location: `${pathname}/${search}` }).end()
  return sendFile(req, res, await findFile('/404.html'), 404)
}

/**
 * Starts the example site on 127.0.0.1.
 * @param {{ port?: number, collectorUrl: string }} options Port 0 (the default) takes any free one; `collectorUrl` is
 *   the collector's address, e.g. `http://127.0.0.1:8787`.
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} Rejects with `EADDRINUSE` if the port is
 *   taken.
 */
export function serveExamples({ port = 0, collectorUrl }) {
  const server = createServer((req, res) => {
    answer(req, res, collectorUrl).catch(error => {
      const status = error instanceof URIError || error.code === 'ERR_INVALID_URL' ? 400 : 500
      if (!res.headersSent) res.writeHead(status, { 'content-type': 'text/plain' })
      res.end(`${status}\n`)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address()
      const close = () =>
        new Promise(done => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ url: `http://127.0.0.1:${taken}`, port: taken, close })
    })
  })
}
