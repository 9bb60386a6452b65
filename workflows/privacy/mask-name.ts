import { isCommonWord } from './common-word.ts'
import type { Identity } from './mask.ts'
import { namePattern, partsOf, wholeWords } from './name-pattern.ts'

const firstMark = '[prénom]'
const lastMark = '[nom]'

/** Hides a person's own names: both together in either order, as initials, then each, then each half of a double one. */
export function hideNames(text: string, { prenom, nom }: Identity): string {
  const [first, last] = [isName(prenom) ? prenom : '', isName(nom) ? nom : '']
  const both = first !== '' && last !== '' ? hideBoth(text.normalize('NFD'), first, last) : text.normalize('NFD')
  return hideEach(hideEach(both, last, lastMark), first, firstMark).normalize('NFC')
}

function isName(words: string): boolean {
  return partsOf(words).length > 0
}

function hideBoth(text: string, prenom: string, nom: string): string {
  const [first, last] = [namePattern(prenom, 'any'), namePattern(nom, 'any')]
  const capital = namePattern(nom, 'capital')
  const letters = partsOf(prenom).map((part) => part.slice(0, 1).toUpperCase())
  const initial = `${letters.join('[.-]{0,2}\\s?')}`
  const [lastLetter = ''] = partsOf(nom).map((part) => part.slice(0, 1).toUpperCase())
  const replacements: readonly (readonly [pattern: string, by: string])[] = [
    [`${first}[\\s,._-]{1,3}${last}`, `${firstMark} ${lastMark}`],
    [`${last}[\\s,._-]{1,3}${first}`, `${lastMark} ${firstMark}`],
    [`${initial}\\.?\\s?${capital}`, `${firstMark} ${lastMark}`],
    [`${capital}\\s${initial}\\.`, `${lastMark} ${firstMark}`],
    [`${initial}\\.\\s?${lastLetter}\\.`, `${firstMark} ${lastMark}`],
  ]
  return replacements.reduce((hidden, [pattern, by]) => hidden.replace(new RegExp(wholeWords(pattern), 'gu'), by), text)
}

/** The whole name, then each of its words but the particles. */
function hideEach(text: string, name: string, mark: string): string {
  const parts = partsOf(name)
  const halves = parts.length > 1 ? parts.filter((part) => part.length > 2 && !particles.has(part)) : []
  return [name, ...halves].filter((part) => part !== '').reduce((hidden, part) => hideOne(hidden, part, mark), text)
}

const particles: ReadonlySet<string> = new Set(['les', 'des', 'von', 'van', 'der', 'den', 'del', 'dos', 'ben', 'bin'])

const introductions =
  "je m['’]appel+e|je me nomme|je suis|moi c['’]est|mon (?:pre\\p{M}*)?nom(?: de famille)?(?: est| c['’]est)?|(?:pre\\p{M}*)?nom|signe\\p{M}*e?|monsieur|madame|mme|mlle|mr"

function hideOne(text: string, name: string, mark: string): string {
  if (!isCommonWord(name)) return text.replace(new RegExp(wholeWords(namePattern(name, 'any')), 'gu'), mark)
  const introduced = new RegExp(
    `(?<=(?<!\\p{L})(?:${introductions})[\\s:,]{1,3})${wholeWords(namePattern(name, 'any'))}`,
    'giu',
  )
  const capital = new RegExp(wholeWords(namePattern(name, 'capital')), 'gu')
  return text.replace(introduced, mark).replace(capital, mark)
}
