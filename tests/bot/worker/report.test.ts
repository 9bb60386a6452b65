import { describe, expect, test } from 'vitest'
import type { Intake } from '#bot/turn/turn.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import { createReport } from '#bot/worker/report.ts'

const message = { name: 'private-only', with: {} } as const
const parcel: Omit<Parcel, 'effect'> = {
  id: 7,
  lane: 'any',
  actor: 'chat:1',
  fence: 1,
  attempts: 0,
  unknowns: 0,
  created: 0,
}
const question: Parcel = { ...parcel, effect: { do: 'pass-on', message, key: 'q1', from: 'file:a' } }

test('what became of a human’s words is told once to the file they came from: the first account is the last', async () => {
  const { report, taken } = open()
  await report(question, { status: 'sent' })
  await report(question, { status: 'uncertain' })
  expect(taken[0]).toEqual({ id: 'outcome:7', actor: 'file:a', event: { is: 'delivery.done', key: 'q1' } })
  expect(new Set(taken.map(({ id }) => id)).size).toBe(1)
})

test.each([
  { do: 'pass-on', message, key: 'out:1', from: 'request:r' },
  { do: 'pass-file', file: 'F1', name: 'a.pdf', message: null, key: 'out:1', from: 'request:r' },
  { do: 'pass-place', lat: 48, lon: -4, message: null, key: 'out:1', from: 'request:r' },
] as const)('what became of $do is told to the request it came from, refused or perhaps sent too', async (effect) => {
  const { report, taken } = open()
  await report({ ...parcel, effect }, { status: 'sent' })
  await report({ ...parcel, id: 8, effect }, { status: 'uncertain' })
  await report({ ...parcel, id: 9, effect }, { status: 'refused', code: 'too-big' })
  expect(taken).toEqual([
    { id: 'outcome:7', actor: 'request:r', event: { is: 'delivery.done', key: 'out:1' } },
    { id: 'outcome:8', actor: 'request:r', event: { is: 'delivery.uncertain', key: 'out:1' } },
    { id: 'outcome:9', actor: 'request:r', event: { is: 'delivery.failed', key: 'out:1', code: 'too-big' } },
  ])
})

describe('case 29: what a human sent and that Telegram makes wait for long', () => {
  const words = { do: 'pass-on', message, key: 'out:1', from: 'request:r' } as const
  const waits = { status: 'waits', attempts: 0, unknowns: 0, code: 'asked-to-wait' } as const

  test('is told to its request with the time, and what becomes of it later is another word', async () => {
    const { report, taken } = open()
    await report({ ...parcel, effect: words }, { ...waits, afterMs: 10_072_000 })
    await report({ ...parcel, effect: words }, { status: 'sent' })
    expect(taken).toEqual([
      { id: 'delayed:7', actor: 'request:r', event: { is: 'delivery.delayed', key: 'out:1', until: 10_073_000 } },
      { id: 'outcome:7', actor: 'request:r', event: { is: 'delivery.done', key: 'out:1' } },
    ])
  })

  test('is no news when the wait is short, when a file asked, or when the words are the assistant’s', async () => {
    const { report, taken } = open()
    await report({ ...parcel, effect: words }, { ...waits, afterMs: 3_000 })
    await report(question, { ...waits, afterMs: 10_072_000 })
    await report({ ...parcel, effect: { do: 'say', message } }, { ...waits, afterMs: 10_072_000 })
    expect(taken).toEqual([])
  })
})

describe('case 31: a person who blocked the assistant', () => {
  test('is known to have done so by their chat and by the request whose words were refused', async () => {
    const { report, taken } = open()
    const effect = { do: 'pass-on', message, key: 'out:1', from: 'request:r' } as const
    await report({ ...parcel, effect }, { status: 'refused', code: 'blocked' })
    expect(taken).toEqual([
      { id: 'blocked:7', actor: 'chat:1', event: { is: 'chat.blocked' } },
      { id: 'outcome:7', actor: 'request:r', event: { is: 'delivery.failed', key: 'out:1', code: 'blocked' } },
    ])
  })

  test('is not taken for one who blocked it when something else was refused', async () => {
    const { report, taken } = open()
    await report({ ...parcel, effect: { do: 'say', message } }, { status: 'refused', code: 'invalid' })
    expect(taken.map(({ id }) => id)).toEqual(['outcome:7'])
  })
})

test('the owner hears of what was refused, under its key, and of nothing else', async () => {
  const { report, taken } = open()
  const say: Parcel = { ...parcel, effect: { do: 'say', message } }
  await report(say, { status: 'sent' })
  await report(say, { status: 'uncertain' })
  await report(say, { status: 'waits', afterMs: 1, attempts: 1, unknowns: 0, code: 'x' })
  expect(taken).toEqual([])
  await report(say, { status: 'refused', code: 'blocked' })
  const event = { is: 'delivery.failed', key: null, code: 'blocked', effect: say.effect }
  expect(taken).toContainEqual({ id: 'outcome:7', actor: 'chat:1', event })
})

test('an erasure that was refused is told to its chat, which tells the administrators', async () => {
  const { report, taken } = open()
  const effect = { do: 'erase', also: ['file:a'] } as const
  await report({ ...parcel, effect }, { status: 'refused', code: 'exhausted' })
  const event = { is: 'delivery.failed', key: null, code: 'exhausted', effect }
  expect(taken).toEqual([{ id: 'outcome:7', actor: 'chat:1', event }])
})

test('a refusal in the team’s own lane is logged, and nobody is told', async () => {
  const { report, taken, logged } = open()
  const effect = { do: 'notify', user: 'U1', message: { name: 'file-gone', with: {} } } as const
  await report({ ...parcel, actor: 'team:slack', effect }, { status: 'refused', code: 'gone' })
  expect(taken).toEqual([])
  expect(logged).toEqual(['effect.refused'])
})

function open() {
  const taken: Intake[] = []
  const logged: string[] = []
  const take = async (intake: Intake) => {
    taken.push(intake)
    return { became: 'done', answer: undefined } as const
  }
  return { taken, logged, report: createReport({ take, log: (event) => void logged.push(event), now: () => 1_000 }) }
}
