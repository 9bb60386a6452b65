import { introducedAs } from './introduced.ts'
import type { Span } from './span.ts'

/**
 * French social-security numbers (13 characters, Corsica's 2A and 2B included, and a key of two): with a right key, or
 * spaced as on the card, or said to be one, even incomplete.
 * Source: INSEE, numéro d'inscription au répertoire.
 */
export function findSocialSecurity(shadow: string): readonly Span[] {
  const shaped = [...shadow.matchAll(number)].flatMap(({ 0: found, index }): Span[] => {
    const said = introducedAs(shadow, index)
    const isSure = hasRightKey(found) || asOnTheCard.test(found)
    const after = shadow.slice(index + found.length, index + found.length + 40)
    return said === 'social-security' || saidAfter.test(after) || (isSure && said !== 'card' && said !== 'other')
      ? [span(index, found)]
      : []
  })
  const said = [...shadow.matchAll(anyLong)].flatMap(({ 0: found, index }) =>
    introducedAs(shadow, index) === 'social-security' ? [span(index, found)] : [],
  )
  return [...shaped, ...said]
}

function span(start: number, found: string): Span {
  return { start, end: start + found.length, kind: 'social-security' }
}

const gap = /[\s.\-/_]{0,3}/.source
const number = new RegExp(
  `(?<![a-z\\d])[12378]${['\\d{2}', '\\d{2}', '(?:\\d{2}|2[ab])', '\\d{3}', '\\d{3}'].map((part) => gap + spaced(part)).join('')}(?:[\\s.\\-/_]{0,3}(?:clef?[\\s:]*)?\\(?\\d\\s?\\d\\)?)?(?![a-z\\d])`,
  'g',
)
const asOnTheCard = /^[12]\s\d{2}\s\d{2}\s(?:\d{2}|2[ab])\s\d{3}\s\d{3}(?:\D{1,6}\d{2}\)?)?$/
const anyLong = /(?<![a-z\d+])[12378](?:[\s.\-/_]{0,3}(?:\d|2[ab])){8,14}(?![a-z\d])/g

const saidAfter =
  /^[\s,(]*(?:(?:a|c'?est|est|mon|le|la|de|du|ma|numero|n°|num)[\s']+){0,5}(?:secu|securite\s+sociale|nir|nss|ameli)\b/

/** Lets digits of one part be spaced too. */
function spaced(part: string): string {
  return part.replaceAll('\\d{3}', '\\d\\s?\\d\\s?\\d').replaceAll('\\d{2}', '\\d\\s?\\d')
}

/** Corsica counts as department 19 (2A) or 18 (2B) in the key. */
function hasRightKey(found: string): boolean {
  const plain = found.replace(/clef?/, '').replace(/[^\dab]/g, '')
  if (plain.length !== 15) return false
  const body = plain.slice(0, 13).replace('2a', '19').replace('2b', '18')
  return /^\d{13}$/.test(body) && 97 - (Number(body) % 97) === Number(plain.slice(13))
}
