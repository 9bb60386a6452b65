import { understandYesNo } from '../../understand/choices.ts'
import { understandPhone } from '../../understand/phone.ts'
import type { ChatEvent } from '../events.ts'
import { contactShared } from '../fields/telephone.ts'
import { type Decided, notice, only, say, type Turn, waitFor } from '../turn.ts'
import { requestByRef } from './known.ts'
import type { ChatRequest } from './state.ts'

/** A number for this adviser alone; « non » is no. */
export function contactTyped(turn: Turn, ref: string, words: string): Decided {
  const request = requestByRef(turn.chat, ref)
  if (!request || understandYesNo(words) === false) return contactRefused(turn, ref)
  const phone = understandPhone(words)
  if (phone.understood === 'none') return only(turn, { name: 'contact-unclear', with: { ref } })
  return contact(turn, request, phone.e164)
}

/** They would rather not. */
export function contactRefused(turn: Turn, ref: string): Decided {
  const request = requestByRef(turn.chat, ref)
  return request ? contact(turn, request, null) : waitFor(turn, { on: 'nothing' })
}

export function contact(turn: Turn, request: ChatRequest, telephone: string | null): Decided {
  if (request.endedAt !== null) return notice(turn, 'request-closed')
  const said = say({ name: 'contact-told', with: { given: telephone !== null } })
  const told = { do: 'tell', actor: request.id, event: { is: 'contact.given', telephone } } as const
  return waitFor(turn, { on: 'nothing' }, told, said)
}

/** Telegram's contact card, when a number for an adviser is what is asked. */
export function contactFor(turn: Turn, { phone, own }: Extract<ChatEvent, { is: 'contact.shared' }>): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'request-contact') return contactShared(turn, phone, own)
  if (!own) return only(turn, { name: 'contact-unclear', with: { ref: waiting.ref } })
  return contactTyped(turn, waiting.ref, phone.startsWith('+') ? phone : `+${phone}`)
}
