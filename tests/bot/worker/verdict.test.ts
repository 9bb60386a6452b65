import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effect } from '#workflows/effects.ts'
import { isSpent, judge } from '#bot/worker/verdict.ts'

const say: Effect = { do: 'say', message: { name: 'private-only', with: {} } }
const tell: Effect = { do: 'remove', key: 'card' }

test('a platform that asks to wait 10,072 s is obeyed and consumes no attempt', () => {
  const asked = { became: 'later', afterMs: 10_072_000, waiting: true, code: 'asked-to-wait' } as const
  const verdict = judge({ effect: say, attempts: 149, unknowns: 0 }, asked)
  expect(verdict).toEqual({ status: 'waits', afterMs: 10_072_000, attempts: 149, unknowns: 0, code: 'asked-to-wait' })
})

test('a broken partner is tried ever more slowly, for about a day, then its effect is a dead letter', () => {
  let attempts = 0
  let waited = 0
  for (;;) {
    const broken = { became: 'later', afterMs: 0, waiting: false, code: 'partner-broken' } as const
    const verdict = judge({ effect: say, attempts, unknowns: 0 }, broken)
    if (verdict.status !== 'waits') {
      expect(verdict).toEqual({ status: 'refused', code: 'exhausted' })
      break
    }
    attempts = verdict.attempts
    waited += verdict.afterMs
  }
  expect(waited / 3_600_000).toBeGreaterThan(20)
  expect(waited / 3_600_000).toBeLessThan(30)
})

test('no wait is longer than a day, whatever a platform answers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 53 - 1 }), fc.boolean(), (afterMs, waiting) => {
      const verdict = judge({ effect: say, attempts: 0, unknowns: 0 }, { became: 'later', afterMs, waiting, code: 'x' })
      expect(verdict.status === 'waits' && verdict.afterMs <= 86_400_000).toBe(true)
    }),
  )
})

test('what would never be known is a dead letter in the end, and not a message perhaps read', () => {
  const verdict = judge({ effect: tell, attempts: 0, unknowns: 150 }, { became: 'unknown' })
  expect(verdict).toEqual({ status: 'refused', code: 'exhausted' })
  expect(isSpent({ effect: tell, unknowns: 150 })).toBe(false)
  expect(isSpent({ effect: say, unknowns: 2 })).toBe(true)
})
