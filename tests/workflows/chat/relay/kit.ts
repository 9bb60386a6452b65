import { seedOf, specify } from '#tests/kit/specification.ts'
import type { RequestId } from '#workflows/actor.ts'
import type { ChatEvent, MessageContext } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { Effect } from '#workflows/effects.ts'
import { fileRef } from '#workflows/file/ref.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import type { Reference } from '#workflows/reference.ts'
import { asks } from '../help/kit.ts'
import { reference } from '../story.ts'

/** A team with a channel of its own in Brittany: where a person is tells whose request it is. */
export const local: Reference = {
  ...reference,
  team: {
    ...reference.team,
    channels: [...reference.team.channels, { perimeter: 'region:53', channel: 'C-bretagne', mode: 'offer' }],
  },
}

export const localChat = specify(chatKind, local, 'chat:1')

/** A question that no sheet answers: it is the team's. */
export const opened: readonly ChatEvent[] = asks('mon dossier caf')
/** What `opened` opened. */
export const request: RequestId = `request:${seedOf(opened.length)}`
export const ref: string = fileRef(request)

type Moved = Extract<ChatEvent, { is: 'request.moved' }>

export function moved(news: Moved['news'], floor: Moved['floor'], by: string | null, of = request): ChatEvent {
  return { is: 'request.moved', request: of, floor, by, news }
}

export const taken: ChatEvent = moved('taken', 'human', 'Claire')
export const resolved: ChatEvent = moved('resolved', 'assistant', 'Claire')
export const blocked: ChatEvent = moved('blocked', 'assistant', 'Claire')

/** What Claire writes, under this key. */
export function spoke(text: string, key = 'out:1:0'): ChatEvent {
  return { is: 'request.spoke', request, key, by: 'Claire', what: { is: 'words', text: [{ text }] } }
}

/** What Amina types as the message of this id, answering `quoting`. */
export function wrote(text: string, message: number, quoting: string | null = null): ChatEvent {
  return { is: 'message.received', message, text, firstName: 'Amina', context: contextOf({ message, quoting }) }
}

export function contextOf(given: Partial<MessageContext>): MessageContext {
  return { message: 1, caption: '', album: null, quoting: null, ...given }
}

/** A picture, in an album or not. */
export function photo(given: Partial<MessageContext> & { readonly bytes?: number } = {}): ChatEvent {
  const { bytes = 1_000, ...context } = given
  const file = `tg-${context.message ?? 1}`
  return {
    is: 'media.received',
    kind: 'photo',
    file,
    name: `photo-${context.message ?? 1}.jpg`,
    mime: 'image/jpeg',
    bytes,
    firstName: 'Amina',
    context: contextOf(context),
  }
}

/** What requests are told, with which request. */
export function toldRequests(effects: readonly Effect[]): readonly { actor: string; event: RequestEvent }[] {
  return effects.flatMap((effect) =>
    effect.do === 'tell' && isRequest(effect) ? [{ actor: effect.actor, event: effect.event }] : [],
  )
}

/** The events that requests are told. */
export function toRequests(effects: readonly Effect[]): readonly RequestEvent[] {
  return toldRequests(effects).map(({ event }) => event)
}

type Tell = Extract<Effect, { do: 'tell' }>

function isRequest(effect: Tell): effect is Extract<Tell, { actor: RequestId }> {
  return effect.actor.startsWith('request:')
}
