import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import type { CardPress, FileEvent, FormSubmitted } from '#workflows/file/events.ts'
import { pressNames } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'
import type { FileState } from '#workflows/file/state.ts'
import { answers, claire, fileA, fileB, karim, reference, solene, stranger, withoutChannel, yann } from './kit.ts'

const secrets = /Amina|Benali|amina\.benali|exemple\.fr|612345678|12 34 56 78/i

const by = fc.constantFrom(claire, yann, karim, solene, stranger)
const question = fc.constantFrom(...[2, 3, 4, 5, 6].map((nth) => seed(nth).slice(-12)), 'other')
const words = fc.constantFrom('', 'Bonjour', 'Je suis Amina Benali (0612345678)', 'a'.repeat(3000))
const press: fc.Arbitrary<CardPress> = fc.oneof(
  fc.constantFrom<CardPress>(...pressNames),
  question.map((resend) => ({ resend })),
)
const form: fc.Arbitrary<FormSubmitted> = fc.oneof(
  words.map((text) => ({ form: 'note' as const, text })),
  fc.constant({ form: 'ask' as const, text: 'Bonjour ?' }),
  fc.record({
    form: fc.constantFrom('decline', 'decline-preview'),
    reason: fc.constantFrom('profile', 'x'),
    sentence: fc.constant('Merci'),
  }),
  fc.constantFrom({ form: 'reveal' as const, why: 'cv' }, { form: 'reveal' as const, why: '' }),
)
const profile = fc.option(
  fc.nat(3).map((at) => ({ at, length: 'express' as const, questions: 20, levels: [3], sd: [1] })),
)
const official = fc.option(
  fc.nat(1024).map((pix) => ({ is: 'declared' as const, pix, at: 1, code: 'P-ABCD2345', levels: null })),
)
const event: fc.Arbitrary<FileEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: fc.constant('card.pressed' as const), by, press }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('form.submitted' as const), by, form }) },
  fc.constant({ is: 'application.sent' as const, chat: 7, answers }),
  fc.constant({
    is: 'application.changed' as const,
    answers: { ...answers, rayon: 5 as const },
    changed: 'email' as const,
  }),
  fc.boolean().map((paused) => ({ is: 'availability.changed' as const, paused })),
  fc.constant({ is: 'application.withdrawn' as const }),
  fc.record({ is: fc.constant('candidate.answered' as const), question, text: words }),
  fc.constantFrom('000003', '1').map((code) => ({ is: 'merge.code-typed' as const, code })),
  fc.constant({ is: 'merge.requested' as const, from: fileB, code: '123456' } as const),
  fc.constant({ is: 'merge.done' as const, into: fileB } as const),
  fc.constant({ is: 'merge.impossible' as const, file: fileB } as const),
  fc.constant({ is: 'merge.dropped' as const, from: fileB } as const),
  fc.constant({ is: 'merge.expired' as const }),
  fc.constant({ is: 'duplicates.found' as const, files: [{ id: fileB, ref: 'BBB-222' }] } as const),
  fc.constant({ is: 'channel.ready' as const }),
  fc.record({
    is: fc.constant('delivery.failed' as const),
    key: fc.oneof(question, fc.constantFrom('card', 'card-2', null)),
    code: fc.constantFrom('gone', 'blocked'),
  }),
  question.map((key) => ({ is: 'delivery.uncertain' as const, key })),
  question.map((key) => ({ is: 'delivery.done' as const, key })),
  fc.record({ is: fc.constant('pix.shared' as const), pix: fc.record({ profile, official }) }),
)

test('whatever happens, in any order, nothing breaks, at most one follows, and the channel never learns who it is', () => {
  const story = fc.array(fc.record({ event, channels: fc.boolean(), wait: fc.integer({ min: 0, max: 90_000_000 }) }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(story, (steps) => {
      let state: FileState = fileKind.initial
      let clock = instants.now
      const opening = { event: { is: 'application.sent' as const, chat: 7, answers }, channels: true, wait: 0 }
      for (const [nth, { event: next, channels, wait }] of [opening, ...steps].entries()) {
        clock += wait
        const happening = { id: String(nth), actor: fileA, at: clock, seed: seed(nth + 1), event: next } as const
        const { effects, state: after } = fileKind.step(state, happening, channels ? reference : withoutChannel)
        const inChannels = effects.filter(({ do: what }) =>
          ['post', 'update', 'reply', 'reply-picture', 'alert', 'notify'].includes(what),
        )
        expect(JSON.stringify(inChannels)).not.toMatch(secrets)
        expect(JSON.stringify(fileKind.view?.(after) ?? null)).not.toMatch(secrets)
        expect(fileKind.parse(JSON.parse(JSON.stringify(after)))).toEqual(after)
        expect(ownersChanged(state, after) <= 1).toBe(true)
        state = after
      }
    }),
    { numRuns: 150 },
  )
})

/** A taken file never passes from one to another without being given back first. */
function ownersChanged(before: FileState, after: FileState): number {
  if (before.is !== 'live' || after.is !== 'live') return 0
  if (before.stage.at !== 'taken' || after.stage.at !== 'taken') return 0
  return before.stage.by.id === after.stage.by.id ? 0 : 2
}

function seed(nth: number): string {
  return `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
}
