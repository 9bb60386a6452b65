import { describe, expect, test } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { seedOf } from '#tests/kit/specification.ts'
import type { PressName } from '#workflows/file/events.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { claire, fileA, karim, pressed, sent, solene, stranger, submitted, theFile, yann } from './kit.ts'

const ref = fileRef(fileA)
const declined = submitted({ form: 'decline-preview', reason: 'profile', sentence: ' Merci de votre élan. ' })
const minute = 60_000

describe('taking a file', () => {
  test('gives it to the first one, who is shown on the card, and the person is told', () => {
    theFile
      .given(sent)
      .when(pressed('take'))
      .then({
        effects: [
          expect.objectContaining({
            do: 'update',
            message: { name: 'card', with: expect.objectContaining({ status: 'taken', owner: claire }) },
          }),
          {
            do: 'tell',
            actor: 'chat:7',
            event: { is: 'status.changed', status: 'taken', reason: null, at: instants.now + minute },
          },
        ],
        audit: [{ by: claire.id, code: 'file.taken', subject: seedOf(1) }],
      })
  })

  test('case 76: the second one is told who has it', () => {
    theFile
      .given(sent, pressed('take'))
      .when(pressed('take', yann))
      .thenOnlyAnswers({ give: 'slack-notice', message: { name: 'already-taken', with: { ref, owner: claire } } })
  })

  test('case 21: pressed twice by the same one, it is taken once', () => {
    theFile
      .given(sent, pressed('take'))
      .when(pressed('take'))
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'state-now', with: { ref, status: 'taken', owner: claire } },
      })
  })

  test('can be undone: the file waits again for anyone', () => {
    const { effects } = theFile.given(sent, pressed('take')).when(pressed('give-back')).decision
    expect(effects).toContainEqual(
      expect.objectContaining({ do: 'tell', event: expect.objectContaining({ status: 'sent' }) }),
    )
    const again = theFile.given(sent, pressed('take'), pressed('give-back')).when(pressed('take', yann)).decision
    expect(again.state).toMatchObject({ stage: { at: 'taken', by: yann } })
  })
})

describe('who may', () => {
  test.each<[string, typeof claire, unknown]>([
    ['a stranger', stranger, { why: 'stranger', admins: ['U0SOLENE'] }],
    ['a coordinator from elsewhere', karim, { why: 'perimeter', departement: '29', name: 'Finistère' }],
  ])('%s may press nothing, nor submit anything, and is told why', (_who, by, refusal) => {
    const answer = { give: 'slack-notice', message: { name: 'not-allowed', with: refusal } }
    for (const press of ['take', 'open', 'reveal'] as const) {
      expect(theFile.given(sent).when(pressed(press, by)).decision).toMatchObject({ effects: [], answer })
    }
    const form = submitted({ form: 'note', text: 'Bonjour' }, by)
    expect(theFile.given(sent, pressed('take')).when(form).decision).toMatchObject({ effects: [], answer })
  })

  test.each<PressName>(['give-back', 'ask', 'eligible', 'decline', 'reveal'])(
    'only the one who follows the file may press « %s »',
    (press) => {
      theFile
        .given(sent, pressed('take'))
        .when(pressed(press, yann))
        .thenOnlyAnswers({
          give: 'slack-notice',
          message: { name: 'not-allowed', with: { why: 'owner', owner: claire } },
        })
    },
  )

  test('an administrator may free a file that someone else follows', () => {
    const { state } = theFile.given(sent, pressed('take')).when(pressed('give-back', solene)).decision
    expect(state).toMatchObject({ stage: { at: 'sent' } })
  })
})

describe('deciding', () => {
  test('recevable: the person is told, and it can be put back one step', () => {
    const eligible = theFile.given(sent, pressed('take')).when(pressed('eligible')).decision
    expect(eligible.state).toMatchObject({ stage: { at: 'eligible', by: claire } })
    const back = theFile.given(sent, pressed('take'), pressed('eligible')).when(pressed('put-back')).decision
    expect(back.state).toMatchObject({ stage: { at: 'taken', by: claire } })
    expect(back.effects).toContainEqual(
      expect.objectContaining({
        do: 'tell',
        event: expect.objectContaining({ is: 'status.changed', status: 'taken' }),
      }),
    )
  })

  test('non retenue: first read as the person will read it, then told with the reason', () => {
    const form = submitted({ form: 'decline', reason: 'profile', sentence: 'Merci de votre élan.' })
    theFile
      .given(sent, pressed('take'))
      .when(form)
      .thenOnlyAnswers({
        give: 'form',
        form: { name: 'decline-preview', with: { ref, reason: 'profile', sentence: 'Merci de votre élan.' } },
      })
    const { effects, audit } = theFile.given(sent, pressed('take'), form).when(declined).decision
    const reason = { code: 'profile', sentence: 'Merci de votre élan.' }
    expect(effects).toContainEqual(
      expect.objectContaining({ event: expect.objectContaining({ status: 'declined', reason }) }),
    )
    expect(audit).toEqual([{ by: claire.id, code: 'file.declined', subject: seedOf(1), detail: 'profile' }])
  })

  test.each([
    ['reason', { form: 'decline', reason: 'ugly', sentence: 'Non.' }],
    ['sentence', { form: 'decline', reason: 'profile', sentence: '  ' }],
    ['sentence', { form: 'decline', reason: 'profile', sentence: 'a'.repeat(601) }],
    ['text', { form: 'ask', text: '' }],
    ['why', { form: 'reveal', why: '' }],
  ] as const)('a form is refused under its input: %s', (input, form) => {
    const { decision } = theFile.given(sent, pressed('take')).when(submitted(form))
    expect(decision).toMatchObject({ effects: [], answer: { give: 'form-errors', errors: { [input]: {} } } })
  })

  test('a form left open while the file was decided changes nothing', () => {
    theFile
      .given(sent, pressed('take'), pressed('eligible'))
      .when(declined)
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'state-now', with: { ref, status: 'eligible', owner: claire } },
      })
  })
})

describe('reading a file', () => {
  test('the whole file opens without identity or CV, and it is kept who opened it', () => {
    const { effects, answer, audit, state } = theFile
      .given(sent, pressed('take'), submitted({ form: 'note', text: 'À rappeler mardi' }))
      .when(pressed('open', yann)).decision
    expect(effects).toEqual([])
    expect(answer).toMatchObject({ form: { name: 'dossier', with: { notes: [{ text: 'À rappeler mardi' }] } } })
    expect(JSON.stringify(answer)).not.toMatch(/Amina|Benali|exemple|cv-1/)
    expect(audit).toEqual([{ by: yann.id, code: 'file.opened', subject: seedOf(1) }])
    expect(JSON.stringify(state)).toContain('Amina')
  })

  test('a note stays in the file: nothing is told to the person, nothing shown in the channel', () => {
    const { effects } = theFile.given(sent, pressed('take')).when(submitted({ form: 'note', text: 'Secret' })).decision
    expect(effects.map((effect) => effect.do)).toEqual(['update'])
    expect(JSON.stringify(effects)).not.toContain('Secret')
  })

  test('the identity is for the one who said why, and is kept with who and why', () => {
    theFile
      .given(sent, pressed('take'))
      .when(submitted({ form: 'reveal', why: 'interview' }))
      .then({
        effects: [
          { do: 'send-cv', user: 'U0CLAIRE', title: ref, cv: 'cv-1', key: expect.stringMatching(/^cv:U0CLAIRE:/) },
        ],
        answer: {
          give: 'form',
          form: {
            name: 'identity',
            with: {
              ref,
              prenom: 'Amina',
              nom: 'Benali',
              email: 'amina.benali@exemple.fr',
              telephone: '+33612345678',
              pixCode: null,
              cv: true,
            },
          },
        },
        audit: [{ by: claire.id, code: 'file.revealed', subject: seedOf(1), detail: 'interview' }],
      })
  })
})
