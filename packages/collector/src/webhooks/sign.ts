// Signatures as Standard Webhooks writes them: github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md.
import { createHmac } from 'node:crypto'

/** @param secret `whsec_` and base64 */
export function sign(secret: string, id: string, timestampSeconds: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`
}

/** The spec asks for 24 to 64 bytes. */
export function checkSecret(secret: string): void {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length
  if (!secret.startsWith('whsec_') || bytes < 24 || bytes > 64)
    throw new Error(
      'A webhook secret is "whsec_" followed by 24 to 64 random bytes in base64. `openssl rand -base64 32` makes them.',
    )
}
