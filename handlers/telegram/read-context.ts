import type { Message } from 'grammy/types'
import type { MessageContext } from '#workflows/chat/events.ts'
import { cutText } from '#workflows/understand/cut-text.ts'

/** What stands around a message's own words or file. */
export function readContext(message: Message): MessageContext {
  return {
    message: message.message_id,
    caption: captionOf(message).toWellFormed(),
    album: message.media_group_id ?? null,
    quoting: quotedBy(message),
  }
}

/** What has no caption of its own but shows words: a venue its title, a poll its question, a dice what it fell on. */
function captionOf({ caption, venue, poll, dice }: Message): string {
  return caption ?? venue?.title ?? poll?.question ?? (dice ? `${dice.emoji} ${dice.value}` : '')
}

/** The part that the person chose to quote; else the whole of the message that this one answers. */
function quotedBy({ quote, reply_to_message: answered }: Message): string | null {
  const words = quote?.text ?? answered?.text ?? answered?.caption ?? ''
  return words === '' ? null : cutText(words.toWellFormed(), longestQuote)
}

/** In UTF-16 units. */
const longestQuote = 300
