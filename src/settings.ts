// Every option: its default, how it is read from an attribute or JSON, and the warning when it cannot be.
import type { Batch, FormConfig, Model, OfferConfig } from '@leadline/contract'
import { documentFact } from './lib/documentFact.js'
import { duration } from './lib/duration.js'
import { requestTo } from './lib/requestTo.js'
import { warn } from './lib/warn.js'

/** One place that batches go to. */
export interface Endpoint {
  /** Absolute URL. */
  url: string
  /** Name of a wire format until `useFormats` has made it a function. Undefined: Leadline's own. */
  format?: string | ((batch: Batch) => unknown)
  /** The key that this receiver knows the site by, for formats other than Leadline's own. @default the option `site` */
  site?: string
  /** Most interactions in one request, where the receiver takes fewer than the option says. */
  batchSize?: number
  /** As its author wrote it. */
  own: Partial<Endpoint>
  /** Request headers; any header beyond the content type costs a CORS preflight across origins. */
  headers?: Record<string, string>
  /** Interaction types that this endpoint wants, written as in `track`. @default all */
  only?: string
  /** @default `application/json` on the page's own origin, else `text/plain`, which needs no preflight */
  contentType: string
  /** @default 'same-origin' */
  credentials: RequestCredentials
  /** Whether it is told whom to erase: no receiver of a named format has a message for that. */
  erases: boolean
}

/** The options of contract §2 as authors give them: durations as `2s` or milliseconds, lists as text or arrays. */
export interface Options {
  site?: string
  endpoint?: string | Array<Partial<Omit<Endpoint, 'own' | 'batchSize' | 'erases'>> & { url: string }>
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
  /** Age in milliseconds, and number of interactions. */
  retention: [ageMs: number, count: number]
  flushInterval: number
  batchSize: number
  contentType?: string
  beforeSend?: (batch: Batch) => Batch | null
  redact: boolean
  scoring: string | Model
  forms: Record<string, FormConfig>
  offers: OfferConfig[]
  locale: string
  test: boolean
  debug: boolean
}

/** Reads what the author wrote; `like` is how the default is written. Undefined, or an error, when it makes no sense. */
type Read = (value: any, like: any) => unknown

const bool: Read = value =>
  /^(true|on|yes|1|)$/i.test(value) || (/^(false|off|no|0)$/i.test(value) ? false : undefined)
const text: Read = value => (typeof value == 'string' && value) || undefined
const words: Read = value => (value.map ? `${value}` : value).match(/[^\s,]+/g) ?? []
/** Words of which each one is known. */
const known =
  (each: RegExp): Read =>
  value => {
    const list = (words(value, '') as string[]).map(one => one.toLowerCase())
    return list.every(one => each.test(one)) ? list : undefined
  }
/** As `Intl` takes it. */
const language: Read = value => Intl.getCanonicalLocales(value.replace(/_/g, '-'))[0]
const any: Read = value => value
const object: Read = value => (typeof value == 'object' ? value : undefined)
const count: Read = value => (value >= 1 ? Math.floor(value) : undefined)
/** One of the words; the first is the default. */
const word: Read = (value, like) =>
  value == like ? like.split(' ')[0] : like.split(' ').find((one: string) => one == value)
const callable: Read = value => (typeof value == 'function' ? value : (window as any)[value]) // the tag names a global
const retention: Read = value => {
  const [age, kept = 2000] = words(value, '') as string[]
  return duration(age) && count(kept, '') ? [duration(age), +kept] : undefined
}
const downloads: Read = (value, like) => {
  const list = (words(value, '') as string[]).map(name => name.toLowerCase().replace('.', ''))
  return list.some(name => /^[+-]/.test(name))
    ? like
        .split(' ')
        .concat(list.filter(name => name[0] == '+').map(name => name.slice(1)))
        .filter((name: string) => !list.includes(`-${name}`))
    : list
}

/** What the wire format allows; longer than any host name. */
const MAX_SITE = 253

/** How each option is read, and its default as an author would write it. */
const table: Record<keyof Options, [read: Read, like?: unknown]> = {
  site: [value => (value.length <= MAX_SITE ? text(value, '') : undefined)],
  endpoint: [value => (value.map ? value : text(value, ''))],
  format: [any],
  config: [text],
  track: [
    known(
      /^-?((page_)?view|engagement|(cta|outbound)_click|download|search|video|form_(view|start|error|abandon|submit)|offer_(view|accept|dismiss)|web_vital|product_use|identify|consent|lead_qualified|custom)$/,
    ),
    '',
  ],
  consent: [word, 'granted required'],
  signals: [known(/^(gpc|dnt|none)$/), 'gpc'],
  storage: [word, 'persistent session none'],
  cookieDomain: [text],
  downloads: [
    downloads,
    'pdf doc docx xls xlsx ppt pptx pps odt ods odp rtf txt csv key pages numbers epub mobi ics 7z rar zip gz tar dmg exe msi pkg apk avi mov mp4 mpeg wmv webm mp3 wav wma midi',
  ],
  hashRoutes: [bool, 'off'],
  exclude: [words, ''],
  sessionTimeout: [duration, '30m'],
  retention: [retention, '180d 2000'],
  flushInterval: [duration, '2s'],
  batchSize: [count, 50],
  contentType: [text],
  headers: [object],
  credentials: [word, 'same-origin omit include'],
  beforeSend: [callable],
  redact: [bool, 'on'],
  scoring: [any],
  forms: [object],
  offers: [object],
  locale: [language, 'en'],
  test: [bool],
  debug: [bool, 'off'],
}

/** Turns the sources, strongest first, into settings. A bad value is one warning (LL101), and the next source's value
 * or the default takes its place; an unknown name, where `named` says what the source is, is one too (LL102). */
export function readSettings(sources: object[]): Settings {
  const settings: any = { __proto__: null } // filled by the table, whatever the page has put on every object
  const page = { locale: document.documentElement.lang || undefined }
  for (const [name, [read, like]] of Object.entries(table)) {
    for (const source of [...sources, page] as Record<string, unknown>[]) {
      if (settings[name] !== undefined || !Object.hasOwn(Object(source), name)) continue
      let value: unknown
      try {
        value = source[name]
        if (value == null) continue
        settings[name] = read(value, like)
      } catch {} // as bad as what makes no sense
      if (settings[name] === undefined)
        warn(101, `${name} should be like: ${like || 'docs/options.md'}, was given:`, value)
    }
    if (like !== undefined) settings[name] ??= read(like, like)
  }
  const { hostname, origin } = location
  settings.site ??= hostname
  settings.test ??= /^(localhost|127\.0\.0\.1|\[::1\])$|\.(local|test|localhost)$/.test(hostname)
  const { endpoint = [], headers, format, credentials } = settings
  settings.endpoints = (endpoint.map ? endpoint : [{ url: endpoint }]).flatMap((own: Endpoint) => {
    try {
      const url = new URL(own.url, documentFact('baseURI'))
      const contentType = settings.contentType ?? (url.origin == origin ? 'application/json' : 'text/plain')
      const made = Object.assign({ headers, format, credentials, contentType }, own, { url: url.href, own })
      if (made.format == 'leadline') made.format = undefined
      made.erases = typeof made.format != 'string'
      // What no request can be made of is said now, not at each try.
      new Request(url, requestTo(made))
      if (!own.url || !/^http/.test(made.url)) throw 0
      return made
    } catch {
      warn(101, 'endpoint should be a web address, was given:', own)
      return []
    }
  })
  return settings
}

/** Warns about names that are no option, where a typo is the likely reason. */
export const warnUnknown = (source: object): void => {
  for (const name in source) if (!(name in table) && name != '$schema') warn(102, `${name} is no option`)
}
