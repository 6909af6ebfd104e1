// A path that is there, but not for this method: 405, with the methods that it takes.
import type { Context, Hono } from 'hono'
import { Problem } from './problem.js'

const methods = ['GET', 'POST', 'PUT', 'DELETE']

/** The problem to answer with, or undefined where the path takes no method at all. */
export function wrongMethod(app: Hono, { req }: Context): Problem | undefined {
  const takes = (method: string) =>
    // `ALL` is middleware.
    app.router.match(method, req.path)[0].some(([[, route]]) => route.method !== 'ALL')
  const allowed = methods.filter(takes).flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  if (!allowed.length || allowed.includes(req.method)) return undefined
  return new Problem(
    405,
    'method',
    'Method not allowed',
    `${req.path} takes ${allowed.join(', ')}, not ${req.method}.`,
    { headers: { allow: allowed.join(', ') } },
  )
}
