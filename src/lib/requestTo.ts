// How every request to an endpoint is made.

interface Addressed {
  contentType: string
  headers?: Record<string, string>
  credentials: RequestCredentials
}

/** A redirect is not followed: most would drop the body, and none says so. */
export const requestTo = ({ contentType, headers, credentials }: Addressed, body?: string): RequestInit => ({
  method: 'POST',
  body,
  credentials,
  redirect: 'manual',
  headers: { 'content-type': contentType, ...headers },
})
