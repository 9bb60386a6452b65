import { describe, expect, test } from 'vitest'
import { at, seedOf } from '#tests/kit/specification.ts'
import { instants } from '#tests/kit/instants.ts'
import { asked, claire, fileA, pressed, sent, theFile, yann } from './kit.ts'

const id = seedOf(3).slice(-12)
const key = `asked:${id}`
const text = 'Êtes-vous libre en mai ?'
const taken = [sent, pressed('take')] as const
const shown = (delivery: string) => ({
  name: 'question',
  with: { file: fileA, question: id, by: claire, text, delivery },
})
const update = (delivery: string) => ({ do: 'update', key: `card:asked:${id}`, message: shown(delivery) })

describe('a question to the person', () => {
  test('goes to their chat and is shown in the thread', () => {
    theFile
      .given(...taken)
      .when(asked)
      .then({
        effects: [
          expect.objectContaining({ do: 'update', key: 'card' }),
          { do: 'reply', root: 'card', key: `card:asked:${id}`, message: shown('sending') },
          { do: 'tell', actor: 'chat:7', event: { is: 'question.asked', question: id, by: 'Claire', text } },
        ],
        audit: [{ by: claire.id, code: 'file.asked', subject: seedOf(1) }],
      })
  })

  test.each(['delivery.done', 'delivery.uncertain'] as const)('the thread says what became of it: %s', (is) => {
    const { effects } = theFile.given(...taken, asked).when({ is, key }).decision
    expect(effects).toContainEqual(update(is === 'delivery.done' ? 'sent' : 'uncertain'))
    theFile
      .given(...taken, asked, { is, key })
      .when({ is, key })
      .thenNothingHappened()
  })

  test('case 31: when the person blocked the bot, the thread says that it did not arrive', () => {
    const failed = { is: 'delivery.failed', key, code: 'blocked' } as const
    expect(theFile.given(...taken, asked).when(failed).decision.effects).toContainEqual(update('failed'))
  })

  test('case 32: a question that may not have arrived is sent again once, when a human says so', () => {
    const uncertain = { is: 'delivery.uncertain', key } as const
    const resend = pressed({ resend: id })
    const { effects } = theFile.given(...taken, asked, uncertain).when(resend).decision
    expect(effects).toContainEqual({
      do: 'tell',
      actor: 'chat:7',
      event: { is: 'question.asked', question: id, by: 'Claire', text },
    })
    const twice = theFile.given(...taken, asked, uncertain, resend).when(resend).decision
    expect(twice).toMatchObject({ effects: [], answer: { message: { name: 'state-now' } } })
  })

  test('nobody else sends it again, and one that arrived is not sent again', () => {
    const uncertain = { is: 'delivery.uncertain', key } as const
    const byYann = theFile.given(...taken, asked, uncertain).when(pressed({ resend: id }, yann)).decision
    expect(byYann).toMatchObject({ effects: [], answer: { message: { name: 'not-allowed' } } })
    const arrived = theFile.given(...taken, asked, { is: 'delivery.done', key }).when(pressed({ resend: id }))
    expect(arrived.decision).toMatchObject({ effects: [], answer: { message: { name: 'state-now' } } })
  })
})

describe('what the person answers', () => {
  const answer = { is: 'candidate.answered', question: id, text: 'Oui, Amina Benali, 0612345678.' } as const

  test('comes back to the thread, masked, and calls the one who follows', () => {
    const { effects, audit } = theFile.given(...taken, asked).when(answer).decision
    expect(effects).toContainEqual({
      do: 'reply',
      root: 'card',
      key: `card:answer:${id}:0`,
      message: { name: 'candidate-answer', with: { owner: claire, asked: text, text: expect.stringContaining('Oui') } },
    })
    expect(JSON.stringify(effects)).not.toMatch(/Amina|Benali|0612345678/)
    expect(audit).toEqual([{ by: 'candidate', code: 'file.answered', subject: seedOf(1) }])
  })

  test('proves that the question arrived, whatever is said later', () => {
    theFile
      .given(...taken, asked, answer)
      .when({ is: 'delivery.failed', key, code: 'gone' })
      .thenNothingHappened()
  })

  test('to a question that is none is nothing', () => {
    theFile
      .given(...taken)
      .when({ ...answer, question: 'other' })
      .thenNothingHappened()
  })
})

describe('case 53: a card deleted in Slack', () => {
  const gone = { is: 'delivery.failed', key: 'card', code: 'gone' } as const

  test('is posted anew with its questions and answers', () => {
    const answer = { is: 'candidate.answered', question: id, text: 'Oui.' } as const
    const { effects } = theFile.given(...taken, asked, answer).when(at(instants.theNextDay, gone)).decision
    expect(effects).toEqual([
      expect.objectContaining({ do: 'post', channel: 'C0BRETAGNE', key: 'card-2' }),
      expect.objectContaining({ do: 'reply', root: 'card-2', key: `card-2:asked:${id}` }),
      expect.objectContaining({ do: 'reply', root: 'card-2' }),
    ])
    theFile
      .given(...taken, asked, answer, at(instants.theNextDay, gone))
      .when(gone)
      .thenNothingHappened()
  })

  test('case 54: a card that fails at once waits for a channel, and the administrators are told once', () => {
    const { effects } = theFile.given(sent).when(gone).decision
    expect(effects).toEqual([
      { do: 'alert', message: { name: 'alert-card-lost', with: expect.objectContaining({ channel: 'C0BRETAGNE' }) } },
    ])
    theFile.given(sent, gone).when(gone).thenNothingHappened()
    const back = theFile.given(sent, gone).when({ is: 'channel.ready' }).decision
    expect(back.effects).toEqual([expect.objectContaining({ do: 'post', key: 'card-2' })])
  })

  test('case 54: a card that Slack never took, whatever the reason, is told too', () => {
    const { effects } = theFile.given().when(sent).decision
    const post = effects.find((effect) => effect.do === 'post')
    if (post?.do !== 'post') throw new Error('No card')
    const never = { is: 'delivery.failed', key: post.key, code: 'exhausted', effect: post } as const
    const lost = theFile.given(sent).when(at(instants.theNextDay, never)).decision
    expect(lost.effects).toMatchObject([
      { do: 'alert', message: { name: 'alert-card-lost', with: { code: 'exhausted' } } },
    ])
    expect(lost.state).toMatchObject({ card: null })
    theFile.given(sent, never).when(never).thenNothingHappened()
  })
})

test('a coordinator whose CV can not be sent is told, and the card says nothing of it', () => {
  const effect = { do: 'send-cv', user: claire.id, cv: 'cv-1', title: 'K7F-3QX', key: 'cv:U0CLAIRE:1' } as const
  const { effects } = theFile
    .given(sent)
    .when({ is: 'delivery.failed', key: effect.key, code: 'gone', effect }).decision
  expect(effects).toMatchObject([{ do: 'notify', user: claire.id, message: { name: 'cv-not-sent' } }])
})
