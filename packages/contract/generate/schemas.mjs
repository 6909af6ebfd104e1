// Reads the hand-written schemas, and bundles them into one set of named definitions.
import { readFile } from 'node:fs/promises'

/** @typedef {Record<string, any>} Schema */

/** The schemas of this package, by file name without ending. */
export const schemaNames = ['interaction', 'batch', 'model', 'config']

/** @returns {Promise<Schema[]>} the four schemas as written */
export function readSchemas() {
  return Promise.all(
    schemaNames.map(async name =>
      JSON.parse(await readFile(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')),
    ),
  )
}

/**
 * All definitions of all schemas in one flat object by title, with references rewritten to `base + title`.
 * `$id` and `$schema` are dropped: in a document of another kind they would move the base of its references.
 * @param {Schema[]} schemas
 * @param {string} base for example `#/$defs/`
 */
export function bundle(schemas, base) {
  /** @type {Record<string, Schema>} */
  const definitions = {}
  const titleOfFile = new Map(schemas.map(schema => [fileOf(schema.$id), schema.title]))

  for (const schema of schemas) {
    const { $id, $schema, $defs = {}, ...root } = schema
    for (const [key, definition] of Object.entries({ ...$defs, [schema.title]: root })) {
      if (definition.title !== key)
        throw new Error(`${$id}: definition ${key} has the title ${definition.title}`)
      if (key in definitions) throw new Error(`${$id}: definition ${key} exists in another schema`)
      definitions[key] = rewritten(definition)
    }
  }
  return definitions

  /** @param {any} node */
  function rewritten(node) {
    if (Array.isArray(node)) return node.map(rewritten)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) =>
        key === '$ref' ? [key, base + titleOf(value)] : [key, rewritten(value)],
      ),
    )
  }

  /** @param {string} reference */
  function titleOf(reference) {
    const [file, pointer] = reference.split('#')
    const title = pointer ? pointer.replace('/$defs/', '') : titleOfFile.get(file)
    if (!title) throw new Error(`no schema for the reference ${reference}`)
    return title
  }
}

/** @param {string} id */
const fileOf = id => id.slice(id.lastIndexOf('/') + 1)
