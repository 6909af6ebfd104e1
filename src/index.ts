// The module's face: `start` and the types. Importing it touches no global, so it is safe on a server.
import type { Api } from './api.js'
import { warn } from './lib/warn.js'
import type { Options } from './settings.js'
import { start as conduct } from './start.js'

export type * from '@leadline/contract'
export type { Api, DeliveryReport } from './api.js'
export type { Options } from './settings.js'

let api: Api | undefined

/**
 * Starts Leadline on this page. A second call is a warning (LL105) and returns the first one's API; after its `stop()`,
 * as React's StrictMode and hot reloading do it, another start begins anew.
 */
export function start(options: Options = {}): Api {
  if (api) {
    warn(105, 'start() was called twice')
    return api
  }
  let isStopped = false
  const made = conduct(options, {
    sources: [],
    load: async name => {
      const code = await fetchCode(name)
      // Nothing may come to life for one that was stopped meanwhile, least of all a form.
      return isStopped ? new Promise(() => {}) : code
    },
    // What is not built in, such as a language of the author's own, is fetched from beside this file. Written as
    // `new URL(…, import.meta.url)` bundlers would look for it: Vite fails at that, others take every such file along.
    json: async name =>
      (await import('./data.js')).data[name] ??
      (await fetch(import.meta.url.replace(/[^/]*$/, `leadline.${name}.json`))).json(),
  })
  api = made
  const { stop } = made
  made.stop = () => {
    stop()
    isStopped = true
    if (api === made) api = undefined
  }
  return made
}

/** Each is named where bundlers find it. */
const fetchCode = (name: string): Promise<unknown> =>
  name === 'vitals'
    ? import('./observe/vitals.js')
    : name === 'formats'
      ? import('./formats.js')
      : name === 'forms'
        ? import('./widgets/forms.js')
        : name === 'offers'
          ? import('./widgets/offers.js')
          : import('./widgets/check.js')
