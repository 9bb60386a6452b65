import { isCommonWord } from '../understand/common-word.ts'
import { identityMarks, nameIntroduction } from '../understand/identity-mark.ts'
import { namePattern, partsOf, wholeWords } from '../understand/name-pattern.ts'
import type { Identity } from './mask.ts'

const { prenom: firstMark, nom: lastMark } = identityMarks

type Replacement = readonly [pattern: RegExp, mark: string]

/** Hides a person's own names: both together in either order, as initials, then each, then each half of a double one. */
export function nameHider({ prenom, nom }: Identity): (text: string) => string {
  const [first, last] = [isName(prenom) ? prenom : '', isName(nom) ? nom : '']
  const both = first !== '' && last !== '' ? together(first, last) : []
  const replacements = [...both, ...alone(last, lastMark), ...alone(first, firstMark)]
  return (text) =>
    replacements
      .reduce((hidden, [pattern, mark]) => hidden.replace(pattern, mark), text.normalize('NFD'))
      .normalize('NFC')
}

function isName(words: string): boolean {
  return partsOf(words).length > 0
}

function together(prenom: string, nom: string): readonly Replacement[] {
  const [first, last] = [namePattern(prenom, 'any'), namePattern(nom, 'any')]
  const capital = namePattern(nom, 'capital')
  const letters = partsOf(prenom).map((part) => part.slice(0, 1).toUpperCase())
  const initial = letters.join('[.-]{0,2}\\s?')
  const [lastLetter = ''] = partsOf(nom).map((part) => part.slice(0, 1).toUpperCase())
  const patterns: readonly (readonly [pattern: string, mark: string])[] = [
    [`${first}[\\s,._-]{1,3}${last}`, `${firstMark} ${lastMark}`],
    [`${last}[\\s,._-]{1,3}${first}`, `${lastMark} ${firstMark}`],
    [`${initial}\\.?\\s?${capital}`, `${firstMark} ${lastMark}`],
    [`${capital}\\s${initial}\\.`, `${lastMark} ${firstMark}`],
    [`${initial}\\.\\s?${lastLetter}\\.`, `${firstMark} ${lastMark}`],
  ]
  return patterns.map(([pattern, mark]) => [new RegExp(wholeWords(pattern), 'gu'), mark])
}

/** The whole name, then each of its words but the particles. */
function alone(name: string, mark: string): readonly Replacement[] {
  const parts = partsOf(name)
  const halves = parts.length > 1 ? parts.filter((part) => part.length > 2 && !particles.has(part)) : []
  return [name, ...halves]
    .filter((part) => part !== '')
    .flatMap((part) => patternsOf(part))
    .map((pattern) => [pattern, mark])
}

const particles: ReadonlySet<string> = new Set(['les', 'des', 'von', 'van', 'der', 'den', 'del', 'dos', 'ben', 'bin'])

function patternsOf(name: string): readonly RegExp[] {
  const any = wholeWords(namePattern(name, 'any'))
  if (!isCommonWord(name)) return [new RegExp(any, 'gu')]
  const introduced = new RegExp(`(?<=(?<!\\p{L})${nameIntroduction}[\\s:,]{1,3})${any}`, 'giu')
  return [introduced, new RegExp(wholeWords(namePattern(name, 'capital')), 'gu')]
}
