// What the docs tell is there: links lead somewhere, and every option of the code has its place.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './sources.js'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const markdownIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name))

const pages = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...readdirSync(join(ROOT, 'packages'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => markdownIn(join('packages', name))),
]

/** Anchors that a page has, as GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links that stay in this repository; code is none. */
const linksOf = (text: string) =>
  [...text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, to]) => to!)

test('every link leads to a file, and to a heading that it has', () => {
  const broken = pages.flatMap(page => {
    const text = read(page)
    return linksOf(text)
      .filter(link => {
        const [path, anchor] = link.split('#') as [string, string?]
        const file = path ? join(dirname(page), path) : page
        if (!existsSync(join(ROOT, file))) return true
        return anchor && file.endsWith('.md') && !anchorsOf(read(file)).includes(anchor)
      })
      .map(link => `${page}: ${link}`)
  })
  expect(broken).toEqual([])
})

test('docs/options.md has each option of src/settings.ts, and no other', () => {
  const [, body] = /export interface Options \{([\s\S]*?)\n\}/.exec(read('src/settings.ts'))!
  const options = [...body!.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name!)
  const told = [...read('docs/options.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!)
  expect(options.length).toBeGreaterThan(20)
  expect(told.sort()).toEqual(options.sort())
})
