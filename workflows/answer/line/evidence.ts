import type { Retrieved } from '../retrieve/retriever.ts'
import type { Likeness } from './learn-likeness.ts'

/** What speaks for or against answering with the best sheet, each about 0..1. */
export const evidenceNames = [
  'share',
  'strength',
  'coverage',
  'known',
  'margin',
  'runnerUp',
  'agreed',
  'brief',
  'open',
  'human',
  'alike',
] as const
export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>

/** The evidence of a search, and of what the message looks like; zeros when nothing was found. */
export function evidenceOf({ found, ideal, known, rarest, reading }: Retrieved, likeness: Likeness): Evidence {
  const [first, second, third] = found
  if (!first) return none
  const best = (key: 'words' | 'pieces'): number => Math.max(...found.map((one) => one[key]))
  return {
    share: ideal === 0 ? 0 : first.words / ideal,
    strength: Math.min(1, first.score / (strongest * rarest)),
    coverage: first.coverage,
    known,
    margin: (first.score - (second?.score ?? 0)) / first.score,
    runnerUp: (first.score - (third?.score ?? 0)) / first.score,
    agreed: first.words === best('words') && first.pieces === best('pieces') ? 1 : 0,
    brief: new Set(reading.stems).size < fewStems ? 1 : 0,
    open: odds(likeness.open),
    human: odds(likeness.human),
    alike: likeness.alike,
  }
}

/** Fewer stems than that say little by themselves. */
const fewStems = 3

/** About the score, in rarest words, that one question in four passes. */
const strongest = 10

/** Odds are told apart up to e to that power. */
const most = 4
const tiny = 1e-6

function odds(share: number): number {
  return (Math.max(-most, Math.min(most, Math.log((share + tiny) / (1 - share + tiny)))) + most) / (2 * most)
}

const none: Evidence = {
  share: 0,
  strength: 0,
  coverage: 0,
  known: 0,
  margin: 0,
  runnerUp: 0,
  agreed: 0,
  brief: 0,
  open: 0,
  human: 0,
  alike: 0,
}
