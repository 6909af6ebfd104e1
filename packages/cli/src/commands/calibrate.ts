// leadline calibrate: what the rules and the threshold of a model say about who was won and lost.
import { type Calibration, calibrateModel } from '../calibrate/calibrateModel.js'
import type { Threshold } from '../calibrate/thresholds.js'
import { type Command, EXIT, InputError, readArgs, UsageError } from '../command.js'
import { readInteractions } from '../input/readInteractions.js'
import { readModel } from '../input/readModel.js'
import { readOutcomes } from '../input/readOutcomes.js'
import { table } from '../table.js'

/** Below this many won or lost leads, intervals are wider than most lifts. */
const FEW = 20

export const calibrate: Command = {
  summary: 'compare a model with who was won and lost',
  help: `Usage: leadline calibrate --outcomes <outcomes.csv> [--model <model.json>] [--json] <interactions.ndjson>

Says for each rule how much more often it fired for won leads than for lost ones (the lift, with a 95 % interval), how
precision and recall of the MQL move with its threshold, and which threshold serves best.

  --outcomes <file>   CSV: visitor, won or lost, and optionally when it was decided; what came later does not count
  --model <file>      the model, or the name of a preset (default: the default model)
  --json              prints all of it as JSON

The file of interactions is as for leadline replay.
`,
  async run(args, output) {
    const { values, positionals } = readArgs(args, { texts: ['outcomes', 'model'], flags: ['json'] })
    if (!values.outcomes) throw new UsageError('--outcomes is missing: who was won, who was lost?')
    const [file, ...more] = positionals
    if (!file || more.length)
      throw new UsageError('which interactions? Name one file, or - for standard input.')
    const model = await readModel(values.model ?? 'default', output.err)
    const outcomes = await readOutcomes(values.outcomes)
    let skips = 0
    const found = await calibrateModel(
      model,
      readInteractions(file, () => void skips++),
      outcomes,
    )
    if (skips) output.err(`${file}: ${skips} lines left out\n`)
    if (!found.won || !found.lost)
      throw new InputError(
        `${values.outcomes} has ${found.won} won and ${found.lost} lost leads: some of both are needed.`,
      )
    if (Math.min(found.won, found.lost) < FEW)
      output.err(`Only ${found.won} won and ${found.lost} lost leads: take the figures as hints.\n`)
    output.out(values.json ? `${JSON.stringify(found, null, 2)}\n` : calibrationText(found))
    return EXIT.ok
  },
}

const percent = (share: number) => `${Math.round(share * 100)} %`
const ratio = (number: number) => number.toFixed(number < 10 ? 2 : 0)

function calibrationText({
  model,
  won,
  lost,
  unseen,
  rules,
  fact,
  current,
  curve,
  suggested,
}: Calibration): string {
  const step = (one: Threshold, mark: string) => [
    one.score,
    one.leads,
    percent(one.precision),
    percent(one.recall),
    ratio(one.f1),
    mark,
  ]
  const steps = [
    ...curve,
    ...(current && !curve.some(({ score }) => score === current.score) ? [current] : []),
  ].sort((a, b) => a.score - b.score)
  const mark = (one: Threshold) =>
    [one.score === current?.score && 'now', one.score === suggested?.score && 'suggested']
      .filter(Boolean)
      .join(', ')
  return [
    `${model}: ${won} won, ${lost} lost${unseen ? `, ${unseen} of them never seen` : ''}\n\n`,
    table(
      ['rule', 'won', 'lost', 'lift', '95 %', ''],
      rules.map(one => [
        one.rule,
        percent(one.wonShare),
        percent(one.lostShare),
        ratio(one.lift),
        `${ratio(one.from)}–${ratio(one.to)}`,
        one.clear
          ? one.lift > 1
            ? 'speaks for'
            : 'speaks against'
          : one.won + one.lost
            ? ''
            : 'never fired',
      ]),
    ),
    `\nMQL from "${fact}" of …\n`,
    table(
      ['from', 'leads', 'precision', 'recall', 'F1', ''],
      steps.map(one => step(one, mark(one))),
    ),
  ].join('')
}
