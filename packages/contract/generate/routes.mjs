// The collector's routes as OpenAPI path items.

/** @param {string} name */
const schema = name => ({ $ref: `#/components/schemas/${name}` })

/** @param {string} description @param {any} [of] */
const json = (description, of = { type: 'object' }) => ({
  description,
  content: { 'application/json': { schema: of } },
})

/** @param {string} description @param {string} type */
const text = (description, type) => ({ description, content: { [type]: { schema: { type: 'string' } } } })

/** @param {string} description @param {any} [headers] */
const problem = (description, headers) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: schema('ProblemDocument') } },
})

const retryAfter = {
  'Retry-After': {
    description: 'Seconds, or an HTTP date, before which nothing should be sent again.',
    schema: { type: 'string' },
  },
}

/** @param {string} name @param {string} description @param {any} of */
const query = (name, description, of = { type: 'string' }) => ({ name, in: 'query', description, schema: of })

const visitor = {
  name: 'visitor',
  in: 'path',
  required: true,
  description: 'Id of the visitor.',
  schema: schema('Id'),
}

const message = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the message, as `webhook-id` said it.',
  schema: { type: 'string' },
}

/** Answers of every route that only the holder of the admin token may use. */
const closed = {
  401: problem('No admin token, a wrong one, or a session that has ended.'),
  429: problem('Too many wrong tokens.', retryAfter),
}

/** @param {any} operation */
const admin = operation => ({
  ...operation,
  security: [{ adminToken: [] }],
  responses: { ...operation.responses, ...closed },
})

const beacon = { schema: { anyOf: [schema('Batch'), schema('Erase')] } }

export const routes = {
  '/v1/events': {
    post: {
      operationId: 'postEvents',
      summary: 'Takes a beacon, or a request to forget a visitor.',
      description:
        'Answers only after the events are durable. An event is accepted once, whatever is sent again. Events are judged one by one: a bad one is rejected by id and the others are kept. At most 1 MiB; `Content-Encoding: gzip` is understood.',
      security: [],
      requestBody: { required: true, content: { 'application/json': beacon, 'text/plain': beacon } },
      responses: {
        202: json('Durable.', schema('Accepted')),
        400: problem('The body is not JSON.'),
        403: problem('The collector does not know this site key.'),
        413: problem('The body is larger than 1 MiB.'),
        415: problem('A content type or encoding that is not understood.'),
        422: problem('The envelope is not as the schema `Batch` demands. Nothing was kept.'),
        429: problem('Too many beacons.', retryAfter),
        503: problem('The store is down. Nothing was kept.', retryAfter),
      },
    },
  },
  '/v1/leads': {
    get: admin({
      operationId: 'listLeads',
      summary: 'Leads, a page at a time.',
      parameters: [
        query('qualified', 'Only leads that hold this qualification, for example `mql`.'),
        query('order', 'What comes first. Default: what sales should look at first.', {
          type: 'string',
          examples: ['score'],
        }),
        query('cursor', 'Where to go on: what the page before gave.'),
      ],
      responses: { 200: json('A page of leads.'), 400: problem('A parameter that is not understood.') },
    }),
  },
  '/v1/leads.csv': {
    get: admin({
      operationId: 'exportLeads',
      summary: 'All leads as CSV (RFC 4180).',
      responses: { 200: text('A line for each lead, after one of names.', 'text/csv') },
    }),
  },
  '/v1/leads/{visitor}': {
    parameters: [visitor],
    get: admin({
      operationId: 'readLead',
      summary: 'The card of a lead: reasons, timeline, attribution, what to say next.',
      responses: { 200: json('The card.'), 404: problem('Nobody with this id.') },
    }),
    delete: admin({
      operationId: 'eraseLead',
      summary: 'Forgets a visitor: every interaction and the lead.',
      responses: { 204: { description: 'Forgotten, or never known.' }, 404: problem('Nobody with this id.') },
    }),
  },
  '/v1/stream': {
    get: admin({
      operationId: 'streamLeads',
      summary: 'Leads as they change, as server-sent events.',
      responses: { 200: text('An event for each change, until the client goes away.', 'text/event-stream') },
    }),
  },
  '/v1/replay': {
    post: admin({
      operationId: 'replay',
      summary: 'Another model over the stored interactions: who would have qualified.',
      description:
        'Reads everything stored, and gives way to beacons. Until the report is there, the answer is white space, or with `Accept: application/x-ndjson` a line a second that says how far it is.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['model'],
              properties: {
                model: { anyOf: [schema('Model'), { type: 'string', description: 'Name of a preset.' }] },
              },
            },
          },
        },
      },
      responses: {
        200: {
          description: 'How leads, grades and qualifications would differ.',
          content: {
            'application/json': { schema: { type: 'object' } },
            'application/x-ndjson': { schema: { type: 'string' } },
          },
        },
        422: problem('The model is not as the schema `Model` demands.'),
      },
    }),
  },
  '/v1/completeness': {
    get: admin({
      operationId: 'readCompleteness',
      summary: 'Interactions that are missing: gaps in `n`, by visit.',
      responses: { 200: json('How complete the record is, and where it is not.') },
    }),
  },
  '/v1/webhooks/dead': {
    get: admin({
      operationId: 'listGivenUp',
      summary: 'Webhook messages that were given up, the newest first.',
      responses: { 200: json('The messages.') },
    }),
    delete: admin({
      operationId: 'discardAllGivenUp',
      summary: 'Deletes all that were given up.',
      responses: { 200: json('How many were discarded.') },
    }),
  },
  '/v1/webhooks/dead/retry': {
    post: admin({
      operationId: 'retryAllGivenUp',
      summary: 'Sends all again that were given up and still have a webhook.',
      responses: { 202: json('How many are sent again.') },
    }),
  },
  '/v1/webhooks/dead/{id}': {
    parameters: [message],
    delete: admin({
      operationId: 'discardGivenUp',
      summary: 'Deletes one that was given up.',
      responses: { 204: { description: 'Deleted.' }, 404: problem('No such message was given up.') },
    }),
  },
  '/v1/webhooks/dead/{id}/retry': {
    parameters: [message],
    post: admin({
      operationId: 'retryGivenUp',
      summary: 'Sends one again that was given up.',
      responses: {
        202: { description: 'It will be sent.' },
        404: problem('No such message was given up.'),
        409: problem('Its webhook is no longer in the settings.'),
      },
    }),
  },
  '/leadline.js': {
    get: {
      operationId: 'readScript',
      summary: 'The script for the tag. Its other files lie beside it.',
      security: [],
      responses: { 200: text('The script.', 'text/javascript') },
    },
  },
  '/': {
    get: admin({
      operationId: 'readDashboard',
      summary: 'The dashboard, for a browser.',
      responses: { 200: text('A page.', 'text/html') },
    }),
  },
  '/healthz': {
    get: {
      operationId: 'readHealth',
      summary: 'Whether the process lives.',
      security: [],
      responses: { 200: { description: 'It does.' } },
    },
  },
  '/readyz': {
    get: {
      operationId: 'readReadiness',
      summary: 'Whether beacons can be taken.',
      security: [],
      responses: { 200: { description: 'They can.' }, 503: { description: 'The store is down.' } },
    },
  },
  '/metrics': {
    get: admin({
      operationId: 'readMetrics',
      summary: 'Counters in the text format of Prometheus.',
      responses: { 200: text('The counters.', 'text/plain') },
    }),
  },
}
