// What several formats say of an interaction, said in one way: its name, whose it is, what came of it for the lead.
import type { Batch, Interaction, Scalars } from '@leadline/contract'
import { cut } from './cut.js'

/** What the author called it, or its type. */
export const nameOf = ({ type, name }: Interaction, max = Infinity): string => cut(name ?? type, max) || type

/** What it was done with: the link, the form, the video … Empty where there is no such thing. */
export const labelOf = ({ data }: Interaction): string =>
  `${data.cta ?? data.form ?? data.offer ?? data.video ?? data.view ?? data.feature ?? data.term ?? data.metric ?? data.as ?? data.name ?? data.url ?? data.state ?? ''}`

/** Whose it is. Without storage there is no visitor, and the session stands for them. */
export const anonymousIdOf = ({ visitor }: Batch, { session }: Interaction): string => visitor.id ?? session

/** Who the page says it is, by a trait of that name. Never the e-mail address: it may change, and is personal. */
export const userIdOf = ({ visitor }: Batch): string | undefined => {
  const { userId } = visitor.traits ?? {}
  return userId === undefined ? undefined : `${userId}`
}

/** What it meant for the lead: its points, and how the lead stood. */
export const leadOf = (batch: Batch, event: Interaction): Scalars => ({
  lead_points: event.points,
  ...standingOf(batch, event),
})

/** The score just after it; the rest as of the moment of sending. */
export const standingOf = ({ lead, test }: Batch, { score }: Interaction): Scalars => ({
  lead_score: score,
  ...(lead && {
    lead_funnel: lead.funnel,
    lead_qualified: lead.qualified.map(({ as }) => as).join(),
    lead_model: lead.model,
  }),
  ...(lead?.grade && { lead_grade: lead.grade }),
  ...(test && { lead_test: true }),
})

/** The campaign that brought the visitor: the interaction's own touch, else the last one. */
export const touchOf = ({ attribution }: Batch, { touch }: Interaction) => touch ?? attribution?.last

/** Milliseconds since 1970. */
export const timeOf = ({ at }: Interaction): number => Date.parse(at)
