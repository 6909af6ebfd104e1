// leadline lint: says what is wrong with a scoring model or a config, for people and for programs.
import { lint as findInModel } from '@leadline/scoring/lint'
import { presets } from '@leadline/scoring/presets'
import { type Command, EXIT, readArgs, UsageError } from '../command.js'
import { type Finding, findInConfig, isConfig } from '../input/findInConfig.js'
import { readJson } from '../input/readModel.js'

export const lint: Command = {
  summary: 'check a scoring model or a config',
  help: `Usage: leadline lint <model.json | leadline.json …> [--json]

Says what is wrong with scoring models, where (as a JSON pointer), and what was probably meant: unknown facts, operators
and rules, rules that can never fire, thresholds that cannot be reached, duplicates, qualifications that add nothing.
Of a config (a leadline.json) it says the same of every option, of the model inside it, and of its forms and offers.
A preset's name (${Object.keys(presets).join(', ')}) stands for its model; "-" reads standard input.

  --json    prints [{ "file", "severity", "code", "path", "message" }]

Exit code 1 when there is an error; warnings alone are 0.
`,
  async run(args, output) {
    const { values, positionals } = readArgs(args, { flags: ['json'] })
    if (!positionals.length) throw new UsageError('which model or config? Name a file.')
    const findings: (Finding & { file: string })[] = []
    for (const file of positionals) {
      const model = Object.hasOwn(presets, file)
        ? presets[file as keyof typeof presets]
        : await readJson(file)
      const found = isConfig(model) ? findInConfig(model) : findInModel(model)
      findings.push(...found.map(finding => ({ file, ...finding })))
    }
    const errors = findings.filter(({ severity }) => severity === 'error').length
    if (values.json) output.out(`${JSON.stringify(findings, null, 2)}\n`)
    else {
      for (const { file, severity, code, path, message } of findings)
        output.out(`${file}#${path}\n  ${severity}: ${message} (${code})\n`)
      output.out(
        findings.length
          ? `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.\n`
          : 'Nothing to mend.\n',
      )
    }
    return errors ? EXIT.failed : EXIT.ok
  },
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
