import { dayAt } from '../../understand/calendar-day.ts'
import { understandDate } from '../../understand/date.ts'
import { accept } from '../accept.ts'
import { askAgain } from '../ask.ts'
import { type Decided, notice, type Turn } from '../turn.ts'

/** A quick choice. Its date was counted when the question was asked, so an old message can name a day of the past. */
export function datePicked(turn: Turn, date: string): Decided {
  if (!asked(turn)) return notice(turn, 'old-button')
  if (date < dayAt(turn.at)) return askAgain(turn, 'date-past')
  return accept(turn, [{ field: 'disponibilite', value: date }])
}

/** « Autre date »: says how to write one. */
export function otherDate(turn: Turn): Decided {
  return asked(turn) ? askAgain(turn, 'date') : notice(turn, 'old-button')
}

export function dateTyped(turn: Turn, words: string): Decided {
  const date = understandDate(words, turn.at)
  if (date.understood === 'none') return askAgain(turn, 'date')
  if (date.understood === 'past') return askAgain(turn, 'date-past')
  return accept(turn, [{ field: 'disponibilite', value: date.date }])
}

function asked({ chat: { waiting } }: Turn): boolean {
  return waiting.on === 'field' && waiting.field === 'disponibilite'
}
