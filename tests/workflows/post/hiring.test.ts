import { describe, expect, test } from 'vitest'
import { claire, solene } from '#tests/workflows/file/kit.ts'
import {
  agreed,
  amina,
  chose,
  erwan,
  id,
  listed,
  live,
  newsIn,
  post,
  saidIn,
  soizic,
  stageOf,
  submitted,
} from './kit.ts'

const meet = (date: string, time: string, where = 'Mairie, 2e étage') =>
  submitted({ form: 'pair-meet', file: amina, date, time, where })
const answers = (suits: boolean, start = Date.UTC(2027, 5, 1, 12, 30)) =>
  ({ is: 'meeting.answered', file: amina, suits, start }) as const
const hour = 3_600_000

describe('an interview', () => {
  const past = [...listed(), ...agreed(amina)]

  test('is proposed on the clock of the post, and not in the past', () => {
    const { state, effects } = post.given(...past).when(meet('2027-06-01', '14:30')).decision
    const start = Date.UTC(2027, 5, 1, 12, 30)
    expect(newsIn(effects)).toEqual([{ file: amina, news: { is: 'meeting', start, where: 'Mairie, 2e étage' } }])
    expect(stageOf(state, amina)).toBe('meeting')
    const late = post.given(...past).when(meet('2020-06-01', '14:30')).decision
    expect(late.answer).toMatchObject({ errors: { date: { with: { why: 'past' } } } })
    expect(post.given(...past).when(meet('2027-06-01', '')).decision.answer).toMatchObject({ errors: { time: {} } })
  })

  test('confirmed, both have it in their calendar and are reminded', () => {
    const suits = answers(true)
    const { effects } = post.given(...past, meet('2027-06-01', '14:30')).when(suits).decision
    expect(newsIn(effects)).toMatchObject([{ news: { is: 'meeting-kept' } }])
    expect(saidIn(effects)).toEqual(['meeting-answered'])
    expect(effects).toContainEqual(expect.objectContaining({ do: 'reply-calendar' }))
    const start = Date.UTC(2027, 5, 1, 12, 30)
    const reminders = effects.flatMap((effect) => (effect.do === 'remind' ? [effect.at] : []))
    expect(reminders).toEqual([start - 24 * hour, start - 2 * hour])
    // pressed again, the same is said to them alone
    const again = post.given(...past, meet('2027-06-01', '14:30'), suits).when(suits).decision
    expect(newsIn(again.effects)).toMatchObject([{ news: { is: 'meeting-kept' } }])
    expect(again.effects).toHaveLength(1)
  })

  test('a mind may change: no calendar, no reminder of it stays', () => {
    const changed = post.given(...past, meet('2027-06-01', '14:30'), answers(true)).when(answers(false)).decision
    expect(newsIn(changed.effects)).toMatchObject([{ news: { is: 'meeting-moved' } }])
    expect(saidIn(changed.effects)).toEqual(['meeting-answered'])
    expect(changed.effects.filter(({ do: what }) => what === 'forget-reminder')).toHaveLength(2)
    expect(live(changed.state).pairs.find(({ file }) => file === amina)).toMatchObject({
      stage: { meeting: { answer: 'other-time' } },
    })
  })

  test('the button of a former time confirms nothing', () => {
    const moved = [...past, meet('2027-06-01', '14:30'), meet('2027-06-02', '09:00')]
    const { state, effects } = post.given(...moved).when(answers(true)).decision
    expect(newsIn(effects)).toEqual([{ file: amina, news: { is: 'too-late' } }])
    expect(live(state).pairs.find(({ file }) => file === amina)).toMatchObject({
      stage: { meeting: { answer: 'awaited' } },
    })
  })

  test('another time is asked for, then proposed: the first one’s reminders are forgotten', () => {
    const other = answers(false)
    const { effects } = post
      .given(...past, meet('2027-06-01', '14:30'), other)
      .when(meet('2027-06-02', '09:00')).decision
    expect(newsIn(effects)).toMatchObject([{ news: { is: 'meeting' } }])
    expect(effects.filter(({ do: what }) => what === 'forget-reminder')).toHaveLength(2)
    const near = { is: 'meeting.near', file: amina, start: Date.UTC(2027, 5, 1, 12, 30) } as const
    expect(post.given(...past, meet('2027-06-01', '14:30'), other).when(near).decision.effects).toEqual([])
  })
})

describe('recruiting', () => {
  const gone = { is: 'candidate.gone', file: amina, why: 'elsewhere' } as const

  test('asks the candidate’s file first, which may have been taken meanwhile', () => {
    const past = [...listed('1'), ...agreed(amina), chose('recruit', amina)]
    const asked = post.given(...listed('1'), ...agreed(amina)).when(chose('recruit', amina)).decision
    expect(asked.effects).toContainEqual({ do: 'tell', actor: amina, event: { is: 'post.hires', post: id } })
    const lost = post.given(...past).when(gone).decision
    expect([stageOf(lost.state, amina), saidIn(lost.effects)]).toEqual(['over', ['pair-gone']])
  })

  test('never goes past the quota, and the last seat tells the others the true reason', () => {
    const past = [...listed('1'), ...agreed(amina), ...agreed(erwan), chose('recruit', amina)]
    post
      .given(...past)
      .when(chose('recruit', erwan))
      .thenOnlyAnswers({
        give: 'slack-notice',
        message: { name: 'post-now', with: { ref: live(post.given(...past).when(gone).decision.state).ref } },
      })
    const { state, effects } = post.given(...past).when({ is: 'candidate.hired', file: amina }).decision
    expect([stageOf(state, amina), stageOf(state, erwan), stageOf(state, soizic)]).toEqual([
      'recruited',
      'over',
      undefined,
    ])
    expect(newsIn(effects)).toEqual([{ file: erwan, news: { is: 'over', why: 'filled' } }])
  })

  test('is validated by the administration, ended with a reason, and the seat is free again', () => {
    const past = [
      ...listed('1'),
      ...agreed(amina),
      chose('recruit', amina),
      { is: 'candidate.hired', file: amina } as const,
    ]
    const byClaire = post.given(...past).when(chose('confirm', amina)).decision
    expect(byClaire.answer).toMatchObject({ message: { name: 'not-allowed', with: { why: 'admins' } } })
    const confirmed = [...past, chose('confirm', amina, solene)]
    const { state, effects } = post
      .given(...confirmed)
      .when(submitted({ form: 'pair-end', file: amina, why: 'not-renewed' }, claire)).decision
    expect(stageOf(state, amina)).toBe('ended')
    expect(newsIn(effects)).toEqual([{ file: amina, news: { is: 'ended', why: 'not-renewed' } }])
    expect(effects).toContainEqual({ do: 'rank', by: null })
  })

  test('taken back a step, the candidate is free and hears it', () => {
    const past = [
      ...listed('1'),
      ...agreed(amina),
      chose('recruit', amina),
      { is: 'candidate.hired', file: amina } as const,
    ]
    const { state, effects } = post.given(...past).when(chose('back', amina)).decision
    expect(newsIn(effects)).toEqual([{ file: amina, news: { is: 'not-recruited' } }])
    expect(stageOf(state, amina)).toBe('agreed')
  })
})
