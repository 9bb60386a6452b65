import { describe, expect, test } from 'vitest'
import { specify } from '#tests/kit/specification.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { claire, fileA, karim, pressed, reference, sent, solene, submitted, theFile, yann } from './kit.ts'

const declined = submitted({ form: 'decline-preview', reason: 'profile', sentence: 'Un autre profil.' })
const contested = { is: 'decision.contested' } as const
const uphold = (by = yann) => submitted({ form: 'uphold', sentence: 'Je confirme.' }, by)
const past = [sent, pressed('take'), declined, contested]

describe('another look at a file that was not kept', () => {
  test('is asked of the others of the territory, and the person hears that it is', () => {
    const { effects, audit } = theFile.given(sent, pressed('take'), declined).when(contested).decision
    expect(effects).toContainEqual(
      expect.objectContaining({
        do: 'reply',
        message: { name: 'file-contested', with: expect.objectContaining({ by: claire, others: [yann] }) },
      }),
    )
    expect(effects).toContainEqual({
      do: 'tell',
      actor: 'chat:7',
      event: { is: 'decision.reviewed', review: { is: 'asked' } },
    })
    expect(audit).toMatchObject([{ code: 'file.contested' }])
    // asked again, it is only said again
    const again = theFile.given(...past).when(contested).decision
    expect(again.effects).toMatchObject([{ do: 'tell', event: { review: { is: 'asked' } } }])
    theFile.given(sent, pressed('take')).when(contested).thenNothingHappened()
  })

  test('is never theirs who decided, administrators included', () => {
    const answer = { give: 'slack-notice', message: { name: 'review-by-another', with: {} } } as const
    theFile
      .given(...past)
      .when(uphold(claire))
      .thenOnlyAnswers(answer)
    theFile
      .given(...past)
      .when(pressed('put-back'))
      .thenOnlyAnswers(answer)
    const byAdmin = [
      sent,
      pressed('take', solene),
      submitted({ form: 'decline-preview', reason: 'profile', sentence: 'Non.' }, solene),
    ]
    theFile
      .given(...byAdmin, contested)
      .when(uphold(solene))
      .thenOnlyAnswers(answer)
    expect(theFile.given(...past).when(uphold(karim)).decision.answer).toMatchObject({
      message: { name: 'not-allowed', with: { why: 'perimeter' } },
    })
  })

  test('upholds in words of its own, or puts the file back', () => {
    const upheld = theFile.given(...past).when(uphold()).decision
    expect(upheld.state).toMatchObject({ stage: { at: 'declined' }, contest: null })
    expect(upheld.effects).toContainEqual(
      expect.objectContaining({
        event: { is: 'decision.reviewed', review: { is: 'upheld', by: yann.name, sentence: 'Je confirme.' } },
      }),
    )
    const back = theFile.given(...past).when(pressed('put-back', yann)).decision
    expect(back.state).toMatchObject({ stage: { at: 'taken', by: yann }, contest: null })
  })

  test('without anyone else in the territory, administrators are called', () => {
    const coordinators = reference.team.coordinators.filter(({ id }) => id === claire.id)
    const small = specify(fileKind, { ...reference, team: { ...reference.team, coordinators } }, fileA)
    const { effects } = small.given(sent, pressed('take'), declined).when(contested).decision
    expect(effects.filter(({ do: what }) => what === 'alert')).toHaveLength(1)
  })
})
