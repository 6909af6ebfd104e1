// Work that is asked for while it runs follows once, not as often as it was asked for, and also after a failure.
import { expect, test } from 'vitest'
import { oneAtATime } from './oneAtATime.js'

test('one at a time, once more for all that was asked meanwhile', async () => {
  const ends: ((failed: boolean) => void)[] = []
  const run = oneAtATime(
    () => new Promise<void>((resolve, reject) => ends.push(failed => (failed ? reject() : resolve()))),
  )
  const first = run()
  for (let times = 0; times < 5; times++) run()
  expect(ends.length).toBe(1)
  ends[0]!(true)
  await expect.poll(() => ends.length).toBe(2)
  ends[1]!(false)
  await first
  run()
  expect(ends.length).toBe(3)
})
