declare module 'talisman/metrics/damerau-levenshtein.js' {
  /** Edits (added, missing, replaced, swapped letters) from one word to the other. */
  const damerauLevenshtein: (one: string, other: string) => number
  export = damerauLevenshtein
}

declare module 'talisman/phonetics/french/phonetic.js' {
  /** How a French word sounds, as upper-case letters; words of one sound share it. */
  const phonetic: (word: string) => string
  export = phonetic
}
