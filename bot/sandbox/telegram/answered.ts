import type { Message } from 'grammy/types'
import { Cannot } from '../cannot.ts'
import type { ChatRecord } from './state.ts'
import type { Answering } from './types.ts'

/** What a message that answers another carries of it: the platform nests one level only. Throws when it can't be answered. */
export function answered(
  chat: ChatRecord,
  answering: Answering | undefined,
): Pick<Partial<Message>, 'reply_to_message' | 'quote'> {
  if (!answering) return {}
  const record = chat.messages.get(answering.replyTo)
  if (!record || record.deleted) throw new Cannot('gone', `no message ${answering.replyTo} to answer in this chat`)
  const { reply_to_message: _, quote: __, ...root } = record.wire
  if (!isRoot(root)) throw new TypeError('a message of the chat has an id')
  const { quote } = answering
  return { reply_to_message: root, ...(quote !== undefined && { quote: quoteOf(root, quote) }) }
}

function quoteOf({ text, caption }: Root, quote: string): NonNullable<Message['quote']> {
  const position = (text ?? caption ?? '').indexOf(quote)
  if (quote === '' || position < 0) throw new Cannot('gone', `the message does not say ${quote}`)
  return { text: quote, position, is_manual: true }
}

type Root = NonNullable<Message['reply_to_message']>

/** grammY's type of an answered message admits none at our strictness. */
function isRoot(message: object): message is Root {
  return 'message_id' in message
}
