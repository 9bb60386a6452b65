import { describe, expect, it } from 'vitest'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'
import { chat, drafted, fileId, saidNames, sent } from './story.ts'

function lost(effect: Effect, code = 'gone'): ChatEvent {
  return { is: 'delivery.failed', key: 'key' in effect ? (effect.key ?? null) : null, code, effect }
}

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
    const { effects } = chat.given().when(lost({ do: 'erase', also: [fileId] }, 'exhausted')).decision
    expect(effects).toMatchObject([
      { do: 'alert', message: { name: 'alert-erasure-stopped', with: { code: 'exhausted' } } },
    ])
  })
})

describe('nobody hears', () => {
  it('of a notice to administrators that failed, so that failures never feed on themselves', () => {
    const message = {
      name: 'alert-request-late',
      with: { ref: 'K7F-3QX', urgency: 'normal' },
    } as const
    const { effects } = chat.given().when(lost({ do: 'say', message: { name: 'export-failed', with: {} } })).decision
    expect(effects).toEqual([])
    expect(chat.given().when(lost({ do: 'notify', user: 'U1', message })).decision.effects).toEqual([])
  })
})
