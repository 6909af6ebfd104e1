// The leads as those who work with them ask for them: lists, cards, marks, removal.
import type { Scorer } from '@leadline/scoring'
import { notFound } from '../http/problem.js'
import { cursorOf } from '../http/query.js'
import { orderingOf } from '../store/sqlStore.js'
import { Conflict, type LeadKey, type LeadQuery, type LeadRow, nothing, type Store } from '../store/store.js'
import { type Card, cardOf } from './card.js'
import { explained, type Reason } from './explained.js'
import { readHistory } from './history.js'
import { everySite, tombstoneOf } from './leadKey.js'
import { leadRow } from './leadRow.js'
import type { LabelOf } from './ruleLabels.js'
import { type LeadSummary, leadNow, summaryOf } from './summary.js'

/** A lead in the queue, with what its score is made of, largest first. */
export type QueuedLead = LeadSummary & { reasons: Reason[] }

export type LeadPage = { leads: LeadSummary[]; next: string | null }

export function createDesk(
  store: Store,
  scorer: Scorer,
  fingerprint: string,
  labelOf: LabelOf,
  now: () => number,
) {
  const summary = (row: LeadRow) => summaryOf(row, leadNow(row, scorer, fingerprint, now()))

  async function pageOf(query: LeadQuery): Promise<{ rows: LeadRow[]; next: string | null }> {
    const found = await store.leads({ ...query, limit: query.limit + 1 })
    const rows = found.slice(0, query.limit)
    const last = found.length > query.limit ? rows.at(-1) : undefined
    const values = last && orderingOf(query.order).map(([column]) => last[column] as string | number)
    return { rows, next: values ? cursorOf(query.order, values) : null }
  }

  async function rowOf(visitor: string, site?: string): Promise<LeadRow> {
    const rows = await store.leadsOf(visitor)
    const row = site === undefined ? rows[0] : rows.find(other => other.site === site)
    if (!row)
      throw notFound(
        `There is no lead ${JSON.stringify(visitor)}${site ? ` of the site ${JSON.stringify(site)}` : ''}.`,
      )
    return row
  }

  return {
    summary,

    async list(query: LeadQuery): Promise<LeadPage> {
      const { rows, next } = await pageOf(query)
      return { leads: rows.map(summary), next }
    },

    /** A page of the queue as the dashboard shows it: each lead with what its score is made of. */
    async queue(query: LeadQuery): Promise<{ leads: QueuedLead[]; next: string | null }> {
      const { rows, next } = await pageOf(query)
      const at = now()
      const leads = rows.map(row => {
        const isCurrent = row.fingerprint === fingerprint
        const reasons = isCurrent
          ? explained(scorer.explain(JSON.parse(row.state), at), labelOf, at).reasons
          : []
        return { ...summary(row), reasons }
      })
      return { leads, next }
    },

    /** The summary of one lead, or null if it is gone. */
    async find({ site, visitor }: LeadKey): Promise<{ summary: LeadSummary; updatedAt: number } | null> {
      const row = (await store.leadsOf(visitor)).find(other => other.site === site)
      return row ? { summary: summary(row), updatedAt: row.updated_at } : null
    },

    async changedSince(updatedAt: number, limit: number) {
      const rows = await store.changedSince(updatedAt, limit)
      return rows.map(row => ({ summary: summary(row), updatedAt: row.updated_at }))
    },

    /** @throws {Problem} 404 */
    async card(visitor: string, site?: string): Promise<Card> {
      const row = await rowOf(visitor, site)
      return cardOf(row, await readHistory(store, row), scorer, labelOf, now())
    },

    /** Marks a lead as taken care of, or as waiting again. @throws {Problem} 404 */
    async work(visitor: string, site: string | undefined, worked: boolean): Promise<LeadSummary> {
      for (;;) {
        const row = await rowOf(visitor, site)
        const at = now()
        const marked = leadRow(scorer, JSON.parse(row.state), {
          ...row,
          revision: row.revision + 1,
          worked_at: worked ? at : null,
          scored_at: at,
          updated_at: at,
        })
        try {
          await store.commit({ ...nothing, leads: [marked] })
          return summary(marked)
        } catch (error) {
          if (!(error instanceof Conflict)) throw error
        }
      }
    },

    /**
     * Removes a lead and its interactions, without a site those on all sites. What happened before now stays out even if
     * it arrives later. @throws {Problem} 404
     */
    async remove(visitor: string, site?: string): Promise<void> {
      await rowOf(visitor, site)
      const hash = tombstoneOf({ site: site ?? everySite, visitor })
      await store.erase({ site: site ?? null, visitor }, [{ hash, before: now() }])
    },

    /** The visitor's own wish: everything goes, and nothing under this id is ever taken again. Returns how many leads. */
    erase(site: string | undefined, visitor: string): Promise<number> {
      const hash = tombstoneOf({ site: site ?? everySite, visitor })
      return store.erase({ site: site ?? null, visitor }, [{ hash, before: Number.MAX_SAFE_INTEGER }])
    },
  }
}

export type Desk = ReturnType<typeof createDesk>
