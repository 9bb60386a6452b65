import { understandName } from '../../understand/choices.ts'
import { accept } from '../accept.ts'
import { askAgain } from '../ask.ts'
import type { Decided, Turn } from '../turn.ts'

/** First or last name, as the person writes it. */
export function nameTyped(turn: Turn, field: 'prenom' | 'nom', words: string): Decided {
  const name = understandName(words)
  if (name.understood === 'none') return askAgain(turn, 'name-not-a-name')
  return accept(turn, [{ field, value: name.name }])
}
