// Everything about one lead: why it stands where it stands, what it did, and what to talk about.
import type { Interaction } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import type { LeadRow } from '../store/store.js'
import { explained, type Next, type Reason } from './explained.js'
import { groupBy } from './groupBy.js'
import { inSlices } from './history.js'
import { interactionText, technicalTypes } from './interactionText.js'
import type { LabelOf } from './ruleLabels.js'
import { type LeadSummary, summaryOf } from './summary.js'
import { type Scored, type Suggestion, whatToSay } from './whatToSay.js'

export type TimelineEntry = {
  id: string
  type: Interaction['type']
  at: string
  text: string
  /** Points our model gave, undecayed; what the browser's gave beside it when that differs. */
  points: number
  browserPoints?: number
  page: { path: string; title: string }
  data: Interaction['data']
  /** Measurements rather than acts. */
  technical: boolean
}

export type Session = {
  session: string
  startedAt: string
  endedAt: string
  visits: number
  channel?: string
  interactions: TimelineEntry[]
}

export type Card = LeadSummary & {
  reasons: Reason[]
  next: Next[]
  whatToSay: Suggestion[]
  /** Newest session first, newest interaction first. */
  timeline: Session[]
  /** The score just before and just after interactions, oldest first, at most 200 points and now: it fades in between. */
  course: { at: string; score: number }[]
  /** Older interactions that the timeline leaves out. */
  earlier: number
}

/** As many interactions as a page shows without becoming slow; the score rests on all of them. */
const maxTimeline = 1_000
/** As many points as a small chart can show. */
const maxCourse = 200

/** @param history all interactions of the lead, in the scorer's order */
export async function cardOf(
  row: LeadRow,
  history: Interaction[],
  scorer: Scorer,
  labelOf: LabelOf,
  now: number,
): Promise<Card> {
  const state = scorer.begin()
  const course: Card['course'] = []
  const step = Math.ceil((history.length * 2) / maxCourse)
  const scored: Scored[] = []
  await inSlices(history, (interaction, i) => {
    const { at } = interaction
    const note = () => {
      if (i % step === 0) course.push({ at, score: scorer.lead(state, Date.parse(at)).score })
    }
    note()
    const { points } = scorer.fold(state, interaction)
    note()
    scored.push({ interaction, points })
  })
  const lead = scorer.lead(state, now)
  return {
    ...summaryOf(row, lead),
    ...explained(scorer.explain(state, now), labelOf, now),
    whatToSay: whatToSay(scored, lead.traits, now),
    course: [...course, { at: new Date(now).toISOString(), score: lead.score }],
    timeline: timelineOf(scored.slice(-maxTimeline)),
    earlier: Math.max(0, scored.length - maxTimeline),
  }
}

function timelineOf(scored: Scored[]): Session[] {
  const newestFirst = [...scored].reverse()
  return [...groupBy(newestFirst, ({ interaction }) => interaction.session)].map(([session, group]) => ({
    session,
    startedAt: group.at(-1)!.interaction.at,
    endedAt: group[0]!.interaction.at,
    visits: new Set(group.map(({ interaction }) => interaction.visit)).size,
    channel: group.map(({ interaction }) => interaction.touch?.channel).find(Boolean),
    interactions: group.map(({ interaction, points }) => ({
      id: interaction.id,
      type: interaction.type,
      at: interaction.at,
      text: interactionText(interaction),
      points,
      ...(interaction.points === points ? {} : { browserPoints: interaction.points }),
      page: { path: interaction.page.path, title: interaction.page.title },
      data: interaction.data,
      technical: technicalTypes.has(interaction.type),
    })),
  }))
}
