import type { ChatMessage, ChatMessages } from '#prompts/copy/chat.ts'
import type { CitizenQuestion } from '#prompts/copy/slack-questions.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'
import { said } from '../story.ts'

export const ready: ChatEvent = { is: 'question.ready' }

/** A question in these messages, and the moment after. */
export function asks(...messages: readonly string[]): readonly ChatEvent[] {
  return [...messages.map((text) => said(text)), ready]
}

/** What the team is told. */
export function toTeam(effects: readonly Effect[]): readonly CitizenQuestion[] {
  return effects.flatMap((effect) =>
    (effect.do === 'post' || effect.do === 'reply' || effect.do === 'alert') &&
    effect.message.name === 'citizen-question'
      ? [effect.message.with]
      : [],
  )
}

/** The parameters of the messages of this name that are said. */
export function saidOf<K extends keyof ChatMessages>(effects: readonly Effect[], name: K): readonly ChatMessages[K][] {
  const messages = effects.flatMap((effect) => (effect.do === 'say' ? [effect.message] : []))
  return messages.filter((message): message is Named<K> => message.name === name).map((message) => message.with)
}

type Named<K extends keyof ChatMessages> = ChatMessage & { readonly name: K; readonly with: ChatMessages[K] }
