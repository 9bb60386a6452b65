import { cvRefused } from './cv-news.ts'
import { fileRef } from '../file/ref.ts'
import type { ChatEvent } from './events.ts'
import { openQuestion } from './pix/open-question.ts'
import type { Effect, PassedFrom } from '../effects.ts'
import { type Decided, decide, only, say, type Turn } from './turn.ts'

/** What will never arrive and someone waits for: they hear of it. The rest is only in the logs. */
export function deliveryFailed(turn: Turn, { code, effect }: Extract<ChatEvent, { is: 'delivery.failed' }>): Decided {
  switch (effect?.do) {
    case 'send-export':
      return code === 'blocked' ? decide(turn.chat) : only(turn, { name: 'export-failed', with: {} })
    case 'speak':
      return code === 'blocked' ? decide(turn.chat) : only(turn, { name: 'speech-failed', with: {} })
    case 'keep-cv':
      return cvRefused(turn, 'unavailable')
    case 'show':
      return pictureLost(turn, effect, code)
    case 'erase':
      return eraseStopped(turn, effect.also, code)
    default:
      return decide(turn.chat)
  }
}

function eraseStopped({ chat }: Turn, also: readonly PassedFrom[], code: string): Decided {
  const refs = also.map((actor) => fileRef(actor))
  const ref = refs.length === 0 ? null : refs.join(', ')
  return decide(chat, { do: 'alert', message: { name: 'alert-erasure-stopped', with: { ref, code } } })
}

/** A question whose picture can't be sent is asked in words, as long as it is awaited; a profile has its words after it. */
function pictureLost(turn: Turn, { message, key }: Extract<Effect, { do: 'show' }>, code: string): Decided {
  const open = openQuestion(turn)
  const awaited = message.name === 'pix-question' && open?.item.id === message.with.item.id
  return awaited && code !== 'blocked' ? decide(turn.chat, say(message, key)) : decide(turn.chat)
}
