import { describe, expect, test } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { seedOf, specify } from '#tests/kit/specification.ts'
import type { Effect } from '#workflows/effects.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { parseFile } from '#workflows/file/parse.ts'
import { viewFile } from '#workflows/file/view.ts'
import type { OfficialResult, Profile, SharedPix } from '#workflows/pix/assessment/state.ts'
import { answers, claire, fileA, fileB, pressed, reference, sent, solene, submitted, theFile, yann } from './kit.ts'

const profile: Profile = {
  at: instants.now,
  length: 'standard',
  questions: 48,
  levels: Array.from({ length: 16 }, () => 3.5),
  sd: Array.from({ length: 16 }, () => 0.7),
}
const newer: Profile = { ...profile, at: profile.at + 1 }
const official: OfficialResult = { is: 'verified', pix: 512, at: instants.now, code: null, levels: null }
const shares = (pix: Partial<SharedPix>): FileEvent => ({
  is: 'pix.shared',
  pix: { profile: null, official: null, ...pix },
})
const nothing = shares({})
const pictureOf = ({ at }: Profile, card = 'card') => `${card}:pix:${at}`
const picture = (shown: Profile, card = 'card'): Effect => {
  const effect: Effect = expect.objectContaining({ do: 'reply-picture', root: card, key: pictureOf(shown, card) })
  return effect
}
const removed = (shown: Profile, card = 'card') => ({ do: 'remove', key: pictureOf(shown, card) })
const line = (pix: SharedPix | null): Effect => {
  const message = { name: 'pix-shared', with: { pix, owner: null } }
  const effect: Effect = expect.objectContaining({ do: 'reply', message })
  return effect
}
const done = (event: FileEvent, ...past: readonly FileEvent[]) => theFile.given(sent, ...past).when(event).decision
const moves: FileEvent = {
  is: 'application.changed',
  answers: { ...answers, commune: { ...answers.commune, code: '33063', departement: '33', region: '75' } },
  changed: 'commune',
}

describe('the code of a certificate, which tells on Pix’s site whose it is', () => {
  const coded: OfficialResult = { ...official, is: 'declared', code: 'P-ABCD2345' }

  test('is for who may know the identity, and in nothing else that goes to Slack', () => {
    const shared = done(shares({ official: coded }))
    expect(JSON.stringify(shared.effects)).toContain('declared')
    expect(JSON.stringify(shared.effects)).not.toContain('P-ABCD2345')
    const opened = done(pressed('open', yann), shares({ official: coded })).answer
    expect(opened).toMatchObject({ form: { with: { card: { pix: { official: { pix: 512, code: null } } } } } })
    expect(JSON.stringify(opened)).not.toContain('P-ABCD2345')
    const revealed = done(submitted({ form: 'reveal', why: 'interview' }), shares({ official: coded }), pressed('take'))
    expect(revealed.answer).toMatchObject({ form: { name: 'identity', with: { pixCode: 'P-ABCD2345' } } })
  })
})

describe('what a person shares of Pix', () => {
  test('is on the card, in the thread as a picture, in the history and the audit log', () => {
    theFile
      .given(sent, pressed('take'))
      .when(shares({ profile, official }))
      .then({
        effects: [
          expect.objectContaining({
            do: 'update',
            message: { name: 'card', with: expect.objectContaining({ pix: { profile, official } }) },
          }),
          {
            do: 'reply-picture',
            root: 'card',
            key: pictureOf(profile),
            picture: { draw: 'profile', profile },
            message: { name: 'pix-shared', with: { pix: { profile, official }, owner: claire } },
          },
        ],
        audit: [{ by: 'candidate', code: 'file.pix-shared', subject: seedOf(1) }],
      })
    const { state } = done(shares({ profile }))
    expect(state).toMatchObject({ history: [{ what: 'sent' }, { what: 'pix-shared', by: null }] })
  })

  test('shared again, the same, is nothing', () => {
    const shared = shares({ profile, official })
    theFile.given(sent, shared).when(shared).thenNothingHappened()
    theFile.given(sent).when(nothing).thenNothingHappened()
  })

  test('an official result alone, or beside a profile that stays, is one line without a picture', () => {
    expect(done(shares({ official })).effects).toContainEqual(line({ profile: null, official }))
    const { effects } = done(shares({ profile, official }), shares({ profile }))
    expect(effects.map(({ do: what }) => what)).toEqual(['update', 'reply'])
  })

  test('a newer profile takes the place of the former picture', () => {
    const { effects } = done(shares({ profile: newer }), shares({ profile }))
    expect(effects.slice(1)).toEqual([removed(profile), picture(newer)])
  })

  test('taken back, the picture goes, the card says nothing any more, one line stays', () => {
    const { state, effects, audit } = done(nothing, shares({ profile, official }))
    expect(effects).toEqual([
      expect.objectContaining({
        do: 'update',
        message: { name: 'card', with: expect.objectContaining({ pix: null }) },
      }),
      removed(profile),
      line(null),
    ])
    expect(audit).toMatchObject([{ code: 'file.pix-taken-back' }])
    expect(state).toMatchObject({ pix: null })
  })

  test('is a marker in the lists, never a number', () => {
    expect(viewFile(done(shares({ profile, official })).state)?.pix).toEqual(['self', 'verified'])
    expect(viewFile(done(shares({ official: { ...official, is: 'declared' } })).state)?.pix).toEqual(['declared'])
    expect(viewFile(done(nothing, shares({ profile })).state)?.pix).toEqual([])
  })
})

describe('the picture', () => {
  test('follows the file to another team’s channel', () => {
    const { effects } = done(moves, shares({ profile }))
    expect(effects).toContainEqual(removed(profile))
    expect(effects.at(-1)).toEqual(picture(profile, 'card-2'))
  })

  test('leaves with a withdrawal, and comes back with the application', () => {
    const withdrawn: FileEvent = { is: 'application.withdrawn' }
    const { state, effects } = done(withdrawn, shares({ profile }))
    expect(effects).toContainEqual(removed(profile))
    expect(effects[0]).toMatchObject({ message: { with: { status: 'withdrawn', pix: null } } })
    expect(viewFile(state)?.pix).toEqual([])
    const again = theFile.givenState(state).when(sent).decision
    expect(again.effects).toContainEqual(picture(profile))
    expect(viewFile(again.state)?.pix).toEqual(['self'])
  })

  test('of what is taken back while the file is withdrawn never comes back', () => {
    const { state, effects } = done(nothing, shares({ profile }), { is: 'application.withdrawn' })
    expect(effects).toEqual([])
    expect(theFile.givenState(state).when(sent).decision.effects).not.toContainEqual(picture(profile))
  })

  test('is drawn again when its card was deleted in Slack', () => {
    const gone: FileEvent = { is: 'delivery.failed', key: 'card', code: 'gone' }
    const { state } = done(shares({ profile }))
    const late = specify(fileKind, reference, fileA).givenState(state).when(gone).decision
    expect(late.effects).toContainEqual(removed(profile))
    expect(late.state).toMatchObject({ card: null })
    const placed = theFile.givenState(late.state).when({ is: 'channel.ready' }).decision
    expect(placed.effects.at(-1)).toEqual(picture(profile, 'card-2'))
  })

  test('of a file that goes on in another one leaves its thread', () => {
    const { state, effects } = done({ is: 'merge.done', into: fileB }, shares({ profile }), {
      is: 'merge.requested',
      from: fileB,
      code: '123456',
    })
    expect(effects).toContainEqual(removed(profile))
    expect(effects).toContainEqual(
      expect.objectContaining({
        do: 'update',
        message: { name: 'card', with: expect.objectContaining({ pix: null }) },
      }),
    )
    expect(JSON.stringify(state)).not.toContain('levels')
  })
})

describe('a result found in a campaign', () => {
  const found: FileEvent = { is: 'pix.found', by: solene.id, official }

  test('goes to the person’s chat, which shares it', () => {
    theFile
      .given(sent)
      .when(found)
      .then({
        effects: [{ do: 'tell', actor: 'chat:7', event: { is: 'pix.verified', official } }],
        audit: [{ by: solene.id, code: 'file.pix-found', subject: seedOf(1) }],
      })
  })

  test('follows the person into the file where they go on', () => {
    const requested: FileEvent = { is: 'merge.requested', from: fileB, code: '123456' }
    theFile
      .given(sent, requested, { is: 'merge.done', into: fileB })
      .when(found)
      .then({ effects: [{ do: 'tell', actor: fileB, event: found }] })
  })

  test('for a file that is not there is nothing', () => {
    theFile.given().when(found).thenNothingHappened()
  })
})

describe('a file stored before anything could be shared of Pix', () => {
  test('is read with nothing shared', () => {
    const { state } = theFile.given(sent).when(pressed('take')).decision
    const { pix: _, ...stored } = { ...JSON.parse(JSON.stringify(state)), v: 1 }
    expect(parseFile(stored)).toEqual({ ...state, v: 2, pix: null })
  })

  test('is still refused when it is none of ours', () => {
    const { state } = theFile.given(sent).when(pressed('take')).decision
    expect(() => parseFile({ ...state, v: 1 })).toThrow()
    expect(() => parseFile({ ...state, more: true })).toThrow()
  })
})
