import { introducedAs } from './introduced.ts'
import { isLuhn } from './luhn.ts'
import type { Span } from './span.ts'

/**
 * Bank card numbers: 13 to 19 digits in any spacing, over several lines or not, with a right check digit; or said to be
 * a card, whatever the check digit. The three digits that follow one, past the date, are its code.
 */
export function findCard(shadow: string): readonly Span[] {
  return [...shadow.matchAll(run)].flatMap(({ 0: found, index }) => cardsIn(shadow, found, index))
}

const run = /(?<![\d+])\d(?:(?:[\s.\-/_,·•*|:]{0,4}|\s(?:puis|et|ensuite|espace|euh)\s)\d){11,30}/g

function cardsIn(shadow: string, found: string, at: number): readonly Span[] {
  const groups = [...found.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: at + index }))
  const said = introducedAs(shadow, at)
  for (const [first, group] of groups.entries()) {
    const last = lastOfCard(groups.slice(first), said === 'card', said === 'other' || said === 'social-security')
    if (last !== undefined) {
      const end = last.start + last.digits.length
      return [{ start: group.start, end, kind: 'card' }, ...codeAfter(shadow, end)]
    }
  }
  return []
}

interface Group {
  readonly digits: string
  readonly start: number
}

/** The group that ends a card begun by the first group. Sixteen digits before any other length. */
function lastOfCard(groups: readonly Group[], isSaid: boolean, isOther: boolean): Group | undefined {
  const ends = groups.map((group, last) => ({
    group,
    digits: groups
      .slice(0, last + 1)
      .map((each) => each.digits)
      .join(''),
  }))
  const right = ends.filter(({ digits }) => !isOther && (isCard(digits) || isPrinted(groups, digits)))
  const loose = ends.filter(({ digits }) => isSaid && digits.length >= 12 && digits.length <= 19)
  return (sixteen(right) ?? right.at(0) ?? sixteen(loose) ?? loose.at(-1))?.group
}

function sixteen<End extends { readonly digits: string }>(ends: readonly End[]): End | undefined {
  return ends.find(({ digits }) => digits.length === 16)
}

function isCard(digits: string): boolean {
  return issued.test(digits) && isLuhn(digits)
}

/** Four groups of four, as a card shows them, even if a digit was misread. */
function isPrinted(groups: readonly Group[], digits: string): boolean {
  return /^[45]\d{15}$/.test(digits) && groups.slice(0, 4).every((group) => group.digits.length === 4)
}

/** Below sixteen digits other numbers have the same check (SIRET, IMEI), so the issuer must be a card's. */
const issued = /^(?:[2-9]\d{15,18}|4\d{12}|3[47]\d{13}|3[0689]\d{12}|(?:5[0678]|6\d)\d{12,13})$/

function codeAfter(shadow: string, end: number): readonly Span[] {
  const after =
    /^[\s,;/.-]{1,4}(?:(?:exp\w*|val\w*|date|fin)?\W{0,3}\d{1,2}\s?[/.-]\s?\d{2,4}\W{1,4})(?:et\s+)?(\d{3})(?!\d|\s*(?:euros?|€))/.exec(
      shadow.slice(end, end + 40),
    )
  if (after?.[1] === undefined) return []
  const stop = end + after[0].length
  return [{ start: stop - after[1].length, end: stop, kind: 'card-code' }]
}
