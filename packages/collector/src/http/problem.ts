// Errors as RFC 9457 problem documents.

export type ProblemDetail = { path: string; message: string }

/** Thrown anywhere under a route, it becomes the answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** Last part of the problem's type, for programs. */
    readonly slug: string,
    readonly title: string,
    /** What was wrong here, and what would be right. */
    readonly detail: string,
    readonly more: { errors?: ProblemDetail[]; headers?: Record<string, string> } = {},
  ) {
    super(detail)
  }
}

export function problemAnswer(problem: Problem, headers: Record<string, string> = {}): Response {
  const { status, slug, title, detail, more } = problem
  const type = `https://leadline.example/problems/${slug}`
  return new Response(JSON.stringify({ type, title, status, detail, errors: more.errors }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
      ...more.headers,
    },
  })
}

/** A query parameter or body that cannot be used. `path` is its name or JSON pointer. */
export const badRequest = (path: string, message: string) =>
  new Problem(400, 'bad-request', 'Request not understood', message, { errors: [{ path, message }] })

export const notFound = (detail: string) => new Problem(404, 'not-found', 'Not found', detail)
