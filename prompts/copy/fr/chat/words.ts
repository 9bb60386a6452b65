import type { ChatMessages } from '#prompts/copy/chat.ts'
import type { ChatPage } from '#prompts/page.ts'

/** Some messages with the words of each, complete by type. */
export type Words<Names extends keyof ChatMessages> = {
  readonly [K in Names]: (parameters: ChatMessages[K]) => ChatPage
}
