// How every request to an endpoint is made.
import type { Endpoint } from '../settings.js'

/** A redirect is not followed: most would drop the body, and none says so. */
export const requestTo = (
  { contentType, headers, credentials }: Omit<Endpoint, 'url'>,
  body?: string,
): RequestInit => ({
  method: 'POST',
  body,
  credentials,
  redirect: 'manual',
  headers: { 'content-type': contentType, ...headers },
})
