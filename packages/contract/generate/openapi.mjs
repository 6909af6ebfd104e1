// The collector's HTTP interface as OpenAPI 3.1, with the schemas as its components.
import { routes } from './routes.mjs'
import { bundle } from './schemas.mjs'

/** What the collector answers, beyond what the beacon's schemas describe. */
const answers = {
  Accepted: {
    type: 'object',
    description: 'What became of the events of a beacon, once they are durable.',
    required: ['accepted', 'duplicates', 'rejected'],
    properties: {
      accepted: { type: 'integer', minimum: 0, description: 'Events that were new and are stored.' },
      duplicates: { type: 'integer', minimum: 0, description: 'Events that had been stored before, by id.' },
      rejected: {
        type: 'array',
        description: 'Events that will never be accepted: do not send them again.',
        items: {
          type: 'object',
          required: ['id', 'reason'],
          properties: {
            id: { type: ['string', 'null'], description: 'Id of the event; null if it had none.' },
            reason: { type: 'string', description: 'What is wrong with it, and where.' },
          },
        },
      },
    },
  },
  ProblemDocument: {
    type: 'object',
    description: 'What went wrong (RFC 9457).',
    required: ['title', 'status'],
    properties: {
      type: {
        type: 'string',
        description: 'Address that names this kind of problem. Default: `about:blank`.',
      },
      title: { type: 'string', description: 'The kind of problem in a few words.' },
      status: { type: 'integer', description: 'The HTTP status.' },
      detail: { type: 'string', description: 'What was wrong this time, and what would be right.' },
      errors: {
        type: 'array',
        description: 'Each thing that is wrong with the body.',
        items: {
          type: 'object',
          required: ['path', 'message'],
          properties: {
            path: { type: 'string', description: 'JSON pointer (RFC 6901) to the value at fault.' },
            message: { type: 'string', description: 'What was wrong and what would be right.' },
          },
        },
      },
    },
  },
}

/**
 * @param {import('./schemas.mjs').Schema[]} schemas
 * @returns {string} openapi.json
 */
export function generateOpenApi(schemas) {
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Leadline collector',
      version: '1.0.0',
      description:
        'Receives beacons, keeps the leads and shows them. Posting needs a site key that the collector knows; reading needs the admin token. Generated from the schemas of `@leadline/contract`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: routes,
    components: {
      securitySchemes: {
        adminToken: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The token that was printed at first start. A browser may log in and use a session cookie instead.',
        },
      },
      schemas: { ...bundle(schemas, '#/components/schemas/'), ...answers },
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
