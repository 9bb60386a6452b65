import type { ChatEvent } from './events.ts'
import { documentReceived } from './fields/cv.ts'
import { locationShared } from './fields/commune.ts'
import { contactShared } from './fields/telephone.ts'
import { voiceReceived } from './help/voice.ts'
import { spend } from './pace.ts'
import { onPress } from './press.ts'
import { watchRetention } from './retention.ts'
import type { Chat } from './state.ts'
import { nothingSureAwaited, settles } from './sure.ts'
import { onText } from './text.ts'
import { type Decided, decide, notice, only, say, type Turn, withChat } from './turn.ts'

export type PersonEvent = Extract<
  ChatEvent,
  {
    is:
      | 'message.received'
      | 'message.edited'
      | 'choice.made'
      | 'contact.shared'
      | 'location.shared'
      | 'document.received'
      | 'voice.received'
      | 'media.received'
      | 'other.received'
      | 'old-button.pressed'
  }
>

/** What the person does: within the flood limit, a double tap counted once, each one a sign of life. */
export function fromPerson(turn: Turn, event: PersonEvent): Decided {
  const { chat, at } = turn
  const { pace, pass, tell } = spend(chat.pace, at)
  if (!pass) return decide({ ...chat, pace }, ...(tell ? [say({ name: 'slow-down', with: {} })] : []))
  const pressed = pressOf(event, at)
  const alive: Chat = { ...chat, pace, pressed, lastContact: at, blocked: false }
  if (pressed && doubleTap(chat.pressed, pressed)) return decide({ ...alive, pressed: chat.pressed })
  return watchRetention(heard(withChat(turn, alive), event), at)
}

function heard(turn: Turn, event: PersonEvent): Decided {
  switch (event.is) {
    case 'message.received':
      return onText(turn, event.text)
    case 'message.edited':
      return decide(turn.chat)
    case 'choice.made':
      return onPress(settles(event.choice) ? turn : nothingSureAwaited(turn), event.choice)
    case 'contact.shared':
      return contactShared(turn, event.phone, event.own)
    case 'location.shared':
      return locationShared(turn, event.lat, event.lon)
    case 'document.received':
      return documentReceived(turn, event)
    case 'voice.received':
      return voiceReceived(turn, event)
    case 'media.received':
    case 'other.received':
      return only(turn, { name: 'cannot-read', with: { kind: event.kind } })
    case 'old-button.pressed':
      return notice(turn, 'old-button')
  }
}

/** Milliseconds. What is turned on and off, or put in order, may be put right sooner. */
const doubleTapWithin = { any: 2000, toggle: 600 } as const
const toggle = /"pick":"(?:pix-option|situation)"/

type Press = NonNullable<Chat['pressed']>

function pressOf(event: PersonEvent, at: number): Press | null {
  return event.is === 'choice.made' ? { message: event.message, choice: JSON.stringify(event.choice), at } : null
}

function doubleTap(before: Press | null, now: Press): boolean {
  if (!before) return false
  const since = now.at - before.at
  const within = toggle.test(now.choice) ? doubleTapWithin.toggle : doubleTapWithin.any
  return since >= 0 && since <= within && before.message === now.message && before.choice === now.choice
}
