import type { Identity } from './mask.ts'

const emailMark = '[e-mail]'
const phoneMark = '[téléphone]'

/** Hides every e-mail address, then every telephone number. */
export function hideContacts(text: string, { email, telephone }: Identity): string {
  const own = email === '' ? text : text.replace(new RegExp(escaped(email), 'giu'), emailMark)
  return hideNumbers(own.replace(anyEmail, emailMark), telephone)
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Also with its "@" or dots spelled out or spaced. */
const anyEmail =
  /(?<![\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+\s?(?:@|\(at\)|\[at\]|\sarr?obase\s)\s?[\p{L}\p{N}-]+(?:(?:\.|\s?\(dot\)\s?|\spoint\s)[\p{L}\p{N}-]+)+/giu

/** What people put between the digits of a number. */
const between = '[\\s.\\-/()_·•]{0,3}'
const notDates = '(?!\\d\\d?[/.-]\\d\\d?[/.-]\\d{4})'
const french = new RegExp(
  `(?<!\\d)${notDates}(?:(?:\\+|00)${between}(?:33|262|590|594|596)${between}0?|0)(?:${between}\\d){9}(?!\\d)`,
  'g',
)
const foreign = new RegExp(`(?<!\\d)(?:\\+|00)${between}\\d(?:${between}\\d){6,13}(?!\\d)`, 'g')

function hideNumbers(text: string, telephone: string | null): string {
  const own = telephone?.replace(/\D/g, '') ?? ''
  const ownHidden = spellings(own).reduce((hidden, digits) => hidden.replace(spaced(digits), phoneMark), text)
  return ownHidden.replace(french, phoneMark).replace(foreign, phoneMark)
}

/** With the country code, the 0 of the country, or the national number alone; the longest first. */
function spellings(digits: string): readonly string[] {
  if (digits.length < 6) return []
  const [, code = '', national = ''] = /^(33|262|590|594|596|687|689|681|508)(\d+)$/.exec(digits) ?? []
  return national === '' ? [digits] : [`00${digits}`, `${code}0${national}`, digits, `0${national}`, national]
}

function spaced(digits: string): RegExp {
  return new RegExp(`\\+?\\(?${[...digits].join(between)}`, 'g')
}
