// The command line as a user meets it: what it prints, where, and its exit code.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { startCollector } from '@leadline/collector'
import { defaultModel } from '@leadline/scoring'
import { afterAll, expect, test, vi } from 'vitest'
import pkg from '../package.json' with { type: 'json' }
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'leadline-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const lines = (values: unknown[]) => values.map(value => JSON.stringify(value)).join('\n')

async function called(...args: string[]) {
  const output = { out: '', err: '' }
  const code = await run(args, {
    out: text => {
      output.out += text
    },
    err: text => {
      output.err += text
    },
  })
  return { code, ...output }
}

const did = (visitor: string, type: string, n: number, data = {}, more = {}) => ({
  visitor,
  id: `${visitor}-${n}`,
  type,
  n,
  at: new Date(Date.parse('2026-11-01T09:00:00Z') + n * 6e4).toISOString(),
  visit: visitor,
  session: visitor,
  page: { url: 'https://acme.example/', path: '/', title: '', referrer: '' },
  data,
  ...more,
})

test('without a command, or with a wrong one, it says what there is', async () => {
  expect(await called()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: leadline') })
  expect(await called('--help')).toMatchObject({ code: 0, out: expect.stringContaining('calibrate') })
  expect(await called('lynt')).toMatchObject({ code: 2, err: expect.stringContaining('no command "lynt"') })
})

test.each(['collect', 'backup', 'lint', 'replay', 'calibrate'])('%s explains itself', async name => {
  expect(await called(name, '--help')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining(`Usage: leadline ${name}`),
  })
})

test.each([
  [['lint']],
  [['lint', '--jsn', 'a.json']],
  [['replay', 'a.ndjson']],
  [['replay', '--model', 'default']],
  [['replay', '--model', 'default', '--now', 'soon', 'a']],
  [['replay', '--model', 'default', '--names', '-1', 'a']],
  [['calibrate', 'a.ndjson']],
  [['collect', '--port', '99999']],
  [['collect', 'here']],
  [['backup']],
])('called wrongly: %j', async args => {
  const { code, err, out } = await called(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^leadline \w+: .+\n.*--help/s)
})

test('lint says what is wrong and where', async () => {
  const good = file('good.json', defaultModel)
  const bad = file('bad.json', {
    id: 'm',
    version: 1,
    rules: [{ id: 'a', when: { 'page.pth': '/' }, points: 1 }],
    qualify: [{ as: 'mql', when: { 'fired.a': { gte: 1 } } }],
  })
  expect(await called('lint', good)).toEqual({ code: 0, err: '', out: 'Nothing to mend.\n' })
  const { code, out } = await called('lint', bad)
  expect(code).toBe(1)
  expect(out).toContain(`${bad}#/rules/0/when/page.pth\n  error: `)
  expect(out).toContain('Did you mean "page.path"?')
  expect(out).toMatch(/1 error, 1 warning\.\n$/)
  expect(JSON.parse((await called('lint', bad, good, '--json')).out)).toMatchObject([
    { file: bad, severity: 'error', code: 'unknown-fact', path: '/rules/0/when/page.pth' },
    { file: bad, severity: 'warning' },
  ])
})

test('lint of a config looks at its options, its model, its forms and its offers, and tells each thing once', async () => {
  const variants = [{ id: 'a', content: { form: 'ebok' } }]
  const config = file('leadline.json', {
    storage: 'sesion',
    scoring: { id: 'm', version: 1, rules: [{ id: 'a', when: { 'page.pth': '/' }, points: 1 }] },
    forms: {
      ebook: {
        fields: [
          { name: 'a', type: 'emial' },
          { name: 'b', type: 'text' },
        ],
        steps: [['a']],
      },
    },
    offers: [{ id: 'spring', display: 'bar', audience: { 'fired.b': 1 }, variants }],
  })
  const { code, out } = await called('lint', config, '--json')
  expect(code).toBe(1)
  const found: { path: string; severity: string; code: string }[] = JSON.parse(out)
  expect(found.map(({ path, severity, code }) => `${severity} ${code} ${path}`)).toEqual([
    'error schema /storage',
    'error unknown-fact /scoring/rules/0/when/page.pth',
    'error form /forms/ebook/fields/0/type',
    'error offer /offers/0/audience/fired.b',
    'error offer /offers/0/variants/0/content/form',
    'warning form /forms/ebook/steps',
  ])
})

test('goes on where nobody reads what it says any more, as in | head', async () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const script = `import { run } from ${JSON.stringify(new URL('./run.ts', import.meta.url))}
    setTimeout(async () => { process.exitCode = await run(['lint', 'default']) }, 100)`
  const loader = join(root, 'tests/support/ts.mjs')
  const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script])
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', data => {
    said += data
  })
  expect([...(await once(child, 'close')), said]).toEqual([0, null, ''])
})

test('says which version it is', async () =>
  expect(await called('--version')).toEqual({ code: 0, err: '', out: `${pkg.version}\n` }))

test('lint reads standard input, and a file as editors on Windows write it', async () => {
  const marked = `\uFEFF${JSON.stringify(defaultModel)}`
  const stdin = vi.spyOn(process, 'stdin', 'get')
  stdin.mockReturnValue(Readable.from([marked]) as typeof process.stdin)
  expect(await called('lint', '-')).toEqual({ code: 0, err: '', out: 'Nothing to mend.\n' })
  stdin.mockRestore()
  expect(await called('lint', file('marked.json', marked))).toMatchObject({ code: 0 })
})

test('collect does not start with a model that lint finds errors in, and says which', async () => {
  const [rule] = defaultModel.rules
  const twice = file('twice.json', { ...defaultModel, rules: [...defaultModel.rules, rule] })
  expect(await called('collect', '--port', '0', '--data-folder', folder, '--model', twice)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/has an error:\n.*twice\.json#\/rules\/\d+\/id: The rule "[^"]+" is already/),
  })
})

test('lint of what is no JSON, or is not there', async () => {
  expect(await called('lint', file('no.json', '{'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('not JSON'),
  })
  expect(await called('lint', file('later.json', '{\n  "id": "m",\n  version: 1\n}'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('(line 3, column 3'),
  })
  expect(await called('lint', file('nothing.json', ' \n'))).toMatchObject({
    code: 1,
    err: `leadline lint: ${join(folder, 'nothing.json')} is empty.\n`,
  })
  expect(await called('lint', join(folder, 'gone.json'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('cannot be read'),
  })
})

test('replay compares two models over interactions and beacons', async () => {
  const beacon = {
    visitor: { id: 'bob' },
    events: [did('bob', 'form_submit', 1, { form: 'demo' }, { traits: { email: 'b@acme.com' } })],
  }
  const stored = file(
    'stored.ndjson',
    `${lines([did('ann', 'page_view', 1), beacon])}\n\nnonsense\n{"id":"x"}\n`,
  )
  const fresh = file('fresh.json', {
    ...defaultModel,
    version: 2,
    rules: defaultModel.rules.filter(({ id }) => id !== 'demo'),
    qualify: [{ as: 'mql', when: { score: { gte: 20 } } }],
    funnel: [],
  })
  const args = ['replay', '--model', fresh, '--against', 'default', '--now', '2026-11-01T09:02:00Z', stored]
  const { code, out, err } = await called(...args)
  expect(code).toBe(0)
  expect(err).toBe(
    `${stored}, line 4: left out, not JSON\n${stored}, line 5: left out, no "visitor": whose is it?\n`,
  )
  expect(out).toContain('default@1 → default@2, at 2026-11-01T09:02:00.000Z\n2 visitors, 2 interactions')
  expect(out).toMatch(/sql +1 +0 +0 +1 +-bob\n/)
  expect(JSON.parse((await called(...args, '--json')).out)).toMatchObject({
    visitors: 2,
    skipped: 2,
    qualified: { sql: { lost: { visitors: ['bob'] } }, mql: { old: 1, new: 1 } },
  })
})

test('replay goes on with a model that only has errors in parts, and says which', async () => {
  const stored = file('some.ndjson', lines([did('ann', 'page_view', 1)]))
  const partly = file('partly.json', {
    id: 'm',
    version: 1,
    rules: [{ id: 'a', when: { type: 'page_view' }, points: 1 }],
    qualify: [{ as: 'service', when: { 'fired.upgrade': { gte: 1 }, 'traits.customer': true } }],
  })
  expect(await called('replay', '--model', partly, stored)).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 visitors, 1 interactions'),
    err: expect.stringMatching(/partly\.json#\/qualify\/0\/when\/fired\.upgrade: There is no rule "upgrade"/),
  })
})

test('replay --grouped refuses what is not grouped, since half of a visitor would be scored', async () => {
  const grouped = file(
    'grouped.ndjson',
    lines([did('ann', 'search', 1), did('ann', 'search', 2), did('bob', 'search', 1)]),
  )
  const mixed = file(
    'mixed.ndjson',
    lines([did('ann', 'search', 1), did('bob', 'search', 1), did('ann', 'search', 2)]),
  )
  const args = ['replay', '--model', 'pardot', '--grouped']
  expect(await called(...args, grouped)).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 visitors, 3'),
  })
  expect(await called(...args, mixed)).toMatchObject({
    code: 1,
    err: expect.stringContaining('the visitor "ann" comes again'),
  })
})

test('replay refuses a model with errors and a file without interactions', async () => {
  const bad = file('bad-too.json', {
    id: 'm',
    version: 1,
    rules: [{ id: 'a', when: { scroe: 1 }, points: 1 }],
  })
  const empty = file('empty.ndjson', '')
  expect(await called('replay', '--model', bad, empty)).toMatchObject({
    code: 1,
    err: expect.stringContaining('/rules/0/when/scroe'),
  })
  expect(await called('replay', '--model', 'pardot', empty)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no interactions'),
  })
  expect(await called('replay', '--model', 'pardot', join(folder, 'gone'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('cannot be read'),
  })
})

test('calibrate finds the rule that speaks for won leads, and the threshold between them', async () => {
  const ledger: unknown[] = []
  const outcomes = ['visitor,outcome,at']
  for (let i = 0; i < 60; i++) {
    const won = i % 2 === 0
    ledger.push(did(`v${i}`, 'page_view', 1, {}, { page: { path: '/about' } }))
    if (won || i % 10 === 1) ledger.push(did(`v${i}`, 'page_view', 2, {}, { page: { path: '/pricing' } }))
    // What was done after the decision says nothing.
    ledger.push(did(`v${i}`, 'form_submit', 900, { form: 'demo' }))
    outcomes.push(`"v${i}",${won ? 'won' : 'Lost'},2026-11-01T10:00:00Z`)
  }
  const args = [
    'calibrate',
    '--outcomes',
    file('outcomes.csv', outcomes.join('\n')),
    file('leads.ndjson', lines(ledger)),
  ]
  const report = JSON.parse((await called(...args, '--json')).out)
  expect(report).toMatchObject({
    model: 'default@1',
    won: 30,
    lost: 30,
    unseen: 0,
    fact: 'score',
    current: { score: 60, leads: 0 },
  })
  const [pricing] = report.rules
  expect(pricing).toMatchObject({
    rule: 'pricing',
    won: 30,
    lost: 6,
    wonShare: 1,
    lostShare: 0.2,
    clear: true,
  })
  expect(pricing.lift).toBeCloseTo(4.69, 2)
  expect(pricing.from).toBeGreaterThan(1)
  expect(report.rules.find(({ rule }: { rule: string }) => rule === 'demo')).toMatchObject({
    won: 0,
    lost: 0,
    clear: false,
  })
  expect(report.suggested).toEqual({
    score: 11,
    leads: 36,
    precision: 30 / 36,
    recall: 1,
    f1: expect.closeTo(0.909, 3),
  })
  const { out, code } = await called(...args)
  expect(code).toBe(0)
  expect(out).toMatch(/pricing +100 % +20 % +4\.69 .*speaks for/)
  expect(out).toMatch(/careers +0 % +0 % .*never fired/)
  expect(out).toMatch(/11 +36 +83 % +100 % +0\.91 +suggested/)
})

test('calibrate says what is wrong with outcomes', async () => {
  const leads = file('one.ndjson', lines([did('ann', 'page_view', 1)]))
  expect(await called('calibrate', '--outcomes', file('o1.csv', 'ann,maybe'), leads)).toMatchObject({
    code: 1,
    err: expect.stringContaining('line 1: the outcome must be "won" or "lost", not "maybe"'),
  })
  expect(await called('calibrate', '--outcomes', file('o2.csv', 'ann,won'), leads)).toMatchObject({
    code: 1,
    err: expect.stringContaining('some of both'),
  })
})

test('backup copies what a running collector has, and the copy starts', async () => {
  const [dataFolder, copy] = [join(folder, 'live'), join(folder, 'copies', 'monday')]
  const quiet = { port: 0, log: () => {} }
  const live = await startCollector({ ...quiet, dataFolder })
  const post = async (visitor: string) => {
    const { visitor: id, ...event } = did(visitor, 'page_view', 1)
    const events = [{ ...event, points: 0, score: 0 }]
    const body = { v: 1, site: 'acme', batch: visitor, sentAt: event.at, visitor: { id }, events }
    return (await fetch(`${live.url}/v1/events`, { method: 'POST', body: JSON.stringify(body) })).status
  }
  expect(await post('ada')).toBe(202)
  expect(await called('backup', '--data-folder', dataFolder, copy)).toMatchObject({ code: 0, err: '' })
  expect(await post('bob')).toBe(202)
  for (const name of ['leadline.sqlite', 'secrets.json'])
    if (process.platform !== 'win32') expect(statSync(join(copy, name)).mode & 0o777).toBe(0o600)

  // Made from the file alone, without the log beside it; the token is the same.
  const restored = await startCollector({ ...quiet, dataFolder: copy })
  const headers = { authorization: `Bearer ${live.adminToken}` }
  const { leads } = await (await fetch(`${restored.url}/v1/leads`, { headers })).json()
  expect(leads.map(({ visitor }: { visitor: string }) => visitor)).toEqual(['ada'])
  await restored.close()
  await live.close()

  expect(await called('backup', '--data-folder', dataFolder, copy)).toMatchObject({
    code: 1,
    err: expect.stringContaining('exists already'),
  })
  expect(await called('backup', '--data-folder', folder, join(folder, 'none'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no store'),
  })
})
