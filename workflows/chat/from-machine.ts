import type { ChatEvent } from './events.ts'
import { cvRefused, cvStored } from './cv-news.ts'
import { deliveryFailed } from './delivery-failed.ts'
import { questionAsked } from './dialogue.ts'
import type { PersonEvent } from './from-person.ts'
import { type HelpEvent, helpFromMachine } from './help/from-machine.ts'
import { mergeAwaited, mergeCode, mergeSettled, statusChanged } from './news.ts'
import { verified } from './pix/official.ts'
import { postTold } from './posts/told.ts'
import { fromRequest } from './relay/from-request.ts'
import { albumOver } from './relay/writes.ts'
import { draftCold, retentionNear, retentionOver } from './retention.ts'
import { type Decided, decide, only, say, type Turn } from './turn.ts'

export type MachineEvent = Exclude<ChatEvent, PersonEvent>

/** What comes from the candidate's file, from the machine, or from a reminder. */
export function fromMachine(turn: Turn, event: MachineEvent): Decided {
  const { chat } = turn
  switch (event.is) {
    case 'chat.blocked':
      return decide({ ...chat, blocked: true })
    case 'chat.unblocked':
      return decide({ ...chat, blocked: false })
    case 'group.joined':
      return decide(chat, say({ name: 'private-only', with: {} }), { do: 'leave-group' })
    case 'request.spoke':
    case 'request.reworded':
    case 'request.withdrew':
    case 'request.moved':
    case 'request.waits':
    case 'request.wants-contact':
    case 'request.late':
      return fromRequest(turn, event)
    case 'album.over':
      return albumOver(turn)
    case 'cv.stored':
      return cvStored(turn, event.cv, event.bytes)
    case 'cv.refused':
      return cvRefused(turn, event.why)
    case 'erased':
      return only(turn, { name: 'erased', with: { left: event.left } })
    case 'export.failed':
      return only(turn, { name: 'export-failed', with: {} })
    case 'delivery.failed':
      return deliveryFailed(turn, event)
    case 'draft.cold':
      return draftCold(turn)
    case 'retention.near':
      return retentionNear(turn)
    case 'retention.over':
      return retentionOver(turn)
    default:
      return fromFile(turn, event)
  }
}

/** News of the candidate's file, or of a citizen's question. */
function fromFile(turn: Turn, event: FileNews | HelpEvent): Decided {
  switch (event.is) {
    case 'status.changed':
      return statusChanged(turn, event.status, event.reason, event.at)
    case 'question.asked':
      return questionAsked(turn, event.question, event.by, event.text)
    case 'merge.code':
      return mergeCode(turn, event.code)
    case 'merge.awaited':
      return mergeAwaited(turn)
    case 'merge.settled':
      return mergeSettled(turn, event.outcome)
    case 'decision.reviewed':
      return decide(turn.chat, say({ name: 'decision-reviewed', with: event.review }))
    case 'post.told':
      return postTold(turn, event)
    case 'pix.verified':
      return verified(turn, event.official)
    default:
      return helpFromMachine(turn, event)
  }
}

type FileNews = Extract<
  ChatEvent,
  {
    is:
      | 'status.changed'
      | 'question.asked'
      | 'merge.code'
      | 'merge.awaited'
      | 'merge.settled'
      | 'decision.reviewed'
      | 'post.told'
      | 'pix.verified'
  }
>
