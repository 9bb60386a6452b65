import { expect, test } from 'vitest'
import { createLateOnes } from '#handlers/slack/late-ones.ts'

test('what comes late in one thread goes on in the order it was said; threads do not wait for each other', async () => {
  const late = createLateOnes(200)
  const went: string[] = []
  const comes = (place: string, ts: string): Promise<void> =>
    late(place, ts).then(() => void went.push(`${place} ${ts}`))
  await Promise.all([comes('a', '3.1'), comes('a', '1.1'), comes('b', '2.1'), comes('a', '2.1')])
  expect(went.filter((one) => one.startsWith('a'))).toEqual(['a 1.1', 'a 2.1', 'a 3.1'])
  expect(went).toHaveLength(4)
  await comes('a', '0.1')
  expect(went.at(-1)).toBe('a 0.1')
})
