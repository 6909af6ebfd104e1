// The script tag's face: attributes and inline JSON become options, the stub's calls are replayed, `window.leadline` starts.
import type { Api } from './api.js'
import { documentFact } from './lib/documentFact.js'
import { warn } from './lib/warn.js'
import type { Options } from './settings.js'
import { type Host, start } from './start.js'

type Call = [method: string, ...args: unknown[]]
type Face = { leadline?: unknown }

/** Files that are fetched on demand stand beside the script. */
export function boot(load: (base: string) => Pick<Host, 'load' | 'json'>): void {
  const page = window as Face
  // The newest of what is relied on: a browser without it shows the page as ever.
  if (!('structuredClone' in page)) return
  const tag = documentFact('currentScript') as HTMLScriptElement | null
  const attributes = { ...tag?.dataset } as Record<string, unknown>
  const base = tag?.src || documentFact('baseURI')
  const before = page.leadline as Record<string, unknown> | Call[] | undefined
  const isStub = Array.isArray(before)
  const calls: Call[] = isStub ? before : []
  if (!isStub && typeof before?.track == 'function') {
    warn(105, 'the script is on this page twice')
    return
  }

  const inline: object[] = []
  try {
    const script = Document.prototype.querySelector.call(document, 'script[data-leadline]')
    if (script) inline.push(JSON.parse(script.textContent!))
  } catch (error) {
    warn(103, `inline JSON cannot be used: ${error}`)
  }

  let api: Api | undefined
  const begin = (options: Options = {}): Api => {
    if (api) warn(105, 'start() was called twice')
    else {
      api = start(options, { ...load(base), sources: [attributes, ...inline] })
      page.leadline = Object.assign(api, { start: begin })
      for (const [method, ...args] of calls.splice(0))
        if (method != 'start')
          try {
            ;(api as unknown as Record<string, (...args: unknown[]) => void>)[method]!(...args)
          } catch (error) {
            warn(299, `${error}`, method) // which may be a symbol: the stub keeps whatever it is asked for
          }
    }
    return api!
  }

  const asked = calls.find(([method]) => method == 'start')
  if (attributes.start != 'manual' || asked) begin(asked?.[1] as Options)
  // Until start() is called, every other call waits for it.
  else
    page.leadline = new Proxy(
      {},
      {
        get: (_, method: string) =>
          method == 'start' ? begin : (...args: unknown[]) => void calls.push([method, ...args]),
      },
    )
}
