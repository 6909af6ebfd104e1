// dist/leadline.all.js: the script tag with all code inside, for pages that pin one file's integrity hash.
import * as presets from '@leadline/scoring/presets'
import * as formats from './formats.js'
import * as vitals from './observe/vitals.js'
import { boot } from './script.js'
import * as forms from './widgets/forms.js'
import * as offers from './widgets/offers.js'

/** Checking is for authors, who test with the files apart: here nothing is checked. */
const check = { mount() {} }

boot(base => ({
  load: async name => ({ vitals, formats, forms, offers, check })[name],
  // Texts of other languages are data, not code: they stay beside the script.
  json: async name =>
    presets[name as keyof typeof presets] ?? (await fetch(new URL(`leadline.${name}.json`, base))).json(),
}))
