// Serves fixture pages, and the built SDK beside them, on a free port that is two origins: 127.0.0.1 and localhost.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface PageAnswer {
  body: string | Buffer
  status?: number
  headers?: Record<string, string>
}

/** A page is its text, its answer, or a function of the request. */
export type Page = string | PageAnswer | ((url: URL, request: IncomingMessage) => string | PageAnswer)

export interface PagesOptions {
  /** Folders to serve, by path prefix: `{ '/site/': '/path/of/folder' }`. */
  folders?: Record<string, string>
  /** Headers of every answer, e.g. a Content-Security-Policy. */
  headers?: Record<string, string>
  /** Changes each HTML text before it is sent, e.g. to add the tag. */
  transform?: (html: string, url: URL) => string
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
}

/** Where the built SDK is. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** A file below the folder; null if there is none, or the path leads out of it. */
async function fileIn(folder: string, path: string): Promise<PageAnswer | null> {
  const full = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!full.startsWith(normalize(folder + sep))) return null
  try {
    return { body: await readFile(full), headers: { 'Content-Type': TYPES[extname(full)] ?? 'text/plain' } }
  } catch {
    return null
  }
}

export async function servePages(pages: Record<string, Page> = {}, options: PagesOptions = {}) {
  const requested: string[] = []

  async function answerFor(url: URL, request: IncomingMessage): Promise<PageAnswer | null> {
    const page = pages[url.pathname]
    if (page !== undefined) {
      const made = typeof page === 'function' ? page(url, request) : page
      return typeof made === 'string' ? { body: made } : made
    }
    for (const [prefix, folder] of Object.entries(options.folders ?? {})) {
      if (!url.pathname.startsWith(prefix)) continue
      const file = await fileIn(folder, decodeURIComponent(url.pathname.slice(prefix.length)) || '/')
      if (file) return file
    }
    return fileIn(DIST, url.pathname)
  }

  const server = createServer(async (request, response) => {
    try {
      const url = new URL(request.url!, `http://${request.headers.host}`)
      requested.push(url.pathname + url.search)
      const answer = (await answerFor(url, request)) ?? { status: 404, body: 'Not found' }
      const type = answer.headers?.['Content-Type'] ?? TYPES[extname(url.pathname)] ?? TYPES['.html']!
      const isPage = type.startsWith('text/html') && answer.status !== 404
      const body = isPage && options.transform ? options.transform(`${answer.body}`, url) : answer.body
      response.writeHead(answer.status ?? 200, {
        'Content-Type': type,
        'Cache-Control': isPage ? 'no-cache' : 'max-age=60', // no-store would rule out the back/forward cache
        ...options.headers,
        ...answer.headers,
      })
      response.end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    /** `http://127.0.0.1:PORT` */
    url: `http://127.0.0.1:${port}`,
    /** The same pages at another origin and another host: `http://localhost:PORT` */
    otherUrl: `http://localhost:${port}`,
    /** Adds or replaces a page. */
    set(path: string, page: Page) {
      pages[path] = page
    },
    /** Paths with query that were asked for, in order. */
    requested: () => requested,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

export type Pages = Awaited<ReturnType<typeof servePages>>

/** A whole page with the tag in its head: `htmlPage('<a href=…>', { tag: 'data-site=acme' })`. */
export function htmlPage(
  body: string,
  options: { tag?: string | null; head?: string; title?: string } = {},
): string {
  const tag = options.tag === null ? '' : `<script async src="/leadline.js" ${options.tag ?? ''}></script>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>${options.title ?? 'Fixture'}</title>${options.head ?? ''}${tag}</head>
<body>${body}</body></html>`
}
