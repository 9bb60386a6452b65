import type { Retrieved } from '../retrieve/retriever.ts'

/** What speaks for or against answering with the best sheet, each about 0..1. */
export const evidenceNames = ['share', 'strength', 'coverage', 'known', 'margin', 'runnerUp', 'agreed', 'open'] as const
export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>

/** The evidence of a search, and of how much the message looks `open` to an answer (0..1); zeros when nothing was found. */
export function evidenceOf({ found, ideal, known, rarest }: Retrieved, open: number): Evidence {
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
    open: (Math.max(-most, Math.min(most, Math.log((open + tiny) / (1 - open + tiny)))) + most) / (2 * most),
  }
}

/** About the score, in rarest words, that one question in four passes. */
const strongest = 10

/** Odds are told apart up to e to that power. */
const most = 4
const tiny = 1e-6

const none: Evidence = {
  share: 0,
  strength: 0,
  coverage: 0,
  known: 0,
  margin: 0,
  runnerUp: 0,
  agreed: 0,
  open: 0,
}
