import type { Unclear } from '#prompts/copy/chat.ts'
import { type EmailFault, understandEmail } from '../../understand/email.ts'
import { accept } from '../accept.ts'
import { askAgain, askFor } from '../ask.ts'
import { type Decided, notice, type Turn } from '../turn.ts'

/** An address; a probable slip in its domain is asked about rather than corrected. */
export function emailTyped(turn: Turn, words: string): Decided {
  const email = understandEmail(words)
  if (email.understood === 'none') return askAgain(turn, faults[email.why])
  if (email.suggestion) {
    return askFor(turn, { on: 'email-check', typed: email.email, meant: email.suggestion }, null)
  }
  return accept(turn, [{ field: 'email', value: email.email }])
}

/** Which of the two spellings was meant. */
export function emailChosen(turn: Turn, use: 'typed' | 'meant'): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'email-check') return notice(turn, 'old-button')
  return accept(turn, [{ field: 'email', value: waiting[use] }])
}

const faults: { readonly [F in EmailFault]: Unclear } = {
  nothing: 'email',
  malformed: 'email',
  domain: 'email-domain',
  accent: 'email-accent',
  space: 'email-space',
  several: 'email-several',
}
