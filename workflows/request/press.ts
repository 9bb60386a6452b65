import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { SlackUser } from '../file/events.ts'
import type { Reference } from '../reference.ts'
import { accessOf } from '../team/access.ts'
import { buttonsOf } from './buttons.ts'
import { block, giveBack, openFloor, resolve, take } from './deciding.ts'
import type { PressName, RequestPress } from './events.ts'
import { askContact, openDraft, openMeeting, openTransfer } from './asking.ts'
import { resend } from './outgoing.ts'
import { refusePress, refuseReader } from './permission.ts'
import { type Decided, told, type Turn } from './revise.ts'
import { ownerOf, type RequestState } from './state.ts'

/** A button of the card: who may, whether it still means something, then what it does. */
export function press(turn: Turn, by: SlackUser, pressed: RequestPress): Decided {
  const refusal = refuseReader(turn.request, by, turn.reference)
  if (refusal) return told(turn, { name: 'not-allowed', with: refusal })
  if (typeof pressed === 'object') return resend(turn, by, pressed.resend)
  return refuse(turn, by, pressed) ?? act(turn, by, pressed)
}

/** Why nothing happens: taken by someone else, an old button, someone else's request. */
export function refuse(turn: Turn, by: SlackUser, pressed: PressName): Decided | undefined {
  const { request, reference } = turn
  if (!buttonsOf(request).includes(pressed)) return outdated(turn, by, pressed)
  const refusal = refusePress(request, by, pressed, reference)
  return refusal && told(turn, { name: 'not-allowed', with: refusal })
}

/** A click on a request that is no more; strangers learn nothing of it. */
export function pressGone(state: RequestState, by: SlackUser, reference: Reference): Decision<RequestState> {
  const refusal = { why: 'stranger', admins: reference.admins } as const
  const message =
    accessOf(by.id, reference).role === 'none'
      ? ({ name: 'not-allowed', with: refusal } as const)
      : ({ name: 'request-gone', with: {} } as const)
  return unchanged(state, { give: 'slack-notice', message })
}

function act(turn: Turn, by: SlackUser, pressed: PressName): Decided {
  const { request } = turn
  switch (pressed) {
    case 'take':
      return take(turn, by)
    case 'give-back':
      return giveBack(turn, by)
    case 'resolve':
      return resolve(turn, by)
    case 'block':
      return block(turn, by)
    case 'open-floor':
    case 'close-floor':
      return openFloor(turn, by, pressed === 'open-floor')
    case 'ask-contact':
      return askContact(turn, by)
    case 'answer':
      return unchanged<RequestState>(request, {
        give: 'form',
        form: {
          name: 'request-answer',
          with: { ref: request.ref, firstName: request.firstName, draft: null, past: [], near: [] },
        },
      })
    case 'draft':
      return openDraft(turn)
    case 'meet':
      return openMeeting(turn)
    case 'transfer':
      return openTransfer(turn)
  }
}

function outdated(turn: Turn, by: SlackUser, pressed: PressName): Decided {
  const { request } = turn
  const owner = ownerOf(request)
  const { ref } = request
  if (pressed === 'take' && owner && owner.id !== by.id) {
    return told(turn, { name: 'request-taken', with: { ref, owner } })
  }
  return told(turn, { name: 'request-now', with: { ref, stage: request.stage.at, owner } })
}
