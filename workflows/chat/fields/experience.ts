import { understandYesNo } from '../../understand/choices.ts'
import { accept } from '../accept.ts'
import { askAgain } from '../ask.ts'
import { type Decided, notice, type Turn } from '../turn.ts'

export function experiencePicked(turn: Turn, has: boolean): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'field' || waiting.field !== 'experience') return notice(turn, 'old-button')
  return accept(turn, [{ field: 'experience', value: has }])
}

export function experienceTyped(turn: Turn, words: string): Decided {
  const has = understandYesNo(words)
  return has === undefined ? askAgain(turn, 'experience') : accept(turn, [{ field: 'experience', value: has }])
}
