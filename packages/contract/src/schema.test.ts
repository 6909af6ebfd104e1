// The schemas themselves: every name explained, every reference one that an editor can follow.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../schema/', import.meta.url)
const files = readdirSync(folder)

interface Node {
  [key: string]: unknown
  $ref?: string
  title?: string
  description?: string
  properties?: Record<string, Node>
  $defs?: Record<string, Node>
}

describe.each(files)('%s', file => {
  const schema: Node = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const types = { [file]: schema, ...schema.$defs }

  test('is JSON Schema 2020-12 under its own file name', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toMatch(new RegExp(`/${file}$`))
  })

  test('explains every type and every key', () => {
    for (const [name, type] of Object.entries(types)) {
      expect(type.title, name).toBeTruthy()
      expect(type.description, name).toBeTruthy()
      for (const [key, property] of Object.entries(type.properties ?? {})) {
        expect(property.description ?? property.$ref, `${name}.${key}`).toBeTruthy()
      }
    }
  })

  test('refers only to files beside it', () => {
    for (const reference of references(schema)) {
      expect(['', ...files]).toContain(reference.split('#')[0])
    }
  })
})

function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : []
  return [...own, ...Object.values(node).flatMap(references)]
}
