import type { Reasoned } from '../../answer/reasoned.ts'
import type { Turn } from '../turn.ts'
import { followsWithin, reasonOf } from './reason.ts'
import type { Exchange } from './state.ts'
import { lastExchange } from './transcript.ts'

/** Lines with what the line makes of them; `replaces` is the unclear exchange that they complete. */
export interface Understood {
  readonly lines: readonly string[]
  readonly reasoned: Reasoned
  readonly replaces: number | null
  /** A model's checked words, in place of the sheet's steps. */
  readonly body?: string | null
  /** Asked in another language, and understood all the same. */
  readonly foreign?: boolean
  /** Said aloud, at least in part. */
  readonly spoken?: boolean
}

/**
 * What the lines ask. After a clarifying question, or « dites-moi en quelques mots », words that say nothing by themselves
 * complete the former ones; and nobody is asked twice: still unclear, a human takes it.
 */
export function understand(turn: Turn, lines: readonly string[]): Understood {
  const reasoned = reasonOf(turn, lines)
  const former = unclear(turn)
  if (!former || !vague.has(reasoned.reason)) return { lines, reasoned, replaces: null }
  const whole = [...former.asked.split('\n'), ...lines]
  const together = reasonOf(turn, whole)
  const settled = unclearReasons.has(together.reason) ? { ...together, ...forHuman } : together
  return { lines: whole, reasoned: settled, replaces: former.number }
}

const unclearReasons: ReadonlySet<Reasoned['reason']> = new Set(['clarify', 'not-understood'])
const vague: ReadonlySet<Reasoned['reason']> = new Set([...unclearReasons, 'nothing-found'])
const forHuman = { route: 'human', reason: 'nothing-found', sheet: null, choices: [] } as const

function unclear(turn: Turn): Exchange | undefined {
  const last = lastExchange(turn, followsWithin)
  return last?.outcome === 'open' && unclearReasons.has(last.reason) ? last : undefined
}
