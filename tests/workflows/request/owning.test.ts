import { describe, expect, it } from 'vitest'
import { at } from '#tests/kit/specification.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import { parseRequest } from '#workflows/request/parse.ts'
import {
  answered,
  asked,
  brest,
  claire,
  id,
  inSlack,
  karim,
  live,
  monday,
  nowhere,
  opened,
  partOf,
  paul,
  pressed,
  ref,
  request,
  solene,
  stranger,
  submitted,
  toChat,
  typed,
  wrote,
} from './kit.ts'

const taken = [opened, pressed('take')]
const minute = 60_000

describe('a request that opens', () => {
  it('has its card in the channel of its place, a promise, and word to the person of where they stand', () => {
    const { state, effects, audit } = request.given().when(opened).decision
    expect(effects[0]).toMatchObject({
      do: 'post',
      channel: 'C-bretagne',
      key: 'card',
      message: { name: 'request-card' },
    })
    expect(toChat(effects)).toMatchObject([{ is: 'request.waits', wait: { ref, ahead: null } }])
    expect(effects.at(-1)).toMatchObject({ do: 'remind', name: 'promise', event: { is: 'promise.due' } })
    expect(state).toMatchObject({ id, ref, chat: 7, stage: { at: 'waiting', level: 'near' } })
    expect(audit).toMatchObject([{ code: 'request.opened', by: 'person' }])
    request.given(opened).when(opened).thenNothingHappened()
  })

  it('case 54: without any channel is kept, the administrators told, and posted once there is one with what was added', () => {
    const { state, effects } = nowhere.given().when(opened).decision
    expect(inSlack(effects)).toEqual(['alert alert-request-no-channel'])
    const meanwhile = nowhere.givenState(state).when(wrote('il me manque un papier')).decision
    const ready = request.givenState(meanwhile.state).when({ is: 'channel.ready' }).decision
    expect(inSlack(ready.effects)).toEqual(['post request-card', 'reply person-said'])
    request.givenState(ready.state).when({ is: 'channel.ready' }).thenNothingHappened()
  })

  it('case 53: keeps files and places that come while it has no card, and shows them again on each new one', () => {
    const files = [{ file: 'tg-1', name: 'facture.jpg', mime: 'image/jpeg', bytes: 9 }]
    const came: readonly RequestEvent[] = [
      { is: 'person.sent', message: 42, files, caption: 'ma facture', quoting: null },
      { is: 'person.located', message: 43, lat: 48.4, lon: -4.5 },
    ]
    const { state } = nowhere.given(opened, ...came).when({ is: 'person.showed', message: 44, kind: 'poll' }).decision
    const ready = request.givenState(state).when({ is: 'channel.ready' }).decision
    const thread = ['reply-file person-said', 'reply person-located', 'reply person-showed']
    expect(inSlack(ready.effects)).toEqual(['post request-card', ...thread])
    expect(ready.effects.find((effect) => effect.do === 'reply-file')).toMatchObject({ root: 'card', files })
    const away = submitted({ form: 'request-transfer', user: null, perimeter: 'all', theme: null })
    const moved = request.givenState(ready.state, pressed('take')).when(away).decision
    expect(inSlack(moved.effects)).toEqual(['update request-moved', 'post request-card', ...thread])
  })

  it('case 53: whose card is removed a moment after it was shown has another, with its thread', () => {
    const reply = { is: 'delivery.failed', key: 'card:in:41', code: 'gone', effect: { do: 'reply' } } as const
    const { state, effects } = request.given(opened, wrote('un mot')).when(reply).decision
    expect(inSlack(effects)).toEqual(['post request-card', 'reply person-said'])
    request.givenState(state).when(reply).thenNothingHappened()
    const refused = { is: 'delivery.failed', key: 'card-2', code: 'gone', effect: { do: 'post' } } as const
    const lost = request.givenState(state).when(refused).decision
    expect(inSlack(lost.effects)).toEqual(['alert alert-request-card-lost'])
    expect(live(lost.state).card).toBeNull()
  })

  it('stored before files were kept, still holds the words that were added', () => {
    const { state } = request.given(opened).when(wrote('un mot')).decision
    const words = { message: 41, at: monday, text: 'un mot' }
    expect(live(parseRequest({ ...state, added: [words] })).added).toEqual([
      { message: 41, at: monday, what: { is: 'words', text: 'un mot', heard: false } },
    ])
  })

  it('is of nobody before, and hears nothing', () => {
    for (const event of [wrote('bonjour'), typed('!! bonjour'), { is: 'promise.due' } as const]) {
      request.given().when(event).thenNothingHappened()
    }
    request
      .given()
      .when(pressed('take'))
      .thenOnlyAnswers({ give: 'slack-notice', message: { name: 'request-gone', with: {} } })
  })

  it('goes to the channel of the place that the person gives while it waits, with its thread', () => {
    const placed: RequestEvent = { is: 'person.placed', place: brest }
    const nameless: RequestEvent = { ...opened, is: 'request.opened', chat: 7, firstName: '', asked, place: null }
    const { effects } = request.given(nameless, wrote('un mot')).when(placed).decision
    expect(effects.filter((effect) => effect.do === 'post')).toMatchObject([{ channel: 'C-bretagne', key: 'card-2' }])
    expect(inSlack(effects)).toEqual(['update request-moved', 'post request-card', 'reply person-said'])
    const stays = request.given(nameless, pressed('take', karim)).when(placed).decision
    expect(inSlack(stays.effects)).toEqual(['update request-card'])
  })
})

describe('case 76: « Prendre »', () => {
  it('the first one has it, and the person is told by whom', () => {
    const { state, effects } = request.given(opened).when(pressed('take')).decision
    expect(live(state).stage).toMatchObject({ at: 'claimed', by: claire, how: 'hand' })
    expect(toChat(effects)).toEqual([{ is: 'request.moved', request: id, floor: 'human', by: 'Claire', news: 'taken' }])
  })

  it('the second one is told who has it, and nothing else happens', () => {
    request
      .given(...taken)
      .when(pressed('take', karim))
      .thenOnlyAnswers({ give: 'slack-notice', message: { name: 'request-taken', with: { ref, owner: claire } } })
  })

  it('case 21: pressed again, or once it is over, it says where the request stands', () => {
    const now = (stage: 'claimed' | 'resolved', owner: typeof claire | null) =>
      ({ give: 'slack-notice', message: { name: 'request-now', with: { ref, stage, owner } } }) as const
    request
      .given(...taken)
      .when(pressed('take'))
      .thenOnlyAnswers(now('claimed', claire))
    request
      .given(...taken, pressed('resolve'))
      .when(pressed('take'))
      .thenOnlyAnswers(now('resolved', null))
    request
      .given(...taken, pressed('resolve'))
      .when(pressed('resolve'))
      .thenOnlyAnswers(now('resolved', null))
  })

  it('is for who may read it: neither strangers nor another territory', () => {
    for (const by of [stranger, paul]) {
      const { decision } = request.given(opened).when(pressed('take', by))
      expect(decision).toMatchObject({ effects: [], answer: { message: { name: 'not-allowed' } } })
    }
  })

  it('what its owner decides is for its owner, or an administrator', () => {
    for (const press of ['give-back', 'open-floor', 'ask-contact', 'resolve'] as const) {
      const { decision } = request.given(...taken).when(pressed(press, karim))
      expect(decision).toMatchObject({
        effects: [],
        answer: { message: { name: 'not-allowed', with: { why: 'owner' } } },
      })
      expect(request.given(...taken).when(pressed(press, solene)).decision.effects).not.toEqual([])
    }
  })
})

describe('a request that changes hands', () => {
  it('given back it waits again, with a promise made anew, and the person is told', () => {
    const { state, effects } = request.given(...taken).when(pressed('give-back')).decision
    expect(live(state)).toMatchObject({
      stage: { at: 'waiting', level: 'near' },
      open: false,
      promise: { step: 'made' },
    })
    expect(toChat(effects)).toMatchObject([{ news: 'given-back', floor: 'waiting' }])
  })

  it('case 77: given to someone by hand it is theirs, whoever was to have it', () => {
    const form = { form: 'request-transfer', user: karim, perimeter: null, theme: null } as const
    const { state, effects } = request.given(opened).when(submitted(form)).decision
    expect(live(state).stage).toMatchObject({ at: 'claimed', by: karim, how: 'hand' })
    expect(inSlack(effects)).toContain('notify request-handed')
    const offered: RequestEvent = {
      is: 'capacity.given',
      adviser: paul.id,
      name: 'Paul',
      nth: 1,
      until: monday + minute,
      departement: '29',
    }
    const late = request.given(opened, submitted(form)).when(offered).decision
    expect(live(late.state).stage).toMatchObject({ by: karim })
    expect(toChat(late.effects)).toEqual([])
  })

  it('is given to nobody the team does not know, nor to a territory without channel', () => {
    const unknown = submitted({ form: 'request-transfer', user: stranger, perimeter: null, theme: null })
    expect(request.given(...taken).when(unknown).decision).toMatchObject({
      effects: [],
      answer: { give: 'form-errors' },
    })
  })

  it('sent to another channel it waits there with its thread, and its old card says so', () => {
    const away = submitted({ form: 'request-transfer', user: null, perimeter: 'all', theme: 'papiers' })
    const { state, effects } = request
      .given(...taken, answered('Bonjour'), { is: 'delivery.done', key: partOf(3) })
      .when(away).decision
    expect(live(state)).toMatchObject({
      stage: { at: 'waiting' },
      asked: { theme: 'papiers' },
      card: { channel: 'C-national' },
    })
    expect(inSlack(effects)).toEqual(['update request-moved', 'post request-card', 'reply request-sent'])
    expect(toChat(effects)).toMatchObject([{ news: 'transferred', floor: 'waiting' }])
  })
})

describe('case 75: the promise', () => {
  const due: RequestEvent = { is: 'promise.due' }
  const first = at(monday + 60 * minute, due)
  const second = at(monday + 120 * minute, due)
  const third = at(monday + 180 * minute, due)

  it('is reminded in the thread, then a wider channel has it, then the person is told honestly', () => {
    const reminded = request.given(opened).when(first).decision
    expect(inSlack(reminded.effects)).toContain('reply request-waits')
    expect(toChat(reminded.effects)).toEqual([])
    const escalated = request.given(opened, first).when(second).decision
    expect(escalated.effects.filter((effect) => effect.do === 'post')).toMatchObject([{ channel: 'C-national' }])
    expect(inSlack(escalated.effects)).toContain('update request-escalated')
    const told = request.given(opened, first, second).when(third).decision
    expect(toChat(told.effects)).toEqual([{ is: 'request.late', request: id, urgency: 'normal' }])
    request.given(opened, first, second, third).when(due).thenNothingHappened()
  })

  it('with no wider channel, or someone who took it, the administrators are told', () => {
    for (const past of [
      [opened, pressed('take')],
      [{ ...opened, is: 'request.opened', place: null, chat: 7, firstName: '', asked } as const],
    ]) {
      const { effects } = request.given(...past, first).when(second).decision
      expect(inSlack(effects)).toContain('alert alert-request-late')
    }
  })

  it('given an answer, none of these', () => {
    for (const over of [answered('Bonjour'), typed('!! Bonjour')]) {
      request.given(opened, over).when(first).thenNothingHappened()
      expect(request.given(opened).when(over).decision.effects).toContainEqual({
        do: 'forget-reminder',
        name: 'promise',
      })
    }
    request.given(opened, { is: 'person.left' }).when(first).thenNothingHappened()
  })
})

describe('its end', () => {
  const ended = [...taken, pressed('resolve')]

  it('is told to the person; a mark and a word show in the thread', () => {
    expect(toChat(request.given(...taken).when(pressed('resolve')).decision.effects)).toMatchObject([
      { news: 'resolved', by: 'Claire' },
    ])
    const mark: RequestEvent = { is: 'person.judged', solved: true, stars: 4, word: null }
    const { state, effects } = request.given(...ended, mark).when({ ...mark, stars: null, word: 'Merci' }).decision
    expect(live(state).mark).toEqual({ solved: true, stars: 4, word: 'Merci' })
    expect(inSlack(effects)).toEqual(['update request-card', 'reply person-judged'])
    request
      .given(...taken)
      .when(mark)
      .thenNothingHappened()
  })

  it('case 73: « Pas encore » and a new word within the week go back to the same adviser', () => {
    const back: readonly RequestEvent[] = [
      { is: 'person.judged', solved: false, stars: null, word: null },
      { is: 'person.returned', asked },
    ]
    for (const event of back) {
      const { state, effects } = request.given(...ended).when(event).decision
      expect(live(state)).toMatchObject({ stage: { at: 'claimed', by: claire }, promise: { step: 'made' } })
      expect(toChat(effects)).toMatchObject([{ news: 'reopened', floor: 'human', by: 'Claire' }])
      expect(inSlack(effects)).toContain('reply request-reopened')
      expect(live(state).history.map(({ what }) => what)).toEqual(['opened', 'taken', 'resolved', 'reopened'])
    }
  })

  it('is for good after a week: nothing goes out any more, and who writes there knows', () => {
    const over = [...ended, { is: 'request.old' } as const]
    const { state, effects } = request.given(...ended).when({ is: 'request.old' }).decision
    expect(live(state).stage).toMatchObject({ at: 'closed', why: 'expired' })
    expect(toChat(effects)).toMatchObject([{ news: 'over' }])
    const late = request.given(...over).when(typed('!! Bonjour')).decision
    expect(inSlack(late.effects)).toEqual(['reply request-closed-nothing-sent'])
    expect(toChat(late.effects)).toEqual([])
    request
      .given(...taken)
      .when({ is: 'request.old' })
      .thenNothingHappened()
  })

  it('by the person or by abuse has no button left', () => {
    for (const event of [{ is: 'person.left' } as const, pressed('block')]) {
      const { state, effects } = request.given(...taken).when(event).decision
      expect(live(state)).toMatchObject({ stage: { at: 'closed' }, promise: null, open: false })
      expect(effects[0]).toMatchObject({ do: 'update', message: { with: { buttons: [] } } })
      expect(request.given(...taken, event).when(answered('Bonjour')).decision).toMatchObject({
        effects: [],
        answer: {},
      })
    }
  })
})

describe('the person’s number', () => {
  const given: RequestEvent = { is: 'contact.given', telephone: '+33612345678' }
  const none: RequestEvent = { is: 'contact.given', telephone: null }
  const wanted = [...taken, pressed('ask-contact')]

  it('shows after they agreed, for this request, and is logged; never unasked', () => {
    request
      .given(...taken)
      .when(given)
      .thenNothingHappened()
    const { effects, audit } = request.given(...wanted).when(given).decision
    expect(effects[0]).toMatchObject({ do: 'update', message: { with: { telephone: '+33612345678' } } })
    expect(audit).toMatchObject([{ by: 'person', code: 'request.contact-given' }])
    expect(JSON.stringify(audit)).not.toContain('336')
  })

  it('is hidden or shown as they last said, whatever they said before', () => {
    const hidden = request.given(...wanted, given).when(none).decision
    expect(hidden.effects[0]).toMatchObject({ message: { with: { telephone: null } } })
    const shown = request.given(...wanted, none).when(given).decision
    expect(shown.effects[0]).toMatchObject({ message: { with: { telephone: '+33612345678' } } })
    request
      .given(...wanted, given)
      .when(given)
      .thenNothingHappened()
  })
})
