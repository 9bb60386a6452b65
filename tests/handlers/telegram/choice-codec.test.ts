import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packChoice, unpackChoice } from '#handlers/telegram/choice-codec.ts'
import type { PostId } from '#workflows/actor.ts'
import { noReasons } from '#workflows/post/pair.ts'
import type { Choice } from '#prompts/copy/choices.ts'
import { fields, radii, situations } from '#workflows/application.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { questionName } from '#workflows/pix/assessment/question-name.ts'
import { lengths } from '#workflows/pix/assessment/state.ts'

describe('what a button means', () => {
  it('comes back the same from at most 64 bytes, whatever it is', () => {
    fc.assert(
      fc.property(anyChoice(), (choice) => {
        const data = packChoice(choice)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(unpackChoice(data)).toEqual(choice)
      }),
      { numRuns: 1000 },
    )
  })

  it('is packed by question and place for an option, whichever was written first', () => {
    expect(packChoice({ place: 3, pick: 'pix-option', question: '12-3f9a0c' })).toBe('pix-option:12-3f9a0c.3')
    expect(packChoice({ pick: 'pix-start', length: 'express' })).toBe('pix-start:express')
  })

  it('is never guessed from other words', () => {
    const others = [
      '',
      'pix:1',
      'toString',
      'pix-start',
      'pix-start:long',
      'pix-finish:1',
      'pix-missed',
      'pix-missed:1.2',
      'request-leave',
      'request-leave:K7F',
      'request-stars:K7F-3QX',
      'request-stars:K7F-3QX.0',
      'request-stars:K7F-3QX.6',
      'request-stars:K7F-3QX.4.4',
      'place:brest',
    ]
    const marked = ['', '.', '.-1', '.3.4', ',3', '0.3', '.03', '.345'].map((end) => `12-3f9a0c${end}`)
    const options = [...marked, '12.3', '.3', '0-3f9a0c.3', '012-3f9a0c.3', ' 12-3f9a0c.3', '12345-3f9a0c.1', '1-3f9.1']
    for (const data of [
      ...others,
      ...options.map((option) => `pix-option:${option}`),
      'pix-done:1',
      'pix-done:0-3f9a0c',
    ])
      expect(unpackChoice(data), data).toBeUndefined()
  })

  it('is read back as nothing, or as what packs to the very same data', () => {
    const data = fc.oneof(
      fc.string(),
      fc.tuple(anyPick(), fc.string()).map(([pick, text]) => `${pick}:${text}`),
    )
    fc.assert(
      fc.property(data, (text) => {
        const choice = unpackChoice(text)
        if (choice) expect(packChoice(choice)).toBe(text)
      }),
    )
  })
})

/** Complete by type: a new button comes with its arbitrary. */
const arbitraries: { readonly [K in Choice['pick']]: fc.Arbitrary<Extract<Choice, { pick: K }>> } = {
  apply: bare('apply'),
  'get-help': bare('get-help'),
  consent: fc.record({ pick: fc.constant('consent'), given: fc.boolean() }),
  email: fc.record({ pick: fc.constant('email'), use: fc.constantFrom('typed', 'meant') }),
  situation: fc.record({ pick: fc.constant('situation'), situation: fc.constantFrom(...situations) }),
  'situations-done': bare('situations-done'),
  experience: fc.record({ pick: fc.constant('experience'), has: fc.boolean() }),
  date: fc.record({ pick: fc.constant('date'), date: fc.constantFrom('2026-11-24', '2027-02-28') }),
  'other-date': bare('other-date'),
  radius: fc.record({ pick: fc.constant('radius'), radius: fc.constantFrom(...radii) }),
  commune: fc.record({ pick: fc.constant('commune'), code: fc.constantFrom('29019', '2A004', '97411') }),
  skip: fc.record({ pick: fc.constant('skip'), what: fc.constantFrom('telephone', 'cv') }),
  edit: fc.record({ pick: fc.constant('edit'), field: fc.constantFrom(...fields, 'cv' as const) }),
  back: bare('back'),
  later: bare('later'),
  resume: bare('resume'),
  send: bare('send'),
  'see-file': bare('see-file'),
  'edit-file': bare('edit-file'),
  pause: fc.record({ pick: fc.constant('pause'), paused: fc.boolean() }),
  withdraw: fc.record({ pick: fc.constant('withdraw'), sure: fc.boolean() }),
  export: bare('export'),
  erase: fc.record({ pick: fc.constant('erase'), sure: fc.boolean() }),
  keep: bare('keep'),
  reply: fc.record({ pick: fc.constant('reply'), question: fc.stringMatching(/^[\w-]{1,40}$/) }),
  human: bare('human'),
  'my-data': bare('my-data'),
  sheet: fc.record({
    pick: fc.constant('sheet'),
    sheet: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/, { size: 'xsmall' }),
  }),
  answered: fc.record({ pick: fc.constant('answered'), question: fc.integer({ min: 1, max: 9999 }) }),
  'not-quite': fc.record({ pick: fc.constant('not-quite'), question: fc.integer({ min: 1, max: 9999 }) }),
  listen: fc.record({ pick: fc.constant('listen'), question: fc.integer({ min: 1, max: 9999 }) }),
  heard: fc.record({ pick: fc.constant('heard'), right: fc.boolean() }),
  adviser: fc.record({ pick: fc.constant('adviser'), question: fc.integer({ min: 1, max: 9999 }) }),
  'request-leave': aboutRequest('request-leave'),
  'request-reply': aboutRequest('request-reply'),
  'request-solved': aboutRequest('request-solved'),
  'request-unsolved': aboutRequest('request-unsolved'),
  'request-stars': fc.record({
    pick: fc.constant('request-stars'),
    ref: aRef(),
    stars: fc.integer({ min: 1, max: 5 }),
  }),
  'request-contact': aboutRequest('request-contact'),
  'request-no-contact': aboutRequest('request-no-contact'),
  place: fc.record({ pick: fc.constant('place'), code: fc.constantFrom('29019', '2A004', '97411') }),
  'place-skip': bare('place-skip'),
  'same-matter': fc.record({ pick: fc.constant('same-matter'), same: fc.boolean() }),
  'files-for-human': fc.record({ pick: fc.constant('files-for-human'), show: fc.boolean() }),
  contest: bare('contest'),
  'post-yes': fc.record({ pick: fc.constant('post-yes'), post: aPost() }),
  'post-no': fc.record({ pick: fc.constant('post-no'), post: aPost() }),
  'post-no-because': fc.record({
    pick: fc.constant('post-no-because'),
    post: aPost(),
    why: fc.constantFrom(...noReasons),
  }),
  'post-ask': fc.record({ pick: fc.constant('post-ask'), post: aPost() }),
  'post-suits': fc.record({
    pick: fc.constant('post-suits'),
    post: aPost(),
    suits: fc.boolean(),
    start: fc.integer({ min: 0, max: 36 ** 8 - 1 }),
  }),
  'post-contest': fc.record({ pick: fc.constant('post-contest'), post: aPost() }),
  'post-again': fc.record({ pick: fc.constant('post-again'), post: aPost() }),
  pix: bare('pix'),
  'pix-start': fc.record({ pick: fc.constant('pix-start'), length: fc.constantFrom(...lengths) }),
  'pix-option': fc.record({ pick: fc.constant('pix-option'), question: aQuestion(), place: fc.nat(99) }),
  'pix-done': fc.record({ pick: fc.constant('pix-done'), question: aQuestion() }),
  'pix-clear': fc.record({ pick: fc.constant('pix-clear'), question: aQuestion() }),
  'pix-unknown': fc.record({ pick: fc.constant('pix-unknown'), question: aQuestion() }),
  'pix-pause': bare('pix-pause'),
  'pix-resume': bare('pix-resume'),
  'pix-finish': fc.record({ pick: fc.constant('pix-finish'), sure: fc.boolean() }),
  'pix-result': bare('pix-result'),
  'pix-missed': fc.record({ pick: fc.constant('pix-missed'), page: fc.nat(9999) }),
  'pix-share': fc.record({ pick: fc.constant('pix-share'), shared: fc.boolean() }),
  'pix-official': bare('pix-official'),
  'pix-official-drop': bare('pix-official-drop'),
}

function aPost(): fc.Arbitrary<PostId> {
  return fc.stringMatching(/^[\w-]{16}$/).map((id): PostId => `post:${id}`)
}

function anyChoice(): fc.Arbitrary<Choice> {
  const all: readonly fc.Arbitrary<Choice>[] = Object.values(arbitraries)
  return fc.oneof(...all)
}

function anyPick(): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(arbitraries))
}

function bare<K extends Choice['pick']>(pick: K): fc.Arbitrary<{ readonly pick: K }> {
  return fc.constant({ pick })
}

function aboutRequest<K extends Choice['pick']>(pick: K): fc.Arbitrary<{ readonly pick: K; readonly ref: string }> {
  return fc.record({ pick: fc.constant(pick), ref: aRef() })
}

/** As `fileRef` makes it out of a request's id. */
function aRef(): fc.Arbitrary<string> {
  return fc.uuid().map((id) => fileRef(`request:${id}`))
}

function aQuestion(): fc.Arbitrary<string> {
  return fc.tuple(fc.uuid(), fc.integer({ min: 1, max: 9999 })).map(([id, number]) => questionName({ id }, number))
}
