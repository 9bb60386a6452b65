import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '#prompts/copy/choices.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { plain } from '#prompts/rich.ts'
import { seedOf } from '#tests/kit/specification.ts'
import { questionName } from '#workflows/pix/assessment/question-name.ts'
import { lengths } from '#workflows/pix/assessment/state.ts'
import { fields, radii, situations } from '#workflows/application.ts'
import { ameli, vitale } from '#tests/kit/answering.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { type Chat, initialChat } from '#workflows/chat/state.ts'
import type { Effect } from '#workflows/effects.ts'
import { bank, finishedAfter, started, unknown } from './pix/kit.ts'
import { answers, drafted, pressed, said, sent } from './story.ts'

describe('any story', () => {
  it('never throws, loses no answer but by a change or an erasure, and can be stored at each step', () => {
    fc.assert(
      fc.property(beginnings, fc.array(fc.tuple(anEvent, aDelay), { maxLength: 40 }), (beginning, events) => {
        const story = [...beginning.map((event) => [event, 60_000] as const), ...events]
        follow(story)
      }),
      { numRuns: 120 },
    )
  })
})

function follow(story: readonly (readonly [Loose, number])[]): void {
  let chat: Chat = initialChat
  let at = Date.UTC(2026, 10, 23, 9)
  story.forEach(([loose, delay], index) => {
    at += delay
    const event = typeof loose === 'function' ? loose(chat) : loose
    const happening = { id: `h${index}`, actor: 'chat:1', at, seed: seedOf(index + 1), event } as const
    const { state, effects } = chatKind.step(chat, happening, bank)
    expect(chatKind.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
    expect(lost(chat, state, effects)).toEqual([])
    expect(lostOfPix(chat, state, effects)).toEqual([])
    for (const effect of effects) speakable(effect)
    expect(strangers(state, effects)).toEqual([])
    chat = state
  })
}

/** The answers that were there before, and are no more. */
function lost(before: Chat, after: Chat, effects: readonly Effect[]): readonly string[] {
  if (before.file.is === 'none' || effects.some((effect) => effect.do === 'erase')) return []
  const kept = after.file.is === 'none' ? {} : after.file.answers
  return Object.keys(before.file.answers).filter((field) => !(field in kept))
}

/** The items answered before, under way or in the last profile, that are no more; answers only go with an erasure, or the thirteenth profile. */
function lostOfPix(before: Chat, after: Chat, effects: readonly Effect[]): readonly string[] {
  if (effects.some((effect) => effect.do === 'erase')) return []
  const kept = new Map(
    [...after.pix.finished, ...(after.pix.current ? [after.pix.current] : [])].map((one) => [one.id, one]),
  )
  const known = [...before.pix.finished.slice(-1), ...(before.pix.current ? [before.pix.current] : [])]
  return known.flatMap(({ id, answers: given }) => {
    const still = kept.get(id)?.answers ?? []
    return given
      .filter((answer, index) => JSON.stringify(still[index]) !== JSON.stringify(answer))
      .map(({ item }) => item)
  })
}

/** Requests that are told something, and that this chat does not know: nobody would ever hear of it. */
function strangers({ relay }: Chat, effects: readonly Effect[]): readonly string[] {
  const told = effects.flatMap((effect) => (effect.do === 'tell' ? [effect.actor] : []))
  return told.filter((actor) => actor.startsWith('request:') && !relay.requests.some(({ id }) => id === actor))
}

/** What is said can be said: some words, within Telegram's limit. */
function speakable(effect: Effect): void {
  if (effect.do !== 'say' && effect.do !== 'show' && effect.do !== 'rewrite' && effect.do !== 'pass-on') return
  const length = plain(sayChat(effect.message).text).length
  expect(length).toBeGreaterThan(0)
  expect(length).toBeLessThanOrEqual(effect.do === 'show' ? 1024 : 4096)
}

const aDelay = fc.oneof(fc.constant(0), fc.constant(500), fc.constant(60_000), fc.constant(40 * 86_400_000))

const beginnings = fc.constantFrom<readonly ChatEvent[]>(
  [],
  drafted,
  sent,
  drafted.slice(0, 7),
  [started, ...unknown(1, 2)],
  finishedAfter(sent),
)

const words = fc.oneof(
  fc.constantFrom(
    '/start',
    '/postuler',
    '/dossier',
    '/aide',
    '/humain',
    '/mes_donnees',
    '/annuler',
    'retour',
    'plus tard',
    'passer',
    'continuer',
    'oui',
    'non',
    'je retire ma candidature',
    'supprimez mes données',
    'Saint-Denis',
    'Brest',
    'diplômé',
    'amina@gmial.com',
    'demain',
    '30 km',
    '482913',
    '/pix',
    'pause',
    'reprendre',
    'je ne sais pas',
    'terminer',
    'A',
    'la B',
    'A et C',
    'B A D C',
    '72',
    'Firefox et Safari',
    'P-ABCD1234',
    '512 pix',
    'Une phrase. '.repeat(300),
    'ma carte vitale',
    'perdu la carte',
    'le truc',
    'mon dossier caf',
    'un faux conseiller m’appelle',
    'mon mot de passe est Soleil!2024',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

/** Of an assessment that the story began at first, or after its beginning. */
const aQuestion = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 1, 2, 7, 14, 20))
  .map(([number, index]) => questionName({ id: seedOf(index) }, number))

const aPixChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom(
    ...(['pix', 'pix-pause', 'pix-resume', 'pix-result', 'pix-official', 'pix-official-drop'] as const).map((pick) => ({
      pick,
    })),
  ),
  fc.constantFrom(...lengths).map((length) => ({ pick: 'pix-start', length }) as const),
  fc.tuple(aQuestion, fc.nat(4)).map(([question, place]) => ({ pick: 'pix-option', question, place }) as const),
  aQuestion.map((question) => ({ pick: 'pix-done', question }) as const),
  aQuestion.map((question) => ({ pick: 'pix-clear', question }) as const),
  aQuestion.map((question) => ({ pick: 'pix-unknown', question }) as const),
  fc.boolean().map((sure) => ({ pick: 'pix-finish', sure }) as const),
  fc.integer({ min: -1, max: 3 }).map((page) => ({ pick: 'pix-missed', page }) as const),
  fc.boolean().map((shared) => ({ pick: 'pix-share', shared }) as const),
)

const aChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom(
    ...(
      [
        'apply',
        'get-help',
        'situations-done',
        'other-date',
        'back',
        'later',
        'resume',
        'send',
        'see-file',
        'edit-file',
      ] as const
    ).map((pick) => ({ pick })),
  ),
  fc.constantFrom(...(['export', 'keep', 'human', 'my-data'] as const).map((pick) => ({ pick }))),
  fc.boolean().map((given) => ({ pick: 'consent', given }) as const),
  fc.boolean().map((has) => ({ pick: 'experience', has }) as const),
  fc.boolean().map((paused) => ({ pick: 'pause', paused }) as const),
  fc.boolean().map((sure) => ({ pick: 'withdraw', sure }) as const),
  fc.boolean().map((sure) => ({ pick: 'erase', sure }) as const),
  fc.constantFrom('typed' as const, 'meant' as const).map((use) => ({ pick: 'email', use }) as const),
  fc.constantFrom(...situations).map((situation) => ({ pick: 'situation', situation }) as const),
  fc.constantFrom(...radii).map((radius) => ({ pick: 'radius', radius }) as const),
  fc.constantFrom(...fields, 'cv' as const).map((field) => ({ pick: 'edit', field }) as const),
  fc.constantFrom('telephone' as const, 'cv' as const).map((what) => ({ pick: 'skip', what }) as const),
  fc.constantFrom('29019', '97411').map((code) => ({ pick: 'commune', code }) as const),
  fc.constantFrom('2026-01-01', '2029-01-01').map((date) => ({ pick: 'date', date }) as const),
  fc.constantFrom('q1', 'q2').map((question) => ({ pick: 'reply', question }) as const),
  fc.constantFrom(vitale.id, ameli.id, 'gone').map((sheet) => ({ pick: 'sheet', sheet }) as const),
  fc
    .tuple(
      fc.constantFrom('answered' as const, 'not-quite' as const, 'adviser' as const, 'listen' as const),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([pick, question]) => ({ pick, question }) as const),
)

/** An event, or one about the last request of the chat, known or not. */
type Loose = ChatEvent | ((chat: Chat) => ChatEvent)

const moves = [
  ['taken', 'human', 'Claire'],
  ['given-back', 'waiting', null],
  ['transferred', 'human', 'Karim'],
  ['transferred', 'waiting', null],
  ['resolved', 'assistant', 'Claire'],
  ['reopened', 'human', 'Claire'],
  ['blocked', 'assistant', 'Claire'],
  ['over', 'assistant', null],
] as const

const fromRequest: fc.Arbitrary<Loose> = fc.oneof(
  fc.constantFrom(...moves).map(([news, floor, by]) => (chat: Chat): ChatEvent => {
    return { is: 'request.moved', request: lastOf(chat).id, floor, by, news }
  }),
  fc.constantFrom(
    (chat: Chat): ChatEvent => ({ ...spoken(chat), is: 'request.spoke' }),
    (chat: Chat): ChatEvent => ({ ...spoken(chat), is: 'request.reworded' }),
    (chat: Chat): ChatEvent => ({ is: 'request.withdrew', request: lastOf(chat).id, key: 'out:1:0' }),
    (chat: Chat): ChatEvent => ({ is: 'request.wants-contact', request: lastOf(chat).id, by: 'Claire' }),
    (chat: Chat): ChatEvent => ({ is: 'request.late', request: lastOf(chat).id, urgency: 'normal' }),
    (chat: Chat): ChatEvent => {
      const { id, ref } = lastOf(chat)
      return {
        is: 'request.waits',
        request: id,
        wait: { ref, ahead: 2, promisedBy: 1, opensAt: null, zone: 'Europe/Paris' },
      }
    },
  ),
)

function lastOf({ relay }: Chat): { readonly id: `request:${string}`; readonly ref: string } {
  return relay.requests.at(-1) ?? { id: 'request:none', ref: 'AAA-222' }
}

function spoken(chat: Chat) {
  const what = { is: 'words', text: [{ text: 'Bonjour' }] } as const
  return { request: lastOf(chat).id, key: 'out:1:0', by: 'Claire', what } as const
}

const aRelayPress: fc.Arbitrary<Loose> = fc.oneof(
  fc
    .constantFrom(
      'request-leave',
      'request-reply',
      'request-solved',
      'request-unsolved',
      'request-contact',
      'request-no-contact',
    )
    .map((pick) => (chat: Chat) => pressed({ pick, ref: lastOf(chat).ref })),
  fc.constant((chat: Chat) => pressed({ pick: 'request-stars', ref: lastOf(chat).ref, stars: 4 })),
  fc
    .constantFrom<Choice>(
      { pick: 'place', code: '29019' },
      { pick: 'place-skip' },
      { pick: 'same-matter', same: true },
      { pick: 'same-matter', same: false },
      { pick: 'files-for-human', show: true },
      { pick: 'files-for-human', show: false },
    )
    .map((choice) => pressed(choice)),
)

const anEvent: fc.Arbitrary<Loose> = fc.oneof(
  { weight: 4, arbitrary: fromRequest },
  { weight: 3, arbitrary: aRelayPress },
  { weight: 4, arbitrary: words.map(said) },
  { weight: 5, arbitrary: fc.tuple(aChoice, fc.nat(3)).map(([choice, message]) => pressed(choice, message)) },
  { weight: 3, arbitrary: fc.tuple(aPixChoice, fc.nat(3)).map(([choice, message]) => pressed(choice, message)) },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(answers)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<ChatEvent>(
      { is: 'contact.shared', phone: '33612345678', own: true },
      { is: 'contact.shared', phone: '33612345678', own: false },
      { is: 'location.shared', lat: 48, lon: -4 },
      { is: 'document.received', file: 'tg', name: 'cv.pdf', mime: 'application/pdf', bytes: 1000 },
      { is: 'other.received', kind: 'venue', context: { message: 5, caption: 'Mairie', album: null, quoting: null } },
      {
        is: 'media.received',
        kind: 'photo',
        file: 'tg',
        name: 'photo-6.jpg',
        mime: 'image/jpeg',
        bytes: 1000,
        firstName: 'Amina',
        context: { message: 6, caption: '', album: 'a1', quoting: null },
      },
      { is: 'message.edited', message: 2, text: 'Brest' },
      { is: 'voice.received', file: 'tg', seconds: 3, bytes: 1000, firstName: 'Amina' },
      { is: 'voice.heard', came: { heard: 'ma carte vitale' }, firstName: 'Amina' },
      { is: 'old-button.pressed' },
      { is: 'chat.blocked' },
      { is: 'chat.unblocked' },
      { is: 'status.changed', status: 'taken', reason: null, at: 1 },
      { is: 'status.changed', status: 'declined', reason: { code: 'other', sentence: 'Voilà.' }, at: 2 },
      { is: 'question.asked', question: 'q1', by: 'Claire', text: 'Le permis ?' },
      { is: 'question.asked', question: 'q2', by: 'Claire', text: 'Une voiture ?' },
      { is: 'merge.code', code: '482913' },
      { is: 'merge.awaited' },
      { is: 'merge.settled', outcome: 'refused' },
      { is: 'merge.settled', outcome: 'moved' },
      { is: 'pix.verified', official: { is: 'verified', pix: 604, at: 3, code: null, levels: null } },
      { is: 'cv.stored', cv: 'cv-1', bytes: 1000 },
      { is: 'cv.refused', why: 'not-a-pdf' },
      { is: 'erased', left: 0 },
      { is: 'export.failed' },
      { is: 'delivery.failed', key: null, code: 'gone' },
      { is: 'question.ready' },
      { is: 'phrased', question: 'q', answer: { unavailable: 'busy' } },
      { is: 'compared', question: 'q', order: [ameli.id, vitale.id, 'gone'] },
      { is: 'translated', question: 'q', answer: { french: 'ma carte vitale' } },
      { is: 'answer.slow', question: 'q' },
      { is: 'transcript.over' },
      { is: 'draft.cold' },
      { is: 'retention.near' },
      { is: 'retention.over' },
    ),
  },
)
