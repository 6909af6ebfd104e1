// Types of serve.mjs, for the tests.
export interface ServedExamples {
  /** `http://127.0.0.1:PORT` */
  url: string
  port: number
  close(): Promise<void>
}

export function serveExamples(options: { port?: number; collectorUrl: string }): Promise<ServedExamples>
