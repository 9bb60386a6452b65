import type { Happening } from '../actor.ts'
import type { Reference } from '../reference.ts'
import type { ChatEvent } from './events.ts'
import { fromMachine, type MachineEvent } from './from-machine.ts'
import { fromPerson, type PersonEvent } from './from-person.ts'
import { withoutOld } from './help/transcript.ts'
import { withRelay } from './relay/known.ts'
import type { Chat, Waiting } from './state.ts'
import { type Decided, say, type Turn } from './turn.ts'

/** What happens in a person's private chat: the state, what was done, and what to do about it. Pure. */
export function step(chat: Chat, happening: Happening<ChatEvent>, reference: Reference): Decided {
  const { event, at, seed, actor } = happening
  const firstName = 'firstName' in event ? event.firstName : chat.relay.firstName
  const turn: Turn = {
    chat: knownAs(withoutOld(chat, at), firstName),
    id: Number(actor.slice('chat:'.length)),
    at,
    seed,
    firstName,
    reference,
  }
  return nameForgotten(
    keyboardPutAway(chat.waiting, isFromPerson(event) ? fromPerson(turn, event) : fromMachine(turn, event)),
  )
}

function isFromPerson(event: PersonEvent | MachineEvent): event is PersonEvent {
  switch (event.is) {
    case 'message.received':
    case 'message.edited':
    case 'choice.made':
    case 'contact.shared':
    case 'location.shared':
    case 'document.received':
    case 'voice.received':
    case 'media.received':
    case 'other.received':
    case 'old-button.pressed':
      return true
    default:
      return false
  }
}

/** What comes by itself, a moment after the last words, has no name with it. */
function knownAs(chat: Chat, firstName: string): Chat {
  return chat.relay.firstName === firstName ? chat : withRelay(chat, { firstName })
}

/** The name is kept no longer than words that still wait to be understood, or a request that is open. */
function nameForgotten(decided: Decided): Decided {
  const { state } = decided
  const isOpen = state.relay.requests.some(({ endedAt }) => endedAt === null)
  const waits = isOpen || state.help.gathering !== null || state.help.asking !== null
  return waits || state.relay.firstName === '' ? decided : { ...decided, state: withRelay(state, { firstName: '' }) }
}

/** The keys « my number » and « my place » leave the screen with their question: a message has buttons or keys, not both. */
function keyboardPutAway(before: Waiting, decided: Decided): Decided {
  const putAway = decided.effects.some((effect) => effect.do === 'say' && puttingAway.has(effect.message.name))
  if (!hasKeyboard(before) || hasKeyboard(decided.state.waiting) || putAway) return decided
  return { ...decided, effects: [say({ name: 'keyboard-away', with: {} }), ...decided.effects] }
}

/** Messages that take the keys away by themselves. */
const puttingAway: ReadonlySet<string> = new Set(['place-kept', 'place-skipped', 'contact-told'])

function hasKeyboard(waiting: Waiting): boolean {
  if (waiting.on === 'request-place' || waiting.on === 'request-contact') return true
  return waiting.on === 'field' && (waiting.field === 'telephone' || waiting.field === 'commune')
}
