// Replay: how leads would differ under another model, over stored interactions, streaming.
import type { Model, Qualification } from '@leadline/contract'
import { createScorer } from './createScorer.js'
import type { ScoredInput, ScoredLead, ScoreState } from './state.js'

/** One stored interaction and whose it is. */
export interface Replayed {
  visitor: string
  interaction: ScoredInput
}

export interface ReplayOptions {
  /** The new model. */
  model: Model
  /** The old model, that it is compared with. */
  against: Model
  /** The time at which both are read, epoch ms. */
  now: number
  /**
   * True: all interactions of a visitor stand together, so that each visitor is forgotten once the next begins.
   * @default false
   */
  grouped?: boolean
  /** How many visitors are named in each list; all are counted. @default 100 */
  names?: number
}

/** How a lead stands under one model. */
export interface Standing {
  score: number
  grade: string | null
  funnel: string
  qualified: Qualification[]
}

/** A visitor whose lead differs. */
export interface Difference {
  visitor: string
  old: Standing
  new: Standing
}

/** How many stood so under each model; `gained` and `lost` name the visitors that make the difference. */
export interface Change {
  old: number
  new: number
  gained: { count: number; visitors: string[] }
  lost: { count: number; visitors: string[] }
}

export interface ReplayReport {
  /** `id@version` of the models. */
  model: string
  against: string
  now: string
  visitors: number
  interactions: number
  /** Interactions that came before one already seen of the same visitor: their order can matter to limits. */
  outOfOrder: number
  /** Visitors whose reported score is another. */
  scoreChanged: number
  /** Mean of the reported scores. */
  meanScore: { old: number; new: number }
  qualified: Record<string, Change>
  grades: Record<string, Change>
  funnel: Record<string, Change>
  /** The visitors whose score differs most, largest first. */
  movers: Difference[]
}

export interface Replay {
  /** Adds one interaction; those of a visitor should come in the order of time. A repeat of the previous id is ignored. */
  add(visitor: string, interaction: ScoredInput): void
  /** What came out. */
  report(): ReplayReport
}

interface Visitor {
  states: [ScoreState, ScoreState]
  lastId: string
}

const MOVERS = 20

/** Begins a replay. Throws as `createScorer`. Memory: two states per visitor, or two in all when `grouped`. */
export function createReplay({ model, against, now, grouped = false, names = 100 }: ReplayOptions): Replay {
  const scorers = [createScorer(against), createScorer(model)] as const
  const visitors = new Map<string, Visitor>()
  const report: ReplayReport = {
    model: scorers[1].model,
    against: scorers[0].model,
    now: new Date(now).toISOString(),
    visitors: 0,
    interactions: 0,
    outOfOrder: 0,
    scoreChanged: 0,
    meanScore: { old: 0, new: 0 },
    // Any text may be a name: nothing stands there before.
    qualified: Object.create(null),
    grades: Object.create(null),
    funnel: Object.create(null),
    movers: [],
  }
  const sums = { old: 0, new: 0 }

  const finish = (visitor: string, { states }: Visitor) => {
    const [old, fresh] = states.map((state, index) => scorers[index]!.lead(state, now)) as [
      ScoredLead,
      ScoredLead,
    ]
    report.visitors++
    sums.old += old.score
    sums.new += fresh.score
    const kinds = (lead: ScoredLead) => lead.qualified.map(({ as }) => as)
    compare(report.qualified, kinds(old), kinds(fresh), visitor, names)
    compare(report.grades, [old.grade ?? 'none'], [fresh.grade ?? 'none'], visitor, names)
    compare(report.funnel, [old.funnel], [fresh.funnel], visitor, names)
    if (old.score === fresh.score) return
    report.scoreChanged++
    report.movers.push({ visitor, old: standing(old), new: standing(fresh) })
    if (report.movers.length > 2 * MOVERS) keepLargest(report.movers)
  }

  return {
    add(visitor, interaction) {
      let one = visitors.get(visitor)
      if (!one) {
        if (grouped) {
          for (const [id, other] of visitors) finish(id, other)
          visitors.clear()
        }
        one = { states: [scorers[0].begin(), scorers[1].begin()], lastId: '' }
        visitors.set(visitor, one)
      }
      if (interaction.id === one.lastId) return
      one.lastId = interaction.id
      report.interactions++
      if (Date.parse(interaction.at) < one.states[0].at) report.outOfOrder++
      scorers[0].fold(one.states[0], interaction)
      scorers[1].fold(one.states[1], interaction)
    },
    report() {
      for (const [id, visitor] of visitors) finish(id, visitor)
      visitors.clear()
      keepLargest(report.movers)
      const mean = (sum: number) => Math.round((sum / (report.visitors || 1)) * 10) / 10
      report.meanScore = { old: mean(sums.old), new: mean(sums.new) }
      return report
    },
  }
}

/** Replays all of a source. Throws as `createScorer`, and what the source throws. */
export async function replay(
  source: Iterable<Replayed> | AsyncIterable<Replayed>,
  options: ReplayOptions,
): Promise<ReplayReport> {
  const running = createReplay(options)
  for await (const { visitor, interaction } of source) running.add(visitor, interaction)
  return running.report()
}

const standing = ({ score, grade, funnel, qualified }: ScoredLead): Standing => ({
  score,
  grade,
  funnel,
  qualified,
})

function compare(
  changes: Record<string, Change>,
  old: string[],
  fresh: string[],
  visitor: string,
  names: number,
): void {
  for (const name of new Set([...old, ...fresh])) {
    changes[name] ??= { old: 0, new: 0, gained: { count: 0, visitors: [] }, lost: { count: 0, visitors: [] } }
    const change = changes[name]
    const [was, is] = [old.includes(name), fresh.includes(name)]
    if (was) change.old++
    if (is) change.new++
    if (was === is) continue
    const list = is ? change.gained : change.lost
    if (list.count++ < names) list.visitors.push(visitor)
  }
}

const distance = (one: Difference) => Math.abs(one.new.score - one.old.score)

function keepLargest(movers: Difference[]): void {
  movers.sort((a, b) => distance(b) - distance(a)).splice(MOVERS)
}
