// The module goes through a bundler as it is, and everything that it needs later comes along as code.
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { ROOT } from './sources.js'

const german = 'Bitte prüfen Sie Ihre Angaben' // from src/widgets/texts/de.json

test('Vite builds it, forms, offers, models, languages and formats with it', async () => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(ROOT, 'dist/index.js'), formats: ['es'] }, target: 'es2022' },
  })
  const code = [made].flat().flatMap(each => ('output' in each ? each.output : []))
  const text = code.map(each => (each.type === 'chunk' ? each.code : each.source)).join()
  for (const part of [german, 'pardot', 'lead-form', 'lead-offer', 'payload_data'])
    expect(text).toContain(part)
})
