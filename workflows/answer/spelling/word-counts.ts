/** How often words and pairs of words stand in texts. */
export interface WordCounts {
  readonly has: (word: string) => boolean
  readonly count: (word: string) => number
  /** How many words the texts have, repeated ones counted each time. */
  readonly total: number
  readonly words: () => Iterable<string>
  /** How little one expects a word after another, 0 for what always follows; about 12 for a word never met. */
  readonly surprise: (before: string, word: string) => number
}

/** Counts the words of folded texts, in small steps; `others` are known too, as if met once, after any word. */
export function* countWords(texts: readonly string[], others: Iterable<string>): Generator<void, WordCounts> {
  const singles = new Map<string, number>()
  const pairs = new Map<string, number>()
  let total = 0
  for (const [nth, text] of texts.entries()) {
    if (nth % breath === 0) yield
    let before = ''
    add(singles, before)
    for (const word of text.split(' ')) {
      add(singles, word)
      add(pairs, `${before} ${word}`)
      before = word
      total += 1
    }
  }
  for (const word of others) if (!singles.has(word)) add(singles, word)
  const count = (word: string): number => singles.get(word) ?? 0
  return {
    has: (word) => word !== '' && singles.has(word),
    count,
    total,
    words: () => singles.keys(),
    surprise: (before, word) => {
      const alone = (count(word) + unmet) / total
      const after = (pairs.get(`${before} ${word}`) ?? 0) / (count(before) + discount)
      return -Math.log(trust * after + (1 - trust) * alone)
    },
  }
}

/** How much pairs are trusted against single words, 0..1. */
const trust = 0.6
/** A pair met once after a rare word proves little. */
const discount = 3
const unmet = 0.2
/** Texts between two steps. */
const breath = 500

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
