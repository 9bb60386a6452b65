import type { Lead } from '#prompts/copy/chat.ts'
import type { Field } from '../application.ts'
import type { FileStatus } from '../file/status.ts'
import { ask } from './ask.ts'
import { open as unanswered } from './dialogue.ts'
import type { SentFile } from './state.ts'
import { answeredCount, complete } from './steps.ts'
import { showSummary } from './summary.ts'
import { type Decided, decide, notice, only, say, type Turn, waitFor } from './turn.ts'
import { fields } from '../application.ts'

/** Where the person stands: nothing, a draft, or a file with its status, dates and next step. Drops what was awaited. */
export function showFile(turn: Turn, lead: Lead | null = null): Decided {
  const { file } = turn.chat
  if (file.is === 'none') return only(turn, { name: 'no-application', with: {} })
  if (file.is === 'draft') {
    return only(turn, { name: 'draft', with: { answered: answeredCount(file.answers), of: fields.length } })
  }
  const { ref, status, history, answers, paused, cvComing } = file
  const questions = unanswered(turn.chat.questions).map(({ id, text }) => ({ id, text }))
  const reason = history.at(-1)?.reason ?? null
  const shown = { ref, status, history, reason, answers, paused, cvComing, questions, lead }
  return waitFor(turn, { on: 'nothing' }, say({ name: 'file', with: shown }))
}

/** The list of what can be changed, one button each. */
export function editList(turn: Turn): Decided {
  const { file } = turn.chat
  if (file.is === 'none') return showFile(turn)
  if (file.is === 'draft' && complete(file.answers)) return showSummary(turn, null)
  if (file.is === 'sent' && !open(file.status)) return closed(turn, file)
  const known = fields.filter((field) => file.answers[field] !== undefined)
  return only(turn, { name: 'edit-list', with: { fields: known, file: file.is } })
}

/** Asks one question again; its answer stays until a new one comes. */
export function edit(turn: Turn, field: Field | 'cv'): Decided {
  const { file } = turn.chat
  if (file.is === 'none') return showFile(turn)
  return file.is === 'sent' && !open(file.status) ? closed(turn, file) : ask(turn, field)
}

/** Tells coordinators whether the person is still looking for a post. */
export function pause(turn: Turn, paused: boolean): Decided {
  const { file } = turn.chat
  if (file.is !== 'sent') return showFile(turn)
  if (!open(file.status)) return closed(turn, file)
  if (file.paused === paused) return notice(turn, 'old-button')
  return decide(
    { ...turn.chat, file: { ...file, paused } },
    { do: 'tell', actor: file.id, event: { is: 'availability.changed', paused } },
    say({ name: 'availability', with: { paused } }),
  )
}

/** Another human is to look at a decision that was not to keep the file. */
export function contest(turn: Turn): Decided {
  const { file } = turn.chat
  if (file.is !== 'sent' || file.status !== 'declined') return notice(turn, 'old-button')
  return decide(turn.chat, { do: 'tell', actor: file.id, event: { is: 'decision.contested' } })
}

/** A file is open to changes until it is withdrawn, merged or not kept. */
export function open(status: FileStatus): boolean {
  return status === 'sent' || status === 'taken' || status === 'eligible'
}

export function closed(turn: Turn, file: SentFile): Decided {
  return only(turn, { name: 'file-closed', with: { status: file.status } })
}
