import { describe, expect, test } from 'vitest'
import { specify, type When } from '#tests/kit/specification.ts'
import type { PostId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { viewFile } from '#workflows/file/view.ts'
import type { PostShown } from '#workflows/post/shown.ts'
import { claire, fileA, karim, pressed, reference, sent, submitted, theFile } from './kit.ts'

const [brest, bordeaux]: readonly [PostId, PostId] = ['post:brest', 'post:bordeaux']

function shown(id: PostId): PostShown {
  return {
    id,
    ref: 'R7K-2P9',
    structure: 'Mairie',
    place: null,
    host: 'mairie',
    startsOn: '2027-03-01',
    hours: 35,
    themes: [],
    travel: false,
    accessible: false,
    commune: 'Brest',
    departement: '29',
    lat: 48.4,
    lon: -4.5,
    zone: 'Europe/Paris',
  }
}

const kept: readonly When<FileEvent>[] = [sent, pressed('take'), pressed('eligible')]
const proposed = (id: PostId): FileEvent => ({ is: 'post.proposed', shown: shown(id), reasons: [], owner: karim })
const yes = (post: PostId): FileEvent => ({ is: 'post.answered', post, answer: 'yes' })
const hires = (post: PostId): FileEvent => ({ is: 'post.hires', post })

/** What posts, and the person, are told. */
function told(effects: readonly Effect[]): readonly (readonly [string, string])[] {
  return effects.flatMap((effect) => {
    if (effect.do !== 'tell') return []
    const { event } = effect
    return [[effect.actor, event.is === 'post.told' ? event.news.is : event.is] as const]
  })
}

describe('a post that is proposed', () => {
  test('is told to the person, whose yes goes to the post', () => {
    const first = theFile.given(...kept).when(proposed(brest)).decision
    expect(told(first.effects)).toEqual([['chat:7', 'proposed']])
    const answered = theFile.given(...kept, proposed(brest)).when(yes(brest)).decision
    expect(told(answered.effects)).toEqual([
      [brest, 'candidate.agreed'],
      ['chat:7', 'agreed'],
    ])
  })

  test('an answer that comes twice is said to be too late', () => {
    const again = theFile.given(...kept, proposed(brest), yes(brest)).when(yes(brest)).decision
    expect(told(again.effects)).toEqual([['chat:7', 'too-late']])
    theFile
      .given(...kept)
      .when(yes(brest))
      .thenNothingHappened()
  })

  test('goes back to its post when the candidate is not free', () => {
    const paused = theFile.given(...kept, { is: 'availability.changed', paused: true }).when(proposed(brest)).decision
    expect(told(paused.effects)).toEqual([[brest, 'candidate.gone']])
    expect(told(theFile.given(sent).when(proposed(brest)).decision.effects)).toEqual([[brest, 'candidate.gone']])
  })
})

describe('being recruited', () => {
  const past = [...kept, proposed(brest), yes(brest), proposed(bordeaux), yes(bordeaux)]

  test('the first post that asks has them, the others hear it, and a second one is too late', () => {
    const first = theFile.given(...past).when(hires(brest)).decision
    expect(told(first.effects)).toEqual([
      [brest, 'candidate.hired'],
      ['chat:7', 'recruited'],
      [bordeaux, 'candidate.gone'],
    ])
    const second = theFile.given(...past, hires(brest)).when(hires(bordeaux)).decision
    expect(told(second.effects)).toEqual([[bordeaux, 'candidate.gone']])
  })

  test('a post that opens to them again hears that it is too late', () => {
    const aside = { is: 'aside', reason: 'profile', sentence: 'Pardon.', by: 'Karim' } as const
    const news = { is: 'overturned', agreed: true } as const
    const { state, effects } = theFile
      .given(...past, { is: 'post.moved', post: bordeaux, news: aside }, hires(brest))
      .when({ is: 'post.moved', post: bordeaux, news }).decision
    expect(told(effects)).toEqual([[bordeaux, 'candidate.gone']])
    expect(state).toMatchObject({ proposals: [{ is: 'recruited' }, { is: 'over' }] })
  })

  test('asked again by the same post, as after a kill, the answer is the same', () => {
    const { state, effects } = theFile.given(...past, hires(brest)).when(hires(brest)).decision
    expect(state).toMatchObject({ hired: brest })
    expect(told(effects)).toEqual([[brest, 'candidate.hired']])
  })

  test('after a contract they are no candidate until they say so', () => {
    const ended = { is: 'post.moved', post: brest, news: { is: 'ended', why: 'resigned' } } as const
    const over = theFile.given(...past, hires(brest)).when(ended).decision
    expect(over.state).toMatchObject({ hired: null, paused: true })
    const again = theFile
      .given(...past, hires(brest), ended)
      .when({ is: 'post.answered', post: brest, answer: 'again' }).decision
    expect(again.state).toMatchObject({ paused: false })
    expect(again.effects).toContainEqual({ do: 'rank', by: null })
  })
})

describe('who they are', () => {
  const contact = pressed('contact', karim)

  test('is shown to who speaks for the structure once both agreed, wherever they are, and kept', () => {
    const { answer, audit } = theFile.given(...kept, proposed(brest), yes(brest)).when(contact).decision
    expect(answer).toMatchObject({ form: { name: 'identity', with: { prenom: 'Amina', nom: 'Benali' } } })
    expect(audit).toMatchObject([{ by: karim.id, code: 'file.revealed', detail: 'interview' }])
  })

  test('is shown to nobody else, nor before', () => {
    for (const event of [contact, pressed('contact', claire)]) {
      expect(theFile.given(...kept, proposed(brest)).when(event).decision.answer).toMatchObject({
        give: 'slack-notice',
      })
    }
    const other = theFile.given(...kept, proposed(brest), yes(brest)).when(pressed('contact', claire)).decision
    expect(other.answer).toMatchObject({ message: { name: 'not-allowed', with: { why: 'owner', owner: karim } } })
  })
})

test('the ranking knows of a kept file no name, contact or word; a motivation is worth what a human said', () => {
  const marked = submitted({ form: 'mark', mark: '2' })
  const { state } = theFile.given(...kept).when(marked).decision
  const row = viewFile(state)
  expect(row?.seeker).toMatchObject({ motivation: 2, radiusKm: 20, trained: true, land: 'mainland' })
  expect(JSON.stringify(row?.seeker)).not.toMatch(/Amina|Benali|exemple|612345678|aider/)
  expect(viewFile(theFile.given(sent).when(pressed('take')).decision.state)?.seeker).toBeNull()
  const wrong = theFile.given(...kept).when(submitted({ form: 'mark', mark: '9' })).decision
  expect(wrong.answer).toMatchObject({ give: 'form-errors' })
})

test('one who withdraws leaves every list where they were still in the running', () => {
  const past = [
    ...kept,
    proposed(brest),
    proposed(bordeaux),
    { is: 'post.answered', post: bordeaux, answer: { no: 'dates' } } as const,
  ]
  const { effects } = specify(fileKind, reference, fileA)
    .given(...past)
    .when({ is: 'application.withdrawn' }).decision
  expect(told(effects).filter(([actor]) => actor.startsWith('post:'))).toEqual([[brest, 'candidate.gone']])
})
