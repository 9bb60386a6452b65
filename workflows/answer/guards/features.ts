import { stemmer } from '@orama/stemmers/french'

/** What a text is made of, for the classifier: places in a table, each with a weight; the whole has length 1. */
export interface Features {
  readonly places: Int32Array
  readonly weights: Float32Array
}

/** How many places the table has. */
export const tableSize: number = 2 ** 15

/** What reads texts into features; it remembers the words it met, so that a whole set is read quickly. */
export type FeatureReader = (words: string) => Features

/** Reads stems, neighbouring stems, and groups of four and five letters of plain words, hashed. */
export function featureReader(): FeatureReader {
  const met = new Map<string, Word>()
  return (words) => {
    const counts = new Map<number, number>()
    const add = (place: number, weight: number): void => {
      counts.set(place, (counts.get(place) ?? 0) + weight)
    }
    const known = words.split(' ').map((word) => wordOf(word, met))
    for (const [index, { stem, place, letters }] of known.entries()) {
      add(place, 1)
      add(hash(`${known[index - 1]?.stem ?? '^'} ${stem}`), 0.7)
      add(hash(`${known[index - 2]?.stem ?? '^'} _ ${stem}`), 0.4)
      for (const group of letters) add(group, 0.4)
    }
    return normal(counts)
  }
}

interface Word {
  readonly stem: string
  readonly place: number
  readonly letters: readonly number[]
}

/** Beyond this, words are read without being remembered: a stranger's messages must not fill the memory. */
const mostRemembered = 20_000

function wordOf(word: string, met: Map<string, Word>): Word {
  const known = met.get(word)
  if (known) return known
  const plain = /\d/.test(word) ? '0' : word
  const stem = plain.length > 3 ? stemmer(plain) : plain
  const read = { stem, place: hash(stem), letters: plain.length > 3 ? grams(`<${plain}>`).map(hash) : [] }
  if (met.size < mostRemembered) met.set(word, read)
  return read
}

function normal(counts: ReadonlyMap<number, number>): Features {
  let squares = 0
  for (const count of counts.values()) squares += count * count
  const length = Math.sqrt(squares) || 1
  return {
    places: Int32Array.from(counts.keys()),
    weights: Float32Array.from(counts.values(), (count) => count / length),
  }
}

function grams(word: string): readonly string[] {
  return [3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, word.length - size + 1) }, (_, start) => `#${word.slice(start, start + size)}`),
  )
}

/** FNV-1a, 32 bits, cut to the table. */
function hash(feature: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < feature.length; index += 1) {
    value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193)
  }
  return (value ^ (value >>> 15)) & (tableSize - 1)
}
