// The TypeScript types, made from the schemas.
import { compile } from 'json-schema-to-typescript'
import { bundle } from './schemas.mjs'

// What JSON Schema can say and json-schema-to-typescript cannot: an index signature beside named properties,
// and keys of which one excludes the other.
const tsTypes = {
  Condition:
    '{ any?: Condition[]; all?: Condition[]; not?: Condition; [fact: string]: Test | Condition | Condition[] | undefined }',
  Decay: '{ halfLife: Duration } | { linear: number; per: Duration }',
}

/**
 * One TypeScript module with a type for each definition.
 * @param {import('./schemas.mjs').Schema[]} schemas
 * @returns {Promise<string>}
 */
export async function generateTypes(schemas) {
  const $defs = byName(bundle(schemas, ''))
  for (const [name, tsType] of Object.entries(tsTypes)) $defs[name].tsType = tsType
  const all = {
    title: 'Contract',
    type: 'object',
    properties: Object.fromEntries(Object.keys($defs).map(name => [name, { $ref: `#/$defs/${name}` }])),
    $defs,
  }
  const code = await compile(all, all.title, {
    additionalProperties: false, // readers ignore what they do not know; their types need not mention it
    bannerComment:
      '// Types of the contract, generated from schema/*.json by `npm run generate`. Do not edit.',
    ignoreMinAndMaxItems: true, // otherwise each list becomes a union of tuples
    style: { semi: false, singleQuote: true, printWidth: 110 },
  })
  return code.replace(/export interface Contract \{[^}]*\}\n/, '')
}

/**
 * References become plain type names: a described reference would otherwise get a numbered copy of its type.
 * Rules between keys (`allOf`) are left to the validators.
 * @param {any} node
 */
function byName(node) {
  if (Array.isArray(node)) return node.map(byName)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'allOf')
      .map(([key, value]) => (key === '$ref' ? ['tsType', value] : [key, byName(value)])),
  )
}
