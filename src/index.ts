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
    load: () => import('./observe/vitals.js'),
    preset: name => Promise.reject(name),
  })
  return api
}
