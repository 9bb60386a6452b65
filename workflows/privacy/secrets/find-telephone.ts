import { introducedAs } from './introduced.ts'
import { isPublicNumber } from './public-number.ts'
import type { Span } from './span.ts'

/**
 * Telephone numbers of people: ten French digits in any spacing, with or without the country code, nine when they are
 * said to be a telephone's, or a foreign number with its « + » or « 00 ». Service numbers (0 8xx) and numbers of files,
 * orders and parcels stay.
 */
export function findTelephone(shadow: string): readonly Span[] {
  return [french, foreign, withoutZero].flatMap((pattern) =>
    [...shadow.matchAll(pattern)].flatMap(({ 0: found, index }) => spanOf(shadow, found, index, pattern)),
  )
}

const between = '[\\s.\\-/()_·•,]{0,3}'
const notDates = '(?!\\d\\d?[/.-]\\d\\d?[/.-]\\d{4}(?!\\d))'
const french = new RegExp(
  `(?<![\\d.,]|\\d\\s)${notDates}(?:\\(?(?:\\+|00)?${between}(?:33|262|590|594|596)${between}(?:\\(?0\\)?${between})?(?=[1-79])|[0o]${between}(?=[1-79]))(?:${between}\\d){9}(?!\\d|[.\\-]\\d|\\s\\d)`,
  'g',
)
const foreign = new RegExp(`(?<!\\d)(?:\\+|\\b00)${between}(?!33|\\s?33)[1-9](?:${between}\\d){7,13}(?!\\d)`, 'g')
const withoutZero = new RegExp(`(?<!\\d|\\d\\s|\\d[.-])[67](?:${between}\\d){8}(?!\\d|[.-]\\d|\\s\\d)`, 'g')

const saidAfter = /^[\s,(]*(?:c'?\s?est|est)?\s*(?:mon|le|ma)?\s*(?:num(?:ero)?|tel|telephone|portable|mobile)\b/

function spanOf(shadow: string, found: string, start: number, pattern: RegExp): readonly Span[] {
  const said = introducedAs(shadow, start)
  const isPlus = /^\(?(?:\+|00)/.test(found)
  if (pattern === withoutZero && said !== 'telephone' && !saidAfter.test(shadow.slice(start + found.length))) return []
  if (isPublicNumber(found.replace(/[^\d+]/g, '')) || (said === 'other' && !isPlus)) return []
  return [{ start, end: start + found.length, kind: 'telephone' }]
}
