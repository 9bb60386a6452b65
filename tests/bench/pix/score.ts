import { competenceIds } from '#workflows/pix/engine/bank.ts'

/** Figures over many people and the sixteen competences. */
export interface Score {
  /** Root mean square error, in levels. */
  readonly rmse: number
  /** Share of levels at most one away from the true one, as real numbers. */
  readonly near: number
  /** The same for whole levels, both rounded. */
  readonly whole: number
  /** Share of the person's own strengths and weaknesses, around their mean, that is recovered (R²). */
  readonly own: number
  /** Share of true levels within the 90 % interval. */
  readonly cover: number
}

export interface Guess {
  readonly levels: readonly number[]
  /** Standard deviations; absent when the method gives none. */
  readonly sd?: readonly number[]
}

export function score(truths: readonly (readonly number[])[], guesses: readonly Guess[]): Score {
  const sums = { squares: 0, near: 0, whole: 0, cover: 0, lost: 0, spread: 0 }
  truths.forEach((truth, i) => {
    const guess = guesses[i] ?? { levels: [] }
    const means = { truth: mean(truth), guess: mean(guess.levels) }
    truth.forEach((level, k) => {
      const found = guess.levels[k] ?? 0
      sums.squares += (found - level) ** 2
      sums.near += oneIf(Math.abs(found - level) <= 1)
      sums.whole += oneIf(Math.abs(Math.round(found) - Math.round(level)) <= 1)
      sums.cover += oneIf(Math.abs(found - level) <= 1.645 * (guess.sd?.[k] ?? 0))
      sums.lost += (found - means.guess - (level - means.truth)) ** 2
      sums.spread += (level - means.truth) ** 2
    })
  })
  const count = truths.length * competenceIds.length
  return {
    rmse: Math.sqrt(sums.squares / count),
    near: sums.near / count,
    whole: sums.whole / count,
    own: 1 - sums.lost / sums.spread,
    cover: sums.cover / count,
  }
}

function oneIf(held: boolean): number {
  return held ? 1 : 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
