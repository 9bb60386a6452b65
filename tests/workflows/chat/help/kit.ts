import type { ChatMessage, ChatMessages } from '#prompts/copy/chat.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Asked } from '#workflows/request/state.ts'
import { said } from '../story.ts'

export const ready: ChatEvent = { is: 'question.ready' }

/** A question in these messages, and the moment after. */
export function asks(...messages: readonly string[]): readonly ChatEvent[] {
  return [...messages.map((text) => said(text)), ready]
}

/** What the team is told. */
export function toTeam(effects: readonly Effect[]): readonly Asked[] {
  return effects.flatMap((effect) =>
    effect.do === 'tell' && (effect.event.is === 'request.opened' || effect.event.is === 'request.added')
      ? [effect.event.asked]
      : [],
  )
}

/** The parameters of the messages of this name that are said. */
export function saidOf<K extends keyof ChatMessages>(effects: readonly Effect[], name: K): readonly ChatMessages[K][] {
  const messages = effects.flatMap((effect) => (effect.do === 'say' ? [effect.message] : []))
  return messages.filter((message): message is Named<K> => message.name === name).map((message) => message.with)
}

type Named<K extends keyof ChatMessages> = ChatMessage & { readonly name: K; readonly with: ChatMessages[K] }
