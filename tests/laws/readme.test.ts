// The size that the README promises is the size that is built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brotliBytes } from '../../scripts/brotliBytes.mjs'
import { ROOT } from './sources.js'

test('each size in the README is the measured one, rounded', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const measured = brotliBytes(readFileSync(join(ROOT, 'dist/leadline.js'), 'utf8'))
  const promised = [...readme.matchAll(/([\d.,]+)\s*(kB|bytes)(?=[^\n.]*brotli)/g)]
  expect(promised.length, 'the README says how many kB (brotli) leadline.js has').toBeGreaterThan(0)
  for (const [, figure, unit] of promised) {
    const rounded = unit === 'kB' ? (measured / 1000).toFixed(1) : String(measured)
    expect(`${figure!.replaceAll(',', '')} ${unit}`).toBe(`${rounded} ${unit}`)
  }
})
