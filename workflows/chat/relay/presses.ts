import type { Choice } from '#prompts/copy/choices.ts'
import type { Asked } from '../../request/state.ts'
import { answersOf } from '../ask.ts'
import { understandYesNo } from '../../understand/choices.ts'
import { cutText } from '../../understand/cut-text.ts'
import { maskLines } from '../help/mask.ts'
import { type Decided, decide, notice, say, type Turn, waitFor, withChat } from '../turn.ts'
import { contact } from './contact.ts'
import { isBarred, lately, requestByRef, withRequest } from './known.ts'
import { openNew } from './open.ts'
import { askPlace, placeMatters, placePicked, placeSkipped } from './place.ts'
import type { ChatRequest } from './state.ts'

export type RelayChoice = Extract<
  Choice,
  { readonly pick: `request-${string}` | 'same-matter' | 'files-for-human' | 'place' | 'place-skip' }
>

/** A button about a request. */
export function onRelayPress(turn: Turn, choice: RelayChoice): Decided {
  switch (choice.pick) {
    case 'place':
      return placePicked(turn, choice.code)
    case 'place-skip':
      return placeSkipped(turn)
    case 'same-matter':
      return sameMatter(turn, choice.same)
    case 'files-for-human':
      return filesForHuman(turn, choice.show)
    default:
      return onRequest(turn, choice, requestByRef(turn.chat, choice.ref))
  }
}

type OnRequest = Extract<RelayChoice, { readonly pick: `request-${string}` }>

function onRequest(turn: Turn, choice: OnRequest, request: ChatRequest | undefined): Decided {
  if (!request) return notice(turn, 'request-closed')
  switch (choice.pick) {
    case 'request-leave':
      return leave(turn, request)
    case 'request-reply':
      return request.endedAt === null
        ? waitFor(
            turn,
            { on: 'request-reply', ref: request.ref },
            say({ name: 'request-reply-wanted', with: { by: request.by } }),
          )
        : notice(turn, 'request-closed')
    case 'request-solved':
      return solved(turn, request, true)
    case 'request-unsolved':
      return solved(turn, request, false)
    case 'request-stars':
      return stars(turn, request, choice.stars)
    case 'request-contact':
      return contact(turn, request, answersOf(turn).telephone ?? null)
    case 'request-no-contact':
      return contact(turn, request, null)
  }
}

/** Out of the line, or of the conversation: the assistant has the floor again. */
function leave(turn: Turn, request: ChatRequest): Decided {
  if (request.endedAt !== null) return notice(turn, 'request-closed')
  const chat = withRequest(turn.chat, { ...request, floor: 'assistant', by: null, endedAt: turn.at })
  const next = { ...chat, waiting: { on: 'nothing' } } as const
  return decide(
    next,
    { do: 'tell', actor: request.id, event: { is: 'person.left' } },
    say({ name: 'request-left', with: {} }),
  )
}

function solved(turn: Turn, request: ChatRequest, yes: boolean): Decided {
  if (request.endedAt === null || request.by === null) return notice(turn, 'request-closed')
  const told = {
    do: 'tell',
    actor: request.id,
    event: { is: 'person.judged', solved: yes, stars: null, word: null },
  } as const
  if (!yes && isBarred(turn)) return decide(turn.chat, say({ name: 'request-barred', with: {} }))
  if (!yes) return decide(turn.chat, told)
  return decide(turn.chat, told, say({ name: 'request-stars', with: { ref: request.ref } }))
}

function stars(turn: Turn, request: ChatRequest, given: number): Decided {
  if (request.endedAt === null) return notice(turn, 'request-closed')
  const event = { is: 'person.judged', solved: true, stars: given, word: null } as const
  const said = say({ name: 'request-word', with: { ref: request.ref } })
  return waitFor(turn, { on: 'request-word', ref: request.ref }, { do: 'tell', actor: request.id, event }, said)
}

/** A word on how it went, as it is typed; « non » is none. */
export function wordTyped(turn: Turn, ref: string, words: string): Decided {
  const request = requestByRef(turn.chat, ref)
  if (!request || understandYesNo(words) === false) return wordSkipped(turn)
  const { lines } = maskLines(turn, [], words)
  const word = cutText(lines.join('\n'), longestWord)
  const event = { is: 'person.judged', solved: true, stars: null, word } as const
  return waitFor(turn, { on: 'nothing' }, { do: 'tell', actor: request.id, event }, thanks)
}

export function wordSkipped(turn: Turn): Decided {
  return waitFor(turn, { on: 'nothing' }, thanks)
}

const thanks = say({ name: 'request-thanks', with: {} })

const longestWord = 500

/** « La même chose » goes back to who answered, within the week; « autre chose » is a request of its own. */
export function sameMatter(turn: Turn, same: boolean): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'same-matter') return notice(turn, 'old-button')
  const rested = withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } })
  const former = lately(turn)
  const request = same && former?.ref === waiting.ref ? former : undefined
  return request ? returnTo(rested, request, waiting.asked) : another(rested, waiting.asked)
}

/** The same adviser has it again; the request says so when it is open. */
export function returnTo(turn: Turn, request: ChatRequest, asked: Asked): Decided {
  const chat = withRequest(turn.chat, { ...request, floor: 'waiting', endedAt: null })
  return decide(chat, { do: 'tell', actor: request.id, event: { is: 'person.returned', asked } })
}

function another(turn: Turn, asked: Asked): Decided {
  const { chat, effects, ref } = openNew(turn, asked)
  const said = say({ name: 'question-kept', with: { file: chat.file.is } })
  if (!placeMatters({ ...turn, chat })) return decide(chat, said, ...effects)
  return decide({ ...chat, waiting: { on: 'request-place', ref } }, said, ...effects, askPlace(ref))
}

/** Pictures that came by themselves: to a human, or not. */
export function filesForHuman(turn: Turn, show: boolean): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'files-for-human') return notice(turn, 'old-button')
  if (isBarred(turn)) return waitFor(turn, { on: 'nothing' }, say({ name: 'request-barred', with: {} }))
  if (!show) return waitFor(turn, { on: 'nothing' }, say({ name: 'cancelled', with: { file: turn.chat.file.is } }))
  const { files, caption } = waiting
  const asked = {
    text: caption,
    urgency: 'normal',
    reason: 'asked-for-human',
    theme: null,
    sheet: null,
    language: 'fr',
  } as const
  const { chat, effects, id } = openNew(withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } }), asked)
  const event = { is: 'person.sent', message: 0, files, caption, quoting: null } as const
  return decide(chat, say({ name: 'question-kept', with: { file: chat.file.is } }), ...effects, {
    do: 'tell',
    actor: id,
    event,
  })
}
