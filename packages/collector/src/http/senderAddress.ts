// Whose address a request comes from, for the rate limit alone. It is never stored.
import type { Context } from 'hono'

/** Loopback, link-local and private ranges: RFC 1918, RFC 4193, RFC 3927, RFC 6598. */
const own =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd]|fe80:)/i

/**
 * The sender's address, or undefined where there is none to go by: behind a proxy that is not trusted to name its
 * clients, all of them would share one limit.
 * @param trustProxy take the last address that `X-Forwarded-For` names: what the nearest proxy saw
 */
export function senderAddress(c: Context, trustProxy: boolean): string | undefined {
  if (trustProxy) return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } }
  const address = incoming?.socket.remoteAddress?.replace(/^::ffff:/, '')
  return address && !own.test(address) ? address : undefined
}
