/**
 * A text as a hurried hand types it: each letter has `share` (0..1) chances to be left out, doubled, replaced by a
 * neighbour on the keyboard, or swapped with the next. Digits stay. The same seed disturbs the same way.
 */
export function disturb(text: string, share: number, seed: number): string {
  const random = createRandom(seed)
  const letters = [...text]
  let typed = ''
  while (letters.length > 0) {
    const letter = letters.shift() ?? ''
    const isHit = /\p{L}/u.test(letter) && random() < share
    typed += isHit ? mistyped(letter, letters, random) : letter
  }
  return typed
}

/** May take the next letter from `rest`, when both change places. */
function mistyped(letter: string, rest: string[], random: () => number): string {
  switch (Math.floor(random() * 4)) {
    case 0:
      return ''
    case 1:
      return letter + letter
    case 2:
      return beside(letter, random)
    default:
      return `${rest.shift() ?? ''}${letter}`
  }
}

const rows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'] as const

function beside(letter: string, random: () => number): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? rows[0]
  const place = Math.max(0, row.indexOf(letter.toLowerCase()))
  return row[place === 0 || (place < row.length - 1 && random() < 0.5) ? place + 1 : place - 1] ?? letter
}

/** Uniform draws from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 1)
  return () => {
    state = Math.imul(state + 0x6d2b79f5, 1)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
