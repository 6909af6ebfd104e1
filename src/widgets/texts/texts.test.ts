// Every language says what English says, with the same gaps to fill.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { english } from '../forms/english.js'

const gaps = (text: string) => (text.match(/{\w+}/g) ?? []).sort()
const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.json'))

test.each(files)('%s has the text of each key of a form', file => {
  const texts: Record<string, string> = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  for (const [key, text] of Object.entries(english)) {
    expect(texts[key], key).toBeTruthy()
    expect(gaps(texts[key]!), key).toEqual(gaps(text))
  }
})

test('there are six beside English', () => {
  expect(files).toEqual(['ar.json', 'de.json', 'es.json', 'fr.json', 'ja.json', 'pt.json'])
})
