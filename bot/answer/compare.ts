import type { Result } from './json-lines.ts'
import type { Labelled } from './labelled.ts'
import { isRouted, type Pair } from './score.ts'

/** Two runs of one set, message by message: how many routes are right in both, in one only, in none. */
export interface Comparison {
  readonly both: number
  readonly onlyThis: readonly string[]
  readonly onlyOther: readonly string[]
  readonly neither: number
  /** Chance, 0..1, that runs of equal worth differ that much (exact sign test, two sides). */
  readonly chance: number
  /** Ids that stand in one run only. */
  readonly unpaired: readonly string[]
}

/** Pairs this run with another by id. */
export function compare(pairs: readonly Pair[], other: readonly Result[]): Comparison {
  const byId = new Map(other.map((result) => [result.id, result]))
  const met = pairs.flatMap(({ label, result }) => {
    const against = byId.get(label.id)
    return against
      ? [{ id: label.id, here: isRouted({ label, result }), there: isRouted({ label, result: against }) }]
      : []
  })
  const onlyThis = met.filter(({ here, there }) => here && !there).map(({ id }) => id)
  const onlyOther = met.filter(({ here, there }) => !here && there).map(({ id }) => id)
  return {
    both: met.filter(({ here, there }) => here && there).length,
    onlyThis,
    onlyOther,
    neither: met.filter(({ here, there }) => !here && !there).length,
    chance: signTest(onlyThis.length, onlyOther.length),
    unpaired: unpairedIds(
      pairs.map(({ label }) => label),
      other,
    ),
  }
}

function unpairedIds(labels: readonly Labelled[], other: readonly Result[]): readonly string[] {
  const [here, there] = [new Set(labels.map(({ id }) => id)), new Set(other.map(({ id }) => id))]
  return [...here.symmetricDifference(there)]
}

function signTest(one: number, other: number): number {
  const total = one + other
  let [ways, tail] = [0.5 ** total, 0]
  for (let fewer = 0; fewer <= Math.min(one, other); fewer += 1) {
    tail += ways
    ways = (ways * (total - fewer)) / (fewer + 1)
  }
  return Math.min(1, 2 * tail)
}
