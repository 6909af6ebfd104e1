// Starts a collector on a port and says where it is.
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { createApp } from './createApp.js'
import { type CollectorOptions, optionsFromEnvironment } from './options.js'

export type RunningCollector = {
  /** Where it listens, without a slash at the end: beacons go to `${url}/v1/events`. */
  url: string
  /** The dashboard; right after the first start it also logs in. */
  dashboardUrl: string
  /** The admin token, if it was made at this start. It is not kept: note it down. */
  adminToken?: string
  close(): Promise<void>
}

const defaultPort = 8787
const defaultHost = '127.0.0.1'

/** How long and how many may keep the server waiting. */
export const defaultPatience = {
  /** For a request's head. A browser sends it at once; who sends it letter by letter wants to hold connections. */
  headersMs: 10_000,
  /** For all of a request: 1 MiB at 17 KiB/s. */
  requestMs: 60_000,
  /** For the next request on a connection: longer than the 60 s of nginx and of most balancers, which else send one into a connection that is just being closed. */
  idleMs: 65_000,
  connections: 10_000,
}

/**
 * Starts a collector. What `options` leave out is read from the environment, then has its default.
 * @throws if an option cannot be used, the store cannot be opened, or the port is taken
 */
export async function startCollector(
  options: CollectorOptions = {},
  patience = defaultPatience,
): Promise<RunningCollector> {
  const given = { ...optionsFromEnvironment(process.env), ...options }
  const { port = defaultPort, host = defaultHost, log = console.log } = given
  const collector = await createApp(given)
  let server: Server
  let address: { port: number }
  try {
    ;[server, address] = await listen(collector.app.fetch, port, host, patience)
  } catch (error) {
    // It was made, and the next start will find its hash: unsaid, nobody could ever log in.
    if (collector.newAdminToken) log(tokenLine(collector.newAdminToken))
    await collector.close()
    throw error
  }

  const shownHost =
    host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const url = `http://${shownHost}:${address.port}`
  const adminToken = collector.newAdminToken
  // Behind the #: it reaches the login page's script, but no server, log or referrer.
  const dashboardUrl = adminToken ? `${url}/login#${adminToken}` : `${url}/`
  log(`Leadline collector  ${url}/v1/events  (${collector.store.kind})`)
  log(`Dashboard           ${dashboardUrl}`)
  if (adminToken) log(tokenLine(adminToken))
  if (collector.isOpen)
    log('Any site key may post. Name yours in "sites" (SITES) before others can reach this.')

  return {
    url,
    dashboardUrl,
    adminToken,
    async close() {
      // Event streams would keep the server open for ever.
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await collector.close()
    },
  }
}

const tokenLine = (token: string) => `Admin token         ${token}  (shown this once; only its hash is kept)`

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
  hostname: string,
  { headersMs, requestMs, idleMs, connections }: typeof defaultPatience,
) {
  return new Promise<[Server, { port: number }]>((resolve, reject) => {
    const serverOptions = {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: idleMs,
      connectionsCheckingInterval: Math.min(headersMs, 5_000),
    }
    const server = serve({ fetch, port, hostname, serverOptions }, address =>
      resolve([server, address]),
    ) as Server
    server.maxConnections = connections
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Choose another with "port" (PORT), or 0 for any free one.`)
          : error,
      ),
    )
  })
}
