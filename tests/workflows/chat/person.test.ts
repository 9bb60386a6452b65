import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at, seedOf } from '#tests/kit/specification.ts'
import { initialChat } from '#workflows/chat/state.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { answers, chat, drafted, fileId, pressed, said, saidNames, sent, told, upTo } from './story.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const
const day = 86_400_000

describe('the second door', () => {
  const asked = [said('/start'), said('/humain')]
  const ready: ChatEvent = { is: 'question.ready' }
  const request = `request:${seedOf(2)}`

  it('keeps the question for the team, masked, without a name, in the request that « /humain » opened', () => {
    const { state, effects } = chat
      .given(...asked, said('Comment faire ? Écrivez à amina@orange.fr, merci. Amina'))
      .when(ready).decision
    const added = { is: 'request.added', asked: { text: expect.stringMatching(/^Comment faire \? .*\[prénom\]$/) } }
    expect(told(effects)).toMatchObject([{ actor: request, event: added }])
    expect(JSON.stringify(told(effects))).not.toMatch(/amina/i)
    expect(saidNames(effects)).toContain('question-kept')
    expect(state.waiting).toEqual({ on: 'nothing' })
  })

  it('puts the next question in the same request', () => {
    const { effects } = chat
      .given(...asked, said('Une question'), ready, said('/humain'), said('Et aussi'))
      .when(ready).decision
    expect(told(effects)).toMatchObject([
      { actor: request, event: { is: 'request.added', asked: { text: 'Et aussi' } } },
    ])
  })

  it('leaves the draft where it was', () => {
    const events = [...upTo('email'), pressed({ pick: 'get-help' }), said('Une question')]
    expect(chat.given(...events).when(said('/postuler')).decision.state.waiting).toEqual({
      on: 'field',
      field: 'email',
    })
  })
})

describe('/humain', () => {
  it('case 68: tells the team at once, though no question exists, then takes the question', () => {
    const { state, effects } = chat.given().when(said('/humain')).decision
    expect(effects.map((effect) => effect.do)).toEqual(['tell', 'say', 'remind'])
    expect(told(effects)).toMatchObject([
      {
        actor: `request:${seedOf(1)}`,
        event: { is: 'request.opened', chat: 1, firstName: 'Amina', asked: { text: '' } },
      },
    ])
    expect(state.waiting).toEqual({ on: 'human-question' })
  })

  it('twice tells the team once', () => {
    const { effects } = chat.given(said('/humain')).when(said('/humain')).decision
    expect(saidNames(effects)).toEqual(['human-called'])
    expect(effects).toHaveLength(1)
  })
})

describe('/mes_donnees', () => {
  it('shows what is kept, and the answer stays awaited', () => {
    const { state, effects } = chat.given(...upTo('email')).when(said('/mes_donnees')).decision
    expect(saidNames(effects)).toEqual(['my-data'])
    expect(state.waiting).toEqual({ on: 'field', field: 'email' })
  })

  it('sends a copy, with the file, each document by itself', () => {
    const { effects } = chat.given(...sent).when(pressed({ pick: 'export' })).decision
    expect(effects.filter((effect) => effect.do === 'send-export')).toEqual([
      { do: 'send-export', file: fileId, part: 'text' },
      { do: 'send-export', file: fileId, part: 'json' },
      { do: 'send-export', file: fileId, part: 'cv' },
    ])
  })

  it('erases once confirmed, with the file, and nothing is left in the state', () => {
    const { state, effects } = chat
      .given(...sent, pressed({ pick: 'erase', sure: false }))
      .when(pressed({ pick: 'erase', sure: true }, 9)).decision
    expect(effects.at(-1)).toEqual({ do: 'erase', also: [fileId] })
    expect(state).toEqual(initialChat)
  })

  it('erases a file that was withdrawn and is being written again', () => {
    const again = [
      ...sent,
      pressed({ pick: 'withdraw', sure: false }),
      pressed({ pick: 'withdraw', sure: true }),
      pressed({ pick: 'apply' }),
      pressed({ pick: 'consent', given: true }),
      pressed({ pick: 'erase', sure: false }),
    ]
    expect(chat.given(...again).when(said('oui')).decision.effects).toContainEqual({ do: 'erase', also: [fileId] })
  })

  it('erases nothing without the question, nor on « Non »', () => {
    chat
      .given(...sent)
      .when(pressed({ pick: 'erase', sure: true }))
      .then({ answer: oldButton })
    const { state } = chat
      .given(...sent, pressed({ pick: 'erase', sure: false }))
      .when(pressed({ pick: 'keep' })).decision
    expect(state.file.is).toBe('sent')
  })

  it('erases nothing on a « oui » that answers something else', () => {
    const asked = [...sent, pressed({ pick: 'erase', sure: false })]
    for (const between of [said('/aide'), pressed({ pick: 'my-data' }), said('quoi donc')]) {
      const { state, effects } = chat.given(...asked, between).when(said('oui')).decision
      expect(effects.some((effect) => effect.do === 'erase')).toBe(false)
      expect(state.file.is).toBe('sent')
    }
  })

  it('says when all is erased, and what is left', () => {
    chat
      .given()
      .when({ is: 'erased', left: 2 })
      .then({
        effects: [{ do: 'say', message: { name: 'erased', with: { left: 2 } } }],
      })
  })
})

describe('the 24 months', () => {
  const near = { is: 'retention.near' } as const
  const over = { is: 'retention.over' } as const
  const past23 = Date.UTC(2028, 9, 24)
  const past24 = Date.UTC(2028, 10, 24)

  it('warn at 23 and erase at 24 months after the last contact', () => {
    const { state, effects } = chat.given(...sent).when(at(past23, near)).decision
    expect(saidNames(effects)).toEqual(['retention-near'])
    expect(state.retention).toBe('warned')
    const erased = chat.given(...sent, at(past23, near)).when(at(past24, over)).decision
    expect(erased.effects).toMatchObject([{ message: { name: 'retention-over' } }, { do: 'erase', also: [fileId] }])
    expect(erased.state).toEqual(initialChat)
  })

  it('begin again after any sign of life', () => {
    const events = [...sent, at(instants.aMonthLater, said('/dossier'))]
    expect(chat.given(...events).when(at(past23, near)).decision.effects).toMatchObject([
      { do: 'remind', name: 'retention' },
    ])
    const back = chat.given(...sent, at(past23, near)).when(said('/dossier')).decision
    expect(back.state.retention).toBe('armed')
    expect(back.effects).toContainEqual(expect.objectContaining({ do: 'remind', name: 'retention', event: near }))
    const late = chat.given(...sent, at(past23, near), said('/dossier')).when(at(past24, over)).decision
    expect(late.effects).toEqual([])
  })
})

describe('a draft left alone', () => {
  const cold = { is: 'draft.cold' } as const

  it('gets one kind word after three days, never a second', () => {
    const threeDays = instants.now + 4 * day
    expect(saidNames(chat.given(...upTo('email')).when(at(threeDays, cold)).decision.effects)).toEqual(['draft-cold'])
    chat
      .given(...upTo('email'), at(threeDays, cold))
      .when(at(threeDays + 4 * day, cold))
      .thenNothingHappened()
  })

  it('is left in peace while the person writes, once sent, and when the bot is blocked', () => {
    const events = [...upTo('email'), at(instants.now + 2 * day, answers.email)]
    expect(chat.given(...events).when(at(instants.now + 3 * day, cold)).decision.effects).toMatchObject([
      { do: 'remind' },
    ])
    chat
      .given(...sent)
      .when(at(instants.now + 4 * day, cold))
      .thenNothingHappened()
    chat
      .given(...upTo('email'), { is: 'chat.blocked' })
      .when(at(instants.now + 4 * day, cold))
      .thenNothingHappened()
  })
})

describe('the flood limit', () => {
  const burst = (count: number): ChatEvent[] => Array.from({ length: count }, () => said('/aide'))
  const flood = (count: number) => burst(count).map((event) => at(instants.now, event))

  it('is never met by someone excited', () => {
    expect(saidNames(chat.given(...flood(39)).when(at(instants.now, said('/aide'))).decision.effects)).toEqual(['help'])
  })

  it('is told once, then nothing is processed', () => {
    expect(saidNames(chat.given(...flood(40)).when(at(instants.now, said('/aide'))).decision.effects)).toEqual([
      'slow-down',
    ])
    expect(chat.given(...flood(41)).when(at(instants.now, said('/aide'))).decision.effects).toEqual([])
  })

  it('gives way after a few seconds', () => {
    const { effects } = chat.given(...flood(60)).when(at(instants.now + 3000, said('/aide'))).decision
    expect(saidNames(effects)).toEqual(['help'])
  })
})

describe('nothing happens', () => {
  it('on a double tap', () => {
    const events = [at(instants.now, said('/start')), at(instants.now + 5000, pressed({ pick: 'apply' }))]
    const { effects } = chat.given(...events).when(at(instants.now + 5500, pressed({ pick: 'apply' }))).decision
    expect(effects).toEqual([])
  })

  it('on a button that no version knows, but a notice', () => {
    chat
      .given(...drafted)
      .when({ is: 'old-button.pressed' })
      .then({ answer: oldButton })
  })

  it('when a delivery failed', () => {
    chat
      .given(...sent)
      .when({ is: 'delivery.failed', key: null, code: 'blocked' })
      .thenNothingHappened()
  })
})

describe('a thank-you', () => {
  it.each(['merci', 'Merci beaucoup !', 'ok', 'd’accord'])('gets a kind word: %s', (words) => {
    expect(saidNames(chat.given(...sent).when(said(words)).decision.effects)).toEqual(['thanks'])
  })
})

describe('what the chat cannot read', () => {
  it('gets a kind word, and the question stays', () => {
    const { state, effects } = chat.given(...upTo('experience')).when({ is: 'other.received', kind: 'voice' }).decision
    expect(saidNames(effects)).toEqual(['cannot-read'])
    expect(state.waiting).toEqual({ on: 'field', field: 'experience' })
  })

  it('is a group: the bot says why and leaves', () => {
    chat
      .given()
      .when({ is: 'group.joined' })
      .then({
        effects: [{ do: 'say', message: { name: 'private-only', with: {} } }, { do: 'leave-group' }],
      })
  })
})

describe('coming back after a block', () => {
  it('is quiet: the /start that comes with it says where one stands', () => {
    const { state, effects } = chat.given(...sent, { is: 'chat.blocked' }).when({ is: 'chat.unblocked' }).decision
    expect(effects).toEqual([])
    expect(state.blocked).toBe(false)
  })
})
