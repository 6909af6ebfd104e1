// Whatever a shelf says, there is an end to trying: the page must not stand still.
import { expect, test, vi } from 'vitest'
import { openShelf } from './openShelf.js'

test('what fails on every shelf fails, after a few tries', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  let tries = 0
  const decide = () => {
    if (++tries < 100) throw Error('never')
    return undefined
  }
  const shelf = openShelf(
    'leadline:acme',
    () => [],
    async () => {},
  )
  await expect(shelf.transact([], decide)).rejects.toThrow('never')
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('LL401'))
})
