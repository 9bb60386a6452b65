import type { SandboxView } from '../../view.ts'

/** Ids of what the bot said to a person. */
export function heardBy(view: SandboxView, person: number): readonly number[] {
  const messages = view.chats[person]?.messages ?? []
  return messages.filter((message) => message.from === 'bot').map((message) => message.id)
}
