import { describe, expect, it } from 'vitest'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'
import { chat, drafted, fileId, pressed, said, saidNames, sent } from './story.ts'

const asked = [said('/start'), pressed({ pick: 'get-help' })]

function lost(effect: Effect, code = 'gone'): ChatEvent {
  return { is: 'delivery.failed', key: 'key' in effect ? (effect.key ?? null) : null, code, effect }
}

function toTeam(effects: readonly Effect[]): Extract<Effect, { do: 'post' | 'reply' }> {
  const effect = effects.find((one) => one.do === 'post' || one.do === 'reply')
  if (effect?.do !== 'post' && effect?.do !== 'reply') throw new Error('Nothing went to the team')
  return effect
}

describe('a question that never reached the team’s channel', () => {
  const question = said('Une question')
  const first = toTeam(chat.given(...asked).when(question).decision.effects)

  it('reaches the administrators, and the next one begins a card of its own', () => {
    const { state, effects } = chat.given(...asked, question).when(lost(first)).decision
    expect(effects).toEqual([{ do: 'alert', message: first.message }])
    expect(state.desk).toBeNull()
    const next = chat
      .given(...asked, question, lost(first), pressed({ pick: 'get-help' }, 5))
      .when(said('Et aussi')).decision
    expect(toTeam(next.effects).do).toBe('post')
  })

  it('is not lost either when its card was deleted', () => {
    const again = [...asked, question, pressed({ pick: 'get-help' }, 5)]
    const second = toTeam(chat.given(...again).when(said('Et aussi')).decision.effects)
    const { state, effects } = chat.given(...again, said('Et aussi')).when(lost(second)).decision
    expect(second.do).toBe('reply')
    expect(effects).toEqual([{ do: 'alert', message: second.message }])
    expect(state.desk).toBeNull()
  })

  it('leaves alone a newer card', () => {
    const { state } = chat
      .given(...asked, question)
      .when(lost({ ...first, do: 'post', key: 'older', channel: 'C' })).decision
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
    const message = { name: 'citizen-question', with: { text: 'Une question' } } as const
    const { effects } = chat.given().when(lost({ do: 'say', message: { name: 'export-failed', with: {} } })).decision
    expect(effects).toEqual([])
    expect(chat.given().when(lost({ do: 'notify', user: 'U1', message })).decision.effects).toEqual([])
  })
})
