import type { Commune } from '#workflows/understand/commune.ts'
import { edits, letters, lettersApart } from './edits.ts'
import { once } from './once.ts'
import { nameTokens, withoutArticle, withoutLinks } from './name-tokens.ts'
import type { CommuneTable } from './table.ts'

interface Entry {
  readonly commune: Commune
  readonly tokens: readonly string[]
  /** Tokens joined by spaces and ended by one, so that a beginning ends on a word. */
  readonly spaced: string
  /** The same without the leading article. */
  readonly bare: string
  readonly joined: string
  readonly letters: number
}

/** Every name of every commune: looked up whole, by its first words, nearly, or by its first letters. */
export interface NameIndex {
  /** Those of today, and of former communes unless a town is meant. */
  readonly whole: (tokens: readonly string[]) => readonly Commune[]
  readonly firstWords: (tokens: readonly string[]) => readonly Commune[]
  readonly nearly: (tokens: readonly string[]) => readonly Commune[]
  readonly firstLetters: (tokens: readonly string[]) => readonly Commune[]
}

/** About 0.2 s to make for all of France, the first time. */
export function nameIndex({ communes, aliases }: CommuneTable): NameIndex {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const entries = communes.map((commune) => entryOf(commune.name, commune))
  const others = aliases.flatMap(({ name, code }) => {
    const commune = byCode.get(code)
    return commune ? [entryOf(name, commune)] : []
  })
  const today = lookupOf(entries)
  const former = lookupOf(others)
  return {
    whole: (tokens) => wholeName(tokens, today, former),
    firstWords: (tokens) => firstWords(tokens, entries),
    nearly: (tokens) => nearly(tokens, entries),
    firstLetters: (tokens) => firstLetters(tokens.join(''), entries),
  }
}

/** Below this many inhabitants, a place whose former name is the same may well be the one meant. */
const unmistakable = 20_000

function wholeName(tokens: readonly string[], today: Lookup, former: Lookup): readonly Commune[] {
  const found = lookUp(tokens, today)
  return found.some(({ population }) => population >= unmistakable)
    ? found
    : [...new Set([...found, ...lookUp(tokens, former)])]
}

function lookUp(tokens: readonly string[], { whole, bare, loose }: Lookup): readonly Commune[] {
  const key = tokens.join('')
  const asWritten = whole.get(key) ?? []
  const articleTyped = withoutArticle(tokens) !== tokens
  if (articleTyped && asWritten.length > 0) return asWritten
  const anyArticle = bare.get(withoutArticle(tokens).join('')) ?? []
  return anyArticle.length > 0 ? anyArticle : (loose().get(withoutLinks(tokens).join('')) ?? [])
}

interface Lookup {
  readonly whole: ReadonlyMap<string, readonly Commune[]>
  readonly bare: ReadonlyMap<string, readonly Commune[]>
  /** Made when first needed: few people leave out the small words. */
  readonly loose: () => ReadonlyMap<string, readonly Commune[]>
}

function lookupOf(entries: readonly Entry[]): Lookup {
  return {
    whole: mapOf(entries, ({ joined }) => joined),
    bare: mapOf(entries, ({ bare }) => bare.replaceAll(' ', '')),
    loose: once(() => mapOf(entries, ({ tokens }) => withoutLinks(tokens).join(''))),
  }
}

function mapOf(entries: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, readonly Commune[]> {
  const map = new Map<string, Commune[]>()
  for (const entry of entries) add(map, key(entry), entry.commune)
  return map
}

function add(map: Map<string, Commune[]>, key: string, commune: Commune): void {
  if (key === '') return
  const kept = map.get(key)
  if (kept) kept.push(commune)
  else map.set(key, [commune])
}

function entryOf(name: string, commune: Commune): Entry {
  const tokens = nameTokens(name)
  const joined = tokens.join('')
  const spaced = `${tokens.join(' ')} `
  const others = withoutArticle(tokens)
  return {
    commune,
    tokens,
    spaced,
    bare: others === tokens ? spaced : `${others.join(' ')} `,
    joined,
    letters: letters(joined),
  }
}

function firstWords(tokens: readonly string[], entries: readonly Entry[]): readonly Commune[] {
  const start = `${tokens.join(' ')} `
  return entries.filter(({ spaced, bare }) => spaced.startsWith(start) || bare.startsWith(start)).map(communeOf)
}

function firstLetters(start: string, entries: readonly Entry[]): readonly Commune[] {
  if (start.length < 5) return []
  return entries.filter(({ joined }) => joined.startsWith(start) && !/\d/.test(joined)).map(communeOf)
}

function communeOf({ commune }: { readonly commune: Commune }): Commune {
  return commune
}

function nearly(tokens: readonly string[], entries: readonly Entry[]): readonly Commune[] {
  const word = tokens.join('')
  const limit = typosIn(word)
  if (limit === 0) return []
  const bits = letters(word)
  const distances = entries
    .filter((entry) => isPossible(entry, word, bits, limit))
    .map(({ joined, commune }) => ({ commune, distance: edits(word, joined, limit) }))
    .filter(({ distance }) => distance <= limit)
  const least = Math.min(...distances.map(({ distance }) => distance))
  return distances.filter(({ distance }) => distance === least).map(communeOf)
}

function typosIn({ length }: string): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/** A short word is near so many names that only a town can be meant. */
const townForShortWords = 10_000

function isPossible(entry: Entry, word: string, bits: number, limit: number): boolean {
  return (
    Math.abs(entry.joined.length - word.length) <= limit &&
    lettersApart(bits, entry.letters) <= 2 * limit &&
    (word.length >= 6 || entry.commune.population >= townForShortWords)
  )
}
