import { Cannot } from '../cannot.ts'
import { detect } from './format/detect.ts'
import type { Content } from './messages.ts'
import { changeMessage, personSends } from './messages.ts'
import type { Platform } from './platform.ts'
import type { MessageRecord, PersonRecord } from './state.ts'
import { chatOf } from './state.ts'
import type { TelegramPerson } from './types.ts'

type Words = Pick<TelegramPerson, 'say' | 'edit'>

const longest = 4096
const longestCaption = 1024

/** What a person writes, and writes again. */
export function createWords(platform: Platform, record: PersonRecord): Words {
  const chat = chatOf(platform.state, record.user.id)
  return {
    say: (text, answering) => {
      const sent = pieces(text).map((piece, index) =>
        personSends(platform, record, textContent(piece), index === 0 ? answering : undefined),
      )
      const last = sent.at(-1)
      if (last === undefined) throw new Error('Telegram sends no empty message')
      return last
    },
    edit: (messageId, text) => {
      const message = chat.messages.get(messageId)
      if (!message || message.deleted || message.wire.from.id !== record.user.id)
        throw new Cannot('gone', `${record.user.first_name} sent no message ${messageId}`)
      const edited = changeMessage(platform, chat, message, rewritten(message.wire, text.trim()))
      platform.updates.push({ edited_message: edited }, chat.id)
    },
  }
}

/** The text anew, which may not be empty, or the caption, which may go. */
function rewritten(wire: MessageRecord['wire'], text: string): MessageRecord['wire'] {
  if (wire.text === undefined) {
    if (!kindsWithCaption.some((kind) => kind in wire)) throw new Error('this message has no words to edit')
    const { caption: _, caption_entities: __, ...rest } = wire
    return { ...rest, ...captionContent(text) }
  }
  if (text === '') throw new Error('Telegram sends no empty message')
  const { entities: _, ...rest } = wire
  return { ...rest, ...textContent(text) }
}

const kindsWithCaption = ['photo', 'video', 'audio', 'animation', 'document', 'voice'] as const

/** Telegram's applications cut a long text into several messages. */
function pieces(text: string): readonly string[] {
  const whole = text.trim()
  const count = Math.ceil(whole.length / longest)
  return Array.from({ length: count }, (_, index) => whole.slice(index * longest, (index + 1) * longest))
}

/** Nothing for an empty caption. */
export function captionContent(caption: string | undefined): Content {
  if (caption === undefined || caption === '') return {}
  if (caption.length > longestCaption) throw new Error('Telegram’s applications take no longer caption')
  const entities = detect(caption, [])
  return { caption, ...(entities.length > 0 && { caption_entities: [...entities] }) }
}

function textContent(text: string): Content {
  const entities = detect(text, [])
  return { text, ...(entities.length > 0 && { entities: [...entities] }) }
}
