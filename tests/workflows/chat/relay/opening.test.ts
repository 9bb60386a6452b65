import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at } from '#tests/kit/specification.ts'
import { asks, ready, saidOf, toTeam } from '../help/kit.ts'
import { answers, chat, drafted, pressed, said, saidNames } from '../story.ts'
import { blocked, localChat, moved, opened, ref, request, resolved, taken, toldRequests, toRequests } from './kit.ts'

const danger = said('un faux conseiller est au téléphone')
const more = said('et mon dossier caf bis')
const day = 86_400_000

describe('a question for a human', () => {
  it('opens a request of its own, with the person’s first name and what the line made of it', () => {
    const { state, effects } = chat.given(...opened.slice(0, -1)).when(ready).decision
    expect(toldRequests(effects)).toEqual([
      {
        actor: request,
        event: {
          is: 'request.opened',
          chat: 1,
          firstName: 'Amina',
          place: null,
          asked: {
            text: 'mon dossier caf',
            urgency: 'normal',
            reason: 'personal-file',
            theme: 'social-sante',
            sheet: { id: 'ameli-compte', title: 'Ouvrir un compte Ameli' },
            language: 'fr',
          },
        },
      },
    ])
    expect(state.relay.requests).toMatchObject([{ id: request, ref, floor: 'waiting', by: null, endedAt: null }])
  })

  it('case 70: is confirmed once, never none and never twice', () => {
    const first = chat.given(...opened.slice(0, -1)).when(ready).decision.effects
    expect(saidNames(first)).toEqual(['fixed-reply'])
    const next = chat.given(...opened, more).when(ready).decision.effects
    expect(saidNames(next)).toEqual(['fixed-reply'])
    const asked = [...asks('ma carte vitale')]
    const byButton = chat.given(...asked).when(pressed({ pick: 'adviser', question: 1 })).decision.effects
    expect(saidNames(byButton)).toEqual(['question-kept'])
  })

  it('completes the one that waits already: what is asked next is no second request', () => {
    const { effects, state } = chat.given(...opened, more).when(ready).decision
    expect(toldRequests(effects)).toMatchObject([{ actor: request, event: { is: 'request.added' } }])
    expect(state.relay.requests).toHaveLength(1)
  })

  it('of danger has one of its own while nobody answers, and goes to who answers else', () => {
    const alone = chat.given(...opened).when(danger).decision
    expect(toRequests(alone.effects)).toMatchObject([{ is: 'request.opened', asked: { urgency: 'high' } }])
    expect(alone.state.relay.requests).toHaveLength(2)
    const followed = chat.given(...opened, taken).when(danger).decision
    expect(toldRequests(followed.effects)).toMatchObject([
      { actor: request, event: { is: 'person.said' } },
      { actor: request, event: { is: 'request.added', asked: { urgency: 'high' } } },
    ])
    expect(saidOf(followed.effects, 'fixed-reply')).toMatchObject([{ route: 'urgent' }])
  })

  it('of what may be danger is the human’s who follows it, without a word of the assistant', () => {
    const { effects } = chat.given(...opened, taken).when(said('ma carte est où')).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'person.said', text: 'ma carte est où' }])
    expect(saidNames(effects)).toEqual([])
  })

  it('of danger is answered before anything is told', () => {
    const { effects } = localChat.given().when(danger).decision
    expect(effects[0]).toMatchObject({ do: 'say', message: { name: 'fixed-reply' } })
    expect(saidNames(effects)).toEqual(['fixed-reply'])
  })
})

describe('the place of the person', () => {
  const asked = opened.slice(0, -1)
  const waiting = { on: 'request-place', ref } as const

  it('is asked only when it tells whose channel it is, after the words', () => {
    const here = localChat.given(...asked).when(ready).decision
    expect(saidNames(here.effects)).toEqual(['fixed-reply', 'place-wanted'])
    expect(here.state.waiting).toEqual(waiting)
    expect(saidNames(chat.given(...asked).when(ready).decision.effects)).toEqual(['fixed-reply'])
  })

  it('is asked once: it is kept for the next request, as is the commune of an application', () => {
    const { effects } = localChat.given(...opened, said('brest'), more).when(ready).decision
    expect(saidNames(effects)).toEqual(['fixed-reply'])
    const candidate = localChat.given(...drafted, pressed({ pick: 'later' }), ...asked).when(ready).decision
    expect(toRequests(candidate.effects)).toMatchObject([{ place: { name: 'Brest', departement: '29', region: '53' } }])
    expect(saidNames(candidate.effects)).not.toContain('place-wanted')
  })

  it('is a commune, no finer, typed or shared', () => {
    const place = { code: '29019', name: 'Brest', departement: '29', region: '53' }
    for (const where of [said('29200'), { is: 'location.shared', lat: 48.39, lon: -4.49 } as const]) {
      const { state, effects } = localChat.given(...opened).when(where).decision
      expect(toldRequests(effects)).toEqual([{ actor: request, event: { is: 'person.placed', place } }])
      expect(saidOf(effects, 'place-kept')).toEqual([{ name: 'Brest' }])
      expect(state.waiting).toEqual({ on: 'nothing' })
    }
  })

  it('is chosen among homonyms by a button; one of an older question is old', () => {
    const unclear = localChat.given(...opened).when(said('Saint-Denis')).decision
    expect(saidOf(unclear.effects, 'place-unclear')).toMatchObject([{ among: [{ code: '93066' }, { code: '97411' }] }])
    const pick = pressed({ pick: 'place', code: '97411' })
    const { effects } = localChat.given(...opened, said('Saint-Denis')).when(pick).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'person.placed', place: { departement: '974' } }])
    expect(localChat.given(...opened, said('brest')).when(pick).decision.answer).toMatchObject({ give: 'notice' })
    expect(saidNames(localChat.given(...opened).when(said('la lune')).decision.effects)).toEqual(['place-unclear'])
  })

  it.each(['Passer', 'non', 'je passe'])('may be passed over, by a key or in words: « %s »', (words) => {
    const { state, effects } = localChat.given(...opened).when(said(words)).decision
    expect(saidNames(effects)).toEqual(['place-skipped'])
    expect(state.waiting).toEqual({ on: 'nothing' })
    expect(toRequests(effects)).toEqual([])
    const next = localChat.given(...opened, said(words), more).when(ready).decision
    expect(saidNames(next.effects)).toEqual(['fixed-reply'])
  })

  it('is not asked of who goes on with the question: a sentence is for the team', () => {
    const words = 'on me dit que mon dossier caf est bloqué depuis trois mois'
    const { effects } = localChat.given(...opened, said(words)).when(ready).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'request.added', asked: { text: words } }])
  })

  it('is passed over by the button too, and leaves a form where it was when nobody asks for it', () => {
    const skip = pressed({ pick: 'place-skip' })
    expect(saidNames(localChat.given(...opened).when(skip).decision.effects)).toEqual(['place-skipped'])
    expect(chat.given(...opened).when(skip).decision.answer).toMatchObject({ give: 'notice' })
  })

  it('does not come before danger', () => {
    const { effects } = localChat.given(...opened).when(danger).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent' }])
    expect(toRequests(effects)).toMatchObject([{ is: 'request.opened', asked: { urgency: 'high' } }])
  })
})

describe('someone whom an adviser blocked', () => {
  const barred = [...opened, taken, blocked]

  it('case 69: reaches nobody, and is not told otherwise', () => {
    for (const words of ['mon dossier caf', '/humain']) {
      const last = words === '/humain' ? said(words) : ready
      const before = words === '/humain' ? [] : [said(words)]
      const { effects } = chat.given(...barred, ...before).when(last).decision
      expect(toRequests(effects)).toEqual([])
      expect(saidNames(effects)).toEqual(['request-barred'])
    }
  })

  it('does not come back by a button of what was solved before', () => {
    const notYet = pressed({ pick: 'request-unsolved', ref })
    const { effects } = chat.given(...opened, taken, resolved, blocked).when(notYet).decision
    expect(toRequests(effects)).toEqual([])
    expect(saidNames(effects)).toEqual(['request-barred'])
  })

  it('is still heard in danger', () => {
    const { effects } = chat.given(...barred).when(danger).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'request.opened', asked: { urgency: 'high' } }])
  })

  it('is still answered by the sheets, and heard again after thirty days', () => {
    expect(saidNames(chat.given(...barred, said('ma carte vitale')).when(ready).decision.effects)).toEqual(['answer'])
    const later = at(instants.now + 31 * day, said('mon dossier caf'))
    expect(toTeam(chat.given(...barred, later).when(ready).decision.effects)).toHaveLength(1)
  })
})

describe('what comes after a request', () => {
  const ended = [...opened, taken, resolved]
  const again = [...ended, said('mon dossier caf encore')]
  const which = chat.given(...again).when(ready).decision

  it('case 74: is no hand-over by itself: a word, a thank-you or a question of a sheet are the assistant’s', () => {
    expect(saidNames(chat.given(...ended).when(said('merci')).decision.effects)).toEqual(['thanks'])
    for (const words of ['bonjour', 'ma carte vitale']) {
      expect(toRequests(chat.given(...ended).when(said(words)).decision.effects)).toEqual([])
    }
    expect(saidNames(chat.given(...ended, said('ma carte vitale')).when(ready).decision.effects)).toEqual(['answer'])
  })

  it('case 73: the assistant answers again once it is over, and not before', () => {
    const during = chat.given(...opened, taken).when(said('ma carte vitale')).decision
    expect(saidNames(during.effects)).toEqual([])
    expect(toRequests(during.effects)).toMatchObject([{ is: 'person.said', text: 'ma carte vitale' }])
    expect(saidNames(chat.given(...ended, said('ma carte vitale')).when(ready).decision.effects)).toEqual(['answer'])
  })

  it('within a week and of the same theme, it is asked whether it is the same matter; nothing is told before', () => {
    expect(saidOf(which.effects, 'same-matter')).toEqual([{ by: 'Claire' }])
    expect(saidNames(which.effects)).toEqual(['same-matter'])
    expect(toRequests(which.effects)).toEqual([])
  })

  it.each([pressed({ pick: 'same-matter', same: true }), said('oui')])('the same goes back to who answered', (yes) => {
    const { effects, state } = chat.given(...again, ready).when(yes).decision
    expect(toldRequests(effects)).toMatchObject([
      { actor: request, event: { is: 'person.returned', asked: { text: 'mon dossier caf encore' } } },
    ])
    expect(state.relay.requests).toHaveLength(1)
    expect(
      chat.given(...again, ready, yes).when(pressed({ pick: 'same-matter', same: true }, 9)).decision.answer,
    ).toBeDefined()
  })

  it.each([pressed({ pick: 'same-matter', same: false }), said('non')])('another one is a request of its own', (no) => {
    const { effects, state } = chat.given(...again, ready).when(no).decision
    expect(toRequests(effects)).toMatchObject([{ is: 'request.opened', asked: { text: 'mon dossier caf encore' } }])
    expect(saidNames(effects)).toEqual(['question-kept'])
    expect(state.relay.requests).toHaveLength(2)
  })

  it('other words complete the question, and go with it, masked', () => {
    const { effects } = chat
      .given(...again, ready)
      .when(said('c’est pour Amina, mon mot de passe est Soleil!2024')).decision
    const [told] = toRequests(effects)
    expect(told).toMatchObject({
      is: 'person.returned',
      asked: { text: expect.stringMatching(/^mon dossier caf encore\n/) },
    })
    expect(JSON.stringify(effects)).not.toMatch(/Soleil|Amina/)
  })

  it('danger waits for no choice', () => {
    const { effects } = chat.given(...again, ready).when(danger).decision
    expect(saidOf(effects, 'fixed-reply')).toMatchObject([{ route: 'urgent' }])
    const text = expect.stringContaining('mon dossier caf encore')
    expect(toRequests(effects)).toMatchObject([{ is: 'request.opened', asked: { urgency: 'high', text } }])
  })

  it('after a week, another theme or a place left, it is a new request at once', () => {
    const late = at(instants.now + 8 * day, said('mon dossier caf encore'))
    expect(toRequests(chat.given(...ended, late).when(ready).decision.effects)).toMatchObject([
      { is: 'request.opened' },
    ])
    const left = [...opened, pressed({ pick: 'request-leave', ref })]
    const next = chat.given(...left, said('mon dossier caf encore')).when(ready).decision
    expect(toRequests(next.effects)).toMatchObject([{ is: 'request.opened' }])
  })

  it('a choice made after the week is a new request: nobody has the former one any more', () => {
    const yes = at(instants.now + 8 * day, pressed({ pick: 'same-matter', same: true }))
    const over = moved('over', 'assistant', null)
    for (const events of [[], [over]]) {
      const { effects } = chat.given(...again, ready, ...events).when(yes).decision
      expect(toRequests(effects)).toMatchObject([{ is: 'request.opened', asked: { text: 'mon dossier caf encore' } }])
    }
  })

  it('a form that is being filled in keeps its answers', () => {
    const { state } = chat.given(...drafted.slice(0, 5), taken).when(answers.email).decision
    expect(state.file).toMatchObject({ answers: { prenom: 'Amina' } })
  })
})
