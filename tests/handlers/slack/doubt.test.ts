import { expect, test } from 'vitest'
import { type Absences, createDoubt } from '#handlers/slack/doubt.ts'

const thread = (root: string, readAt = 0) => ({ channel: 'C1', root, readAt, lateAt: null, owed: false })

/** A doubt with a clock of its own, and a Slack that lets read `reads` times. */
function doubter(reads = 100) {
  const absences: Absences = { vanished: [], aloneSince: undefined, unsure: false }
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

test('without a trouble all is heard; after one, threads that were not read since are read back', async () => {
  const { state, doubt } = doubter()
  expect(await doubt.about(thread('1'))).toBe('heard')
  doubt.raise()
  expect(await doubt.about(thread('1'))).toBe('read')
  expect(await doubt.about(thread('1', state.at))).toBe('heard')
  state.at += 1_000
  doubt.raise(thread('1'))
  expect(await doubt.about(thread('1', state.at - 1))).toBe('read')
  expect(await doubt.about(thread('2', state.at - 1))).toBe('heard')
  state.at += 7 * 60_000
  expect(await doubt.about(thread('3'))).toBe('heard')
})

test('a process that begins to hear where nobody did doubts, and those that come after it too', async () => {
  const { state, doubt } = doubter()
  state.absences = { vanished: [], aloneSince: 2_000, unsure: false }
  await doubt.settled()
  expect(await doubt.about(thread('1'))).toBe('read')
  expect(await doubt.about(thread('1', state.at - 1_000))).toBe('heard')
})

test('when it can’t be read, a reply waits for what Slack brings again: a minute after nobody heard, or after a failure', async () => {
  const { state, doubt } = doubter(0)
  state.absences = { vanished: [], aloneSince: 2_000, unsure: false }
  await doubt.settled()
  expect([await doubt.about(thread('1')), doubt.stillToCome(thread('1'))]).toEqual(['unread', true])
  state.absences = { vanished: [], aloneSince: undefined, unsure: false }
  state.at += 61_000
  expect([await doubt.about(thread('1')), doubt.stillToCome(thread('1'))]).toEqual(['unread', false])
  doubt.raise(thread('1'))
  expect([doubt.stillToCome(thread('1')), doubt.stillToCome(thread('2'))]).toEqual([true, false])
})

test('a thread that came on the record long after it began is in doubt until it was read', async () => {
  const { state, doubt } = doubter()
  const late = { ...thread('1', state.at - 20_000), lateAt: state.at - 10_000 }
  expect(await doubt.about(late)).toBe('read')
  expect(await doubt.about({ ...late, readAt: state.at - 5_000 })).toBe('heard')
})

test('a thread where something was left is in doubt until it was read, whatever happened since', async () => {
  const { state, doubt } = doubter(1)
  const owed = { ...thread('1', state.at), owed: true }
  expect([await doubt.about(owed), await doubt.about(owed)]).toEqual(['read', 'unread'])
  expect(await doubt.about({ ...owed, owed: false })).toBe('heard')
})

test('what comes late puts every thread in doubt, unless it is known why it is late', async () => {
  const { state, doubt } = doubter()
  state.absences = { vanished: [], aloneSince: 1_000, unsure: false }
  await doubt.settled()
  const since = state.at - 1_000
  state.at += 65_000
  doubt.late(thread('1'), since - 5_000)
  doubt.late(thread('1'), since + 5_000)
  doubt.raise(thread('2'))
  doubt.late(thread('2'), since + 63_000)
  expect(await doubt.about(thread('3', since))).toBe('heard')
  doubt.late(thread('4'), since + 63_000)
  expect(await doubt.about(thread('3', since))).toBe('read')
})

test('what a vanished process had heard is given a moment to come again, once', async () => {
  const gone: string[] = []
  const doubt = createDoubt({
    absences: async () => ({ vanished: gone, aloneSince: undefined, unsure: false }),
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

test('while it is not known whether another one heard, what is brought waits a moment', async () => {
  const looks: Absences[] = [
    { vanished: [], aloneSince: undefined, unsure: true },
    { vanished: [], aloneSince: 1_000, unsure: false },
  ]
  const sure = looks.at(-1)
  const absences = async (): Promise<Absences> =>
    looks.shift() ?? sure ?? { vanished: [], aloneSince: 0, unsure: false }
  const doubt = createDoubt({ absences, mayReadBack: async () => true })
  await doubt.settled()
  expect(looks).toEqual([])
  const thread = { channel: 'C1', root: '1.0', readAt: 0, lateAt: null, owed: false }
  expect(await doubt.about(thread)).toBe('read')
})
