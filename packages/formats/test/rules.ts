// What each receiver documents that it takes, as JSON Schemas of our own: a body that breaks one would be refused or dropped.
import { Ajv2020 } from 'ajv/dist/2020.js'

const text = (maxLength: number, minLength = 0) => ({ type: 'string', minLength, maxLength })
const uuid = { type: 'string', pattern: '^[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}$' }
const instant = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' }
const some = { type: 'string', minLength: 1 }
const flat = { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } }
const only = (properties: Record<string, object>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const listOf = (items: object, maxItems = 1000) => ({ type: 'array', minItems: 1, maxItems, items })

/** spec.md: required attributes, and names of lower case letters and digits. */
const cloudevents = listOf({
  type: 'object',
  required: ['specversion', 'id', 'source', 'type'],
  propertyNames: { pattern: '^[a-z0-9]{1,20}$' },
  properties: {
    specversion: { const: '1.0' },
    id: some,
    source: { type: 'string', pattern: '^[a-z]+:[\\w.~%-]+$' },
    type: some,
    subject: some,
    time: instant,
    datacontenttype: { const: 'application/json' },
    leadlinetest: { type: 'boolean' },
    data: { type: 'object', required: ['v', 'site', 'visitor', 'events'] },
  },
})

/** Spec, common fields: an id of somebody in each message; `event` in each track. */
const segment = only(
  {
    writeKey: some,
    sentAt: instant,
    batch: listOf(
      {
        type: 'object',
        required: ['type', 'messageId', 'anonymousId', 'timestamp', 'context'],
        properties: {
          type: { enum: ['page', 'track', 'identify'] },
          messageId: text(100, 1),
          anonymousId: some,
          userId: some,
          timestamp: instant,
          context: { type: 'object', required: ['page', 'library'] },
        },
        allOf: [
          ['track', 'event'],
          ['track', 'properties'],
          ['page', 'properties'],
          ['identify', 'traits'],
        ].map(([type, key]) => ({
          if: { properties: { type: { const: type } } },
          // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
          then: { required: [key] },
        })),
      },
      2500,
    ),
  },
  'writeKey',
  'batch',
)

/** payload_data 1-0-4: these keys of it, all text; lengths and forms as Enrich checks them. */
const snowplow = only(
  {
    schema: { const: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4' },
    data: listOf(
      only(
        {
          e: { enum: ['pv', 'se'] },
          p: { const: 'web' },
          tv: text(100, 1),
          tna: text(128, 1),
          aid: text(255, 1),
          eid: uuid,
          sid: uuid,
          dtm: { type: 'string', pattern: '^\\d{13}$' },
          stm: { type: 'string', pattern: '^\\d{13}$' },
          duid: text(128, 1),
          uid: text(255, 1),
          url: text(4096, 1),
          page: text(2000, 1),
          refr: text(4096, 1),
          se_ca: text(1000, 1),
          se_ac: text(1000, 1),
          se_la: text(4096, 1),
          se_pr: text(1000, 1),
          se_va: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
        },
        'e',
        'p',
        'tv',
      ),
    ),
  },
  'schema',
  'data',
)

/** Capture API: names as its own trackers give them. */
const posthog = only(
  {
    api_key: some,
    sent_at: instant,
    batch: listOf(
      only(
        {
          event: text(200, 1),
          uuid: some,
          distinct_id: text(200, 1),
          timestamp: instant,
          properties: { type: 'object' },
        },
        'event',
        'uuid',
        'distinct_id',
        'timestamp',
        'properties',
      ),
    ),
  },
  'api_key',
  'batch',
)

/** Measurement Protocol: limits of numbers and lengths; names that are reserved. */
const ga4Name = {
  type: 'string',
  pattern: '^[A-Za-z]\\w{0,39}$',
  not: {
    pattern:
      '^(firebase_|ga_|google_|gtag\\.|session_start$|user_engagement$|first_visit$|first_open$|error$|screen_view$|app_update$)',
  },
}
const ga4 = only(
  {
    client_id: some,
    user_id: some,
    user_properties: {
      type: 'object',
      maxProperties: 25,
      propertyNames: { pattern: '^[a-z_]{1,24}$' },
      additionalProperties: only({ value: { type: ['string', 'number'], maxLength: 36 } }, 'value'),
    },
    events: listOf(
      only(
        {
          name: ga4Name,
          timestamp_micros: { type: 'integer', minimum: 1e15, maximum: 1e16 },
          params: {
            type: 'object',
            maxProperties: 25,
            propertyNames: ga4Name,
            properties: {
              page_location: text(1000),
              page_title: text(300),
              page_referrer: text(420),
              session_id: { type: 'string', pattern: '^\\d+$' },
            },
            additionalProperties: { type: ['string', 'number', 'boolean'], maxLength: 100 },
          },
        },
        'name',
        'params',
      ),
      25,
    ),
  },
  'client_id',
  'events',
)

/** Tracking API: each request's parameters, once its query is read. */
export const matomoRequest = only(
  {
    idsite: some,
    rec: { const: '1' },
    apiv: { const: '1' },
    url: some,
    urlref: some,
    action_name: { type: 'string' },
    _id: { type: 'string', pattern: '^[\\da-f]{16}$' },
    uid: some,
    cdo: { type: 'string', pattern: '^\\d{1,5}$' },
    pv_id: text(6, 6),
    ping: { const: '1' },
    ca: { const: '1' },
    search: some,
    download: some,
    link: some,
    e_c: some,
    e_a: some,
    e_n: some,
    e_v: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  },
  'idsite',
  'rec',
  'url',
)
const matomo = only({ requests: listOf({ type: 'string', pattern: '^\\?idsite=' }) }, 'requests')

/** request.ex: what is required, and how long it may be. */
const plausible = {
  ...only(
    {
      n: text(120, 1),
      d: some,
      u: { ...text(2000, 1), not: { pattern: '%(?![\\dA-Fa-f]{2})' } },
      r: { type: ['string', 'null'] },
      i: { type: 'boolean' },
      e: { type: 'integer', minimum: 0 },
      sd: { type: 'integer', minimum: 0, maximum: 100 },
      p: {
        type: 'object',
        maxProperties: 30,
        propertyNames: text(75, 1),
        additionalProperties: text(500, 1),
      },
    },
    'n',
    'd',
    'u',
  ),
  if: { properties: { n: { const: 'engagement' } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['e', 'sd'] },
}

/** route.ts: the schema that /api/send holds each one to. */
const umamiWhere = {
  hostname: text(100),
  url: some,
  title: { type: 'string' },
  referrer: { type: 'string' },
  tag: text(50),
}
const umamiWhose = { website: uuid, id: some, timestamp: { type: 'integer', minimum: 1e9, maximum: 1e10 } }
const umamiData = { ...flat, additionalProperties: { type: ['string', 'number', 'boolean'], maxLength: 500 } }
const vital = { type: 'number', minimum: 0, maximum: 60_000 }
const umami = listOf({
  oneOf: [
    only(
      {
        type: { const: 'event' },
        payload: only({ ...umamiWhose, ...umamiWhere, name: text(50, 1), data: umamiData }, 'website', 'url'),
      },
      'type',
      'payload',
    ),
    only(
      { type: { const: 'identify' }, payload: only({ ...umamiWhose, data: umamiData }, 'website', 'data') },
      'type',
      'payload',
    ),
    only(
      {
        type: { const: 'performance' },
        payload: {
          ...only(
            { ...umamiWhose, ...umamiWhere, lcp: vital, inp: vital, cls: vital, fcp: vital, ttfb: vital },
            'url',
          ),
          minProperties: 6,
        },
      },
      'type',
      'payload',
    ),
  ],
})

/** PageModel: a hit, and fields of a contact. */
export const mauticHit = {
  type: 'object',
  required: ['page_url', 'lead_event', 'lead_score', 'lead_points'],
  propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
  additionalProperties: { type: 'string' },
}

const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false })

const schemas: Record<string, object> = {
  cloudevents,
  segment,
  snowplow,
  posthog,
  ga4,
  matomo,
  plausible,
  umami,
}
const validators = Object.entries({ ...schemas, matomoRequest, mauticHit }).map(
  ([name, schema]) => [name, ajv.compile(schema)] as const,
)

/** What a body breaks, in words; nothing when the receiver would take it. */
export function broken(name: string, body: unknown): string[] {
  const validate = new Map(validators).get(name)!
  return validate(body)
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}
