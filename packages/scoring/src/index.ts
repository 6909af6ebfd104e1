// The explainable lead score: a pure function of interactions, model and time.
export { compileCondition, type Facts, type Lacks, type Missing } from './condition.js'
export { createScorer } from './createScorer.js'
export { defaultModel } from './defaultModel.js'
export { durationMs } from './duration.js'
export {
  type Change,
  createReplay,
  type Difference,
  type Replay,
  type Replayed,
  type ReplayOptions,
  type ReplayReport,
  replay,
  type Standing,
} from './replay.js'
export { byTime, score } from './score.js'
export type { Explanation, Part, ScoredInput, ScoredLead, Scorer, ScoreState } from './state.js'
export { derive } from './traits.js'
