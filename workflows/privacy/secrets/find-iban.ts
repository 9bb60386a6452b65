import { getCountrySpecifications, isValidIBAN } from 'ibantools'
import { introducedAs } from './introduced.ts'
import type { Span } from './span.ts'

/**
 * IBANs of any country, in any case and spacing, with a right check; or with the length of their country; or said to be
 * one. Also the 23 characters of a French RIB said to be so, and the eleven of its account number.
 */
export function findIban(shadow: string): readonly Span[] {
  const ibans = [...shadow.matchAll(begun)].flatMap(({ 0: found, index }) => ibanIn(shadow, found, index))
  const ribs = [...shadow.matchAll(rib)].flatMap(({ 0: found, index }): Span[] =>
    introducedAs(shadow, index) === 'iban' ? [{ start: index, end: index + found.length, kind: 'iban' }] : [],
  )
  const accounts = [...shadow.matchAll(account)].map(
    ({ 0: found, index }): Span => ({ start: index, end: index + found.length, kind: 'iban' }),
  )
  return [...ibans, ...ribs, ...accounts]
}

const begun =
  /(?:(?<![a-z\d])|(?<=\b(?:iban|rib)))[a-z]\s?[a-z][\s.:_/-]{0,2}\d(?:\s?\d)(?:[\s._/-]{0,3}[a-z\d]){6,36}/g
const account = /(?<=\b(?:compte|cpte)\s?(?:n°|numero|num|:)?\s?:?\s?)(?=[a-z]?\d{5})[a-z\d]{11}(?![a-z\d])/g
const rib = /(?<![a-z\d])\d{5}[\s._-]{0,3}\d{5}(?:[\s._-]{0,3}[a-z\d]){11}[\s._-]{0,3}\d{2}(?![a-z\d])/g

const specifications = getCountrySpecifications()

function ibanIn(shadow: string, found: string, at: number): readonly Span[] {
  const country = found.replace(/\s/g, '').slice(0, 2).toUpperCase()
  const length = specifications[country]?.chars
  if (!length) return []
  const whole = firstCharacters(found, length)
  if (whole !== undefined && isIban(whole, country)) return [{ start: at, end: at + whole.length, kind: 'iban' }]
  return introducedAs(shadow, at) === 'iban' || country === 'FR' ? part(found, at) : []
}

/** A right check, or a French account's shape: five digits, five digits, eleven characters, a key. */
function isIban(words: string, country: string): boolean {
  const plain = words.replace(/[^a-z\d]/g, '').toUpperCase()
  return isValidIBAN(plain) || (country === 'FR' && /^FR\d{12}[A-Z\d]{11}\d{2}$/.test(plain))
}

/** The beginning that holds so many letters and digits, unless another follows at once. */
function firstCharacters(found: string, length: number): string | undefined {
  const places = [...found.matchAll(/[a-z\d]/g)].map(({ index }) => index)
  const last = places[length - 1]
  return last === undefined || places[length] === last + 1 ? undefined : found.slice(0, last + 1)
}

/** An IBAN cut short or mistyped: its groups that hold a digit. */
function part(found: string, at: number): readonly Span[] {
  const [kept = ''] = /^[a-z]{2}[\s.:_-]{0,2}\d\s?\d(?:[\s._-]{0,3}(?=[a-z\d]*\d)[a-z\d]+)+/.exec(found) ?? []
  return kept.replace(/\W/g, '').length >= 10 ? [{ start: at, end: at + kept.length, kind: 'iban' }] : []
}
