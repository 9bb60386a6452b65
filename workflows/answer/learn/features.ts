import { stemmer } from '@orama/stemmers/french'

/** What a text is made of, for the reader: places in a table, each with a weight; the whole has length 1. */
export interface Features {
  readonly places: Int32Array
  readonly weights: Float32Array
}

/** How many places the table has. */
export const tableSize: number = 2 ** 15

/** What reads texts into features; it remembers the words it met, so that a whole set is read quickly. */
export type FeatureReader = (words: string) => Features

/** Reads stems, neighbouring stems, and groups of four letters of plain words, hashed. */
export function featureReader(): FeatureReader {
  const met = new Map<string, Word>()
  const sums = new Float32Array(tableSize)
  return (words) => {
    const places: number[] = []
    const add = (place: number, weight: number): void => {
      const sum = sums[place] ?? 0
      if (sum === 0) places.push(place)
      sums[place] = sum + weight
    }
    let before = 0
    let evenBefore = 0
    for (const word of words.split(' ')) {
      const { place, letters } = wordOf(word, met)
      add(place, 1)
      add(pair(before, place, 3), 0.7)
      add(pair(evenBefore, place, 7), 0.4)
      for (const group of letters) add(group, 0.4)
      evenBefore = before
      before = place
    }
    return taken(places, sums)
  }
}

interface Word {
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
  const read = { place: hash(stem), letters: plain.length > 3 ? grams(`<${plain}>`).map(hash) : [] }
  if (met.size < mostRemembered) met.set(word, read)
  return read
}

/** The features at these places, made of length 1; leaves the sums at zero for the next text. */
function taken(places: readonly number[], sums: Float32Array): Features {
  let squares = 0
  for (const place of places) squares += (sums[place] ?? 0) ** 2
  const length = Math.sqrt(squares) || 1
  const features = { places: new Int32Array(places.length), weights: new Float32Array(places.length) }
  for (let each = 0; each < places.length; each += 1) {
    const place = places[each] ?? 0
    features.places[each] = place
    features.weights[each] = (sums[place] ?? 0) / length
    sums[place] = 0
  }
  return features
}

function grams(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - gram + 1) },
    (_, start) => `#${word.slice(start, start + gram)}`,
  )
}

const gram = 4

/** FNV-1a, 32 bits, cut to the table. */
function hash(feature: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < feature.length; index += 1) {
    value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193)
  }
  return cut(value)
}

/** One place for two stems in this order; `distance` sets apart those next to each other from those farther away. */
function pair(one: number, other: number, distance: number): number {
  return cut(Math.imul(Math.imul(one + distance, 0x9e3779b1) ^ (other + 1), 0x85ebca6b))
}

function cut(value: number): number {
  return (value ^ (value >>> 15)) & (tableSize - 1)
}
