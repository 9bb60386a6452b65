import { unchanged } from '../actor.ts'
import type { SlackUser } from '../file/events.ts'
import { meet, transfer } from './asking.ts'
import type { RequestForm } from './events.ts'
import { inParts, sendOut } from './outgoing.ts'
import { refuseReader } from './permission.ts'
import { refuse } from './press.ts'
import { type Decided, told, type Turn } from './revise.ts'
import type { RequestState } from './state.ts'

/** A modal of the request, submitted: the request may have changed since it was opened. */
export function submit(turn: Turn, by: SlackUser, form: RequestForm): Decided {
  const refusal = refuseReader(turn.request, by, turn.reference)
  if (refusal) return told(turn, { name: 'not-allowed', with: refusal })
  switch (form.form) {
    case 'request-answer':
      return refuse(turn, by, 'answer') ?? answer(turn, by, form.text)
    case 'request-transfer':
      return refuse(turn, by, 'transfer') ?? transfer(turn, by, form)
    case 'request-meet':
      return refuse(turn, by, 'meet') ?? meet(turn, by, form)
  }
}

function answer(turn: Turn, by: SlackUser, text: string): Decided {
  if (text.trim() === '') {
    const errors = { text: { name: 'input-missing', with: {} } } as const
    return unchanged<RequestState>(turn.request, { give: 'form-errors', errors })
  }
  return sendOut(turn, { by, parts: inParts([{ text }], []), ts: null })
}
