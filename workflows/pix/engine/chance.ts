/** A number in [0, 1), the same for the same seed and question (FNV-1a, then a mixing step of Murmur3). */
export function chanceOf(seed: string, question: number): number {
  let h = 0x811c9dc5
  for (const letter of seed) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  h = Math.imul(h ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(question + 1, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return ((h ^ (h >>> 12)) >>> 0) / 2 ** 32
}
