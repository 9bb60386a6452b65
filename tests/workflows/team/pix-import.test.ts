import { describe, test } from 'vitest'
import { specify } from '#tests/kit/specification.ts'
import { claire, reference, solene } from '#tests/workflows/file/kit.ts'
import type { TeamEvent } from '#workflows/team/events.ts'
import { teamKind } from '#workflows/team/kind.ts'

const team = specify(teamKind, reference, 'team:slack')
const subject = 'team:slack'

describe('a campaign of Pix', () => {
  test('is asked for in a modal, given, and read in its own time', () => {
    const form = { name: 'pix-import', with: {} } as const
    team.given().when({ is: 'team.opened', by: solene, screen: 'pix-import' }).thenOnlyAnswers({ give: 'form', form })
    team
      .given()
      .when({ is: 'pix.given', by: solene, file: 'F1' })
      .then({
        effects: [{ do: 'import-pix', file: 'F1', by: solene.id }],
        answer: { give: 'slack-notice', message: { name: 'pix-importing', with: {} } },
        audit: [{ by: solene.id, code: 'team.pix-given', subject }],
      })
  })

  test.each<TeamEvent>([
    { is: 'team.opened', by: claire, screen: 'pix-import' },
    { is: 'pix.given', by: claire, file: 'F1' },
  ])('is for administrators only: $is', (event) => {
    const refused = { name: 'not-allowed', with: { why: 'admins' } } as const
    team.given().when(event).thenOnlyAnswers({ give: 'slack-notice', message: refused })
  })

  test('once read, who gave it hears what was found and what was left aside', () => {
    const imported = { is: 'read', found: 2, refused: [{ why: 'twice', count: 1, rows: [4] }] } as const
    team
      .given()
      .when({ is: 'pix.imported', by: solene.id, imported })
      .then({
        effects: [{ do: 'notify', user: solene.id, message: { name: 'pix-imported', with: imported } }],
        audit: [{ by: solene.id, code: 'team.pix-imported', subject, detail: '2' }],
      })
  })
})
