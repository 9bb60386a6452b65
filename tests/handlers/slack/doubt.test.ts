import { expect, test } from 'vitest'
import { type Absences, createDoubt } from '#handlers/slack/doubt.ts'

const thread = (root: string, readAt = 0) => ({
  channel: 'C1',
  root,
  readAt,
  lateAt: null,
  missing: false,
  owed: false,
})

/** A doubt with a clock of its own, and a Slack that lets read `reads` times. */
function doubter(reads = 100) {
  const absences: Absences = { vanished: [], aloneSince: undefined, troubleSince: undefined, unsure: false }
  const state = { at: 1_000_000, reads, absences, troubles: 0 }
  const doubt = createDoubt(
    {
      absences: async () => state.absences,
      mayReadBack: async () => {
        state.reads -= 1
        return state.reads >= 0
      },
      noteTrouble: async () => {
        state.troubles += 1
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
  state.at += 7 * 60_000
  expect(await doubt.about(thread('3'))).toBe('heard')
})

test('a process that begins to hear where nobody did doubts, and those that come after it too', async () => {
  const { state, doubt } = doubter()
  state.absences = { vanished: [], aloneSince: 2_000, troubleSince: undefined, unsure: false }
  await doubt.settled()
  expect(await doubt.about(thread('1'))).toBe('read')
  expect(await doubt.about(thread('1', state.at - 1_000))).toBe('heard')
})

test('when it can’t be read, a reply waits for what Slack brings again: a minute after nobody heard, or after a failure', async () => {
  const { state, doubt } = doubter(0)
  state.absences = { vanished: [], aloneSince: 2_000, troubleSince: undefined, unsure: false }
  await doubt.settled()
  expect([await doubt.about(thread('1')), doubt.stillToCome(thread('1'))]).toEqual(['unread', true])
  state.absences = { vanished: [], aloneSince: undefined, troubleSince: undefined, unsure: false }
  state.at += 61_000
  expect([await doubt.about(thread('1')), doubt.stillToCome(thread('1'))]).toEqual(['unread', false])
  expect(doubt.stillToCome({ ...thread('1'), missing: true })).toBe(true)
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

test('while something that was brought is missing its thread is in doubt, and no other', async () => {
  const { state, doubt } = doubter()
  expect(await doubt.about({ ...thread('1', state.at), missing: true })).toBe('read')
  expect(await doubt.about(thread('2'))).toBe('heard')
})

test('a trouble of one process is a trouble of all', async () => {
  const { state, doubt } = doubter()
  doubt.raise()
  expect(state.troubles).toBe(1)
  const other = doubter()
  other.state.absences = { vanished: [], aloneSince: undefined, troubleSince: 2_000, unsure: false }
  await other.doubt.settled()
  expect(await other.doubt.about(thread('1', other.state.at - 3_000))).toBe('read')
  expect(await other.doubt.about(thread('1', other.state.at - 1_000))).toBe('heard')
})

test('what comes late puts every thread in doubt, unless it is known why it is late', async () => {
  const { state, doubt } = doubter()
  state.absences = { vanished: [], aloneSince: 1_000, troubleSince: undefined, unsure: false }
  await doubt.settled()
  const since = state.at - 1_000
  state.at += 65_000
  doubt.late(since - 5_000)
  doubt.late(since + 5_000)
  expect(await doubt.about(thread('3', since))).toBe('heard')
  doubt.late(since + 63_000)
  expect(await doubt.about(thread('3', since))).toBe('read')
})

test('what a vanished process had heard is given a moment to come again, once', async () => {
  const gone: string[] = []
  const doubt = createDoubt({
    absences: async () => ({ vanished: gone, aloneSince: undefined, troubleSince: undefined, unsure: false }),
    mayReadBack: async () => true,
    noteTrouble: async () => undefined,
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
    { vanished: [], aloneSince: undefined, troubleSince: undefined, unsure: true },
    { vanished: [], aloneSince: 1_000, troubleSince: undefined, unsure: false },
  ]
  const sure = looks.at(-1)
  const absences = async (): Promise<Absences> =>
    looks.shift() ?? sure ?? { vanished: [], aloneSince: 0, troubleSince: undefined, unsure: false }
  const doubt = createDoubt({ absences, mayReadBack: async () => true, noteTrouble: async () => undefined })
  await doubt.settled()
  expect(looks).toEqual([])
  const thread = { channel: 'C1', root: '1.0', readAt: 0, lateAt: null, missing: false, owed: false }
  expect(await doubt.about(thread)).toBe('read')
})
