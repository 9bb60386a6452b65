import { fieldOf } from '../ask.ts'
import { resume } from '../moves.ts'
import type { Decided, Turn } from '../turn.ts'
import { askAgain } from './ask-next.ts'
import { isOnPix } from './open-question.ts'

/** « Reprendre », « continuer » : what is open; of an application and an assessment, the one begun last. */
export function takeUp(turn: Turn): Decided {
  return (prefersPix(turn) ? askAgain(turn) : undefined) ?? resume(turn)
}

function prefersPix({ chat }: Turn): boolean {
  const { waiting, file, pix } = chat
  if (isOnPix(waiting)) return true
  if (fieldOf(waiting) || waiting.on === 'consent' || waiting.on === 'summary') return false
  return file.is !== 'draft' || (pix.current?.startedAt ?? 0) > file.consentAt
}
