// Leads as a spreadsheet that is safe to open.
import type { LeadSummary } from './summary.js'

type Cell = string | number | boolean | null | undefined
const columns: [name: string, value: (lead: LeadSummary) => Cell][] = [
  ['visitor', lead => lead.visitor],
  ['site', lead => lead.site],
  ['email', lead => lead.traits.email],
  [
    'name',
    lead => lead.traits.name ?? [lead.traits.firstName, lead.traits.lastName].filter(Boolean).join(' '),
  ],
  ['company', lead => lead.traits.company],
  ['phone', lead => lead.traits.phone],
  ['score', lead => lead.score],
  ['engagement', lead => lead.engagement],
  ['fit', lead => lead.fit],
  ['grade', lead => lead.grade],
  ['funnel', lead => lead.funnel],
  ['qualified', lead => lead.qualified.map(({ as }) => as).join(' ')],
  ['qualified_since', lead => lead.qualified.at(-1)?.since],
  ['first_seen', lead => lead.firstSeenAt],
  ['last_seen', lead => lead.lastSeenAt],
  ['interactions', lead => lead.interactions],
  ['first_channel', lead => lead.attribution.first?.channel],
  ['first_source', lead => lead.attribution.first?.source],
  ['first_campaign', lead => lead.attribution.first?.campaign],
  ['last_channel', lead => lead.attribution.last?.channel],
  ['last_source', lead => lead.attribution.last?.source],
  ['last_campaign', lead => lead.attribution.last?.campaign],
  ['worked_at', lead => lead.workedAt],
  ['browser_score', lead => lead.browser?.score],
  ['model', lead => lead.model],
  ['test', lead => lead.test],
]

export const csvHeader = line(columns.map(([name]) => name))
export const csvLine = (lead: LeadSummary) => line(columns.map(([, value]) => value(lead)))

/** RFC 4180: CRLF, quotes doubled. */
function line(cells: Cell[]) {
  return `${cells.map(cellText).join(',')}\r\n`
}

function cellText(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  // What begins like a formula would be run by a spreadsheet; an apostrophe makes it text.
  // Source: owasp.org/www-community/attacks/CSV_Injection
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
