import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at, seedOf, specify } from '#tests/kit/specification.ts'
import type { ModelAnswer } from '#workflows/answer/verify/model-answer.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { vitale } from '#tests/kit/answering.ts'
import { ready, saidOf } from '../help/kit.ts'
import { chat, drafted, pressed, reference, said, saidNames } from '../story.ts'
import { moved, opened, ref, request, resolved, spoke, taken, toldRequests, toRequests, wrote } from './kit.ts'

const followed = [...opened, taken]
const modelled = specify(chatKind, {
  ...reference,
  model: { phrases: true, compares: false, hears: false, speaks: false },
})
const phrased: ModelAnswer = {
  sufficient: true,
  confidence: 0.9,
  sheet: vitale.id,
  body: '1. Sur le site officiel, ouvrez la page.\n2. Suivez bien les étapes.',
  needsHuman: false,
  language: 'fr',
}

describe('while a human has the floor', () => {
  it('words go to the thread in their order, masked, with what they quote; the assistant is silent', () => {
    const { effects } = chat.given(...followed).when(wrote('C’est Amina : amina@orange.fr', 41, 'Votre nom ?')).decision
    expect(effects).toEqual([
      {
        do: 'tell',
        actor: request,
        event: { is: 'person.said', message: 41, text: expect.stringContaining('[prénom]'), quoting: 'Votre nom ?' },
      },
    ])
    expect(JSON.stringify(effects)).not.toContain('orange.fr')
  })

  it('a password is hidden and its author told to change it', () => {
    const { effects } = chat.given(...followed).when(wrote('mon mot de passe est Soleil!2024', 41)).decision
    expect(JSON.stringify(effects)).not.toContain('Soleil')
    expect(saidNames(effects)).toEqual(['secret-seen'])
    expect(toRequests(effects)).toHaveLength(1)
  })

  it('case 21: nobody is slowed down, and commands are still commands', () => {
    const flood = Array.from({ length: 60 }, (_, nth) => at(instants.now, wrote('un mot', nth)))
    const { effects } = chat.given(...followed, ...flood).when(at(instants.now, wrote('le dernier', 99))).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'person.said', text: 'le dernier' }])
    expect(saidNames(chat.given(...followed).when(said('/aide')).decision.effects)).toEqual(['help'])
  })

  it('an application that is under way goes on; « Répondre » writes to the adviser all the same', () => {
    const applying = [...opened, ...drafted.slice(0, 2), taken]
    const answered = chat.given(...applying).when(said('Amina')).decision
    expect(toRequests(answered.effects)).toEqual([])
    const reply = pressed({ pick: 'request-reply', ref })
    expect(saidOf(chat.given(...applying).when(reply).decision.effects, 'request-reply-wanted')).toEqual([
      { by: 'Claire' },
    ])
    const { effects } = chat.given(...applying, reply).when(wrote('Oui, j’ai reçu le courrier', 44)).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'person.said', message: 44 }])
  })

  it('what « Répondre » awaited is the assistant’s once the request is over', () => {
    const reply = pressed({ pick: 'request-reply', ref })
    const { effects, state } = chat.given(...followed, reply, resolved).when(said('ma carte vitale')).decision
    expect(toRequests(effects)).toEqual([])
    expect(state.help.gathering?.lines).toEqual(['ma carte vitale'])
  })

  it('an edit goes to the thread; of what was never stored nothing is told without a request (case 11)', () => {
    const edited: ChatEvent = { is: 'message.edited', message: 41, text: 'C’est Amina' }
    expect(toRequests(chat.given(...followed).when(edited).decision.effects)).toEqual([
      { is: 'person.edited', message: 41, before: null, text: 'C’est [prénom]' },
    ])
    expect(chat.given().when(edited).decision.effects).toEqual([])
    expect(chat.given(...followed, resolved).when(edited).decision.effects).toEqual([])
  })

  it('danger is answered at once, and told', () => {
    const { effects } = chat.given(...followed).when(said('un faux conseiller est au téléphone')).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent', toTeam: true }])
    expect(toRequests(effects)[0]).toMatchObject({ is: 'person.said' })
  })
})

describe('a human who takes the floor', () => {
  it('is told to the person, and hushes the assistant', () => {
    const { effects, state } = chat.given(...opened).when(taken).decision
    expect(effects).toEqual([
      { do: 'hush' },
      { do: 'say', message: { name: 'request-taken', with: { ref, by: 'Claire', again: false } } },
    ])
    expect(state.relay.requests).toMatchObject([{ floor: 'human', by: 'Claire' }])
  })

  it('case 71: an answer that a model was still writing is nothing once a human speaks', () => {
    const asked = [...opened, said('ma carte vitale'), ready]
    for (const human of [taken, spoke('Bonjour'), moved('transferred', 'human', 'Karim')]) {
      const late: ChatEvent = { is: 'phrased', question: seedOf(asked.length), answer: phrased }
      expect(saidNames(modelled.given(...asked).when(late).decision.effects)).toEqual(['answer'])
      modelled
        .given(...asked, human)
        .when(late)
        .thenNothingHappened()
    }
  })

  it('case 18: what was being written is theirs, and the assistant does not answer it', () => {
    for (const human of [taken, spoke('Bonjour'), moved('reopened', 'human', 'Claire')]) {
      const { effects } = chat.given(...opened, said('ma carte'), said('vitale')).when(human).decision
      expect(toldRequests(effects)).toMatchObject([
        { actor: request, event: { is: 'request.added', asked: { text: 'ma carte\nvitale' } } },
      ])
      chat
        .given(...opened, said('ma carte'), said('vitale'), human)
        .when(ready)
        .thenNothingHappened()
    }
  })

  it('case 72: who answers without taking it has the floor all the same', () => {
    const { effects, state } = chat.given(...opened).when(spoke('Bonjour')).decision
    expect(effects).toEqual([
      { do: 'hush' },
      {
        do: 'pass-on',
        message: {
          name: 'adviser-words',
          with: { by: 'Claire', what: { is: 'words', text: [{ text: 'Bonjour' }] }, ref },
        },
        key: 'out:1:0',
        from: request,
      },
    ])
    expect(state.relay.requests).toMatchObject([{ floor: 'human', by: 'Claire', endedAt: null }])
    expect(toRequests(chat.given(...opened, spoke('Bonjour')).when(wrote('merci', 42)).decision.effects)).toMatchObject(
      [{ is: 'person.said', text: 'merci' }],
    )
  })

  it('gets the question that « /humain » was waiting for', () => {
    const called = [said('/humain'), moved('taken', 'human', 'Claire', `request:${seedOf(1)}`)]
    const { effects } = chat.given(...called).when(wrote('mon dossier est bloqué', 42)).decision
    expect(effects).toMatchObject([{ do: 'tell', event: { is: 'person.said', text: 'mon dossier est bloqué' } }])
  })

  it('sends a file as a file, a meeting as words, an edit as an edit, and takes back what is deleted', () => {
    const file: ChatEvent = {
      is: 'request.spoke',
      request,
      key: 'out:1:1',
      by: 'Claire',
      what: { is: 'file', file: 'F1', name: 'guide.pdf', text: null },
    }
    expect(
      chat
        .given(...followed)
        .when(file)
        .decision.effects.at(-1),
    ).toMatchObject({ do: 'pass-file', file: 'F1', name: 'guide.pdf', key: 'out:1:1' })
    const what = { is: 'words', text: [{ text: 'Bonsoir' }] } as const
    const reworded: ChatEvent = { is: 'request.reworded', request, key: 'out:1:0', by: 'Claire', what }
    expect(chat.given(...followed, spoke('Bonjour')).when(reworded).decision.effects).toEqual([
      { do: 'rewrite', key: 'out:1:0', message: { name: 'adviser-words', with: { by: 'Claire', what, ref } } },
    ])
    const withdrew: ChatEvent = { is: 'request.withdrew', request, key: 'out:1:0' }
    expect(chat.given(...followed, spoke('Bonjour')).when(withdrew).decision.effects).toEqual([
      { do: 'take-back', key: 'out:1:0' },
    ])
  })

  it('is nobody, of a request that this chat does not know', () => {
    chat
      .given(...opened)
      .when(moved('taken', 'human', 'Claire', 'request:other'))
      .thenNothingHappened()
    chat.given().when(spoke('Bonjour')).thenNothingHappened()
  })
})

describe('who waits', () => {
  const wait = { ref, ahead: null, promisedBy: 1, opensAt: null, zone: 'Europe/Paris' }
  const told = (more: Partial<typeof wait> | { readonly ahead: number } = {}): ChatEvent => ({
    is: 'request.waits',
    request,
    wait: { ...wait, ...more },
  })
  const first = at(instants.now + 10_000, told())

  it('has one message, rewritten only when its words change, at most every two minutes', () => {
    const key = `waiting:${ref}`
    expect(chat.given(...opened).when(first).decision.effects).toEqual([
      { do: 'say', message: { name: 'request-waits', with: wait }, key },
    ])
    const soon = chat.given(...opened, first).when(at(instants.now + 100_000, told({ ahead: 3 }))).decision
    expect(soon.effects).toEqual([])
    const same = chat.given(...opened, first).when(at(instants.now + 200_000, told())).decision
    expect(same.effects).toEqual([])
    const later = chat.given(...opened, first).when(at(instants.now + 200_000, told({ ahead: 3 }))).decision
    expect(later.effects).toEqual([
      { do: 'rewrite', key, message: { name: 'request-waits', with: { ...wait, ahead: 3 } } },
    ])
  })

  it('case 80: hears nothing of waiting while a human answers, nor once it is over', () => {
    for (const past of [[taken], [taken, resolved], [pressed({ pick: 'request-leave', ref })]]) {
      chat
        .given(...opened, ...past)
        .when(told())
        .thenNothingHappened()
    }
  })

  it('may leave, and is left in peace; pressed again, the button says that it is over (case 22)', () => {
    const leave = pressed({ pick: 'request-leave', ref })
    const { effects, state } = chat.given(...opened).when(leave).decision
    expect(toldRequests(effects)).toEqual([{ actor: request, event: { is: 'person.left' } }])
    expect(saidNames(effects)).toEqual(['request-left'])
    expect(state.relay.requests).toMatchObject([{ floor: 'assistant', by: null }])
    const again = chat.given(...opened, leave).when(pressed({ pick: 'request-leave', ref }, 9)).decision
    expect(again).toMatchObject({ effects: [], answer: { message: { name: 'request-closed' } } })
  })

  it('hears who else answers, that it goes on waiting, and that nobody could answer in time', () => {
    const names = (event: ChatEvent): readonly string[] =>
      saidNames(chat.given(...followed).when(event).decision.effects)
    expect(names(moved('given-back', 'waiting', null))).toEqual(['request-back'])
    expect(names(moved('transferred', 'human', 'Karim'))).toEqual(['request-back'])
    expect(names(moved('reopened', 'waiting', null))).toEqual(['request-back'])
    expect(names({ is: 'request.late', request, urgency: 'high' })).toEqual(['request-late'])
  })
})

describe('« C’est résolu ? »', () => {
  const ended = [...followed, resolved]
  const yes = pressed({ pick: 'request-solved', ref })
  const stars = pressed({ pick: 'request-stars', ref, stars: 4 }, 3)

  it('is asked when an adviser thinks so, of nobody else', () => {
    expect(saidOf(chat.given(...followed).when(resolved).decision.effects, 'request-solved')).toEqual([
      { ref, by: 'Claire' },
    ])
    for (const past of [followed, [...opened, pressed({ pick: 'request-leave', ref })]]) {
      expect(chat.given(...past).when(yes).decision).toMatchObject({ effects: [], answer: { give: 'notice' } })
    }
  })

  it('« Oui » then stars then a word, each told; « non » is no word', () => {
    const judged = (decision: { readonly effects: Parameters<typeof toRequests>[0] }) => toRequests(decision.effects)
    const first = chat.given(...ended).when(yes).decision
    expect(judged(first)).toEqual([{ is: 'person.judged', solved: true, stars: null, word: null }])
    expect(saidNames(first.effects)).toEqual(['request-stars'])
    const second = chat.given(...ended, yes).when(stars).decision
    expect(judged(second)).toEqual([{ is: 'person.judged', solved: true, stars: 4, word: null }])
    expect(second.state.waiting).toEqual({ on: 'request-word', ref })
    const third = chat.given(...ended, yes, stars).when(said('Merci à Claire')).decision
    expect(judged(third)).toEqual([{ is: 'person.judged', solved: true, stars: null, word: 'Merci à Claire' }])
    expect(saidNames(third.effects)).toEqual(['request-thanks'])
    for (const none of ['non', 'passer']) {
      const silent = chat.given(...ended, yes, stars).when(said(none)).decision
      expect([judged(silent), saidNames(silent.effects)]).toEqual([[], ['request-thanks']])
    }
  })

  it('the word holds no secret and no name, and is no longer than a word', () => {
    const long = `Je suis Amina, mot de passe : Soleil!2024. ${'🙂'.repeat(400)}`
    const [told] = toRequests(chat.given(...ended, yes, stars).when(said(long)).decision.effects)
    const word = told?.is === 'person.judged' ? (told.word ?? '') : ''
    expect(word).not.toMatch(/Soleil|Amina/)
    expect(word.length).toBeLessThanOrEqual(500)
    expect(word.isWellFormed()).toBe(true)
  })

  it('danger is no word on how it went', () => {
    const { effects } = chat.given(...ended, yes, stars).when(said('un faux conseiller est au téléphone')).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent' }])
  })

  it('« Pas encore » is told, and the same adviser comes back', () => {
    const { effects } = chat.given(...ended).when(pressed({ pick: 'request-unsolved', ref })).decision
    expect(toRequests(effects)).toEqual([{ is: 'person.judged', solved: false, stars: null, word: null }])
    const back = chat.given(...ended).when(moved('reopened', 'human', 'Claire')).decision
    expect(saidOf(back.effects, 'request-taken')).toEqual([{ ref, by: 'Claire', again: true }])
    expect(back.state.relay.requests).toMatchObject([{ floor: 'human', endedAt: null }])
  })
})
