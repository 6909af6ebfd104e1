// A link to a file is told by the end of its path or of a query's value.
import { expect, test } from 'vitest'
import { extensionOf, fileOf } from './fileOf.js'

const extensions = ['pdf', 'zip', 'key']
const of = (href: string) => fileOf(new URL(href, 'https://acme.com/'), extensions)

test.each([
  ['/a/guide.pdf', 'guide.pdf', 'pdf'],
  ['/a/Guide.PDF', 'Guide.PDF', 'pdf'],
  ['/guide.pdf#page=2', 'guide.pdf', 'pdf'],
  ['/guide.pdf?v=3', 'guide.pdf', 'pdf'],
  ['/get?file=/files/a.zip&x=1', 'a.zip', 'zip'],
  ['/get?file=C%3A%5Cfiles%5Ca.zip', 'a.zip', 'zip'],
  ['/my%20guide.pdf', 'my guide.pdf', 'pdf'],
  ['/%E0%A4%A.pdf', '%E0%A4%A.pdf', 'pdf'],
])('%s leads to %s', (href, file, ext) => {
  expect(of(href)).toBe(file)
  expect(extensionOf(file)).toBe(ext)
})

test.each(['/', '/pdf', '/guide.pdf/', '/guide.pdfx', '/guide.html', '/#a.pdf', '/?monkey=1', '/.pdf'])(
  '%s leads to no file',
  href => expect(of(href)).toBeUndefined(),
)
