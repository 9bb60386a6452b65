import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { open } from '#workflows/chat/dialogue.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { chat, drafted, fileId, pressed, said, saidNames, sent, told } from './story.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const
const withdrawn = [...sent, pressed({ pick: 'withdraw', sure: false }), pressed({ pick: 'withdraw', sure: true })]

function status(to: 'taken' | 'eligible' | 'declined', sentence?: string): ChatEvent {
  const reason = sentence === undefined ? null : ({ code: 'territory', sentence } as const)
  return { is: 'status.changed', status: to, reason, at: 1_800_000_000_000 }
}

function question(id: string): ChatEvent {
  return { is: 'question.asked', question: id, by: 'Claire', text: 'Avez-vous le permis ?' }
}

describe('/dossier', () => {
  it('before any application offers to begin', () => {
    expect(saidNames(chat.given().when(said('/dossier')).decision.effects)).toEqual(['no-application'])
  })

  it('shows the draft, and the question stays asked', () => {
    const { state, effects } = chat.given(...drafted).when(said('/dossier')).decision
    expect(saidNames(effects)).toEqual(['draft'])
    expect(state.waiting).toEqual({ on: 'summary' })
  })

  it('shows the status with its dates', () => {
    const { effects } = chat.given(...sent, status('taken')).when(said('/dossier')).decision
    expect(effects).toMatchObject([
      { message: { name: 'file', with: { status: 'taken', history: [{ status: 'sent' }, { status: 'taken' }] } } },
    ])
  })
})

describe('a file that was sent', () => {
  it.each([
    ['commune', said('Saint-Denis 974'), { commune: { code: '97411' } }],
    ['rayon', said('toute la France'), { rayon: 'france' }],
    ['email', said('amina@laposte.net'), { email: 'amina@laposte.net' }],
  ] as const)('can change: %s, and coordinators are told', (field, answer, answers) => {
    const { state, effects } = chat.given(...sent, pressed({ pick: 'edit', field })).when(answer).decision
    expect(told(effects)).toMatchObject([
      { actor: fileId, event: { is: 'application.changed', changed: field, answers } },
    ])
    expect(saidNames(effects).at(-1)).toBe('file')
    expect(state.file).toMatchObject({ answers })
  })

  it('told nothing when the answer is the same', () => {
    const { effects } = chat.given(...sent, pressed({ pick: 'edit', field: 'prenom' })).when(said('amina')).decision
    expect(told(effects)).toEqual([])
  })

  it('changes once for a diploma, when it has its name', () => {
    const events = [...sent, pressed({ pick: 'edit', field: 'situations' })]
    expect(told(chat.given(...events).when(said('diplômée')).decision.effects)).toEqual([])
    expect(told(chat.given(...events, said('diplômée')).when(said('Titre REMN')).decision.effects)).toMatchObject([
      { event: { changed: 'situations', answers: { situations: ['diplome'], diplome: 'Titre REMN' } } },
    ])
  })

  it('stays as it is on « retour »', () => {
    const { state, effects } = chat
      .given(...sent, pressed({ pick: 'edit', field: 'nom' }))
      .when(said('retour')).decision
    expect(saidNames(effects)).toEqual(['file'])
    expect(state.waiting).toEqual({ on: 'nothing' })
  })

  it('pauses and takes up again', () => {
    const paused = chat.given(...sent).when(pressed({ pick: 'pause', paused: true })).decision
    expect(told(paused.effects)).toMatchObject([{ event: { is: 'availability.changed', paused: true } }])
    chat
      .given(...sent, pressed({ pick: 'pause', paused: true }))
      .when(pressed({ pick: 'pause', paused: true }, 3))
      .then({
        answer: oldButton,
      })
    const again = chat
      .given(...sent, pressed({ pick: 'pause', paused: true }))
      .when(pressed({ pick: 'pause', paused: false }))
    expect(again.decision.state.file).toMatchObject({ paused: false })
  })
})

describe('withdrawing', () => {
  it('is asked once, then told to coordinators', () => {
    const { state, effects } = chat
      .given(...withdrawn.slice(0, -1))
      .when(pressed({ pick: 'withdraw', sure: true })).decision
    expect(told(effects)).toEqual([{ do: 'tell', actor: fileId, event: { is: 'application.withdrawn' } }])
    expect(state.file).toMatchObject({ status: 'withdrawn' })
  })

  it('does nothing on « Non »', () => {
    const { state, effects } = chat.given(...withdrawn.slice(0, -1)).when(said('non')).decision
    expect(told(effects)).toEqual([])
    expect(state.file).toMatchObject({ status: 'sent' })
  })

  it('by an old button does nothing', () => {
    chat
      .given(...sent)
      .when(pressed({ pick: 'withdraw', sure: true }))
      .then({ answer: oldButton })
    chat
      .given(...withdrawn)
      .when(pressed({ pick: 'withdraw', sure: true }, 3))
      .then({ answer: oldButton })
  })

  it('closes the file to changes and to late decisions', () => {
    expect(saidNames(chat.given(...withdrawn).when(pressed({ pick: 'edit', field: 'nom' })).decision.effects)).toEqual([
      'file-closed',
    ])
    chat
      .given(...withdrawn)
      .when(status('eligible'))
      .thenNothingHappened()
  })

  it('leaves the door open: the same file opens again, with its answers', () => {
    const again = [...withdrawn, pressed({ pick: 'apply' }), pressed({ pick: 'consent', given: true })]
    const { state } = chat.given(...again.slice(0, -1)).when(pressed({ pick: 'consent', given: true })).decision
    expect(state.waiting).toEqual({ on: 'summary' })
    const { effects } = chat.given(...again).when(pressed({ pick: 'send' }, 9)).decision
    expect(told(effects)).toMatchObject([{ actor: fileId, event: { is: 'application.sent' } }])
  })
})

describe('news of the file', () => {
  it('are told with the reason', () => {
    chat
      .given(...sent)
      .when(status('declined', 'Tous les postes sont pourvus.'))
      .then({
        effects: [
          {
            do: 'say',
            message: {
              name: 'status',
              with: {
                ref: fileRef(fileId),
                status: 'declined',
                reason: { code: 'territory', sentence: 'Tous les postes sont pourvus.' },
              },
            },
          },
        ],
      })
  })

  it('twice the same are told once', () => {
    chat
      .given(...sent, status('taken'))
      .when(status('taken'))
      .thenNothingHappened()
  })

  it('for someone without a file do nothing', () => {
    chat.given().when(status('taken')).thenNothingHappened()
    chat
      .given(...drafted)
      .when(question('q1'))
      .thenNothingHappened()
  })
})

describe('a coordinator’s question', () => {
  it('is passed on as it was written, and reported to the file if it fails', () => {
    chat
      .given(...sent)
      .when(question('q1'))
      .then({
        effects: [
          {
            do: 'pass-on',
            key: 'asked:q1',
            from: fileId,
            message: { name: 'question-asked', with: { question: 'q1', by: 'Claire', text: 'Avez-vous le permis ?' } },
          },
        ],
      })
  })

  it('is answered by its button, then words', () => {
    const events = [...sent, question('q1'), pressed({ pick: 'reply', question: 'q1' })]
    const { state, effects } = chat.given(...events).when(said('Oui, et une voiture.')).decision
    expect(told(effects)).toEqual([
      { do: 'tell', actor: fileId, event: { is: 'candidate.answered', question: 'q1', text: 'Oui, et une voiture.' } },
    ])
    expect(state.questions).toMatchObject([{ id: 'q1', answeredAt: expect.any(Number) }])
  })

  it('is answered directly when it is the only one', () => {
    expect(told(chat.given(...sent, question('q1')).when(said('Oui.')).decision.effects)).toMatchObject([
      { event: { is: 'candidate.answered', question: 'q1', text: 'Oui.' } },
    ])
  })

  it('among several is answered by its own button only', () => {
    const events = [...sent, question('q1'), question('q2')]
    expect(saidNames(chat.given(...events).when(said('Oui.')).decision.effects)).toEqual(['which-question'])
    const { state, effects } = chat
      .given(...events, pressed({ pick: 'reply', question: 'q2' }))
      .when(said('Non.')).decision
    expect(told(effects)).toMatchObject([{ event: { question: 'q2', text: 'Non.' } }])
    expect(open(state.questions).map(({ id }) => id)).toEqual(['q1'])
  })

  it('does not take the answer to something else', () => {
    const events = [...sent, pressed({ pick: 'edit', field: 'prenom' }), question('q1')]
    expect(told(chat.given(...events).when(said('Aminata')).decision.effects)).toMatchObject([
      { event: { is: 'application.changed', changed: 'prenom' } },
    ])
  })

  it('takes what follows at once as the rest of the answer', () => {
    const events = [...sent, question('q1'), said('Oui.')]
    expect(told(chat.given(...events).when(said('Et une voiture.')).decision.effects)).toMatchObject([
      { event: { is: 'candidate.answered', question: 'q1', text: 'Et une voiture.' } },
    ])
    const later = at(instants.theNextDay, said('Et une voiture.'))
    expect(chat.given(...events).when(later).decision.state.help.gathering).toMatchObject({ to: 'line' })
  })

  it('never takes the rest of one answer for the answer to another', () => {
    const events = [...sent, question('q1'), question('q2'), pressed({ pick: 'reply', question: 'q2' }), said('Non.')]
    expect(saidNames(chat.given(...events).when(said('Mais bientôt.')).decision.effects)).toEqual(['which-question'])
  })

  it('can be completed later by its button', () => {
    const events = [...sent, question('q1'), said('Oui.'), pressed({ pick: 'reply', question: 'q1' })]
    expect(chat.given(...events).when(said('Et une voiture.')).decision.state.waiting).toEqual({ on: 'nothing' })
  })

  it('that is no more asked says so', () => {
    chat
      .given(...withdrawn)
      .when(pressed({ pick: 'reply', question: 'q1' }))
      .then({
        answer: { give: 'notice', message: { name: 'question-gone', with: {} } },
      })
  })

  it('sent again by a coordinator is shown again, and stays one question', () => {
    const { state, effects } = chat.given(...sent, question('q1')).when(question('q1')).decision
    expect(saidNames(effects)).toEqual(['question-asked'])
    expect(state.questions).toHaveLength(1)
  })
})

describe('two accounts', () => {
  const awaited = [...sent, { is: 'merge.awaited' } as const]

  it('are joined by the code of the other one', () => {
    expect(told(chat.given(...awaited).when(said('482 913')).decision.effects)).toEqual([
      { do: 'tell', actor: fileId, event: { is: 'merge.code-typed', code: '482913' } },
    ])
  })

  it('show the code in the one that had the file', () => {
    expect(saidNames(chat.given(...sent).when({ is: 'merge.code', code: '482913' }).decision.effects)).toEqual([
      'merge-code',
    ])
  })

  it('say when the code is not the one', () => {
    chat
      .given(...awaited)
      .when({ is: 'merge.awaited' })
      .then({
        effects: [{ do: 'say', message: { name: 'merge-awaited', with: { again: true } } }],
      })
  })

  it('do not take digits for a code when none is awaited', () => {
    expect(told(chat.given(...sent).when(said('482913')).decision.effects)).toEqual([])
    const refused = [...awaited, { is: 'merge.settled', outcome: 'refused' } as const]
    expect(told(chat.given(...refused).when(said('482913')).decision.effects)).toEqual([])
  })

  it('leave the file closed in the one that gave it', () => {
    const { state } = chat.given(...awaited).when({ is: 'merge.settled', outcome: 'moved' }).decision
    expect(state.file).toMatchObject({ status: 'merged', merging: false })
  })
})
