import { expect, test } from 'vitest'
import { type Absences, createDoubt } from '#handlers/slack/doubt.ts'

const thread = (root: string) => ({ channel: 'C1', root })

/** A doubt with a clock of its own, and a Slack that lets read `reads` times. */
function doubter(reads = 100) {
  const absences: Absences = { vanished: [], aloneSince: undefined }
  const state = { at: 1_000_000, reads, absences }
  const doubt = createDoubt(
    {
      absences: async () => state.absences,
      mayReadBack: async () => {
        state.reads -= 1
        return state.reads >= 0
      },
    },
    () => state.at,
  )
  return { state, doubt }
}

test('without a trouble no thread is read back; after one, each once', async () => {
  const { state, doubt } = doubter()
  expect(await doubt.about(thread('1'))).toBe(false)
  doubt.raise()
  expect([await doubt.about(thread('1')), await doubt.about(thread('1'))]).toEqual([true, false])
  state.at += 1_000
  doubt.raise(thread('1'))
  expect([await doubt.about(thread('1')), await doubt.about(thread('2'))]).toEqual([true, true])
  state.at += 7 * 60_000
  expect(await doubt.about(thread('3'))).toBe(false)
})

test('a process that begins to hear where nobody did doubts, and those that come after it too', async () => {
  const { state, doubt } = doubter()
  state.absences = { vanished: [], aloneSince: 2_000 }
  await doubt.settled()
  expect(await doubt.about(thread('1'))).toBe(true)
})

test('a thread that may not be read now is read with a later reply', async () => {
  const { state, doubt } = doubter(0)
  doubt.raise()
  expect(await doubt.about(thread('1'))).toBe(false)
  state.reads = 1
  expect(await doubt.about(thread('1'))).toBe(true)
})

test('what a vanished process had heard is given a moment to come again, once', async () => {
  const gone: string[] = []
  const doubt = createDoubt({
    absences: async () => ({ vanished: gone, aloneSince: undefined }),
    mayReadBack: async () => true,
  })
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
