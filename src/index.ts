// The module's face: `start` and the types. Importing it touches no global, so it is safe on a server.
import type { Api } from './api.js'
import { warn } from './lib/warn.js'
import type { Options } from './settings.js'
import { start as conduct } from './start.js'

export type * from '@leadline/contract'
export type { Api, DeliveryReport } from './api.js'
export type { Options } from './settings.js'

let api: Api | undefined

/** Starts Leadline on this page. A second call is a warning (LL105) and returns the first one's API. */
export function start(options: Options = {}): Api {
  if (api) warn(105, 'start() was called twice: the second call does nothing')
  api ??= conduct(options, {
    sources: [],
    load: name =>
      name === 'vitals'
        ? import('./observe/vitals.js')
        : name === 'forms'
          ? import('./widgets/forms.js')
          : name === 'offers'
            ? import('./widgets/offers.js')
            : import('./widgets/check.js'),
    // Data is fetched from beside this file; a bundler that moves it leaves the default model and English.
    json: async name => (await fetch(new URL(`leadline.${name}.json`, import.meta.url))).json(),
  })
  return api
}
