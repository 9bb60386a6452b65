import type { Reasoned } from '../../answer/reasoned.ts'
import type { Turn } from '../turn.ts'
import { lastExchange } from './transcript.ts'

/** What the line makes of these lines, after the sheet that was just shown; themes that are switched off left out. */
export function reasonOf(turn: Turn, texts: readonly string[]): Reasoned {
  const { knowledge, team } = turn.reference
  const off = new Set(knowledge.themes.filter((theme) => team.themesOff.includes(theme)))
  const reasoned = knowledge.reason({ texts, before: lastExchange(turn, followsWithin)?.sheet ?? null, off })
  return onlyOpen(turn, reasoned)
}

/** A question that comes this soon (ms) may go on from the former one. */
export const followsWithin = 30 * 60_000

/** Whether a sheet may be shown: it exists, and its theme was not switched off. */
export function isOpen({ reference: { knowledge, team } }: Turn, sheet: string): boolean {
  const theme = knowledge.sheets.get(sheet)?.theme
  return theme !== undefined && !team.themesOff.includes(theme)
}

/** No sheet of a theme that is off, nor one that is gone, is shown or offered. */
export function onlyOpen(turn: Turn, reasoned: Reasoned): Reasoned {
  if (reasoned.route !== 'answer') return reasoned
  const offered = reasoned.choices.filter((sheet) => isOpen(turn, sheet))
  const shown = reasoned.reason === 'clarify' ? offered.length > 0 : isOpen(turn, reasoned.sheet ?? '')
  if (shown) return { ...reasoned, choices: offered }
  return { ...reasoned, route: 'human', reason: 'theme-off', sheet: null, choices: [] }
}
