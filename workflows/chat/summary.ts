import type { Lead } from '#prompts/copy/chat.ts'
import { fileRef } from '../file/ref.ts'
import { dayAt } from '../understand/calendar-day.ts'
import { ask } from './ask.ts'
import { tellFileOfAny } from './pix/share.ts'
import type { Draft, SentFile } from './state.ts'
import { complete, nextStep } from './steps.ts'
import { type Decided, decide, notice, say, type Turn, waitFor } from './turn.ts'

/** All the answers with an edit button each, before sending. A draft that lacks one gets its question instead. */
export function showSummary(turn: Turn, lead: Lead | null): Decided {
  const { file } = turn.chat
  if (file.is !== 'draft') return decide(turn.chat)
  if (complete(file.answers)) {
    const message = { name: 'summary', with: { answers: file.answers, cvComing: file.cvComing, lead } } as const
    return waitFor(turn, { on: 'summary' }, say(message, 'summary'))
  }
  const step = nextStep(file.answers)
  return ask(turn, step === 'summary' ? 'situations' : step, lead)
}

/** Sends the application to the coordinators, once; a second press does nothing. */
export function send(turn: Turn): Decided {
  const { file } = turn.chat
  if (file.is !== 'draft') return notice(turn, 'old-button')
  const sent = sentFrom(turn, file)
  if (!sent) return showSummary(turn, null)
  // A draft may wait for months before it is sent.
  if (sent.answers.disponibilite < dayAt(turn.at))
    return ask(turn, 'disponibilite', { is: 'unclear', why: 'date-past' })
  const event = { is: 'application.sent', chat: turn.id, answers: sent.answers } as const
  const chat = { ...turn.chat, file: sent, waiting: { on: 'nothing' } } as const
  return decide(
    chat,
    { do: 'tell', actor: sent.id, event },
    ...tellFileOfAny(chat),
    { do: 'forget-reminder', name: 'draft' },
    say({ name: 'sent', with: { ref: sent.ref, cvComing: sent.cvComing } }),
  )
}

/** One account, one file: an application sent again after a withdrawal opens the same file. */
function sentFrom(turn: Turn, draft: Draft): SentFile | undefined {
  if (!complete(draft.answers)) return undefined
  const id = draft.former?.id ?? (`file:${turn.seed}` as const)
  return {
    is: 'sent',
    id,
    ref: fileRef(id),
    consentAt: draft.consentAt,
    answers: draft.answers,
    status: 'sent',
    history: [...(draft.former?.history ?? []), { status: 'sent', at: turn.at, reason: null }],
    paused: false,
    cvComing: draft.cvComing,
    merging: false,
  }
}
