// leadline replay: how leads would differ under another model.
import { type Change, createReplay, type ReplayReport } from '@leadline/scoring'
import { type Command, EXIT, InputError, readArgs, UsageError } from '../command.js'
import { readInteractions, type Skipped } from '../input/readInteractions.js'
import { readModel } from '../input/readModel.js'
import { table } from '../table.js'

export const replay: Command = {
  summary: 'compare two models over stored interactions',
  help: `Usage: leadline replay --model <new.json> [--against <old.json>] [options] <interactions.ndjson>

Scores stored interactions with two models and says how leads, grades and qualifications differ.
Each line of the file is one interaction with its visitor, {"visitor": "…", "id": "…", "type": "page_view", …},
or a beacon as it was received; "-" reads standard input. Lines should be in the order of time.

  --model <file>     the new model, or the name of a preset
  --against <file>   the old model, or the name of a preset (default: the default model)
  --now <time>       the time at which leads are read, ISO 8601 (default: now)
  --grouped          lines of one visitor stand together: memory stays the same however many visitors there are
  --names <number>   visitors named in each list (default: 100 in JSON, 5 in the table)
  --json             prints the whole report as JSON
`,
  async run(args, output) {
    const { values, positionals } = readArgs(args, {
      texts: ['model', 'against', 'now', 'names'],
      flags: ['grouped', 'json'],
    })
    if (!values.model) throw new UsageError('--model is missing: which model is the new one?')
    const [file, ...more] = positionals
    if (!file) throw new UsageError('which interactions? Name a file, or - for standard input.')
    if (more.length) throw new UsageError(`one file of interactions, not ${positionals.length}.`)
    const now = values.now === undefined ? Date.now() : Date.parse(values.now)
    if (Number.isNaN(now))
      throw new UsageError(`--now "${values.now}" is no time such as 2026-11-22T09:00:00Z.`)
    const names = values.names === undefined ? (values.json ? 100 : 5) : Number(values.names)
    if (!Number.isInteger(names) || names < 0)
      throw new UsageError(`--names "${values.names}" is no whole number.`)

    const running = createReplay({
      model: await readModel(values.model, output.err),
      against: await readModel(values.against ?? 'default', output.err),
      now,
      grouped: values.grouped,
      names,
    })
    const skipped: Skipped[] = []
    let skips = 0
    const skip = (one: Skipped) => void (skips++ < 10 && skipped.push(one))
    const seen = new Set<string>()
    let current: string | undefined
    for await (const { visitor, interaction } of readInteractions(file, skip)) {
      if (values.grouped && visitor !== current) {
        if (seen.has(visitor))
          throw new InputError(
            `${file} is not grouped: the visitor "${visitor}" comes again after others. Sort it by visitor, or leave --grouped out.`,
          )
        seen.add(visitor)
        current = visitor
      }
      running.add(visitor, interaction)
    }
    const report = running.report()
    for (const { line, reason } of skipped) output.err(`${file}, line ${line}: left out, ${reason}\n`)
    if (skips > skipped.length) output.err(`… and ${skips - skipped.length} more lines left out\n`)
    if (!report.interactions) throw new InputError(`${file} has no interactions.`)
    output.out(
      values.json ? `${JSON.stringify({ ...report, skipped: skips }, null, 2)}\n` : reportText(report),
    )
    return EXIT.ok
  },
}

function reportText(report: ReplayReport): string {
  const { visitors, interactions, scoreChanged, meanScore, outOfOrder } = report
  const changes = (title: string, all: Record<string, Change>) => {
    const rows = Object.entries(all).map(([name, { old, new: fresh, gained, lost }]) => [
      name,
      old,
      fresh,
      gained.count,
      lost.count,
      [...gained.visitors.map(id => `+${id}`), ...lost.visitors.map(id => `-${id}`)].join(' '),
    ])
    return rows.length ? `\n${table([title, 'old', 'new', 'gained', 'lost', 'who'], rows)}` : ''
  }
  const movers = report.movers
    .slice(0, 10)
    .map(one => [
      one.visitor,
      one.old.score,
      one.new.score,
      `${one.old.grade ?? '-'} → ${one.new.grade ?? '-'}`,
      `${one.old.qualified.map(({ as }) => as).join(' ') || '-'} → ${one.new.qualified.map(({ as }) => as).join(' ') || '-'}`,
    ])
  return [
    `${report.against} → ${report.model}, at ${report.now}\n`,
    `${visitors} visitors, ${interactions} interactions; ${scoreChanged} scores differ; mean ${meanScore.old} → ${meanScore.new}\n`,
    outOfOrder
      ? `${outOfOrder} interactions came out of order: sort the file by time for exact limits.\n`
      : '',
    changes('qualified', report.qualified),
    changes('grade', report.grades),
    changes('funnel', report.funnel),
    movers.length ? `\n${table(['moved most', 'old', 'new', 'grade', 'qualified'], movers)}` : '',
  ].join('')
}
