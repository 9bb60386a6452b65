import { describe, expect, test } from 'vitest'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import { seedOf, specify } from '#tests/kit/specification.ts'
import { claire, karim, reference, solene, stranger } from '#tests/workflows/file/kit.ts'
import type { Draft } from '#workflows/team/drafts/draft.ts'
import type { DraftEvent, Typed } from '#workflows/team/drafts/events.ts'
import { draftLimits } from '#workflows/team/drafts/limits.ts'
import { teamKind } from '#workflows/team/kind.ts'
import type { TeamEvent } from '#workflows/team/events.ts'

const team = specify(teamKind, reference, 'team:slack')
const subject = 'team:slack'

const typed: Typed = {
  title: 'Refaire une carte perdue',
  when: 'Vous avez perdu votre carte.',
  steps: 'Ouvrez le site.\n\n  Choisissez « Perte ».  ',
  goodToKnow: '',
  source: 'https://www.service-public.fr/particuliers/vosdroits/F1#perte',
  theme: 'papiers',
  questions: 'j ai perdu ma carte\ncarte perdue\ncarte perdue',
  verdict: '',
  word: '',
}

const asked: DraftEvent = { is: 'draft.proposed', by: claire, theme: 'papiers', question: 'j ai perdu\nma carte' }
const id = seedOf(1).slice(-12)

function written(words: Partial<Typed> = {}, by = claire): DraftEvent {
  return { is: 'draft.submitted', by, of: null, typed: { ...typed, ...words } }
}

/** The first draft, on from the version that the team has. */
function again(words: Partial<Typed>, by = solene): DraftEvent {
  return { is: 'draft.submitted', by, of: { id, at: first().at }, typed: { ...typed, ...words } }
}

function first(...since: readonly TeamEvent[]): Draft {
  const [draft] = team.given(...since.slice(0, -1)).when(since.at(-1) ?? written()).decision.state.drafts
  if (!draft) throw new Error('Nothing was drafted')
  return draft
}

function says(event: TeamEvent, ...past: readonly TeamEvent[]): SlackMessage | undefined {
  const { answer } = team.given(...past).when(event).decision
  return answer?.give === 'slack-notice' ? answer.message : undefined
}

describe('a question without an answer', () => {
  test('opens the form with its words in one line and its theme', () => {
    const { answer, state } = team.given().when(asked).decision
    expect(state).toBe(teamKind.initial)
    expect(answer).toMatchObject({
      give: 'form',
      form: { name: 'draft', with: { of: null, sheet: { questions: ['j ai perdu ma carte'], theme: 'papiers' } } },
    })
  })

  test('is masked once more, and a theme that does not exist is left open', () => {
    const question = 'appelez-moi au 06 12 34 56 78, jean@exemple.fr'
    const { answer } = team.given().when({ ...asked, theme: 'the moon', question }).decision
    expect(answer).toMatchObject({ form: { with: { sheet: { theme: null } } } })
    expect(JSON.stringify(answer)).not.toMatch(/06 12|jean@/)
  })

  test('becomes a draft, without empty or repeated lines, and the journal keeps who wrote it', () => {
    const { state, audit, effects } = team.given().when(written()).decision
    expect(effects).toEqual([])
    expect(audit).toEqual([{ by: claire.id, code: 'draft.proposed', subject, detail: id }])
    expect(state.drafts).toMatchObject([
      {
        id,
        by: claire,
        review: { is: 'waiting' },
        sheet: {
          steps: ['Ouvrez le site.', 'Choisissez « Perte ».'],
          goodToKnow: [],
          source: 'https://www.service-public.fr/particuliers/vosdroits/F1',
          questions: ['j ai perdu ma carte', 'carte perdue'],
        },
      },
    ])
  })

  test('keeps nothing personal, and its author is told that something was hidden', () => {
    const secret = written({
      steps: 'Appelez Jean au 06 12 34 56 78.\nOu le 3646.',
      when: 'Mon mot de passe est Turlututu!',
    })
    const { state, answer } = team.given().when(secret).decision
    expect(JSON.stringify(state)).not.toMatch(/06 12|Turlututu/)
    expect(JSON.stringify(state)).toContain('3646')
    expect(answer).toMatchObject({ message: { name: 'draft-saved', with: { became: 'proposed', masked: true } } })
  })
})

describe('an input that will not do is told under it, and nothing is kept', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ')
  const lines = (count: number): string => Array.from({ length: count }, (_, nth) => `mot ${nth}`).join('\n')
  const noAddress = { name: 'draft-fault', with: { why: 'not-an-address' } }
  test.each<readonly [Partial<Typed>, object]>([
    [{ title: ' ' }, { title: { name: 'input-missing' } }],
    [{ title: 'm'.repeat(81) }, { title: { with: { why: 'line-too-long', line: 1, max: 80, over: 1 } } }],
    [{ when: `${words(20)}. ${words(21)}` }, { when: { with: { why: 'long-sentence', words: 21, max: 20 } } }],
    [{ steps: lines(7) }, { steps: { with: { why: 'too-many-lines', max: 6, over: 1 } } }],
    [{ steps: `mot\n${'m'.repeat(221)}` }, { steps: { with: { why: 'line-too-long', line: 2, max: 220 } } }],
    [{ steps: '' }, { steps: { name: 'input-missing' } }],
    [{ goodToKnow: lines(4) }, { goodToKnow: { with: { why: 'too-many-lines', max: 3 } } }],
    [{ questions: lines(15) }, { questions: { with: { why: 'too-many-lines', max: 14 } } }],
    [{ questions: 'm'.repeat(201) }, { questions: { with: { why: 'line-too-long', max: 200 } } }],
    [{ theme: 'the moon' }, { theme: { name: 'input-missing' } }],
    [{ source: 'http://www.ameli.fr' }, { source: noAddress }],
    [{ source: 'https://me:secret@www.ameli.fr' }, { source: noAddress }],
    [{ source: 'https://localhost/a' }, { source: noAddress }],
    [{ source: 'ameli' }, { source: noAddress }],
  ])('%o', (wrong, errors) => {
    const { state, answer, audit } = team.given().when(written(wrong)).decision
    expect(answer).toMatchObject({ give: 'form-errors', errors })
    expect({ state, audit }).toEqual({ state: teamKind.initial, audit: undefined })
  })
})

describe('a draft', () => {
  test('is reviewed by someone else than its author, who is not asked', () => {
    const open = (by: typeof claire): unknown =>
      team.given(written()).when({ is: 'draft.opened', by, draft: id }).decision.answer
    expect(open(claire)).toMatchObject({ form: { with: { asksVerdict: false, of: { id } } } })
    expect(open(solene)).toMatchObject({ form: { with: { asksVerdict: true } } })
    const { state, audit } = team.given(written()).when(again({ verdict: 'reviewed' })).decision
    expect(state.drafts).toMatchObject([{ by: claire, review: { is: 'reviewed', by: solene } }])
    expect(audit).toEqual([{ by: solene.id, code: 'draft.reviewed', subject, detail: id }])
  })

  test('its author can not review it, whatever the form says', () => {
    const { state, answer } = team.given(written()).when(again({ verdict: 'reviewed' }, claire)).decision
    expect(state.drafts).toMatchObject([{ review: { is: 'waiting' } }])
    expect(answer).toMatchObject({ message: { with: { became: 'unchanged' } } })
  })

  test('sent back, it says why to its author; taken up again, it waits for a review', () => {
    const back = again({ verdict: 'sent-back', word: 'Ajoutez le numéro 06 12 34 56 78.' })
    const { state, effects } = team.given(written()).when(back).decision
    expect(state.drafts).toMatchObject([{ by: claire, review: { is: 'sent-back', by: solene } }])
    expect(effects).toMatchObject([
      { do: 'notify', user: claire.id, message: { name: 'draft-sent-back', with: { by: solene } } },
    ])
    expect(JSON.stringify(effects)).not.toContain('06 12')
    const mended = team.given(written(), back).when(again({ title: 'Carte perdue' }, claire)).decision
    expect(mended.state.drafts).toMatchObject([{ sheet: { title: 'Carte perdue' }, review: { is: 'waiting' } }])
  })

  test('corrected by someone else, it is theirs, and another must review it', () => {
    const mended = again({ title: 'Carte perdue', verdict: 'corrected' })
    const { state } = team.given(written(), again({ verdict: 'reviewed' }, karim)).when(mended).decision
    expect(state.drafts).toMatchObject([{ by: solene, review: { is: 'waiting' } }])
  })

  test.each<readonly [Partial<Typed>, object]>([
    [{}, { verdict: { name: 'input-missing' } }],
    [{ verdict: 'sent-back' }, { word: { name: 'input-missing' } }],
    [{ verdict: 'sent-back', word: 'm'.repeat(601) }, { word: { name: 'input-too-long', with: { over: 1 } } }],
    [{ verdict: 'corrected' }, { verdict: { with: { why: 'text-unchanged' } } }],
    [{ verdict: 'reviewed', title: 'Autre' }, { verdict: { with: { why: 'text-changed' } } }],
    [{ verdict: 'sent-back', word: 'Non', title: 'Autre' }, { verdict: { with: { why: 'text-changed' } } }],
  ])('is not judged by halves: %o', (words, errors) => {
    const { answer, state } = team.given(written()).when(again(words)).decision
    expect(answer).toMatchObject({ give: 'form-errors', errors })
    expect(state.drafts).toMatchObject([{ review: { is: 'waiting' } }])
  })

  test('is not overwritten by who read an older version', () => {
    const newer = again({ title: 'Carte perdue' }, claire)
    const { answer, audit } = team.given(written(), newer).when(again({ verdict: 'reviewed' })).decision
    expect(answer).toMatchObject({ give: 'form-errors', errors: { title: { with: { why: 'stale' } } } })
    expect(audit).toBeUndefined()
  })

  test('is taken out once; after that it is gone for everyone', () => {
    const dropped: DraftEvent = { is: 'draft.dropped', by: karim, draft: id }
    const { state, audit } = team.given(written()).when(dropped).decision
    expect(state.drafts).toEqual([])
    expect(audit).toEqual([{ by: karim.id, code: 'draft.dropped', subject, detail: id }])
    for (const late of [
      dropped,
      again({ verdict: 'reviewed' }),
      { is: 'draft.opened', by: karim, draft: id } as const,
    ]) {
      expect(says(late, written(), dropped)).toEqual({ name: 'draft-gone', with: {} })
    }
  })

  test('does not exist for who has no territory', () => {
    const dropped: DraftEvent = { is: 'draft.dropped', by: stranger, draft: id }
    for (const event of [{ ...asked, by: stranger }, written({}, stranger), dropped]) {
      expect(says(event)).toEqual({ name: 'not-allowed', with: { why: 'stranger', admins: [solene.id] } })
    }
  })

  test('one more than the list can hold is refused before it is written', () => {
    const many = Array.from({ length: draftLimits.drafts }, () => written())
    const full = { name: 'drafts-full', with: { max: draftLimits.drafts } }
    expect(says(asked, ...many)).toEqual(full)
    expect(says(written(), ...many)).toEqual(full)
  })
})

test('stored settings of the second version had no draft', () => {
  expect(teamKind.parse({ v: 2, coordinators: [], channels: [], themesOff: ['papiers'] })).toEqual({
    ...teamKind.initial,
    themesOff: ['papiers'],
  })
})
