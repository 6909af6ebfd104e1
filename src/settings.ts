// Every option: its default, its unit, how it is read, and the warning when it cannot be.
export interface Settings {
  site: string
  /** File extensions that make a link a download, lower case, without dot. */
  downloads: string[]
  hashRoutes: boolean
  /** Path globs that are not observed. */
  exclude: string[]
  cookieDomain?: string
  redact: boolean
  locale: string
}
