/** Single-letter insertions, deletions, replacements and swaps of neighbours between two words; more than `limit` is Infinity. */
export function edits(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Number.POSITIVE_INFINITY
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= to.length; column++) current.push(cell(from, to, rows, row, column))
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY
  }
  const distance = at(rows, from.length, to.length)
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}

function cell(from: string, to: string, rows: readonly (readonly number[])[], row: number, column: number): number {
  const same = from[row - 1] === to[column - 1]
  const changed = at(rows, row - 1, column - 1) + (same ? 0 : 1)
  const best = Math.min(changed, at(rows, row - 1, column) + 1, at(rows, row, column - 1) + 1)
  const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
  return swapped ? Math.min(best, at(rows, row - 2, column - 2) + 1) : best
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY
}

/** The letters of a word as bits: one edit changes at most two of them. */
export function letters(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 32)
  return bits
}

/** How many letters are in one word and not in the other. */
export function lettersApart(one: number, other: number): number {
  let count = 0
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count++
  return count
}
