import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { slowly } from '#handlers/slack/slowly.ts'

test('other processes are told of a reply that takes its time, and when it is over; of none that is done at once', async () => {
  const told: number[] = []
  const read = {
    hearing: async (_: object, ms: number): Promise<void> => {
      told.push(ms)
    },
  }
  const thread = { channel: 'C1', root: '1' }
  expect(await slowly(read, thread, async () => 'done')).toBe('done')
  expect(told).toEqual([])
  await slowly(read, thread, () => sleep(300))
  expect(told).toEqual([4_000, 0])
  await expect(slowly(read, thread, () => sleep(300).then(() => Promise.reject(new Error('no'))))).rejects.toThrow('no')
  expect(told).toEqual([4_000, 0, 4_000, 0])
})
