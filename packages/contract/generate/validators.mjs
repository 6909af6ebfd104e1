// The validators, compiled from the schemas to plain ES modules: no eval, no require, no dependency.
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const banner = `// Validators compiled from schema/*.json by \`npm run generate\`. Do not edit.
// @ts-nocheck
`

/**
 * One ES module that exports a validating function for each definition asked for.
 * @param {import('./schemas.mjs').Schema[]} schemas
 * @param {Record<string, string>} exported the module's names for schemas, by address relative to this package's schemas
 * @returns {Promise<string>}
 */
export async function generateValidators(schemas, exported) {
  const ajv = new Ajv.default({
    schemas: [...schemas, envelopeOf(schemas)],
    allErrors: true, // an author mends all of them at once
    verbose: true, // our own messages quote the value and the schema's description
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false, // each definition is compiled once, not at each use
    code: { source: true, esm: true },
  })
  const base = schemas[0].$id.replace(/[^/]+$/, '')
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(Object.entries(exported).map(([name, address]) => [name, base + address])),
  )
  // Even as ESM, ajv's standalone code requires its own runtime files: the bundler takes them in.
  const bundled = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    // Paths in comments are written from here, wherever this is run from.
    absWorkingDir: fileURLToPath(new URL('../../../', import.meta.url)),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    legalComments: 'none',
  })
  return banner + bundled.outputFiles[0].text
}

/**
 * A batch whose events are not looked into, so that one bad event does not condemn the others.
 * @param {import('./schemas.mjs').Schema[]} schemas
 */
function envelopeOf(schemas) {
  const batch = structuredClone(schemas.find(schema => schema.title === 'Batch'))
  batch.$id = batch.$id.replace('batch.schema', 'envelope.schema')
  batch.title = 'Envelope'
  delete batch.properties.events.items
  return batch
}
