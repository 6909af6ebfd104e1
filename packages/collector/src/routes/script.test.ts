// The script tag's file and those beside it, as browsers and caches ask for them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'

let app: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-script-'))
  const files = {
    'leadline.js': '"script"',
    'leadline.forms.js': '"forms"',
    'leadline.js.map': '{}',
    'sri.json': '{}',
  }
  for (const [name, content] of Object.entries({ ...files, 'other.js': '"other"' }))
    writeFileSync(join(folder, name), content)
  app = await openTestApp({ scriptFolder: folder })
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

it('is served to pages of any site, without a token', async () => {
  const answer = await app.app.request('/leadline.js')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('"script"')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
})

it.each(['/leadline.forms.js', '/leadline.js.map', '/sri.json'])('so is %s', async path => {
  expect((await app.app.request(path)).status).toBe(200)
})

it.each(['/other.js', '/leadline.missing.js', '/leadline.js/../other.js', '/leadline..%2fother.js'])(
  'but not %s',
  async path => {
    const answer = await app.app.request(path)
    expect(await answer.text()).not.toContain('"other"')
    expect(answer.status).toBe(404)
  },
)

it('is not sent again to those who have it, until it changes', async () => {
  const etag = (await app.app.request('/leadline.js')).headers.get('etag')!
  const again = () => app.app.request('/leadline.js', { headers: { 'if-none-match': etag } })
  expect((await again()).status).toBe(304)
  await new Promise(resolve => setTimeout(resolve, 20))
  writeFileSync(join(folder, 'leadline.js'), '"newer"')
  expect(await (await again()).text()).toBe('"newer"')
})

it('is compressed for those who can read that', async () => {
  const answer = await app.app.request('/leadline.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('"script"')
})
