import { describe, expect, it } from 'vitest'
import { specify } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { saidOf } from '../help/kit.ts'
import { chat, drafted, pressed, reference, said, saidNames } from '../story.ts'
import { blocked, contextOf, opened, photo, ref, request, resolved, taken, toldRequests, toRequests } from './kit.ts'

const followed = [...opened, taken]
const over: ChatEvent = { is: 'album.over' }
const file = (message: number) => ({
  file: `tg-${message}`,
  name: `photo-${message}.jpg`,
  mime: 'image/jpeg',
  bytes: 1_000,
})

describe('pictures and files for an open request', () => {
  it('case 7: a picture goes with its caption and its name, masked, with what it answers', () => {
    const sent = photo({ message: 51, caption: 'Mon courrier, Amina', quoting: 'Une photo ?' })
    for (const past of [opened, followed]) {
      const { effects } = chat.given(...past).when(sent).decision
      expect(toldRequests(effects)).toEqual([
        {
          actor: request,
          event: {
            is: 'person.sent',
            message: 51,
            files: [file(51)],
            caption: 'Mon courrier, [prénom]',
            quoting: 'Une photo ?',
          },
        },
      ])
      expect(saidNames(effects)).toEqual([])
    }
  })

  it('case 4: an album is one entry, in order', () => {
    const album = [51, 52, 53].map((message) => photo({ message, album: 'A' }))
    expect(
      toRequests(
        chat.given(...followed, ...album.slice(0, 2)).when(photo({ message: 53, album: 'A' })).decision.effects,
      ),
    ).toEqual([])
    const { effects } = chat.given(...followed, ...album).when(over).decision
    expect(toRequests(effects)).toEqual([
      { is: 'person.sent', message: 51, files: [file(51), file(52), file(53)], caption: '', quoting: null },
    ])
    chat
      .given(...followed, ...album, over)
      .when(over)
      .thenNothingHappened()
  })

  it('case 5: its caption appears once, whichever picture holds it', () => {
    const album = [photo({ message: 51, album: 'A' }), photo({ message: 52, album: 'A', caption: 'Les deux pages' })]
    const { effects } = chat.given(...followed, ...album).when(over).decision
    expect(toRequests(effects)).toMatchObject([{ caption: 'Les deux pages' }])
  })

  it('two albums stay two, and no picture of the first waits for the second', () => {
    const first = [photo({ message: 51, album: 'A' }), photo({ message: 52, album: 'A' })]
    const second = chat.given(...followed, ...first).when(photo({ message: 53, album: 'B' })).decision
    expect(toRequests(second.effects)).toMatchObject([{ files: [file(51), file(52)] }])
    const rest = chat.given(...followed, ...first, photo({ message: 53, album: 'B' })).when(over).decision
    expect(toRequests(rest.effects)).toMatchObject([{ message: 53, files: [file(53)] }])
  })

  it('case 15: a file over 20 MB is said to the person, and named to the adviser', () => {
    const { effects } = chat.given(...followed).when(photo({ message: 51, bytes: 20_000_001 })).decision
    expect(toRequests(effects)).toEqual([{ is: 'person.showed', message: 51, kind: 'too-big' }])
    expect(saidNames(effects)).toEqual(['file-too-big'])
  })

  it.each(['poll', 'dice', 'venue'])('case 12: a %s is named to the adviser, and the person told', (kind) => {
    const other: ChatEvent = { is: 'other.received', kind, context: contextOf({ message: 51 }) }
    const { effects } = chat.given(...followed).when(other).decision
    expect(toRequests(effects)).toEqual([{ is: 'person.showed', message: 51, kind }])
    expect(saidOf(effects, 'not-passed-on')).toEqual([{ kind }])
    expect(saidNames(chat.given().when(other).decision.effects)).toEqual(['cannot-read'])
  })

  it('a place goes to who answers, and answers the question where one is asked', () => {
    const here: ChatEvent = { is: 'location.shared', lat: 48.39, lon: -4.49, context: contextOf({ message: 51 }) }
    const { effects } = chat.given(...followed).when(here).decision
    expect(toRequests(effects)).toEqual([{ is: 'person.located', message: 51, lat: 48.39, lon: -4.49 }])
  })

  it('a document of a citizen is for the adviser; the CV that a candidate is asked for stays the CV', () => {
    const document: ChatEvent = {
      is: 'document.received',
      file: 'tg-51',
      name: 'lettre.pdf',
      mime: 'application/pdf',
      bytes: 1_000,
      context: contextOf({ message: 51 }),
    }
    expect(toRequests(chat.given(...followed).when(document).decision.effects)).toMatchObject([{ is: 'person.sent' }])
    const applying = [...opened, ...drafted.slice(0, -1), taken]
    const cv = chat.given(...applying).when(document).decision
    expect(cv.effects).toContainEqual({ do: 'keep-cv', telegramFile: 'tg-51' })
    expect(toRequests(cv.effects)).toEqual([])
  })

  it('a voice note goes as it is, then as what a model makes out of it, masked', () => {
    const hearing = specify(chatKind, {
      ...reference,
      model: { phrases: false, compares: false, hears: true, speaks: false },
    })
    const note: ChatEvent = {
      is: 'voice.received',
      file: 'v1',
      seconds: 9,
      bytes: 900,
      firstName: 'Amina',
      context: contextOf({ message: 51 }),
    }
    const { effects } = hearing.given(...followed).when(note).decision
    expect(effects.map((effect) => effect.do)).toEqual(['tell', 'hear'])
    const heard: ChatEvent = { is: 'voice.heard', came: { heard: 'je suis Amina' }, firstName: 'Amina' }
    expect(toRequests(hearing.given(...followed, note).when(heard).decision.effects)).toEqual([
      { is: 'person.said', message: 0, text: 'je suis [prénom]', quoting: null, heard: true },
    ])
    const silence: ChatEvent = { is: 'voice.heard', came: { unheard: 'silence' }, firstName: 'Amina' }
    hearing
      .given(...followed, note)
      .when(silence)
      .thenNothingHappened()
  })
})

describe('case 8: a picture that comes by itself', () => {
  const show = pressed({ pick: 'files-for-human', show: true })
  const album = [photo({ message: 51, album: 'A', caption: 'Aidez-moi, Amina' }), photo({ message: 52, album: 'A' })]

  it('is offered to a human, once for an album, and nothing is told before', () => {
    const first = chat.given().when(photo({ message: 51 })).decision
    expect(saidOf(first.effects, 'files-for-human')).toEqual([{ kind: 'photo' }])
    expect(toRequests(first.effects)).toEqual([])
    expect(
      chat.given(photo({ message: 51, album: 'A' })).when(photo({ message: 52, album: 'A' })).decision.effects,
    ).toEqual([])
  })

  it.each([show, said('oui')])('opens a request with all of it, and is confirmed once', (yes) => {
    const { effects } = chat.given(...album).when(yes).decision
    expect(toRequests(effects)).toMatchObject([
      { is: 'request.opened', asked: { text: 'Aidez-moi, [prénom]' } },
      { is: 'person.sent', files: [file(51), file(52)], caption: 'Aidez-moi, [prénom]' },
    ])
    expect(saidNames(effects)).toEqual(['question-kept'])
    const again = chat.given(...album, yes).when(pressed({ pick: 'files-for-human', show: true }, 9)).decision
    expect(again).toMatchObject({ effects: [], answer: { give: 'notice' } })
  })

  it.each([pressed({ pick: 'files-for-human', show: false }), said('non')])(
    'is dropped when they would rather not',
    (no) => {
      const { effects, state } = chat.given(...album).when(no).decision
      expect(toRequests(effects)).toEqual([])
      expect(JSON.stringify(state)).not.toContain('tg-51')
    },
  )

  it('of someone whom an adviser blocked reaches nobody, and they are told so', () => {
    const { effects } = chat.given(...followed, blocked, ...album).when(show).decision
    expect(toRequests(effects)).toEqual([])
    expect(saidNames(effects)).toEqual(['request-barred'])
  })
})

describe('a number for the adviser', () => {
  const wants: ChatEvent = { is: 'request.wants-contact', request, by: 'Claire' }
  const asked = [...followed, wants]

  it('is asked for, and given in any spelling or by Telegram’s card, to this request alone', () => {
    expect(saidOf(chat.given(...followed).when(wants).decision.effects, 'contact-wanted')).toEqual([
      { ref, by: 'Claire', telephone: null },
    ])
    for (const event of [said('06 12 34 56 78'), { is: 'contact.shared', phone: '33612345678', own: true } as const]) {
      const { effects, state } = chat.given(...asked).when(event).decision
      expect(toldRequests(effects)).toEqual([
        { actor: request, event: { is: 'contact.given', telephone: '+33612345678' } },
      ])
      expect(saidOf(effects, 'contact-told')).toEqual([{ given: true }])
      expect(state.waiting).toEqual({ on: 'nothing' })
    }
  })

  it.each(['non', 'Non', 'passer'])('may be kept: « %s »', (words) => {
    const { effects } = chat.given(...asked).when(said(words)).decision
    expect(toRequests(effects)).toEqual([{ is: 'contact.given', telephone: null }])
    expect(saidOf(effects, 'contact-told')).toEqual([{ given: false }])
  })

  it('is asked again when it is none, or someone else’s', () => {
    for (const event of [said('demain'), { is: 'contact.shared', phone: '33612345678', own: false } as const]) {
      const { effects } = chat.given(...asked).when(event).decision
      expect([toRequests(effects), saidNames(effects)]).toEqual([[], ['contact-unclear']])
    }
  })

  it('of an application is offered, and goes only by its button, while the request is open', () => {
    const candidate = [...drafted, pressed({ pick: 'later' }), ...opened]
    const of = chat.given(...candidate.slice(0, -1)).when(opened.at(-1) ?? over).decision
    const own = toldRequests(of.effects)[0]?.actor
    const id = own?.startsWith('request:') ? (`request:${own.slice('request:'.length)}` as const) : request
    const known: ChatEvent = { is: 'request.wants-contact', request: id, by: 'Claire' }
    const offered = chat.given(...candidate).when(known).decision
    expect(saidOf(offered.effects, 'contact-wanted')).toMatchObject([{ telephone: '+33612345678' }])
    expect(toRequests(offered.effects)).toEqual([])
    const [{ ref: its } = { ref }] = offered.state.relay.requests
    const give = pressed({ pick: 'request-contact', ref: its })
    expect(toRequests(chat.given(...candidate, known).when(give).decision.effects)).toEqual([
      { is: 'contact.given', telephone: '+33612345678' },
    ])
    const late = chat.given(...asked, resolved).when(pressed({ pick: 'request-contact', ref })).decision
    expect(late).toMatchObject({ effects: [], answer: { message: { name: 'request-closed' } } })
  })
})
