import { describe, expect, test } from 'vitest'
import { at, specify } from '#tests/kit/specification.ts'
import { postKind } from '#workflows/post/kind.ts'
import { instants } from '#tests/kit/instants.ts'
import { claire, yann } from '#tests/workflows/file/kit.ts'
import {
  agreed,
  amina,
  aside,
  chose,
  erwan,
  id,
  listed,
  live,
  newsIn,
  post,
  ranked,
  reference,
  saidIn,
  soizic,
  stageOf,
  submitted,
} from './kit.ts'

const day = 86_400_000

describe('the list', () => {
  test('holds no identity, comes under the card once, and is rewritten in place', () => {
    const first = post.given(...listed().slice(0, -1)).when(ranked(amina, erwan)).decision
    const said = first.effects.filter(({ do: what }) => what === 'reply')
    expect(said).toMatchObject([{ key: 'card:list', message: { name: 'shortlist' } }])
    const more = post.given(...listed()).when(ranked(amina, 'file:DDDDDDDD')).decision
    expect(more.effects).toContainEqual(expect.objectContaining({ do: 'update', key: 'card:list' }))
    expect(live(more.state).pairs).toHaveLength(4)
  })

  test('keeps whoever was looked at; those who are no candidates any more leave it', () => {
    const gone = { is: 'candidates.ranked', found: [], gone: [amina, erwan] } as const
    const { state } = post.given(...listed(), chose('preselect', amina)).when(gone).decision
    expect([stageOf(state, amina), stageOf(state, erwan), stageOf(state, soizic)]).toEqual([
      'preselected',
      undefined,
      'listed',
    ])
  })

  test('asked again with the same, nothing is said', () => {
    expect(post.given(...listed()).when(ranked(amina, erwan, soizic)).decision.effects).toEqual([])
  })

  test('one added by hand comes with a reason, and is not there twice', () => {
    const add = (why: string, files = ['file:DDDDDDDD'] as const) =>
      submitted({ form: 'post-add', ref: 'DDD-DDD', files: [...files], why })
    expect(post.given(...listed()).when(add(' ')).decision.answer).toMatchObject({ errors: { why: {} } })
    const { state, audit } = post.given(...listed()).when(add('Connaît déjà le lieu.')).decision
    expect(live(state).pairs.at(-1)).toMatchObject({ added: { by: claire, why: 'Connaît déjà le lieu.' }, score: null })
    expect(audit).toMatchObject([{ code: 'post.added' }])
    const again = post.given(...listed(), add('Bien.')).when(add('Bien.')).decision
    expect(again.answer).toMatchObject({ errors: { ref: { with: { why: 'listed' } } } })
  })
})

describe('a choice', () => {
  test('is the structure’s: another coordinator of the territory may look, not choose', () => {
    const { answer } = post.given(...listed()).when(chose('preselect', amina, yann)).decision
    expect(answer).toMatchObject({ message: { name: 'not-allowed', with: { why: 'owner', owner: claire } } })
  })

  test('preselects: the candidate’s file is told of the post, with the same reasons', () => {
    const { state, effects } = post.given(...listed()).when(chose('preselect', amina)).decision
    expect(stageOf(state, amina)).toBe('preselected')
    expect(effects).toContainEqual({
      do: 'tell',
      actor: amina,
      event: {
        is: 'post.proposed',
        owner: claire,
        reasons: [{ criterion: 'closeness', part: 1, figure: 3 }],
        shown: expect.objectContaining({ structure: 'Mairie de Brest', commune: 'Brest', zone: 'Europe/Paris' }),
      },
    })
  })

  test('sets aside in silence who knows nothing of the post, and with a sentence who does', () => {
    const silent = submitted({ form: 'pair-aside', file: amina, reason: 'distance', sentence: '' })
    const unknowing = post.given(...listed()).when(silent).decision
    expect([stageOf(unknowing.state, amina), newsIn(unknowing.effects)]).toEqual(['aside', []])
    const known = post.given(...listed(), chose('preselect', amina))
    expect(known.when(silent).decision.answer).toMatchObject({ errors: { sentence: {} } })
    expect(newsIn(known.when(aside(amina)).decision.effects)).toEqual([
      { file: amina, news: { is: 'aside', reason: 'profile', sentence: 'Un autre profil.', by: claire.name } },
    ])
  })

  test('can be taken back one step at a time, which is logged', () => {
    const { state, effects, audit } = post
      .given(...listed(), ...agreed(amina), aside(amina))
      .when(chose('back', amina)).decision
    expect(stageOf(state, amina)).toBe('agreed')
    expect(newsIn(effects)).toEqual([{ file: amina, news: { is: 'returned', agreed: true } }])
    expect(audit).toMatchObject([{ code: 'post.put-back' }])
  })

  test('a candidate who declines makes room: the ranking looks for someone else', () => {
    const declined = { is: 'candidate.declined', file: amina, reason: 'dates' } as const
    const { state, effects } = post.given(...listed(), chose('preselect', amina)).when(declined).decision
    expect(stageOf(state, amina)).toBe('declined')
    expect(saidIn(effects)).toContain('pair-declined')
    expect(effects).toContainEqual({ do: 'rank', by: null })
  })
})

describe('time', () => {
  test('a structure that has not chosen for a month is reminded, and again', () => {
    const { effects } = post.given(...listed()).when(at(instants.now + 31 * day, { is: 'choice.late' })).decision
    expect(saidIn(effects)).toEqual(['choice-late'])
    expect(effects).toContainEqual(expect.objectContaining({ do: 'remind', name: 'choice' }))
  })

  test('a candidate without news for a fortnight hears where things stand', () => {
    const late = { is: 'news.late', file: amina } as const
    const told = post.given(...listed(), ...agreed(amina)).when(at(instants.now + 15 * day, late)).decision
    expect(newsIn(told.effects)).toMatchObject([{ file: amina, news: { is: 'waits' } }])
    expect(saidIn(told.effects)).toEqual(['pair-waits'])
    post
      .given(...listed(), ...agreed(amina), aside(amina))
      .when(at(instants.now + 15 * day, late))
      .thenNothingHappened()
  })
})

describe('another look', () => {
  const contested = { is: 'decision.contested', file: amina } as const
  const past = [...listed(), ...agreed(amina), aside(amina), contested]
  const uphold = (by = yann) => submitted({ form: 'pair-uphold', file: amina, sentence: 'Je confirme.' }, by)

  test('is asked of the others of the territory, never of who decided', () => {
    const { effects } = post.given(...past.slice(0, -1)).when(contested).decision
    const [said] = effects.flatMap((effect) =>
      effect.do === 'reply' && effect.message.name === 'pair-contested' ? [effect.message.with] : [],
    )
    expect(said).toMatchObject({ by: claire, others: [{ id: yann.id }] })
    for (const event of [chose('overturn', amina), chose('uphold', amina), uphold(claire)]) {
      post
        .given(...past)
        .when(event)
        .thenOnlyAnswers({ give: 'slack-notice', message: { name: 'review-by-another', with: {} } })
    }
  })

  test('asked again it is only said again; of what was not decided there is none', () => {
    const again = post.given(...past).when(contested).decision
    expect(newsIn(again.effects)).toEqual([{ file: amina, news: { is: 'contested' } }])
    expect(again.effects).toHaveLength(1)
    const none = post.given(...listed(), ...agreed(amina)).when(contested).decision
    expect(newsIn(none.effects)).toEqual([{ file: amina, news: { is: 'too-late' } }])
  })

  test('may uphold with a sentence, or give the candidate back their place', () => {
    const upheld = post.given(...past).when(uphold()).decision
    expect(newsIn(upheld.effects)).toEqual([
      { file: amina, news: { is: 'upheld', sentence: 'Je confirme.', by: yann.name } },
    ])
    expect(stageOf(upheld.state, amina)).toBe('aside')
    const overturned = post.given(...past).when(chose('overturn', amina, yann)).decision
    expect(stageOf(overturned.state, amina)).toBe('agreed')
    expect(newsIn(overturned.effects)).toEqual([{ file: amina, news: { is: 'overturned', agreed: true } }])
  })

  test('without anyone else, administrators are called', () => {
    const team = {
      ...reference.team,
      coordinators: reference.team.coordinators.filter(({ id: one }) => one === claire.id),
    }
    const small = specify(postKind, { ...reference, team }, id)
    const { effects } = small.given(...past.slice(0, -1)).when(contested).decision
    expect(effects.filter(({ do: what }) => what === 'alert')).toHaveLength(1)
  })
})
