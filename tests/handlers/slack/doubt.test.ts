import { expect, test } from 'vitest'
import { createDoubt } from '#handlers/slack/doubt.ts'

const thread = (root: string) => ({ channel: 'C1', root })

test('a thread is read back once after a trouble, and no more than a dozen a minute', () => {
  const clock = { at: 1_000_000 }
  const doubt = createDoubt(
    async () => [],
    () => clock.at,
  )
  expect([doubt.about(thread('1')), doubt.about(thread('1'))]).toEqual([true, false])
  clock.at += 1_000
  doubt.raise()
  clock.at += 1
  expect(doubt.about(thread('1'))).toBe(true)
  const many = Array.from({ length: 20 }, (_, nth) => doubt.about(thread(`other-${nth}`)))
  expect(many.filter(Boolean)).toHaveLength(11)
  clock.at += 61_000
  expect(doubt.about(thread('other-19'))).toBe(true)
  clock.at += 7 * 60_000
  expect(doubt.about(thread('2'))).toBe(false)
})

test('what a vanished process had heard is given a moment to come again, once', async () => {
  const gone: string[] = []
  const doubt = createDoubt(async () => gone)
  const took = async (): Promise<number> => {
    const began = performance.now()
    await doubt.settled()
    return performance.now() - began
  }
  expect(await took()).toBeLessThan(500)
  gone.push('one')
  expect(await took()).toBeGreaterThan(1_000)
  expect(await took()).toBeLessThan(500)
})
