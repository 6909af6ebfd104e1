// Types of startExample.mjs, for the tests.
export interface RunningExample {
  siteUrl: string
  collectorUrl: string
  dashboardUrl: string
  /** Undefined if another start made it and it was not kept. */
  token?: string
  close(): Promise<void>
}

export function startExample(options?: {
  sitePort?: number
  collectorPort?: number
  dataFolder?: string
  log?: (line: string) => void
}): Promise<RunningExample>
