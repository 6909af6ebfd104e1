// What to say next: read off what this lead did most and last, never guessed. Each line names what it rests on.
import type { Interaction } from '@leadline/contract'
import { groupBy } from './groupBy.js'
import { ago, capital, times } from './words.js'

export type Suggestion = {
  /** What to talk about, one sentence. */
  say: string
  /** What the lead did that makes it worth saying. */
  because: string
}

export type Scored = { interaction: Interaction; points: number }

/** An interest counts half when it is this old: what was read last week is still on someone's mind, last month's is not. */
const halfLifeMs = 7 * 86_400_000
const maxSuggestions = 4
/** From here on a visit counts as engaged (Google Analytics 4, "engaged session"). A page left sooner was not read. */
const readMs = 10_000

type Interest = { key: string; weight: number; suggest: (count: number, when: string) => Suggestion }

export function whatToSay(history: Scored[], known: { email?: unknown }, now: number): Suggestion[] {
  const isRead = readVisits(history)
  const interests = history.flatMap(({ interaction, points }) => {
    const interest = interestIn(interaction, isRead)
    const at = Date.parse(interaction.at)
    const recency = 0.5 ** (Math.max(0, now - at) / halfLifeMs)
    return interest && points >= 0 ? [{ ...interest, at, weight: (interest.weight + points) * recency }] : []
  })
  const suggestions = [...groupBy(interests, ({ key }) => key).values()]
    .map(group => {
      const newest = group.reduce((a, b) => (b.at >= a.at ? b : a))
      return {
        weight: group.reduce((sum, { weight }) => sum + weight, 0),
        ...newest.suggest(group.length, ago(newest.at, now)),
      }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxSuggestions)
    .map(({ say, because }) => ({ say, because }))
  if (!known.email && suggestions.length)
    suggestions.push({
      say: 'You cannot write to this visitor yet. An offer on the pages above would be the next step.',
      because: 'No e-mail address is known.',
    })
  return suggestions
}

/** Which visits had the visitor's attention for long enough; any, where a site does not record engagement. */
function readVisits(history: Scored[]): (visit: string) => boolean {
  const attentionMs = new Map<string, number>()
  for (const { interaction } of history) {
    const { type, visit, data } = interaction
    if (type === 'engagement')
      attentionMs.set(visit, (attentionMs.get(visit) ?? 0) + (Number(data.activeMs) || 0))
  }
  return visit => attentionMs.size === 0 || (attentionMs.get(visit) ?? 0) >= readMs
}

/** The weights say how directly an act speaks of a wish; the model's points are added, so that a team's own rules lead. */
function interestIn(
  { type, data, page, visit }: Interaction,
  isRead: (visit: string) => boolean,
): Interest | undefined {
  const value = (key: string) => `${data[key] ?? ''}`
  switch (type) {
    case 'form_submit':
      return {
        key: `form ${value('form')}`,
        weight: 30,
        suggest: (count, when) => ({
          say: `Answer what they asked for: the form “${value('form')}”.`,
          because: `Sent ${when}${count > 1 ? `, ${times(count)} in all` : ''}.`,
        }),
      }
    case 'form_abandon':
      return {
        key: `form ${value('form')}`,
        weight: 8,
        suggest: (_, when) => ({
          say: `Offer help with “${value('form')}”: they began it and did not send it.`,
          because: `Left ${when}${data.field ? ` at the field “${value('field')}”` : ''}.`,
        }),
      }
    case 'search':
      return {
        key: `search ${value('term').toLowerCase()}`,
        weight: 8,
        suggest: (count, when) => ({
          say: `Tell them about “${value('term')}”: they looked for it.`,
          because: `Searched ${times(count)}, last ${when}.`,
        }),
      }
    case 'download': {
      const name = value('name') || value('file')
      return {
        key: `download ${name}`,
        weight: 6,
        suggest: (count, when) => ({
          say: `Ask what they were looking for in “${name}”.`,
          because: `Downloaded ${times(count)}, last ${when}.`,
        }),
      }
    }
    case 'video':
      return {
        key: `video ${value('video')}`,
        weight: 2,
        suggest: (_, when) => ({
          say: `Take up the video “${value('video')}”.`,
          because: `Watched to ${value('pct')} %, ${when}.`,
        }),
      }
    case 'product_use':
      return {
        key: `product ${value('feature')}`,
        weight: 5,
        suggest: (count, when) => ({
          say: `Ask how “${capital(value('feature'))}” works out for them.`,
          because: `Used ${times(count)}, last ${when}.`,
        }),
      }
    case 'page_view': {
      // Everyone reads the front page: it is nothing to talk about.
      if (page.path === '/') return
      const isPricing = /pric(e|ing)|plans\b/i.test(page.path)
      if (!isPricing && !isRead(visit)) return
      const name = page.title || page.path
      return {
        key: `page ${page.path}`,
        weight: isPricing ? 6 : 0.5,
        suggest: (count, when) => ({
          say: isPricing
            ? 'Talk about plans and budget: they are weighing the price.'
            : `Mention “${name}”: they read it.`,
          because: `Viewed ${isPricing ? `“${name}” ` : ''}${times(count)}, last ${when}.`,
        }),
      }
    }
    default:
      return
  }
}
