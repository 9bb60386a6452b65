import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A telephone number that exists in its country's plan: `e164` to keep and dial, `shown` as people there write it. */
export type UnderstoodPhone =
  | { readonly understood: 'phone'; readonly e164: string; readonly shown: string }
  | { readonly understood: 'none' }

/**
 * Overseas territories that share France's ten-digit plan: what follows the 0, and the country code it is reached by.
 * Source: ARCEP's numbering plan (Réunion and Mayotte, Guadeloupe, Guyane, Martinique).
 */
const overseas: readonly (readonly [beginning: RegExp, code: string])[] = [
  [/^(?:26[239]|69[23]|639)/, '262'],
  [/^(?:590|69[01])/, '590'],
  [/^(?:594|694)/, '594'],
  [/^(?:596|69[67])/, '596'],
]

/** French Polynesia writes eight digits; six digits may be of New Caledonia, Wallis or Saint-Pierre, so they need their "+". */
const polynesia = /^(?:40|49|8[79])\d{6}$/

/**
 * A telephone number in any spelling, alone or in a sentence: France and its territories as they are dialled there,
 * the others with "+" or "00".
 */
export function understandPhone(words: string): UnderstoodPhone {
  const written = words.replace(/(?<=^|[\s+\d.])[oO](?=[\d\s.]*\d)/g, '0')
  for (const [candidate] of written.matchAll(/(?:\+|\b00)?\s?\(?\d[\d\s.\-/()\u00a0\u2009\u202f]{3,28}\d/g)) {
    const phone = read(candidate)
    if (phone) return phone
  }
  return { understood: 'none' }
}

function read(candidate: string): UnderstoodPhone | undefined {
  const digits = candidate.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  const international = internationalOf(digits.replace(/^00/, '+'))
  const number = international === undefined ? undefined : parsePhoneNumberFromString(international)
  if (!number?.isValid()) return undefined
  const isFrench = nationalCodes.has(number.countryCallingCode)
  return {
    understood: 'phone',
    e164: number.number,
    shown: isFrench ? number.formatNational() : number.formatInternational(),
  }
}

const nationalCodes: ReadonlySet<string> = new Set(['33', '262', '590', '594', '596'])

/** With "+" and the right country code; undefined when the digits alone do not tell the country. */
function internationalOf(digits: string): string | undefined {
  const [, french] = /^(?:\+33|33(?=\d{9}$)|0(?=\d{9}$)|(?=[67]\d{8}$))0?(\d{9})$/.exec(digits) ?? []
  if (french !== undefined) {
    const [, code = '33'] = overseas.find(([beginning]) => beginning.test(french)) ?? []
    return `+${code}${french}`
  }
  if (digits.startsWith('+')) return digits
  if (polynesia.test(digits)) return `+689${digits}`
  return /^(?:262|590|594|596)\d{9}$/.test(digits) ? `+${digits}` : undefined
}
