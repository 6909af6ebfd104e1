// Mautic's tracking endpoint, /mtc/event: one page hit a request, written as a form; contact fields may come along.
// Sources: docs.mautic.org (contact monitoring) and the source of github.com/mautic/mautic 5.1 (PageBundle's
// PublicController and PageModel, LeadBundle's ContactRequestHelper, CORSMiddleware), read 2026-11-22.
import type { Batch, Interaction, Scalars } from '@leadline/contract'
import { labelOf, leadOf, nameOf } from './facts.js'
import { queryOf } from './queryOf.js'

/** Aliases of Mautic's own contact fields, for the traits that are called otherwise. */
const ALIASES: Record<string, string> = { firstName: 'firstname', lastName: 'lastname', jobTitle: 'position' }
/** What would be taken for something else: the page, a click in an e-mail, a device, tags to set. */
const TAKEN = /^(page_|ct$|tags$|mautic_|mtc_)/

/** A hit has no time of its own and no id: it counts as of its receipt, and a repeat counts twice. */
export const mautic = (batch: Batch): string => {
  const [event, ...others] = batch.events as [Interaction, ...Interaction[]]
  if (others[0]) throw RangeError('Mautic takes one hit a request')
  const { page } = event
  return queryOf({
    ...fieldsOf(batch.visitor.traits),
    ...leadOf(batch, event),
    lead_event: nameOf(event),
    lead_label: labelOf(event),
    page_url: page.url,
    page_title: page.title,
    page_referrer: page.referrer,
  })
}

const fieldsOf = (traits: Scalars = {}) =>
  Object.fromEntries(
    Object.entries(traits)
      .map(([name, value]) => [ALIASES[name] ?? name.toLowerCase(), value] as const)
      .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name) && !TAKEN.test(name)),
  )
