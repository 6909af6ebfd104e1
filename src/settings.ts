// Every option: its default, how it is read from an attribute or JSON, and the warning when it cannot be.
import type { Batch, FormConfig, InteractionType, Model, OfferConfig } from '@leadline/contract'
import { warn } from './lib/warn.js'

/** One place that batches go to. */
export interface Endpoint {
  /** Absolute URL. */
  url: string
  /** Wire format, or a function that turns a batch into a body. @default 'leadline' */
  format?: string | ((batch: Batch) => unknown)
  /** Request headers; any header beyond the content type costs a CORS preflight across origins. */
  headers?: Record<string, string>
  /** Interaction types that this endpoint wants. @default all */
  only?: InteractionType[]
  /** @default `application/json` on the page's own origin, else `text/plain`, which needs no preflight */
  contentType: string
  /** @default 'same-origin' */
  credentials: RequestCredentials
}

/** The options of contract §2 as authors give them: durations as `2s` or milliseconds, lists as text or arrays. */
export interface Options {
  site?: string
  endpoint?: string | Array<Partial<Endpoint> & { url: string }>
  format?: string | ((batch: Batch) => unknown)
  config?: string
  track?: string | string[]
  consent?: 'granted' | 'required'
  signals?: string
  storage?: 'persistent' | 'session' | 'none'
  cookieDomain?: string
  downloads?: string | string[]
  hashRoutes?: boolean
  exclude?: string | string[]
  sessionTimeout?: string | number
  retention?: string
  flushInterval?: string | number
  batchSize?: number
  contentType?: string
  headers?: Record<string, string>
  credentials?: RequestCredentials
  beforeSend?: string | ((batch: Batch) => Batch | null)
  redact?: boolean
  scoring?: string | Model
  forms?: Record<string, FormConfig>
  offers?: OfferConfig[]
  locale?: string
  test?: boolean
  debug?: boolean
}

/** The same, read: every default filled in, durations in milliseconds, lists as lists. */
export interface Settings {
  site: string
  endpoints: Endpoint[]
  config: string
  track: string[]
  consent: 'granted' | 'required'
  signals: string[]
  storage: 'persistent' | 'session' | 'none'
  cookieDomain: string
  /** File extensions that make a link a download, lower case, without dot. */
  downloads: string[]
  hashRoutes: boolean
  /** Path globs that are not observed. */
  exclude: string[]
  sessionTimeout: number
  retention: { ageMs: number; count: number }
  flushInterval: number
  batchSize: number
  beforeSend?: (batch: Batch) => Batch | null
  redact: boolean
  scoring: string | Model
  forms: Record<string, FormConfig>
  offers: OfferConfig[]
  locale: string
  test: boolean
  debug: boolean
}

const DOWNLOADS =
  'pdf doc docx xls xlsx ppt pptx pps odt ods odp rtf txt csv key pages numbers epub mobi ics 7z rar zip gz tar dmg exe msi pkg apk avi mov mp4 mpeg wmv webm mp3 wav wma midi'

const UNIT_MS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 }

/** `250ms 10s 5m 12h 30d`, or a number of milliseconds. Undefined when it is neither. */
export function duration(value: unknown): number | undefined {
  const [, count, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(value as string) ?? []
  return unit ? +count! * UNIT_MS[unit]! : (value as number) >= 0 && typeof value == 'number' ? value : undefined
}

const words = (value: unknown): string[] | undefined =>
  typeof value == 'string' ? value.split(/\s+/).filter(Boolean) : Array.isArray(value) ? value.map(String) : undefined

type Read = (value: any) => unknown // each reader is handed whatever the author wrote

const bool: Read = value =>
  /^(true|on|yes|1|)$/i.test(value) ? true : /^(false|off|no|0)$/i.test(value) ? false : undefined
const text: Read = value => (typeof value == 'string' ? value : undefined)
const object: Read = value => (typeof value == 'object' && value ? value : undefined)
const oneOf =
  (...allowed: string[]): Read =>
  value =>
    allowed.includes(value) ? value : undefined
const positive: Read = value => (+value >= 1 ? Math.floor(value) : undefined)

const downloads: Read = value => {
  const list = words(value)?.map(word => word.toLowerCase())
  const changes = list?.filter(word => /^[+-]/.test(word))
  if (!changes?.length) return list
  return DOWNLOADS.split(' ')
    .filter(word => !changes.includes(`-${word}`))
    .concat(changes.filter(word => word[0] == '+').map(word => word.slice(1)))
}

const retention: Read = value => {
  const list = words(value)
  const ageMs = duration(list?.[0])
  const count = positive(list?.[1] ?? 2000)
  return ageMs && count ? { ageMs, count } : undefined
}

/** What each option must look like: how it is read, what a warning says it should be, its default. */
const table: Record<keyof Options, [read: Read, like: string, fallback?: unknown]> = {
  site: [text, 'text'],
  endpoint: [value => (value?.length ? value : undefined), 'a URL'],
  format: [value => value, 'a format'],
  config: [text, 'a URL', ''],
  track: [words, 'types', []],
  consent: [oneOf('granted', 'required'), 'granted or required', 'granted'],
  signals: [words, 'gpc, gpc dnt or none', ['gpc']],
  storage: [oneOf('persistent', 'session', 'none'), 'persistent, session or none', 'persistent'],
  cookieDomain: [text, 'a domain', ''],
  downloads: [downloads, 'file extensions', DOWNLOADS.split(' ')],
  hashRoutes: [bool, 'true or false', false],
  exclude: [words, 'path globs', []],
  sessionTimeout: [duration, 'a duration such as 30m', 18e5],
  retention: [retention, 'such as 180d 2000', { ageMs: 15552e6, count: 2000 }],
  flushInterval: [duration, 'a duration such as 2s', 2e3],
  batchSize: [positive, 'a number from 1', 50],
  contentType: [text, 'a content type'],
  headers: [object, 'an object'],
  credentials: [oneOf('omit', 'same-origin', 'include'), 'omit, same-origin or include', 'same-origin'],
  beforeSend: [
    value => (typeof value == 'function' ? value : (window as any)[value]), // the tag names a global function
    'a function',
  ],
  redact: [bool, 'true or false', true],
  scoring: [value => object(value) ?? text(value), 'a model or its name', 'default'],
  forms: [object, 'an object', {}],
  offers: [object, 'a list', []],
  locale: [text, 'a language'],
  test: [bool, 'true or false'],
  debug: [bool, 'true or false', false],
}

const isOption = (name: string): name is keyof Options => Object.hasOwn(table, name)

/** Turns the sources, strongest first, into settings. A bad value is one warning (LL101) and the next source's or
 * the default; an unknown name in JSON or `start()` is a warning (LL102). */
export function readSettings(sources: object[]): Settings {
  const settings: Record<string, unknown> = {}
  for (const name in table) {
    if (!isOption(name)) continue
    const [read, like, fallback] = table[name]
    for (const source of sources) {
      const value = Object.hasOwn(source, name) ? (source as Record<string, unknown>)[name] : undefined
      if (value == null || settings[name] !== undefined) continue
      settings[name] = read(value)
      if (settings[name] === undefined) warn(101, `${name} is ${JSON.stringify(value)}, should be ${like}`)
    }
    settings[name] ??= fallback
  }
  const { hostname } = location
  settings.site ??= hostname
  settings.locale ??= document.documentElement.lang || 'en'
  settings.test ??= /^(localhost|127\.0\.0\.1|\[::1\]|.*\.(local|test|localhost))$/.test(hostname)
  settings.endpoints = endpoints(settings)
  return settings as unknown as Settings
}

function endpoints({ endpoint, ...defaults }: Record<string, unknown>): Endpoint[] {
  const list = (typeof endpoint == 'string' ? [{ url: endpoint }] : (endpoint ?? [])) as { url: string }[]
  return list.flatMap(({ url, ...own }) => {
    try {
      const { href, origin } = new URL(url, document.baseURI)
      return {
        format: defaults.format,
        headers: defaults.headers,
        credentials: defaults.credentials,
        contentType: defaults.contentType ?? (origin == location.origin ? 'application/json' : 'text/plain'),
        ...own,
        url: href,
      } as Endpoint
    } catch {
      warn(101, `endpoint is ${JSON.stringify(url)}, should be a URL`)
      return []
    }
  })
}

/** Warns about names that are no option, where a typo is the likely reason. */
export function warnUnknown(source: object, where: string): void {
  for (const name in source)
    if (!isOption(name) && name[0] != '$') warn(102, `${name} in ${where} is no option: see docs/options.md`)
}
