import { describe, expect, it } from 'vitest'
import type { RequestEvent } from '#workflows/request/events.ts'
import {
  answered,
  asked,
  claire,
  id,
  inSlack,
  karim,
  live,
  marks,
  opened,
  outgoing,
  partOf,
  pressed,
  request,
  stranger,
  submitted,
  toChat,
  typed,
  wrote,
} from './kit.ts'

const taken = [opened, pressed('take')]
const file = { id: 'F1', name: 'guide.pdf', mime: 'application/pdf', bytes: 9 }
const words = Array.from({ length: 900 }, (_, nth) => `mot${nth}`).join(' ')

/** What the person gets of these past events, then of this one. */
function out(past: readonly RequestEvent[], event: RequestEvent): readonly string[] {
  return outgoing(request.given(...past).when(event).decision.effects).map(({ text }) => text)
}

describe('what an adviser sends', () => {
  it('goes out by the button, and once it is delivered the thread says so under its own key', () => {
    const { state, effects, audit } = request.given(...taken).when(answered('Bonjour Amina')).decision
    const [part] = live(state).sent
    expect(outgoing(effects)).toEqual([{ key: part?.key, text: 'Bonjour Amina' }])
    const done = request.givenState(state).when({ is: 'delivery.done', key: partOf(3) }).decision
    expect(marks(done.effects)).toEqual([[`card:${part?.key}`, 'sent']])
    expect(part).toMatchObject({ delivery: 'sending', by: claire, ts: null })
    expect(live(state)).toMatchObject({ stage: { at: 'answered', by: claire }, promise: null })
    expect(audit).toMatchObject([{ code: 'request.answered', by: claire.id }])
  })

  it('empty is refused in its form', () => {
    const { decision } = request.given(...taken).when(answered('  '))
    expect(decision).toMatchObject({ effects: [], answer: { give: 'form-errors' } })
  })

  it('case 72: without taking it first, takes it', () => {
    for (const event of [answered('Bonjour', karim), typed('!! Bonjour', '100.1', karim)]) {
      const { state } = request.given(opened).when(event).decision
      expect(live(state).stage).toMatchObject({ at: 'answered', by: karim, how: 'hand' })
    }
    const other = request.given(...taken).when(answered('Bonjour', karim)).decision
    expect(live(other.state).stage).toMatchObject({ by: claire })
  })

  it('case 48: from the thread only after the sign, or while its owner lets everything out', () => {
    expect(out(taken, typed('Bonjour'))).toEqual([])
    expect(out(taken, typed('!! Bonjour'))).toEqual(['Bonjour'])
    const open = [...taken, pressed('open-floor')]
    expect(out(open, typed('Bonjour'))).toEqual(['Bonjour'])
    expect(out(open, typed('Bonjour', '100.1', karim))).toEqual([])
    expect(out(open, typed('note: Bonjour'))).toEqual([])
    expect(out([...open, pressed('close-floor')], typed('Bonjour'))).toEqual([])
    for (const end of [pressed('give-back'), pressed('resolve')])
      expect(out([...open, end], typed('Bonjour'))).toEqual([])
    expect(request.given(...taken).when(pressed('open-floor')).decision.effects[0]).toMatchObject({
      message: { with: { open: true } },
    })
  })

  it('never comes from someone who may not read it, nor twice from one message', () => {
    expect(out(taken, typed('!! Bonjour', '100.1', stranger))).toEqual([])
    request
      .given(...taken, typed('!! Bonjour'))
      .when(typed('!! Bonjour'))
      .thenNothingHappened()
  })

  it('case 42: may be a file alone, or with its words under it', () => {
    expect(out(taken, { ...typed('!!'), files: [file] })).toEqual(['file'])
    const captioned = request.given(...taken).when({ ...typed('!! Voici'), files: [file] }).decision
    expect(toChat(captioned.effects)).toMatchObject([
      { what: { is: 'file', name: 'guide.pdf', text: [{ text: 'Voici' }] } },
    ])
    expect(out(taken, { ...typed('Voici'), files: [file] })).toEqual([])
  })

  it('case 27: too long for one message, goes in parts, in order, each with a delivery of its own', () => {
    const { state, effects } = request.given(...taken).when(typed(`!! ${words}`)).decision
    const parts = outgoing(effects)
    expect(parts.map(({ text }) => text).join(' ')).toBe(words)
    expect(parts.length).toBe(2)
    expect(live(state).sent.map(({ key }) => key)).toEqual(parts.map(({ key }) => key))
    const [, second] = parts
    const failed = request
      .givenState(state)
      .when({ is: 'delivery.failed', key: second?.key ?? '', code: 'invalid' }).decision
    expect(live(failed.state).sent.map(({ delivery }) => delivery)).toEqual(['sending', 'failed'])
    expect(marks(failed.effects)).toEqual([[`card:${second?.key}`, 'failed']])
  })

  it('case 33: of words and three documents, a replay sends only what is missing, once', () => {
    const files = ['F1', 'F2', 'F3'].map((one) => ({ ...file, id: one }))
    const { state } = request.given(...taken).when({ ...typed('!! Voici'), files }).decision
    const keys = live(state).sent.map(({ key }) => key)
    expect(keys).toHaveLength(4)
    const missing = keys[2] ?? ''
    const news = keys.map(
      (key): RequestEvent =>
        key === missing ? { is: 'delivery.failed', key, code: 'too-big' } : { is: 'delivery.done', key },
    )
    const again = pressed({ resend: missing })
    const replayed = request.givenState(state, ...news).when(again).decision
    expect(outgoing(replayed.effects).map(({ key }) => key)).toEqual([missing])
    expect(request.givenState(state, ...news, again).when(again).decision).toMatchObject({ effects: [], answer: {} })
    for (const key of keys.filter((one) => one !== missing)) {
      expect(request.givenState(state, ...news).when(pressed({ resend: key })).decision.effects).toEqual([])
    }
  })

  it('cases 31 and 32: blocked, or perhaps sent, shows as such and may be sent again', () => {
    const { state } = request.given(...taken).when(answered('Bonjour')).decision
    const key = live(state).sent[0]?.key ?? ''
    const outcomes = [
      [{ is: 'delivery.failed', key, code: 'blocked' }, 'blocked'],
      [{ is: 'delivery.uncertain', key }, 'uncertain'],
      [{ is: 'delivery.delayed', key, until: 0 }, 'retrying'],
      [{ is: 'delivery.done', key }, 'sent'],
    ] as const
    for (const [event, delivery] of outcomes) {
      const { state: after, effects } = request.givenState(state).when(event).decision
      expect(live(after).sent).toMatchObject([{ delivery }])
      expect(marks(effects)).toEqual([[`card:${key}`, delivery]])
      request.givenState(state, event).when(event).thenNothingHappened()
    }
  })

  it('after the end opens the request again; after its close goes nowhere', () => {
    const late = request.given(...taken, pressed('resolve')).when(answered('Encore un mot')).decision
    expect(live(late.state).stage).toMatchObject({ at: 'answered' })
    expect(outgoing(late.effects)).toHaveLength(1)
    expect(late.effects).toContainEqual({ do: 'forget-reminder', name: 'old' })
    expect(out([...taken, { is: 'person.left' }], answered('Bonjour'))).toEqual([])
  })

  it('a meeting is words of its own, when it has a day, an hour and a place', () => {
    const form = { form: 'request-meet', date: '2026-12-01', time: '14 h', where: 'Mairie' } as const
    expect(out(taken, submitted(form))).toEqual(['meeting'])
    expect(request.given(...taken).when(submitted({ ...form, where: ' ' })).decision).toMatchObject({
      effects: [],
      answer: {},
    })
  })

  it('case 88: a draft is only a form: nothing goes out, and nothing is kept, before it is submitted', () => {
    const { decision, thenOnlyAnswers } = request.given(...taken).when(pressed('draft'))
    expect(decision.answer).toMatchObject({
      give: 'form',
      form: { name: 'request-answer', with: { draft: { steps: [expect.any(String), expect.any(String)] } } },
    })
    if (decision.answer) thenOnlyAnswers(decision.answer)
  })
})

describe('a reply that changes in Slack', () => {
  const sent = [...taken, typed('!! Bonjour')]
  const edited = (raw: string, ts = '100.1'): RequestEvent => ({
    is: 'thread.edited',
    by: claire,
    ts,
    raw,
    text: [{ text: raw }],
  })

  it('case 50: changes for the person, not sent again; the mark in the thread follows', () => {
    const done: RequestEvent = { is: 'delivery.done', key: partOf(3) }
    const { effects } = request.given(...sent, done).when(edited('!! Bonsoir')).decision
    expect(toChat(effects)).toMatchObject([{ is: 'request.reworded', what: { text: [{ text: 'Bonsoir' }] } }])
    expect(outgoing(effects)).toEqual([])
    expect(marks(effects)).toEqual([[`card:${partOf(3)}`, 'sent']])
  })

  it('case 52: the same words told again, or an edit of what stayed inside, are nothing', () => {
    request
      .given(...sent)
      .when(edited('!! Bonjour'))
      .thenNothingHappened()
    request
      .given(...taken, typed('Bonjour'))
      .when(edited('!! Bonjour'))
      .thenNothingHappened()
    request
      .given(...sent)
      .when(edited('!! Bonjour', '999.9'))
      .thenNothingHappened()
  })

  it('case 51: deleted, or made a note, is taken back, once', () => {
    for (const event of [{ is: 'thread.deleted', ts: '100.1' } as const, edited('note: Bonjour')]) {
      const { state, effects } = request.given(...sent).when(event).decision
      expect(toChat(effects)).toMatchObject([{ is: 'request.withdrew', request: id }])
      expect(live(state).sent).toMatchObject([{ delivery: 'withdrawn' }])
      request
        .given(...sent, event)
        .when(event)
        .thenNothingHappened()
    }
    request
      .given(...taken, typed('Bonjour'))
      .when({ is: 'thread.deleted', ts: '100.1' })
      .thenNothingHappened()
  })

  it('case 27: in several parts, changes in each of them, and none is longer than a message', () => {
    const long = [...taken, typed(`!! ${words}`)]
    const longer = request.given(...long).when(edited(`!! ${words} ${words}`)).decision
    const texts = live(longer.state).sent.map(({ what }) =>
      what.is === 'words' ? what.text.map(({ text }) => text).join('') : '',
    )
    expect(texts.join(' ') === `${words} ${words}`).toBe(true)
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(4_000)
    const shorter = request.given(...long).when(edited('!! Bonjour')).decision
    expect(live(shorter.state).sent).toMatchObject([
      { what: { text: [{ text: 'Bonjour' }] } },
      { delivery: 'withdrawn' },
    ])
  })
})

describe('what the person writes', () => {
  it('appears in the thread, in order, and the owner is called', () => {
    const { state, effects } = request.given(...taken, wrote('un', 41)).when(wrote('deux', 42)).decision
    expect(effects.at(-1)).toMatchObject({
      do: 'reply',
      root: 'card',
      key: 'card:in:42',
      message: { with: { owner: claire, text: 'deux' } },
    })
    expect(live(state).added.map(({ what }) => what)).toMatchObject([{ text: 'un' }, { text: 'deux' }])
  })

  it('case 10: an edit shows before and after, and the original stays in the thread', () => {
    const change: RequestEvent = { is: 'person.edited', message: 41, before: null, text: 'après' }
    const { effects } = request.given(...taken, wrote('avant')).when(change).decision
    expect(effects).toMatchObject([
      { do: 'reply', message: { name: 'person-edited', with: { before: 'avant', after: 'après' } } },
    ])
    expect(effects.some((effect) => effect.do === 'update')).toBe(false)
  })

  it('case 11: an edit of what was never stored, or that changes nothing, is nothing', () => {
    for (const [message, text] of [
      [99, 'après'],
      [41, 'avant'],
    ] as const) {
      request
        .given(...taken, wrote('avant'))
        .when({ is: 'person.edited', message, before: null, text })
        .thenNothingHappened()
    }
  })

  it('files go to the thread as one entry with their words', () => {
    const files = [{ file: 'tg1', name: 'a.jpg', mime: 'image/jpeg', bytes: 1 }]
    const { effects } = request
      .given(...taken)
      .when({ is: 'person.sent', message: 51, files, caption: 'Ma lettre', quoting: null }).decision
    expect(effects.at(-1)).toMatchObject({
      do: 'reply-file',
      root: 'card',
      key: 'card:in:51',
      files,
      message: { with: { text: 'Ma lettre', files: 1 } },
    })
  })

  it('graver, makes the request urgent, and a promise is made anew', () => {
    const grave: RequestEvent = { is: 'request.added', asked: { ...asked, urgency: 'high', reason: 'fraud-account' } }
    const { state } = request.given(opened).when(grave).decision
    const before = live(request.given(opened).when(wrote('un')).decision.state)
    expect(live(state).asked.urgency).toBe('high')
    expect(live(state).promise?.by).toBeLessThan(before.promise?.by ?? 0)
  })

  it('case 68: the first question after a wish alone stands on the card and in the thread, and calls who took it already', () => {
    const wish: RequestEvent = {
      ...opened,
      is: 'request.opened',
      chat: 7,
      firstName: '',
      place: null,
      asked: { ...asked, text: '' },
    }
    const question: RequestEvent = { is: 'request.added', asked: asked }
    const alone = request.given(wish).when(question).decision
    expect(live(alone.state).asked.text).toBe('mon dossier caf')
    expect(inSlack(alone.effects)).toEqual(['update request-card', 'reply person-asked'])
    const followed = request.given(wish, pressed('take', karim)).when(question).decision
    expect(inSlack(followed.effects)).toEqual(['update request-card', 'reply person-asked'])
  })
})
