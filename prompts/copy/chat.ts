/** Message name → parameters: what the assistant can say in a person's Telegram chat. Words are in fr/chat.ts. */
export interface ChatMessages {
  readonly welcome: Record<never, never>
}

export type ChatMessage = { [K in keyof ChatMessages]: { readonly name: K; readonly with: ChatMessages[K] } }[keyof ChatMessages]
