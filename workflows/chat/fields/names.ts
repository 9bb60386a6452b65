import type { Unclear } from '#prompts/copy/chat.ts'
import { type UnderstoodName, understandName } from '../../understand/choices.ts'
import { accept } from '../accept.ts'
import { askAgain } from '../ask.ts'
import type { Decided, Turn } from '../turn.ts'

/** First or last name, as the person writes it. */
export function nameTyped(turn: Turn, field: 'prenom' | 'nom', words: string): Decided {
  const name = understandName(words)
  return name.understood === 'none' ? askAgain(turn, faults[name.why]) : accept(turn, [{ field, value: name.name }])
}

type Fault = Extract<UnderstoodName, { understood: 'none' }>['why']

const faults: { readonly [F in Fault]: Unclear } = {
  empty: 'name-empty',
  digits: 'name-not-a-name',
  link: 'name-not-a-name',
  'not-a-name': 'name-not-a-name',
  'too-long': 'name-too-long',
}
