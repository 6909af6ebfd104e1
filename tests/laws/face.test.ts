// What the package exports is a promise: a name added or lost here is a decision, not an accident.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './sources.js'

/** Names that the module gives: `export const x`, `export { x }`, and with `type` the types. */
function exportsOf(text: string): { values: string[]; types: string[] } {
  const values: string[] = []
  const types: string[] = []
  for (const [, type, list] of text.matchAll(/^export (type )?\{([^}]*)\}/gm))
    for (const part of list!.split(',')) {
      const name = part.replace(/\/\/.*$/gm, '').trim()
      if (!name) continue
      const exported = name.replace(/^type\s+/, '').replace(/.*\sas\s+/, '')
      if (type || name.startsWith('type ')) types.push(exported)
      else values.push(exported)
    }
  for (const [, from] of text.matchAll(/^export type \* from '([^']+)'/gm)) types.push(`all of ${from}`)
  for (const [, name] of text.matchAll(/^export (?:const|function|class|async function) (\w+)/gm))
    values.push(name!)
  for (const [, name] of text.matchAll(/^export (?:interface|type) (\w+)/gm)) types.push(name!)
  return { values: values.sort(), types: types.sort() }
}

test('the module gives start and types, nothing else', () => {
  const { values, types } = exportsOf(readFileSync(join(ROOT, 'src/index.ts'), 'utf8'))
  expect(values).toEqual(['start'])
  expect(types).toMatchInlineSnapshot(`
    [
      "Api",
      "DeliveryReport",
      "Options",
      "all of @leadline/contract",
    ]
  `)
})
