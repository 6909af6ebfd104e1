// The dashboard's style sheet, script and icon, as they are in the folder `assets`.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'

const types = {
  'dashboard.css': 'text/css; charset=utf-8',
  'dashboard.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

const read = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8')
const contents = Object.keys(types).map(read)

/** Changes with the content, so that addresses with it may be kept for good. */
export const assetVersion = createHash('sha256').update(contents.join('\0')).digest('base64url').slice(0, 10)

export function assetRoutes() {
  const app = new Hono()
  Object.entries(types).forEach(([name, type], i) => {
    app.get(`/dashboard/${name}`, c =>
      c.body(contents[i]!, 200, {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      }),
    )
  })
  return app
}
