/** A text with a share of its letters lost, replaced, doubled by another or swapped with the next; the same each time. */
export function disturbed(text: string, share: number, seed: number): string {
  let state = seed
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const letter = (): string => 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(chance() * 26))
  return text.replace(/(\p{L})(\p{L}?)/gu, (both, one: string, next: string) => {
    if (chance() > share * 2) return both
    const acts = [next, letter() + next, one + letter() + next, next + one]
    return acts[Math.floor(chance() * acts.length)] ?? both
  })
}
