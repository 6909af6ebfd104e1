// Whose address a request comes from, for the limits alone. It is never stored.
import { isIPv6 } from 'node:net'
import type { Context } from 'hono'

/** Loopback, link-local and private ranges: RFC 1918, RFC 4193, RFC 3927, RFC 6598. */
const own =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd]|fe80:)/i

/**
 * The sender's address, or undefined where there is none to go by: behind a proxy that is not trusted to name its
 * clients, all of them would share one limit.
 * @param proxies how many proxies stand in front, each of which adds to `X-Forwarded-For` whom it saw. What is further
 * left was written by the sender.
 */
export function senderAddress(c: Context, proxies: number): string | undefined {
  const seen = proxies ? (c.req.header('x-forwarded-for')?.split(',') ?? []) : []
  const named = plain(seen.at(-proxies) ?? seen[0] ?? '')
  if (named) return network(named)
  // No proxy spoke, or none is to be believed: who is at the other end of the line.
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } }
  const address = plain(incoming?.socket.remoteAddress ?? '')
  return address && !own.test(address) ? network(address) : undefined
}

/** Without a port, which some proxies add, and without the way in which IPv6 writes IPv4. */
const plain = (address: string) =>
  address
    .trim()
    .replace(/^\[(.*)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3')
    .replace(/^::ffff:(?=[\d.]+$)/i, '')

/** One IPv6 customer has at least a /64 (RFC 6177), 2^64 addresses: they count as one. */
function network(address: string): string {
  if (!isIPv6(address)) return address
  const [before = [], after = []] = address.split('::').map(part => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':').toLowerCase()}::/64`
}
