import { describe, expect, test } from 'vitest'
import { specify } from '#tests/kit/specification.ts'
import { claire, karim, reference, solene } from '#tests/workflows/file/kit.ts'
import { accessOf, channelFor, mayRead } from '#workflows/team/access.ts'
import type { TeamEvent } from '#workflows/team/events.ts'
import { newCoordinator } from '#workflows/team/new-coordinator.ts'
import { teamKind } from '#workflows/team/kind.ts'

const team = specify(teamKind, reference, 'team:slack')
const brest = { departement: '29', region: '53' }
const setByAdmin: TeamEvent = {
  is: 'coordinator.set',
  by: solene,
  user: 'U1',
  name: 'Nora',
  perimeters: ['departement:29', 'departement:29', 'departement:999'],
}
const channelSet: TeamEvent = { is: 'channel.set', by: solene, perimeter: 'region:53', channel: 'C1' }

describe('the team', () => {
  test('an administrator gives territories that exist, and takes them back', () => {
    const { state, audit } = team.given().when(setByAdmin).decision
    expect(state.coordinators).toEqual([newCoordinator({ id: 'U1', name: 'Nora', perimeters: ['departement:29'] })])
    expect(audit).toEqual([
      { by: solene.id, code: 'team.coordinator-set', subject: 'team:slack', detail: 'U1 departement:29' },
    ])
    const none = team.given(setByAdmin).when({ ...setByAdmin, perimeters: [] }).decision
    expect(none.state.coordinators).toEqual([])
  })

  test('a territory has one channel, the last one chosen', () => {
    const { state } = team.given(channelSet).when({ ...channelSet, channel: 'C2' }).decision
    expect(state.channels).toEqual([{ perimeter: 'region:53', channel: 'C2', mode: 'offer' }])
  })

  test.each<TeamEvent>([
    { is: 'team.opened', by: claire, screen: 'coordinator' },
    { ...setByAdmin, by: claire },
    { ...channelSet, by: claire },
    { is: 'journal.read', by: claire },
  ])('only administrators manage it: $is', (event) => {
    team
      .given()
      .when(event)
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'not-allowed', with: { why: 'admins' } },
      })
  })

  test('the form offers every territory', () => {
    const { answer } = team.given().when({ is: 'team.opened', by: solene, screen: 'channel' }).decision
    expect(answer).toMatchObject({ form: { name: 'channel', with: { territories: { length: 4 } } } })
  })

  test('who joins a channel outside their territory is reported, who covers it is not', () => {
    const chosen: TeamEvent = { ...channelSet, channel: 'C0BRETAGNE' }
    const joined = (user: string): TeamEvent => ({ is: 'channel.joined', user, channel: 'C0BRETAGNE' })
    expect(team.given(chosen).when(joined(karim.id)).decision.effects).toEqual([
      {
        do: 'alert',
        message: { name: 'alert-outsider', with: { user: karim.id, channel: 'C0BRETAGNE', perimeter: 'Bretagne' } },
      },
    ])
    team.given(chosen).when(joined(claire.id)).thenNothingHappened()
    team.given(chosen).when(joined(solene.id)).thenNothingHappened()
    team.given(chosen).when({ is: 'channel.joined', user: karim.id, channel: 'C0OTHER' }).thenNothingHappened()
  })

  test('an export is kept in the audit log; a stranger has none', () => {
    const { audit } = team.given().when({ is: 'list.exported', by: claire, count: 3 }).decision
    expect(audit).toEqual([{ by: claire.id, code: 'list.exported', subject: 'team:slack', detail: '3' }])
    team
      .given()
      .when({ is: 'list.exported', by: { id: 'U9', name: 'X' }, count: 3 })
      .thenNothingHappened()
  })
})

describe('perimeters', () => {
  test('a région holds its départements, everything holds all', () => {
    expect(mayRead(accessOf(claire.id, reference), brest)).toBe(true)
    expect(mayRead(accessOf(karim.id, reference), brest)).toBe(false)
    expect(mayRead(accessOf(solene.id, reference), brest)).toBe(true)
    expect(mayRead(accessOf('U9', reference), brest)).toBe(false)
  })

  test('the nearest channel wins', () => {
    expect(channelFor(reference.team, brest)).toBe('C0BRETAGNE')
    expect(channelFor(reference.team, { departement: '33', region: '75' })).toBe('C0NATIONAL')
    expect(channelFor({ ...reference.team, channels: [] }, brest)).toBeUndefined()
  })
})
