import type { Read } from '../learn/reader.ts'
import type { Retrieved } from '../retrieve/retriever.ts'

/** What speaks for or against answering with the best sheet, each about 0..1. */
export const evidenceNames = [
  'share',
  'strength',
  'coverage',
  'known',
  'first',
  'margin',
  'runnerUp',
  'agreed',
  'brief',
  'open',
  'human',
  'unheld',
  'alike',
  'nearest',
  'votes',
] as const
export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>

/** The evidence of a search, and of what the message looks like; null when nothing was found. */
export function evidenceOf(
  { found, ideal, known, rarest, reading }: Retrieved,
  { looks, near }: Pick<Read, 'looks' | 'near'>,
): Evidence | null {
  const [first, second, third] = found
  if (!first) return null
  const best = (key: (typeof agreement)[number]): number => Math.max(...found.map((one) => one[key]))
  return {
    share: ideal === 0 ? 0 : first.words / ideal,
    strength: Math.min(1, first.words / (strongest * rarest)),
    coverage: first.coverage,
    known,
    first: first.score,
    margin: first.score - (second?.score ?? 0),
    runnerUp: first.score - (third?.score ?? 0),
    agreed: agreement.filter((key) => first[key] === best(key)).length / agreement.length,
    brief: isBrief(reading) ? 1 : 0,
    open: odds(looks.get('answer')),
    human: odds(looks.get('human')),
    unheld: odds(looks.get('unheld')),
    alike: near.labels.get('answer') ?? (near.labels.size === 0 ? 0.5 : 0),
    nearest: near.nearest,
    votes: first.votes,
  }
}

/** Whether a message has so few stems that they say little by themselves. */
export function isBrief({ stems }: Retrieved['reading']): boolean {
  return new Set(stems).size < fewStems
}

const fewStems = 3

const agreement = ['words', 'explains', 'votes'] as const

/** About the score, in rarest words, that one question in four passes. */
const strongest = 10

/** Odds are told apart up to e to that power. */
const most = 4
const tiny = 1e-6

function odds(share = 0): number {
  return (Math.max(-most, Math.min(most, Math.log((share + tiny) / (1 - share + tiny)))) + most) / (2 * most)
}
