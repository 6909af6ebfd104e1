// GET /leadline.js and the files beside it, from the folder of a build.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { Hono } from 'hono'
import { notFound } from '../http/problem.js'

/** The name never changes with the content: look again after five minutes, and meanwhile use what is there. */
const cacheControl = 'public, max-age=300, stale-while-revalidate=86400'
const name = '/:file{(leadline[\\w.-]*\\.(js|map|css)|sri\\.json)}'

type File = {
  bytes: Uint8Array<ArrayBuffer>
  etag: string
  modifiedMs: number
  encoded: Map<string, Uint8Array<ArrayBuffer>>
}

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) }

export function scriptRoute(folder: string | null) {
  const app = new Hono()
  const files = new Map<string, File>()

  app.get(name, async c => {
    const file = readFile(c.req.param('file'))
    const encoding = (['br', 'gzip'] as const).find(other => c.req.header('accept-encoding')?.includes(other))
    const headers = {
      'content-type': c.req.param('file').endsWith('.js')
        ? 'text/javascript; charset=utf-8'
        : 'application/json',
      'cache-control': cacheControl,
      etag: file.etag,
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      // Pages of any site load it, with crossorigin where they use SRI.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    }
    if (c.req.header('if-none-match')?.includes(file.etag.slice(2))) return c.body(null, 304, headers)
    if (!encoding) return c.body(file.bytes, 200, headers)
    return c.body(await encode(file, encoding), 200, { ...headers, 'content-encoding': encoding })
  })

  function readFile(name: string): File {
    const path = folder && join(folder, name)
    const stat = path && statSync(path, { throwIfNoEntry: false })
    if (!stat)
      throw notFound(
        folder
          ? `There is no ${name} in ${folder}. Build the script first.`
          : 'No build of the script was found.',
      )
    const known = files.get(name)
    if (known?.modifiedMs === stat.mtimeMs) return known
    const bytes = new Uint8Array(readFileSync(path))
    // Weak: the same content in other encodings.
    const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const file = { bytes, etag, modifiedMs: stat.mtimeMs, encoded: new Map() }
    files.set(name, file)
    return file
  }

  async function encode(file: File, encoding: keyof typeof encoders) {
    const bytes = file.encoded.get(encoding) ?? new Uint8Array(await encoders[encoding](file.bytes))
    file.encoded.set(encoding, bytes)
    return bytes
  }

  return app
}

/** The build beside this package in its repository, else that of the installed package `leadline`, else null. */
export function findScriptFolder(): string | null {
  const besides = fileURLToPath(new URL('../../../../dist/', import.meta.url))
  if (existsSync(join(besides, 'leadline.js'))) return besides
  try {
    return dirname(fileURLToPath(import.meta.resolve('leadline/leadline.js')))
  } catch {
    return null
  }
}
