import { describe, expect, test } from 'vitest'
import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import { specify } from '#tests/kit/specification.ts'
import { claire, reference, solene } from '#tests/workflows/file/kit.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { newCoordinator } from '#workflows/team/new-coordinator.ts'
import type { TeamEvent } from '#workflows/team/events.ts'

const nora = { id: 'U0NORA', name: 'Nora' }
const everywhere = newCoordinator({ ...nora, perimeters: ['all'] })
const team = specify(
  teamKind,
  { ...reference, team: { ...reference.team, coordinators: [...reference.team.coordinators, everywhere] } },
  'team:slack',
)
const channel: TeamEvent = { is: 'channel.set', by: solene, perimeter: 'all', channel: 'C0NATIONAL' }

function off(by: typeof nora, ...themes: readonly string[]): TeamEvent {
  return { is: 'themes.set', by, off: themes }
}

describe('themes', () => {
  test('are switched off and on again at once, by an administrator or who covers the whole country; the journal keeps it', () => {
    const closed = team.given().when(off(solene, 'argent-impots', 'social-sante', 'the moon')).decision
    expect(closed.state.themesOff).toEqual(['social-sante', 'argent-impots'])
    expect(closed.audit).toMatchObject([
      { by: solene.id, code: 'team.themes-set', detail: '-social-sante -argent-impots' },
    ])
    const opened = team.given(off(solene, 'argent-impots')).when(off(nora)).decision
    expect(opened.state.themesOff).toEqual([])
    expect(opened.audit).toMatchObject([{ by: nora.id, detail: '+argent-impots' }])
  })

  test('set as they were leave no line in the journal', () => {
    const { audit, answer } = team.given(off(solene, 'papiers')).when(off(solene, 'papiers')).decision
    expect(audit).toBeUndefined()
    expect(answer).toMatchObject({ message: { name: 'team-saved', with: { what: 'themes' } } })
  })

  test('are shown as they are', () => {
    const { answer } = team
      .given(off(solene, 'papiers'))
      .when({ is: 'team.opened', by: nora, screen: 'themes' }).decision
    expect(answer).toEqual({ give: 'form', form: { name: 'themes', with: { off: ['papiers'] } } })
  })

  test.each<TeamEvent>([off(claire, 'papiers'), { is: 'team.opened', by: claire, screen: 'themes' }])(
    'are not for who covers a part of the country: $is',
    (event) => {
      team
        .given()
        .when(event)
        .thenOnlyAnswers({
          give: 'slack-notice',
          message: { name: 'not-allowed', with: { why: 'whole-country' } },
        })
    },
  )
})

describe('the week', () => {
  const quiet: QuestionsParams = { total: 4, urgent: 0, unanswered: [], overdue: [], off: [] }
  const full: QuestionsParams = { ...quiet, unanswered: [{ theme: 'papiers', count: 3, last: [] }] }

  test('is told in the national channel, or to administrators without one', () => {
    expect(team.given(channel).when({ is: 'week.over', questions: full }).decision.effects).toMatchObject([
      { do: 'post', channel: 'C0NATIONAL', message: { name: 'questions-weekly' } },
    ])
    expect(team.given().when({ is: 'week.over', questions: full }).decision.effects).toMatchObject([{ do: 'alert' }])
  })

  test('that left nothing to do is not told', () => {
    team.given(channel).when({ is: 'week.over', questions: quiet }).thenNothingHappened()
  })
})

describe('stored settings', () => {
  test('of the first version had no theme switched off', () => {
    expect(teamKind.parse({ v: 1, coordinators: [], channels: [] })).toEqual(teamKind.initial)
  })
})
