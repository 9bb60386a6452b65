import { detect } from './format/detect.ts'
import type { Content } from './messages.ts'
import { changeMessage, personSends } from './messages.ts'
import type { Platform } from './platform.ts'
import type { PersonRecord } from './state.ts'
import { chatOf } from './state.ts'
import type { TelegramPerson } from './types.ts'

type Words = Pick<TelegramPerson, 'say' | 'edit'>

const longest = 4096

/** What a person writes, and writes again. */
export function createWords(platform: Platform, record: PersonRecord): Words {
  const chat = chatOf(platform.state, record.user.id)
  return {
    say: (text) => {
      const sent = pieces(text).map((piece) => personSends(platform, record, textContent(piece)))
      const last = sent.at(-1)
      if (last === undefined) throw new Error('Telegram sends no empty message')
      return last
    },
    edit: (messageId, text) => {
      const message = chat.messages.get(messageId)
      if (message?.wire.text === undefined || message.wire.from.id !== record.user.id) {
        throw new Error(`${record.user.first_name} wrote no text ${messageId}`)
      }
      const { entities: _, ...rest } = message.wire
      const edited = changeMessage(platform, chat, message, { ...rest, ...textContent(text.trim()) })
      platform.updates.push({ edited_message: edited }, chat.id)
    },
  }
}

/** Telegram's applications cut a long text into several messages. */
function pieces(text: string): readonly string[] {
  const whole = text.trim()
  const count = Math.ceil(whole.length / longest)
  return Array.from({ length: count }, (_, index) => whole.slice(index * longest, (index + 1) * longest))
}

function textContent(text: string): Content {
  const entities = detect(text, [])
  return { text, ...(entities.length > 0 && { entities: [...entities] }) }
}
