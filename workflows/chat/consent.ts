import { goOn } from './accept.ts'
import { showFile } from './file.ts'
import { draftReminder } from './retention.ts'
import type { Draft } from './state.ts'
import { type Decided, notice, say, type Turn, waitFor, withChat } from './turn.ts'

/** The door to the application: consent first, then the first question without an answer. */
export function apply(turn: Turn): Decided {
  const { file } = turn.chat
  if (file.is === 'draft') return goOn(turn)
  if (file.is === 'sent' && file.status !== 'withdrawn') return showFile(turn)
  return waitFor(turn, { on: 'consent' }, say({ name: 'consent', with: {} }))
}

/** Without consent nothing is kept; with it the draft begins, filled with the answers of a withdrawn file. */
export function consent(turn: Turn, given: boolean): Decided {
  const { chat } = turn
  if (chat.waiting.on !== 'consent') return notice(turn, 'old-button')
  if (!given) return waitFor(turn, { on: 'nothing' }, say({ name: 'consent-refused', with: {} }))
  const asked = goOn(withChat(turn, { ...chat, file: newDraft(turn) }))
  return { ...asked, effects: [draftReminder(turn.at), ...asked.effects] }
}

function newDraft({ chat, at }: Turn): Draft {
  const former = chat.file.is === 'sent' ? chat.file : null
  return {
    is: 'draft',
    consentAt: at,
    answers: former?.answers ?? {},
    nudged: false,
    cvComing: former?.cvComing ?? false,
    former: former && { id: former.id, history: former.history },
  }
}
