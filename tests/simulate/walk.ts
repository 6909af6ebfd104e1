// Sends one persona through the example site, session by session, and brings back what the browser knew at the end.
import type { Lead } from '@leadline/contract'
import type { Browser } from 'playwright'
import type { Persona } from './personas.js'
import { openVisitor } from './visitor.js'

const MINUTES_A_DAY = 24 * 60

/** Today's session began so long ago: longer than any of them takes on the page's clock, so that none ends in the future. */
const TODAY_MINUTES = 25

export interface Walked {
  /** The visitor's id in the browser and at the collector. */
  id: string
  lead: Lead
  /** Interactions that the collector has not answered for. */
  pending: number
  /** Complaints in the pages' consoles. */
  errors: string[]
}

/** Rejects if a step of the walk cannot be done, with Playwright's account of it. */
export async function walk(browser: Browser, persona: Persona, site: string): Promise<Walked> {
  const visitor = await openVisitor(browser, { site, userAgent: persona.userAgent })
  try {
    for (const [index, session] of persona.sessions.entries()) {
      await visitor.begin(session.daysAgo * MINUTES_A_DAY + TODAY_MINUTES)
      await session.walk(visitor)
      if (index < persona.sessions.length - 1) await visitor.leave()
    }
    return { ...(await visitor.settle()), errors: visitor.errors }
  } finally {
    await visitor.context.close()
  }
}
