// Whether a host is this site: the same name, `www.` and ports aside, or anywhere under `cookieDomain`.
import type { Settings } from '../settings.js'

export const bareHost = (hostname: string): string => hostname.replace(/^www\./, '')

export const isOurHost = (hostname: string, { cookieDomain }: Pick<Settings, 'cookieDomain'>): boolean =>
  bareHost(hostname) === bareHost(location.hostname) ||
  (!!cookieDomain && `.${hostname}`.endsWith(`.${cookieDomain.replace(/^\./, '')}`))
