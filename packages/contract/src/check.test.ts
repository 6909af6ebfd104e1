// What authors get wrong in forms and offers is told, each at its place and with what would be right; what is right is not.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkForms, checkOffers, checkWritten, type Mistake } from './check.js'
import { validateConfig } from './validators.js'

const folder = new URL('../examples/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const configs = (kind: string) =>
  readdirSync(new URL(kind, folder))
    .filter(name => name.startsWith('config-'))
    .map(name => [name, read(`${kind}/${name}`)] as const)

const checkBoth = ({ forms, offers, scoring }: Record<string, unknown>) => [
  ...(forms === undefined ? [] : checkForms(forms, offers)),
  ...(offers === undefined ? [] : checkOffers(offers, { forms, scoring })),
]
const lines = (found: Mistake[]) => found.map(({ place, message }) => `${place.join('.')}: ${message}`)

describe('what the schema knows', () => {
  test.each(configs('valid'))('nothing is wrong with %s', (_, config) => {
    expect(lines(checkBoth(config))).toEqual([])
  })

  test.each(configs('invalid'))('each thing wrong with %s is found', (_, config) => {
    const found = checkBoth(config).map(({ place }) => `/${place.join('/')}`)
    for (const { path } of validateConfig(config) ?? [])
      if (/^\/(forms|offers)/.test(path))
        expect(
          found.some(one => one.startsWith(path)),
          path,
        ).toBe(true)
  })

  test('no key of the schema is unknown, and no other is known', () => {
    const { $defs } = JSON.parse(
      readFileSync(new URL('../schema/config.schema.json', import.meta.url), 'utf8'),
    )
    const keysOf = (...names: string[]) => names.map(name => Object.keys($defs[name].properties))
    const known = (found: Mistake[]) =>
      found
        .filter(({ message }) => message.startsWith('unknown key. Known: '))
        .map(({ message }) => message.slice('unknown key. Known: '.length, -1).split(', '))
    const odd = { xxxxxxxxxxxxxxxxxxxx: 1 }
    const field = { ...odd, name: 'a', type: 'select', options: [odd] }
    expect(known(checkForms({ a: { ...odd, fields: [field], success: odd } }))).toEqual(
      keysOf('FormConfig', 'FormField', 'FieldOption', 'FormSuccess'),
    )
    const variants = [{ ...odd, content: { ...odd, cta: odd } }]
    expect(known(checkOffers([{ ...odd, trigger: odd, frequency: odd, schedule: odd, variants }]))).toEqual(
      keysOf('OfferConfig', 'Trigger', 'Frequency', 'Schedule', 'OfferVariant', 'OfferContent', 'OfferCta'),
    )
  })
})

const mail = { name: 'email', type: 'email' }
const plan = { name: 'plan', type: 'radio', options: ['a', 'b'] }

test.each<[object, ...string[]]>([
  [{ fields: [mail, plan], steps: [['email'], ['plan']] }],
  [{ fields: [mail, { ...plan, when: { any: [{ email: '*@acme.com' }, { 'traits.x': true }] } }] }],
  [{}, 'fields: is missing and should be a list'],
  [{ fields: {} }, 'fields: an object should be a list'],
  [{ fields: [mail, { type: 'tel' }] }, 'fields.1.name: is missing and should be text that is not empty'],
  [
    { fields: [{ name: 'a', type: 'emial' }] },
    'fields.0.type: "emial" should be one of text email tel url number date textarea select radio checkbox consent hidden: did you mean "email"?',
  ],
  [
    { fields: [{ name: 'a', type: 'password' }] },
    'fields.0.type: "password" should be one of text email tel',
  ],
  [{ fields: [{ name: 'a', type: 'radio' }] }, 'fields.0.options: is missing and should be a list such as'],
  [{ fields: [{ name: 'a', type: 'checkbox', options: [] }] }, 'fields.0.options: is empty and should have'],
  [{ fields: [{ ...mail, options: ['a'] }] }, 'fields.0.options: means nothing for type email'],
  [{ fields: [{ ...mail, lable: 'E-mail' }] }, 'fields.0.lable: unknown key: did you mean "label"?'],
  [{ fields: [mail, plan, mail] }, 'fields.2.name: "email" is taken by fields[0] and should be another'],
  [{ fields: [mail], progressive: -1 }, 'progressive: -1 should be a whole number from 1 on'],
  [{ fields: [mail], progressive: 'two' }, 'progressive: "two" should be a whole number'],
  [{ fields: [mail, { ...plan, when: 'c=1' }] }, 'fields.1.when: "c=1" should be an object such as'],
  [
    { fields: [mail, { ...plan, when: { emial: 1 } }] },
    'fields.1.when.emial: no field of this form: did you mean "email"?',
  ],
  [{ fields: [mail, { ...plan, when: { plan: 'a' } }] }, 'fields.1.when.plan: asks for its own answer'],
  [
    { fields: [mail, { ...plan, when: { email: { exist: true } } }] },
    'fields.1.when.email.exist: unknown key: did you mean "exists"?',
  ],
  [
    { fields: [mail], steps: [['email', 'plan']] },
    'steps.0.1: "plan" is no field of this form; should be one of email',
  ],
  [{ fields: [mail, plan], steps: [['email']] }, 'steps: no step names plan'],
  [{ fields: [mail], steps: [['email'], ['email']] }, 'steps.1.0: "email" is in a step already'],
  [
    { fields: [{ name: 'n', type: 'number', min: 9, max: 1 }] },
    'fields.0.min: 9 should not be more than max, 1',
  ],
  [{ fields: [{ name: 'd', type: 'date', min: '1.2.2026' }] }, 'fields.0.min: "1.2.2026" should be a date'],
  [{ fields: [{ ...mail, pattern: '([' }] }, 'fields.0.pattern: "([" should be a regular expression'],
  [
    { fields: [mail], success: { redirect: 'javascript:x()' } },
    'success.redirect: "javascript:x()" should be an address',
  ],
  [
    { fields: [mail], success: { download: 'www.acme.com/a.pdf' } },
    'success.download: "www.acme.com/a.pdf" should be',
  ],
  [
    { fields: [mail], success: { offer: 'sprng' } },
    'success.offer: "sprng" is no offer: did you mean "spring"?',
  ],
])('form %j: %s', (form, ...expected) => {
  const found = lines(checkForms({ f: form }, [{ id: 'spring' }]))
  expect(found).toEqual(expected.map(line => expect.stringContaining(`forms.f.${line}`)))
})

const variants = [{ id: 'a', content: { heading: 'Hello' } }]
const says = (content: object) => ({ variants: [{ id: 'a', content }] })
const scoring = { rules: [{ id: 'demo' }], scores: { product: {} }, qualify: [{ as: 'mql' }] }

test.each<[object, ...string[]]>([
  [{}],
  [
    {
      audience: {
        score: { gte: 20 },
        plan: 'pro',
        product: 1,
        'fired.demo': { gte: 1 },
        qualified: ['mql', 'm*'],
      },
    },
  ],
  [{ schedule: { from: '2026-12-24', to: '2026-12-24T18:00+01:00' }, trigger: { click: '#a' } }],
  [says({ form: 'ebook', cta: { label: 'Go', href: 'mailto:a@acme.com' } })],
  [{ display: 'popup' }, 'display: "popup" should be one of modal bar slide-in inline landing'],
  [{ schedule: { to: '24.12.2020' } }, 'schedule.to: "24.12.2020" should be a date such as 2026-12-24'],
  [{ schedule: { from: '2026-02-30' } }, 'schedule.from: "2026-02-30" should be a date'],
  [
    { schedule: { from: '2026-12-24', to: '2026-12-01' } },
    'schedule: from 2026-12-24 should be before to 2026-12-01',
  ],
  [{ frequency: '1/7d' }, 'frequency: "1/7d" should be an object with times, per, until'],
  [
    { frequency: { times: 0, per: 'week' } },
    'frequency.times: 0 should be a whole number from 1 on',
    'frequency.per: "week" should be one of visit session day ever',
  ],
  [{ frequency: { times: 1 } }, 'frequency.per: is missing and should be one of visit session day ever'],
  [{ audience: 'score>=20' }, 'audience: "score>=20" should be an object such as { "score": { "gte": 20 } }'],
  [{ audience: { scroe: { gte: 1 } } }, 'audience.scroe: no fact of a lead: did you mean "score"?'],
  [
    { audience: { any: [{ score: { gtee: 1 } }] } },
    'audience.any.0.score.gtee: unknown key: did you mean "gte"?',
  ],
  [{ audience: { 'trait.plan': 'pro' } }, 'audience.trait.plan: no fact of a lead'],
  [
    { audience: { 'atribution.last.source': 'x' } },
    'audience.atribution.last.source: no fact of a lead: did you mean "attribution.last.source"?',
  ],
  [
    { audience: { qualified: 'sql' } },
    'audience.qualified: "sql" is no qualification of the model; should be one of mql',
  ],
  [
    { audience: { 'fired.domo': 1 } },
    'audience.fired.domo: "domo" is no rule of the model; should be one of demo',
  ],
  [{ trigger: { scrol: 60 } }, 'trigger.scrol: unknown key: did you mean "scroll"?'],
  [{ trigger: { load: true, exit: true } }, 'trigger: should have one of load, after'],
  [{ trigger: { scroll: '60%' } }, 'trigger.scroll: "60%" should be a number from 0 to 100'],
  [{ trigger: { scroll: 600 } }, 'trigger.scroll: 600 should be a number from 0 to 100'],
  [{ trigger: { after: 'soon' } }, 'trigger.after: "soon" should be a duration such as 500ms'],
  [{ trigger: { click: '##[' } }, 'trigger.click: "##[" should be a CSS selector'],
  [
    { trigger: { qualified: 'mq' } },
    'trigger.qualified: "mq" is no qualification of the model: did you mean "mql"?',
  ],
  [{ pages: '/blog/*' }, 'pages: "/blog/*" should be a list'],
  [{ variants: [] }, 'variants: is empty and should have something in it'],
  [{ variants: undefined }, 'variants: is missing and should be a list'],
  [{ variants: [...variants, ...variants] }, 'variants.1.id: "a" is taken by variants[0]'],
  [{ variants: [{ ...variants[0], weight: 0 }] }, 'variants.0.weight: 0 should be a number above 0'],
  [{ variants: [{ id: 'a' }] }, 'variants.0.content: is missing and should be an object with heading'],
  [says({}), 'variants.0.content: says nothing'],
  [
    says({ form: 'ebok' }),
    'variants.0.content.form: "ebok" should be the name of a form in forms: did you mean "ebook"?',
  ],
  [says({ heading: {} }), 'variants.0.content.heading: an object should be text'],
  [says({ countdown: 'soon' }), 'variants.0.content.countdown: "soon" should be a date'],
  [says({ cta: 'Go' }), 'variants.0.content.cta: "Go" should be an object with label, href'],
  [says({ cta: { href: '/' } }), 'variants.0.content.cta.label: is missing'],
  [
    says({ cta: { label: 'Go', href: 'anna@acme.com' } }),
    'variants.0.content.cta.href: "anna@acme.com" should be an address',
  ],
])('offer %j: %s', (more, ...expected) => {
  const isSelector = (text: string) => !text.includes('[')
  const around = { forms: { ebook: { fields: [{ ...plan, name: 'stor' }] } }, scoring, isSelector }
  const found = lines(checkOffers([{ id: 'spring', display: 'modal', variants, ...more }], around))
  expect(found).toEqual(expected.map(line => expect.stringContaining(`offers.0.${line}`)))
})

test('two offers of one name, and what is no offer', () => {
  const offer = { id: 'a', display: 'bar', variants }
  expect(lines(checkOffers([offer, null, offer]))).toEqual([
    expect.stringContaining('offers.1: null should be an object with id, display'),
    'offers.2.id: "a" is taken by offers[0] and should be another',
  ])
})

test('an offer written in HTML needs an id, and says the rest in attributes', () => {
  expect(lines(checkWritten({ trigger: { scroll: '60%' } }, []))).toEqual([
    expect.stringContaining('id: is missing'),
    expect.stringContaining('trigger.scroll: "60%"'),
  ])
})

test('whatever it is given, it does not throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'fields',
        'steps',
        'when',
        'success',
        'trigger',
        'audience',
        'variants',
        'content',
        'cta',
        'schedule',
      ),
      fc.jsonValue(),
      (key, value) => {
        checkForms({ a: { fields: [{ ...mail, [key]: value }, value], [key]: value } }, value)
        checkForms(value, value)
        checkOffers([{ [key]: value }, { variants: [{ [key]: value, content: { [key]: value } }] }], {
          forms: value,
          scoring: value,
        })
        checkOffers(value)
      },
    ),
  )
})
