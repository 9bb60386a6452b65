import { type Evidence, evidenceNames } from '#workflows/answer/line/evidence.ts'
import type { Weights } from '#workflows/answer/line/weights.ts'

/** The evidence of one search, and what was true of it. */
export interface Observed {
  readonly evidence: Evidence
  /** Some sheet answers it. */
  readonly isHeld: boolean
  /** The best sheet is the right one; null when nobody said which is. */
  readonly isRight: boolean | null
  readonly weight: number
}

/** Logistic regression by full descent, slightly held back; rounded to two digits. */
export function fitWeights(seen: readonly Observed[], isTrue: (one: Observed) => boolean): Weights {
  const total = seen.reduce((sum, { weight }) => sum + weight, 0)
  let bias = 0
  let of = [...evidenceNames].map(() => 0)
  for (let pass = 0; pass < passes; pass += 1) {
    const slopes = of.map(() => 0)
    let lean = 0
    for (const one of seen) {
      const values = evidenceNames.map((name) => one.evidence[name])
      const sum = values.reduce((all, value, index) => all + value * (of[index] ?? 0), bias)
      const miss = ((isTrue(one) ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * one.weight
      lean += miss
      values.forEach((value, index) => {
        slopes[index] = (slopes[index] ?? 0) + miss * value
      })
    }
    bias += (step * lean) / total
    of = of.map((weight, index) => weight + step * ((slopes[index] ?? 0) / total - held * weight))
  }
  return { bias: rounded(bias), of: evidenceFrom(of.map(rounded)) }
}

const passes = 3000
const step = 4
const held = 0.001

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function evidenceFrom(values: readonly number[]): Evidence {
  const by = new Map(evidenceNames.map((name, index) => [name, values[index] ?? 0]))
  const of = (name: (typeof evidenceNames)[number]): number => by.get(name) ?? 0
  return {
    share: of('share'),
    strength: of('strength'),
    coverage: of('coverage'),
    known: of('known'),
    first: of('first'),
    margin: of('margin'),
    runnerUp: of('runnerUp'),
    agreed: of('agreed'),
    brief: of('brief'),
    open: of('open'),
    human: of('human'),
    unheld: of('unheld'),
    alike: of('alike'),
    nearest: of('nearest'),
    votes: of('votes'),
  }
}
