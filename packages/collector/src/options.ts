// Everything a collector can be told, by code or by environment.
import type { Model } from '@leadline/contract'
import { durationMs } from '@leadline/scoring'
import type { Rate } from './http/rateLimit.js'
import type { Sites } from './http/sites.js'
import type { Webhook } from './webhooks/webhooks.js'

export type CollectorOptions = {
  /** TCP port; 0 takes any free one. @default 8787 · PORT */
  port?: number
  /** Address to listen on; `0.0.0.0` is every network. @default '127.0.0.1' · HOST */
  host?: string
  /** Folder of the embedded store and the secrets; made if missing. @default './.leadline' · DATA_FOLDER */
  dataFolder?: string
  /** `postgres://…`: use PostgreSQL 15 or newer in place of the embedded store. @default none · DATABASE_URL */
  databaseUrl?: string
  /** Sites that may post: keys, or keys with their origins. `*` stands for any key. @default ['*'] · SITES, separated by commas */
  sites?: Sites
  /** The scoring model, the name of a preset (`default pardot hubspot mautic`), or the path of a JSON file. @default the default model · MODEL */
  model?: Model | string
  /** The token that reading needs, at least 16 characters. @default made at the first start and printed once · ADMIN_TOKEN */
  adminToken?: string
  /** Where qualifications are announced. @default none · WEBHOOK_URL and WEBHOOK_SECRET for one */
  webhooks?: Webhook[]
  /** Folder with leadline.js and the files beside it. @default the build found next to this package · SCRIPT_FOLDER */
  scriptFolder?: string
  /**
   * How many proxies stand in front and add to X-Forwarded-For whom they saw: the sender's address is the so-manieth
   * entry from the end. `true` is one. @default false · TRUST_PROXY
   */
  trustProxy?: boolean | number
  /** How many beacons one visitor, and one public address, may send. @default 200 at once and 20/s; 2,000 and 200/s */
  limits?: { visitor?: Rate; address?: Rate }
  /**
   * How long a lead is kept after it was last seen, with all its interactions: `400d`. At least a day.
   * @default for ever · RETENTION
   */
  retention?: string
  /** How long webhook messages are kept once they are delivered. @default '30d' · WEBHOOK_RETENTION */
  webhookRetention?: string
  /** The clock, epoch ms. @default Date.now */
  now?: () => number
  /** Takes lines for the operator. @default console.log */
  log?: (line: string) => void
}

/** A browser sends at most a beacon a second by itself: generous enough for a week's backlog at once. */
export const defaultLimits = {
  visitor: { burst: 200, perSecond: 20 },
  /** A large office or a campus behind one address. */
  address: { burst: 2_000, perSecond: 200 },
}

/** Reads what the environment says. @throws if a value cannot be used */
export function optionsFromEnvironment(env: NodeJS.ProcessEnv): CollectorOptions {
  const options: CollectorOptions = {}
  if (env.PORT) options.port = portOf(env.PORT)
  if (env.HOST) options.host = env.HOST
  if (env.DATA_FOLDER) options.dataFolder = env.DATA_FOLDER
  if (env.DATABASE_URL) options.databaseUrl = env.DATABASE_URL
  if (env.SITES)
    options.sites = env.SITES.split(',')
      .map(key => key.trim())
      .filter(Boolean)
  if (env.MODEL) options.model = env.MODEL
  if (env.ADMIN_TOKEN) options.adminToken = env.ADMIN_TOKEN
  if (env.WEBHOOK_URL) options.webhooks = [{ url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET || undefined }]
  if (env.SCRIPT_FOLDER) options.scriptFolder = env.SCRIPT_FOLDER
  if (env.RETENTION) options.retention = env.RETENTION
  if (env.WEBHOOK_RETENTION) options.webhookRetention = env.WEBHOOK_RETENTION
  if (env.TRUST_PROXY) options.trustProxy = proxiesOf(env.TRUST_PROXY)
  return options
}

/** How long nobody looks at what was delivered, except to find out why it was. */
export const defaultWebhookRetention = '30d'

/** A day: `30m` are minutes, where somebody may have meant months. */
const minRetentionMs = 86_400_000

/** @throws if it is no duration, or so short that it must be a mistake */
export function retentionMsOf(name: string, text: string): number {
  const ms = /^[\d.]+[a-z]+$/.test(text) ? durationMs(text) : Number.NaN
  if (ms >= minRetentionMs) return ms
  throw new Error(
    `${name} must be at least a day, such as 400d, not ${JSON.stringify(text)}. Leave it out to keep everything.`,
  )
}

function proxiesOf(text: string): boolean | number {
  if (/^(true|yes|on)$/i.test(text)) return true
  if (/^(false|no|off)$/i.test(text)) return false
  if (/^\d$/.test(text)) return Number(text)
  throw new Error(
    `TRUST_PROXY must say how many proxies stand in front (0 to 9), or true for one, not ${JSON.stringify(text)}.`,
  )
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`PORT must be a whole number from 0 to 65535, not ${JSON.stringify(text)}.`)
}
