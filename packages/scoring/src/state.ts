// What folding remembers of a visitor. Plain JSON, small whatever the length of the ledger, enough to go on from.
import type { Interaction, Lead, Model, Qualification, Reason, Scalars, Touch } from '@leadline/contract'
import type { Facts, Missing } from './condition.js'
import type { Fires } from './limits.js'
import type { Recent } from './memory.js'

/** An interaction as it is scored: what scoring itself writes on it may be absent. */
export type ScoredInput = Omit<Interaction, 'points' | 'score'> &
  Partial<Pick<Interaction, 'points' | 'score'>>

/** What one rule has given. Plain JSON. */
export interface Given {
  /** How often it gave. */
  times: number
  /** Points, as they were when given. */
  raw: number
  /** When it last gave, ISO 8601. */
  lastAt: string
  /** What was left at `time`; with linear decay the points of `alive`, unfaded. */
  sum: number
  /** Epoch ms; with linear decay the sum of points × time over `alive`. */
  time: number
  /** Linear decay only: what has not yet faded away, since each ends at its own time. Oldest first. */
  alive: [points: number, at: number][]
}

export interface ScoreState {
  /** Version of this shape. */
  v: 1
  /** The model folded with, `id@version`; a state goes on only with that one. */
  model: string
  /** Time of the latest interaction that was not excluded, epoch ms; 0 before the first. */
  at: number
  /** How many sessions there were. */
  sessions: number
  /** Number of each of the latest sessions, by id. */
  session: Recent<number>
  /** Traits that the visitor told. */
  told: Scalars
  /** Told traits, and those derived from them: `domain`, `emailKind`, `seniority`. */
  traits: Scalars
  /** Those of before, which count for the lead as long as only excluded interactions have taught since; else absent. */
  counted?: Scalars
  first?: Touch
  last?: Touch
  /** What each rule gave, by id. */
  given: Record<string, Given>
  /** Latest matches of rules with `after`, epoch ms. */
  matches: Record<string, number[]>
  /** What the limits need. */
  fires: Fires
  qualified: Qualification[]
  funnel: string
}

/** One rule's share of the score. */
export interface Part {
  /** Id of the rule; `inactivity`, `override` or `limits` for points that no rule of the model names. */
  rule: string
  /** What people read. */
  label: string
  /** Name of the score it counts toward. */
  score: string
  /** The group it shares a cap with. */
  group?: string
  /** Points it gives now, after decay and caps; whole, so that the parts add up to the reported score. */
  points: number
  /** Points it gave in all, before decay and caps. */
  raw: number
  /** How often it gave points. */
  times: number
  /** Points that caps of groups and scores keep back now. */
  clipped: number
  /** When it last gave points, ISO 8601; absent for what is not an interaction's doing. */
  lastAt?: string
}

/** Why the score is what it is, and what is missing for more. */
export interface Explanation {
  /** Largest first; their points add up to the score exactly. */
  parts: Part[]
  /** For each qualification not held, the facts that it lacks; of alternatives, the nearest. */
  next: { as: string; missing: Missing[] }[]
}

/** What a scorer reports of a lead: like the beacon's, with traits and attribution. */
export type ScoredLead = Lead & Required<Pick<Lead, 'traits' | 'attribution'>>

/** A model, compiled. */
export interface Scorer {
  /** The model's name and version, for example `b2b-saas@3`. */
  readonly model: string
  /** The state before anything happened. */
  begin(): ScoreState
  /** Adds one interaction to `state`. Returns the points it gave, undecayed, the lead's score just after it, and the
   * qualifications it reached. */
  fold(
    state: ScoreState,
    interaction: ScoredInput,
  ): { points: number; score: number; reached: Qualification[] }
  /** The lead at `now`, epoch ms. */
  lead(state: ScoreState, now: number): ScoredLead
  /** What gives the score at `now`, largest first; their points add up to the score. */
  reasons(state: ScoreState, now: number): Reason[]
  explain(state: ScoreState, now: number): Explanation
  /** What conditions on the lead look at: `score`, each score, `grade`, `identified`, `traits`, `fired`, `qualified`; exact. */
  facts(state: ScoreState, now: number): Facts
}

export type { Model }
