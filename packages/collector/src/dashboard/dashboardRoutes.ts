// The dashboard's pages.
import { Hono } from 'hono'
import type { Auth } from '../http/auth.js'
import type { Desk } from '../leads/desk.js'
import type { Store } from '../store/store.js'

export type DashboardParts = { auth: Auth; store: Store; desk: Desk; qualifications: string[] }

export function dashboardRoutes({ auth, desk }: DashboardParts) {
  const app = new Hono()
  app.get('/', auth.requireLogin, async c => {
    const { leads } = await desk.list({ order: 'priority', limit: 50 })
    return c.html(
      `<!doctype html><title>Leads</title><ol>${leads.map(lead => `<li>${lead.score}</li>`).join('')}</ol>`,
    )
  })
  return app
}
