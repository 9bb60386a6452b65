import type { Effect } from '../../effects.ts'
import type { ChatEvent } from '../events.ts'
import { tongueOf } from '../../answer/line/tongue-of.ts'
import { pending } from '../help/pending.ts'
import { withHelp } from '../help/transcript.ts'
import type { Chat } from '../state.ts'
import { answersOf } from '../ask.ts'
import { type Decided, decide, say, type Turn } from '../turn.ts'
import { withRelay, withRequest } from './known.ts'
import type { Told } from './open.ts'
import type { ChatRequest, Wait } from './state.ts'

export type FromRequest = Extract<ChatEvent, { readonly is: `request.${string}` }>

/** What a request tells the person's chat. */
export function fromRequest(turn: Turn, event: FromRequest): Decided {
  const request = turn.chat.relay.requests.find(({ id }) => id === event.request)
  if (!request) return decide(turn.chat)
  switch (event.is) {
    case 'request.spoke':
      return spoke(turn, request, event)
    case 'request.reworded': {
      const { by, what } = event
      return decide(turn.chat, {
        do: 'rewrite',
        key: event.key,
        message: { name: 'adviser-words', with: { by, what, ref: request.ref } },
      })
    }
    case 'request.withdrew':
      return decide(turn.chat, { do: 'take-back', key: event.key })
    case 'request.moved':
      return moved(turn, request, event)
    case 'request.waits':
      return waits(turn, request, event.wait)
    case 'request.wants-contact':
      return wantsContact(turn, request, event.by)
    case 'request.late':
      return decide(turn.chat, say({ name: 'request-late', with: { ref: request.ref, urgency: event.urgency } }))
  }
}

/** An adviser's words go out; what the assistant still had to say of this does not. */
function spoke(
  turn: Turn,
  request: ChatRequest,
  { key, by, what }: Extract<FromRequest, { is: 'request.spoke' }>,
): Decided {
  const message = { name: 'adviser-words', with: { by, what, ref: request.ref } } as const
  const from = request.id
  const pass: Effect =
    what.is === 'file'
      ? { do: 'pass-file', file: what.file, name: what.name, message, key, from }
      : { do: 'pass-on', message, key, from }
  const { chat, effects } = toHuman(withRequest(turn.chat, { ...request, floor: 'human', by, endedAt: null }), request)
  return decide(chat, ...effects, pass)
}

function moved(
  turn: Turn,
  request: ChatRequest,
  { floor, by, news }: Extract<FromRequest, { is: 'request.moved' }>,
): Decided {
  const ended = floor === 'assistant'
  const changed: ChatRequest = {
    ...request,
    floor,
    by: by ?? (ended ? request.by : null),
    endedAt: ended ? (request.endedAt ?? turn.at) : null,
  }
  const known = withRequest(turn.chat, changed)
  const { chat, effects } = floor === 'human' ? toHuman(known, request) : { chat: known, effects: [] }
  const { ref } = request
  switch (news) {
    case 'taken':
    case 'reopened': {
      const again = news === 'reopened'
      return decide(
        chat,
        ...effects,
        by
          ? say({ name: 'request-taken', with: { ref, by, again } })
          : say({ name: 'request-back', with: { ref, by } }),
      )
    }
    case 'transferred':
    case 'given-back':
      return decide(chat, ...effects, say({ name: 'request-back', with: { ref, by } }))
    case 'resolved':
      return decide(chat, say({ name: 'request-solved', with: { ref, by: by ?? '' } }))
    case 'blocked':
      return decide(withRelay(chat, { barredUntil: turn.at + barredFor }), say({ name: 'request-barred', with: {} }))
    case 'over':
      return decide(withRequest(turn.chat, { ...changed, by: null }))
  }
}

/** One message says where they stand; it is rewritten only when its words change, and at most every two minutes. */
function waits(turn: Turn, request: ChatRequest, wait: Wait): Decided {
  const { chat, at } = turn
  if (request.floor !== 'waiting') return decide(chat)
  const { told } = request
  const key = `waiting:${request.ref}`
  const message = { name: 'request-waits', with: wait } as const
  const next = withRequest(chat, { ...request, told: { wait, at } })
  if (!told) return decide(next, say(message, key))
  if (at - told.at < between || JSON.stringify(told.wait) === JSON.stringify(wait)) return decide(chat)
  return decide(next, { do: 'rewrite', key, message })
}

/** The number they gave with their application is offered, else it is asked for. */
function wantsContact(turn: Turn, { ref }: ChatRequest, by: string): Decided {
  const known = answersOf(turn).telephone ?? null
  const said = say({ name: 'contact-wanted', with: { ref, by, telephone: known } })
  const waiting = turn.chat.waiting.on === 'nothing' && known === null
  return decide(waiting ? { ...turn.chat, waiting: { on: 'request-contact', ref } } : turn.chat, said)
}

/** A human has the floor: what was gathered for the assistant, or asked of a model, is for them now. */
function toHuman(chat: Chat, { id }: ChatRequest): Pick<Told, 'chat' | 'effects'> {
  const hush = { do: 'hush' } as const
  const question = pending(chat)
  if (!question) return { chat, effects: [hush] }
  const text = question.lines.join('\n')
  const asked = { ...wished, text, language: tongueOf(text) ?? 'fr' }
  return {
    chat: withHelp(chat, { gathering: null, asking: null }),
    effects: [hush, { do: 'tell', actor: id, event: { is: 'request.added', asked } }],
  }
}

const wished = { urgency: 'normal', reason: 'asked-for-human', theme: null, sheet: null } as const

/** Milliseconds. */
const between = 120_000
const barredFor = 30 * 86_400_000
