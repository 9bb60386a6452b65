import { describe, expect, test } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { specify } from '#tests/kit/specification.ts'
import { claire, karim, reference, solene, stranger } from '#tests/workflows/file/kit.ts'
import { calendarOf } from '#workflows/team/calendar-of.ts'
import type { TeamEvent } from '#workflows/team/events.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { newCoordinator } from '#workflows/team/new-coordinator.ts'

const team = specify(teamKind, reference, 'team:slack')
const given = team.givenState(reference.team)
const today = new Date(instants.now).toISOString().slice(0, 10)
const later = new Date(instants.now + 9 * 86_400_000).toISOString().slice(0, 10)

type Mine = Extract<TeamEvent, { is: 'mine.set' }>
type Requests = Extract<TeamEvent, { is: 'requests.set' }>
const mine: Mine = {
  is: 'mine.set',
  by: claire,
  themes: ['papiers', 'the moon'],
  languages: ['fr', 'ar'],
  cap: ' 3 ',
  hours: 'mar jeu 14h-18h',
  from: today,
  to: later,
}
const requests: Requests = {
  is: 'requests.set',
  by: solene,
  turns: ['C0BRETAGNE'],
  sign: '+',
  high: '20',
  normal: '120',
}

describe('« Mes réglages »', () => {
  test('keep what a coordinator says of how they work, for them alone', () => {
    const { state, answer, audit } = given.when(mine).decision
    const [first, ...others] = state.coordinators
    expect(first).toEqual({
      ...newCoordinator({ ...claire, perimeters: ['region:53'] }),
      themes: ['papiers'],
      languages: ['fr', 'ar'],
      cap: 3,
      hours: 'mar jeu 14:00-18:00',
      leave: [{ from: today, to: later }],
    })
    expect(others).toEqual(reference.team.coordinators.slice(1))
    expect(answer).toMatchObject({ message: { name: 'team-saved', with: { what: 'mine' } } })
    expect(audit).toMatchObject([{ by: claire.id, code: 'team.mine-set' }])
  })

  test('are shown as they stand, with the leave that is not over', () => {
    const opened: TeamEvent = { is: 'team.opened', by: claire, screen: 'mine' }
    const shown = team.givenState(reference.team, mine).when(opened).decision.answer
    expect(shown).toMatchObject({
      form: { name: 'mine', with: { themes: ['papiers'], cap: 3, leave: { from: today, to: later } } },
    })
    const past: Mine = { ...mine, from: '2020-01-01', to: '2020-01-09' }
    expect(team.givenState(reference.team, past).when(opened).decision.answer).toMatchObject({
      form: { with: { leave: null } },
    })
  })

  test.each<[string, Partial<Mine>, string]>([
    ['hours that are not understood', { hours: 'quand je peux' }, 'hours'],
    ['a number that is none', { cap: 'beaucoup' }, 'cap'],
    ['none at once', { cap: '0' }, 'cap'],
    ['a leave that ends before it begins', { from: later, to: today }, 'to'],
    ['a leave without an end', { to: '' }, 'to'],
    ['a leave without a beginning', { from: '' }, 'from'],
  ])('refuse %s under its input, and keep nothing', (_what, typed, input) => {
    const { state, answer } = given.when({ ...mine, ...typed }).decision
    expect(state).toEqual(reference.team)
    expect(answer?.give === 'form-errors' && Object.keys(answer.errors)).toEqual([input])
  })

  test('are for who has a territory', () => {
    const refusal = {
      give: 'slack-notice',
      message: { name: 'not-allowed', with: { why: 'stranger', admins: [solene.id] } },
    } as const
    given.when({ ...mine, by: stranger }).thenOnlyAnswers(refusal)
    given.when({ is: 'team.opened', by: stranger, screen: 'mine' }).thenOnlyAnswers(refusal)
  })

  test('stay when an administrator gives other territories', () => {
    const moved: TeamEvent = { is: 'coordinator.set', by: solene, user: claire.id, name: 'Claire', perimeters: ['all'] }
    const { state } = team.givenState(reference.team, mine).when(moved).decision
    expect(state.coordinators.find(({ id }) => id === claire.id)).toMatchObject({ perimeters: ['all'], cap: 3 })
  })
})

describe('« Réglages des demandes »', () => {
  test('say in which channels each has their turn, the sign of an answer, and the promises', () => {
    const { state, audit } = given.when(requests).decision
    expect(state.channels.map(({ channel, mode }) => [channel, mode])).toEqual([
      ['C0NATIONAL', 'offer'],
      ['C0BRETAGNE', 'turn'],
    ])
    expect(state).toMatchObject({ sign: '+', promises: { high: 20, normal: 120 } })
    expect(audit).toMatchObject([{ by: solene.id, code: 'team.requests-set', detail: '+ 20 120 C0BRETAGNE' }])
  })

  test('are shown as they stand, a channel once with its territories', () => {
    const twice: TeamEvent = { is: 'channel.set', by: solene, perimeter: 'departement:29', channel: 'C0BRETAGNE' }
    const opened: TeamEvent = { is: 'team.opened', by: solene, screen: 'requests' }
    expect(team.givenState(reference.team, requests, twice).when(opened).decision.answer).toEqual({
      give: 'form',
      form: {
        name: 'requests',
        with: {
          sign: '+',
          promises: { high: 20, normal: 120 },
          channels: [
            { channel: 'C0NATIONAL', mode: 'offer', territories: [null] },
            { channel: 'C0BRETAGNE', mode: 'turn', territories: ['Bretagne', 'Finistère'] },
          ],
        },
      },
    })
  })

  test.each<[string, Partial<Requests>, string]>([
    ['a quote as a sign', { sign: '>' }, 'sign'],
    ['letters as a sign', { sign: 'ok' }, 'sign'],
    ['no sign', { sign: ' ' }, 'sign'],
    ['four signs', { sign: '!!!!' }, 'sign'],
    ['a promise of no time', { high: '0' }, 'high'],
    ['a promise that is no number', { normal: '4h' }, 'normal'],
  ])('refuse %s under its input, and keep nothing', (_what, typed, input) => {
    const { state, answer } = given.when({ ...requests, ...typed }).decision
    expect(state).toEqual(reference.team)
    expect(answer?.give === 'form-errors' && Object.keys(answer.errors)).toEqual([input])
  })

  test.each<TeamEvent>([
    { ...requests, by: karim },
    { is: 'team.opened', by: karim, screen: 'requests' },
  ])('are for administrators: $is', (event) => {
    given
      .when(event)
      .thenOnlyAnswers({ give: 'slack-notice', message: { name: 'not-allowed', with: { why: 'admins' } } })
  })
})

describe('settings of the third version', () => {
  const coordinator = { id: 'U1', name: 'Nora', perimeters: ['region:53'] }
  const stored = {
    v: 3,
    coordinators: [coordinator],
    channels: [{ perimeter: 'all', channel: 'C1' }],
    themesOff: ['papiers'],
    drafts: [],
  }

  test('offered requests in every channel, to coordinators of the usual week', () => {
    expect(teamKind.parse(stored)).toEqual({
      ...teamKind.initial,
      coordinators: [newCoordinator({ id: 'U1', name: 'Nora', perimeters: ['region:53'] })],
      channels: [{ perimeter: 'all', channel: 'C1', mode: 'offer' }],
      themesOff: ['papiers'],
    })
  })
})

test.each([
  [['departement:33'], '33'],
  [['region:53'], '29'],
  [['all'], '75'],
] as const)('a coordinator of %s has the clock of %s, unless they say another', (perimeters, departement) => {
  const nora = newCoordinator({ id: 'U1', name: 'Nora', perimeters })
  expect(calendarOf(nora, reference.communes).departement).toBe(departement)
  expect(calendarOf({ ...nora, departement: '974' }, reference.communes).departement).toBe('974')
})
