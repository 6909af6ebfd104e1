// What the collector asks of a database. Two files fulfil it: sqlite.ts and postgres.ts; one test suite holds both.

/** A lead is one visitor of one site. */
export type LeadKey = { site: string; visitor: string }

export type EventRow = {
  id: string
  site: string
  visitor: string
  session: string
  visit: string
  n: number
  type: string
  /** When it happened and when it came, epoch ms. */
  at: number
  received_at: number
  /** 1 if its batch was marked as a test. */
  test: 0 | 1
  /** The interaction as it came, JSON. */
  body: string
}

export type LeadRow = LeadKey & {
  /** The number of this write: one more than the row that it was made from, 1 for the first. */
  revision: number
  /** Which model, in which state format, `state` was folded with. */
  fingerprint: string
  /** The scorer's state, JSON. */
  state: string
  /** Our lead as of `scored_at`, JSON. */
  lead: string
  /** The lead as the browser last reported it, JSON. */
  browser: string | null
  score: number
  /** What sales looks at first: see rank.ts. */
  tier: number
  urgency: number
  /** Space-separated and surrounded by spaces: ` mql sql `. */
  qualified: string
  funnel: string
  test: number
  /** Lower-case text that the search looks into. */
  identity: string
  first_at: number
  last_at: number
  last_n: number
  last_id: string
  /** Interactions that came, and what the visitor's ledger last said of itself. */
  received: number
  recorded: number | null
  pending: number | null
  ledger_at: number | null
  scored_at: number
  updated_at: number
  worked_at: number | null
}

/** What a batch adds to a visit. */
export type VisitRow = LeadKey & {
  visit: string
  received: number
  highest: number
  first_at: number
  last_at: number
  test: 0 | 1
}

export type RejectionRow = LeadKey & { id: string; visit: string; reason: string; at: number }

export type MessageRow = LeadKey & {
  id: string
  url: string
  body: string
  status: 'waiting' | 'delivered' | 'dead'
  attempts: number
  next_at: number
  created_at: number
  error: string | null
}

/** Everything that one beacon changes. Written as a whole or not at all. */
export type Write = {
  /** The leads' tombstones, and the latest time that the writer found in them: a later one means that it has to look again. */
  erased: { hashes: string[]; before: number }
  events: EventRow[]
  leads: LeadRow[]
  visits: VisitRow[]
  rejections: RejectionRow[]
  messages: MessageRow[]
}

export const nothing: Write = {
  erased: { hashes: [], before: 0 },
  events: [],
  leads: [],
  visits: [],
  rejections: [],
  messages: [],
}

export type LeadOrder = 'priority' | 'score' | 'recent' | 'first'

export type LeadQuery = {
  order: LeadOrder
  limit: number
  /** The ordering values of the last row of the page before. */
  after?: (string | number)[]
  qualified?: string
  funnel?: string
  site?: string
  test?: boolean
  search?: string
  /** Leads that sales has taken care of: only those, or none of those. @default all */
  worked?: boolean
}

/** What the store remembers of the leads and interactions of one beacon. */
export type Known = {
  leads: LeadRow[]
  /** Ids that are stored already. */
  ids: Set<string>
  /** Hash of a forgotten lead → interactions that happened before this time stay out. */
  erased: Map<string, number>
}

export type CompletenessRow = {
  site: string
  visits: number
  received: number
  missing: number
  rejected: number
  incomplete: number
}

export type VisitGapRow = LeadKey & {
  visit: string
  received: number
  highest: number
  first_at: number
  last_at: number
}

/** Another writer was faster: read again and repeat. */
export class Conflict extends Error {
  override name = 'Conflict'
}

export interface MessageStore {
  /** Takes messages to an address that are due, so that no other worker takes them before `leaseUntil`. */
  claimMessages(url: string, now: number, leaseUntil: number, limit: number): Promise<MessageRow[]>
  settleMessage(
    id: string,
    result: Pick<MessageRow, 'status' | 'attempts' | 'next_at' | 'error'>,
  ): Promise<void>
  messages(status: MessageRow['status'], limit: number): Promise<MessageRow[]>
  message(id: string): Promise<MessageRow | null>
  /** Puts those that were given up and go to these addresses back in line. Returns how many. */
  reviveMessages(urls: string[], now: number): Promise<number>
  /** Deletes one that was given up, or (null) all of them. Returns how many. */
  discardMessages(id: string | null): Promise<number>
  /** Gives up what waits for other addresses than these, and was made before this time. */
  giveUpMessages(urls: string[], createdBefore: number, error: string): Promise<void>
  /** Deletes what was delivered before this time. */
  forgetDelivered(before: number): Promise<void>
  /** `oldest`: when the oldest of this status was made, epoch ms. */
  countMessages(): Promise<{ status: MessageRow['status']; count: number; oldest: number }[]>
}

export interface Store extends MessageStore {
  readonly kind: 'sqlite' | 'postgres'
  known(site: string, visitors: string[], ids: string[], hashes: string[]): Promise<Known>
  /** The bodies of all interactions of a lead, in no particular order. */
  history(key: LeadKey): Promise<string[]>
  /** @throws {Conflict} if a lead's revision is not the next one, it was erased meanwhile, or an id is stored already */
  commit(write: Write): Promise<void>
  /** Removes everything about a visitor, on one site or on all, and remembers the hashes. Returns how many leads. */
  erase(
    key: { site: string | null; visitor: string },
    tombstones: { hash: string; before: number }[],
  ): Promise<number>
  /** Removes leads that were last seen before this time with everything about them, `limit` at most. Returns how many. */
  forgetLeads(lastSeenBefore: number, limit: number): Promise<number>
  forgetRejections(before: number): Promise<void>
  leads(query: LeadQuery): Promise<LeadRow[]>
  /** The leads of a visitor, the most recently seen first: one a site. */
  leadsOf(visitor: string): Promise<LeadRow[]>
  /** Leads written after this time, oldest first. */
  changedSince(updatedAt: number, limit: number): Promise<LeadRow[]>
  /** Leads folded with another model, or scored before this time: the oldest first. */
  stale(fingerprint: string, scoredBefore: number, limit: number): Promise<LeadRow[]>
  /** A page of all leads by key, for the replay. */
  page(after: LeadKey | null, limit: number): Promise<LeadRow[]>
  sites(): Promise<{ site: string; leads: number }[]>
  completeness(filter: { site?: string; test?: boolean; since?: number }): Promise<CompletenessRow[]>
  /** What the ledgers say they recorded, against what came. */
  ledgers(filter: {
    site?: string
    test?: boolean
  }): Promise<{ recorded: number; pending: number; received: number }>
  /** Visits with a gap, the newest first. */
  gaps(filter: { site?: string; test?: boolean; since?: number; limit: number }): Promise<VisitGapRow[]>
  /** The numbers that came of a visit, ascending. */
  numbers(site: string, visit: string): Promise<number[]>
  rejectionsOf(site: string, visits: string[]): Promise<{ visit: string; id: string; reason: string }[]>
  /** @throws if the database does not answer */
  ping(): Promise<void>
  /** What the store takes of the disk. */
  bytes(): Promise<number>
  /** Calls with each lead that was written, by this process or (PostgreSQL) another. */
  onChange(listener: (key: LeadKey) => void): () => void
  close(): Promise<void>
}
