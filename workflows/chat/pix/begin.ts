import type { Length } from '../../pix/assessment/state.ts'
import { type Decided, only, type Turn } from '../turn.ts'
import { againAt } from './again.ts'
import { askAgain, askNext } from './ask-next.ts'

/** A new assessment, seven days after the last one at the earliest. The one under way is taken up instead, whatever its length. */
export function begin(turn: Turn, length: Length): Decided {
  const { chat, at, seed, reference } = turn
  const open = askAgain(turn)
  if (open) return open
  const until = againAt(chat.pix)
  if (until > at) return only(turn, { name: 'pix-too-soon', with: { until } })
  return askNext(turn, { id: seed, length, version: reference.pix.newest, startedAt: at, answers: [], shown: null })
}
