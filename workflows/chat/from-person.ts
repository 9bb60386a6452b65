import type { ChatEvent } from './events.ts'
import { spend } from './pace.ts'
import { onPress } from './press.ts'
import { contactFor } from './relay/contact.ts'
import { withHuman } from './relay/known.ts'
import { documentFor, locationFor, mediaFor, otherFor, voiceFor } from './relay/media.ts'
import { editedFor } from './relay/writes.ts'
import { watchRetention } from './retention.ts'
import type { Chat } from './state.ts'
import { nothingSureAwaited, settles } from './sure.ts'
import { onText } from './text.ts'
import { type Decided, decide, notice, say, type Turn, withChat } from './turn.ts'

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
  const { pace, pass, tell } = withHuman(chat) ? { pace: chat.pace, pass: true, tell: false } : spend(chat.pace, at)
  if (!pass) return decide({ ...chat, pace }, ...(tell ? [say({ name: 'slow-down', with: {} })] : []))
  const pressed = pressOf(event, at)
  const alive: Chat = { ...chat, pace, pressed, lastContact: at, blocked: false }
  if (pressed && doubleTap(chat.pressed, pressed)) return decide({ ...alive, pressed: chat.pressed })
  return watchRetention(heard(withChat(turn, alive), event), at)
}

function heard(turn: Turn, event: PersonEvent): Decided {
  switch (event.is) {
    case 'message.received':
      return onText(turn, event.text, { message: event.message, quoting: event.context?.quoting ?? null })
    case 'message.edited':
      return editedFor(turn, event)
    case 'choice.made':
      return onPress(settles(event.choice) ? turn : nothingSureAwaited(turn), event.choice)
    case 'contact.shared':
      return contactFor(turn, event)
    case 'location.shared':
      return locationFor(turn, event)
    case 'document.received':
      return documentFor(turn, event)
    case 'voice.received':
      return voiceFor(turn, event)
    case 'media.received':
      return mediaFor(turn, event)
    case 'other.received':
      return otherFor(turn, event)
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
