import { describe, expect, test } from 'vitest'
import { specify } from '#tests/kit/specification.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { postKind } from '#workflows/post/kind.ts'
import { claire, karim, solene } from '#tests/workflows/file/kit.ts'
import {
  created,
  id,
  judged,
  live,
  post,
  pressed,
  ranked,
  amina,
  reference,
  submitted,
  typed,
  validated,
} from './kit.ts'

describe('a post', () => {
  test('is created with its card in the channel of its territory', () => {
    const { state, effects, answer } = post.given().when(created).decision
    expect(live(state)).toMatchObject({
      ref: fileRef(id),
      owner: claire,
      stage: { at: 'created' },
      said: {
        number: '73282932000074',
        seats: 2,
        themes: ['bases', 'sante'],
        weights: { closeness: 3, pix: 2, waiting: 1 },
      },
    })
    expect(effects).toEqual([expect.objectContaining({ do: 'post', channel: 'C0BRETAGNE' })])
    expect(answer).toMatchObject({ message: { name: 'post-created' } })
  })

  test('says what is wrong under each line, and keeps nothing', () => {
    const wrong = {
      ...typed,
      number: '212 900 195 00011',
      commune: 'Saint-Denis',
      startsOn: '2020-01-01',
      seats: '0',
      themes: 'bases|jardinage',
      weights: 'closeness=9',
    }
    const { state, answer } = post.given().when({ is: 'post.created', by: claire, typed: wrong }).decision
    expect(state.is).toBe('absent')
    expect(answer).toEqual({
      give: 'form-errors',
      errors: {
        number: { name: 'post-fault', with: { why: 'siret' } },
        commune: { name: 'post-fault', with: { why: 'communes' } },
        startsOn: { name: 'post-fault', with: { why: 'past' } },
        seats: { name: 'post-fault', with: { why: 'number', max: 50 } },
        themes: { name: 'post-fault', with: { why: 'unknown', word: 'jardinage', known: [] } },
        weights: { name: 'post-fault', with: { why: 'weight', least: 0, most: 3 } },
      },
    })
  })

  test('takes a RIDET, and La Poste’s own rule of a SIRET', () => {
    for (const number of ['1234567890', '356 000 000 49837', '35600000000010']) {
      const { state } = post.given().when({ is: 'post.created', by: claire, typed: { ...typed, number } }).decision
      expect(state.is, number).toBe('live')
    }
  })

  test('is for who covers its territory; without a channel it says so', () => {
    post
      .given()
      .when({ is: 'post.created', by: karim, typed })
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'not-allowed', with: { why: 'perimeter', departement: '29', name: 'Finistère' } },
      })
    const nowhere = specify(postKind, { ...reference, team: { ...reference.team, channels: [] } }, id)
    nowhere
      .given()
      .when(created)
      .thenOnlyAnswers({
        give: 'form-errors',
        errors: { commune: { name: 'post-fault', with: { why: 'no-channel' } } },
      })
  })

  test('waits for the opinion, then for the administration, which gives its quota; then it is ranked at once', () => {
    post
      .given(created)
      .when(validated())
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'post-now', with: { ref: fileRef(id) } },
      })
    const byClaire = post.given(created, judged).when(submitted({ form: 'post-validate', quota: '2' })).decision
    expect(byClaire.answer).toMatchObject({ message: { name: 'not-allowed', with: { why: 'admins' } } })
    const { state, effects, audit } = post.given(created, judged).when(validated('3')).decision
    expect(live(state).stage).toMatchObject({ at: 'validated', quota: 3, by: solene })
    expect(effects).toContainEqual({ do: 'rank', by: null })
    expect(audit).toMatchObject([{ by: solene.id, code: 'post.validated' }])
  })

  test('an unfavourable opinion says why; a refusal too; both can be taken back', () => {
    const judge = submitted({ form: 'post-judge', favourable: 'no', comment: ' ' })
    expect(post.given(created).when(judge).decision.answer).toMatchObject({ errors: { comment: {} } })
    const refused = submitted({ form: 'post-refuse', comment: 'Hors du dispositif.' }, solene)
    const { state } = post.given(created, judged, refused).when(pressed('put-back', solene)).decision
    expect(live(state).stage.at).toBe('created')
  })

  test('closed, it leaves nobody in its list', () => {
    const closing = submitted({ form: 'post-close', why: 'cancelled' })
    const { state, effects } = post.given(created, judged, validated(), ranked(amina)).when(closing).decision
    expect(live(state)).toMatchObject({ stage: { at: 'closed', why: 'cancelled' }, pairs: [] })
    expect(effects).toContainEqual({ do: 'forget-reminder', name: 'choice' })
  })
})
