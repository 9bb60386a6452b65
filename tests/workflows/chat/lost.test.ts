import { describe, expect, it } from 'vitest'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'
import { chat, drafted, fileId, said, saidNames, sent } from './story.ts'

const ready: ChatEvent = { is: 'question.ready' }
const asked = [said('/start'), said('mon dossier caf'), ready]
const more = said('ou en est mon dossier caf')

function lost(effect: Effect, code = 'gone'): ChatEvent {
  return { is: 'delivery.failed', key: 'key' in effect ? (effect.key ?? null) : null, code, effect }
}

function toTeam(effects: readonly Effect[]): Extract<Effect, { do: 'post' | 'reply' }> {
  const effect = effects.find((one) => one.do === 'post' || one.do === 'reply')
  if (effect?.do !== 'post' && effect?.do !== 'reply') throw new Error('Nothing went to the team')
  return effect
}

describe('a question that never reached the team’s channel', () => {
  const first = toTeam(chat.given(...asked.slice(0, 2)).when(ready).decision.effects)

  it('reaches the administrators, and the next one begins a card of its own', () => {
    const { state, effects } = chat.given(...asked).when(lost(first)).decision
    expect(effects).toEqual([{ do: 'alert', message: first.message }])
    expect(state.desk).toBeNull()
    const next = chat.given(...asked, lost(first), more).when(ready).decision
    expect(toTeam(next.effects).do).toBe('post')
  })

  it('is not lost either when its card was deleted', () => {
    const second = toTeam(chat.given(...asked, more).when(ready).decision.effects)
    const { state, effects } = chat.given(...asked, more, ready).when(lost(second)).decision
    expect(second.do).toBe('reply')
    expect(effects).toEqual([{ do: 'alert', message: second.message }])
    expect(state.desk).toBeNull()
  })

  it('leaves alone a newer card', () => {
    const { state } = chat.given(...asked).when(lost({ ...first, do: 'post', key: 'older', channel: 'C' })).decision
    expect(state.desk).not.toBeNull()
  })
})

describe('what the person waits for and never gets', () => {
  const part = { do: 'send-export', file: fileId, part: 'json' } as const

  it('is said of a copy, unless they blocked the bot', () => {
    expect(saidNames(chat.given(...sent).when(lost(part, 'too-big')).decision.effects)).toEqual(['export-failed'])
    chat
      .given(...sent)
      .when(lost(part, 'blocked'))
      .thenNothingHappened()
  })

  it('is said of a CV that could not be fetched, which is awaited no more', () => {
    const given: ChatEvent = {
      is: 'document.received',
      file: 'tg',
      name: 'cv.pdf',
      mime: 'application/pdf',
      bytes: 1000,
    }
    const failed = lost({ do: 'keep-cv', telegramFile: 'tg' }, 'exhausted')
    const { state, effects } = chat.given(...drafted, given).when(failed).decision
    expect(saidNames(effects)).toContain('cv-refused')
    expect(state.file).toMatchObject({ cvComing: false })
  })
})

describe('an erasure that stopped', () => {
  it('is told to the administrators, by the reference of the file', () => {
    const { effects } = chat.given().when(lost({ do: 'erase', also: fileId }, 'exhausted')).decision
    expect(effects).toMatchObject([
      { do: 'alert', message: { name: 'alert-erasure-stopped', with: { code: 'exhausted' } } },
    ])
  })
})

describe('nobody hears', () => {
  it('of a notice to administrators that failed, so that failures never feed on themselves', () => {
    const message = {
      name: 'citizen-question',
      with: { text: 'Une question', urgency: 'normal', reason: 'nothing-found', sheet: null },
    } as const
    const { effects } = chat.given().when(lost({ do: 'say', message: { name: 'export-failed', with: {} } })).decision
    expect(effects).toEqual([])
    expect(chat.given().when(lost({ do: 'notify', user: 'U1', message })).decision.effects).toEqual([])
  })
})
