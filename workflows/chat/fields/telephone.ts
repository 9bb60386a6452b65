import { understandYesNo } from '../../understand/choices.ts'
import { understandPhone } from '../../understand/phone.ts'
import { accept } from '../accept.ts'
import { askAgain } from '../ask.ts'
import { type Decided, only, type Turn } from '../turn.ts'

/** A number typed in any spelling, or « non ». */
export function telephoneTyped(turn: Turn, words: string): Decided {
  if (understandYesNo(words) === false) return telephoneSkipped(turn)
  const phone = understandPhone(words)
  if (phone.understood === 'none') return askAgain(turn, 'telephone')
  return accept(turn, [{ field: 'telephone', value: phone.e164 }])
}

/** Telegram's contact card: only the person's own, and only when the number is what is asked. */
export function contactShared(turn: Turn, phone: string, own: boolean): Decided {
  const { waiting, file } = turn.chat
  if (waiting.on !== 'field' || waiting.field !== 'telephone') {
    return only(turn, { name: 'not-understood', with: { file: file.is } })
  }
  return own
    ? telephoneTyped(turn, phone.startsWith('+') ? phone : `+${phone}`)
    : askAgain(turn, 'telephone-of-another')
}

/** The telephone is optional. */
export function telephoneSkipped(turn: Turn): Decided {
  return accept(turn, [{ field: 'telephone', value: null }])
}
