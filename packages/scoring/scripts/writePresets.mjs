// Writes the presets as JSON, for the browser to fetch and for people to start from: npm run presets -w @leadline/scoring
import { mkdirSync, writeFileSync } from 'node:fs'
import { presets } from '../dist/presets/index.js'

const folder = new URL('../presets/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, model] of Object.entries(presets))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(model, null, 2)}\n`)
