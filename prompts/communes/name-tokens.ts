/**
 * A place's name as plain words: lower case, no accents, "St" and "Ste" in full, "s/" as "sur", lès and lez as "les".
 * Written in any usual way, one name gives the same tokens.
 */
export function nameTokens(words: string): readonly string[] {
  const lower = words.toLowerCase().replace(/\bs\s*\//g, ' sur ')
  const plain = isAscii.test(lower) ? lower : withoutAccents(lower)
  return plain.split(/[^a-z0-9]+/).flatMap((token) => (token === '' ? [] : [inFull.get(token) ?? token]))
}

const isAscii = /^[ -~]*$/

function withoutAccents(words: string): string {
  return words.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '')
}

const inFull: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['lez', 'les'],
])

const articles: ReadonlySet<string> = new Set(['l', 'le', 'la', 'les'])
const links: ReadonlySet<string> = new Set([
  ...articles,
  'd',
  'de',
  'du',
  'des',
  'en',
  'sur',
  'sous',
  'a',
  'au',
  'aux',
  'et',
  's',
])

/** "Le Havre" as "havre"; the same tokens when there is no leading article, or nothing after it. */
export function withoutArticle(tokens: readonly string[]): readonly string[] {
  const [first = '', ...rest] = tokens
  return articles.has(first) && rest.length > 0 ? rest : tokens
}

/** The words that carry the name: "Aulnay-sous-Bois" as "aulnay bois". */
export function withoutLinks(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => !links.has(token))
}
