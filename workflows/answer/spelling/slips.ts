/**
 * How far a typed word is from a known one: about 1 for each letter added, missing, replaced or swapped with the next,
 * less for slips of the hand and of the ear (a letter doubled, a key beside, « k » for « c »). `most` and above when it
 * is not less.
 */
export function slips(typed: string, known: string, most: number): number {
  if (Math.abs(typed.length - known.length) >= most + 1) return most
  let older: readonly number[] = []
  let last: readonly number[] = Array.from({ length: known.length + 1 }, (_, index) => index)
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row * missing]
    for (let column = 1; column <= known.length; column += 1) {
      line.push(step({ typed, known, row, column }, { line, last, older }))
    }
    if (Math.min(...line) >= most) return most
    older = last
    last = line
  }
  return last[known.length] ?? most
}

interface Place {
  readonly typed: string
  readonly known: string
  readonly row: number
  readonly column: number
}

interface Lines {
  readonly line: readonly number[]
  readonly last: readonly number[]
  readonly older: readonly number[]
}

const missing = 1
const doubled = 0.5
const near = 0.7
const swapped = 0.8

function step({ typed, known, row, column }: Place, { line, last, older }: Lines): number {
  const [one, other] = [typed.charAt(row - 1), known.charAt(column - 1)]
  const [before, otherBefore] = [typed.charAt(row - 2), known.charAt(column - 2)]
  const replaced = (last[column - 1] ?? 0) + replacing(one, other)
  const added = (last[column] ?? 0) + (one === before ? doubled : missing)
  const lost = (line[column - 1] ?? 0) + (other === otherBefore ? doubled : missing)
  const isSwap = row > 1 && column > 1 && one === otherBefore && before === other && one !== other
  return Math.min(replaced, added, lost, isSwap ? (older[column - 2] ?? 0) + swapped : Number.POSITIVE_INFINITY)
}

function replacing(one: string, other: string): number {
  if (one === other) return 0
  return alike.has(one < other ? one + other : other + one) ? near : missing
}

/** Keys side by side, and letters that sound alike. */
const alike: ReadonlySet<string> = new Set(
  [
    ...['azertyuiop', 'qsdfghjklm', 'wxcvbn'].flatMap((keys) =>
      Array.from({ length: keys.length - 1 }, (_, index) => keys.slice(index, index + 2)),
    ),
    ...['ck', 'kq', 'cq', 'cs', 'sz', 'gj', 'iy', 'ao', 'ae', 'ei', 'mn', 'bp', 'dt'],
  ].map((pair) => [...pair].toSorted().join('')),
)
