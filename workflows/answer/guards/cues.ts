/** Patterns of plain words; each cue is the inside of a group, whole words, as `frapp\w*|gifle`. */

/** Holds when every cue stands somewhere in the message, in any order. */
export function all(...cues: readonly string[]): RegExp {
  return new RegExp(`^${cues.map((cue) => `(?=.*\\b(?:${cue})\\b)`).join('')}`)
}

/** Two cues at most `gap` words apart, in either order; itself a cue. */
export function near(one: string, other: string, gap = 5): string {
  const between = `(?: \\w+){0,${gap}}? `
  return `(?:${one})${between}(?:${other})|(?:${other})${between}(?:${one})`
}

/** Two cues in this order, at most `gap` words between; itself a cue. */
export function inTurn(one: string, other: string, gap = 5): string {
  return `(?:${one})(?: \\w+){0,${gap}}? (?:${other})`
}
