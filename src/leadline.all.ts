// dist/leadline.all.js: the script tag with everything inside, for pages that pin one file's integrity hash.
import type { Host } from './start.js'
import { observeVitals } from './observe/vitals.js'
import { boot } from './script.js'

const files = { vitals: { observeVitals } }

boot(() => ({
  load: (async name => files[name]) as Host['load'],
  preset: name => Promise.reject(name),
}))
