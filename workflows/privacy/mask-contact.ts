import { identityMarks } from '../understand/identity-mark.ts'
import type { Identity } from './mask.ts'

const { email: emailMark, telephone: phoneMark } = identityMarks

/** Hides every e-mail address, then every telephone number. */
export function contactHider({ email, telephone }: Identity): (text: string) => string {
  const ownEmail = email === '' ? [] : [new RegExp(escaped(email), 'giu')]
  const ownNumbers = spellings(telephone?.replace(/\D/g, '') ?? '').map(spaced)
  const emails = [...ownEmail, anyEmail]
  const numbers = [...ownNumbers, french, foreign]
  return (text) => replaceAll(replaceAll(text, emails, emailMark), numbers, phoneMark)
}

function replaceAll(text: string, patterns: readonly RegExp[], mark: string): string {
  return patterns.reduce((hidden, pattern) => hidden.replace(pattern, mark), text)
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

/** With the country code, the 0 of the country, or the national number alone; the longest first. */
function spellings(digits: string): readonly string[] {
  if (digits.length < 6) return []
  const [, code = '', national = ''] = /^(33|262|590|594|596|687|689|681|508)(\d+)$/.exec(digits) ?? []
  return national === '' ? [digits] : [`00${digits}`, `${code}0${national}`, digits, `0${national}`, national]
}

function spaced(digits: string): RegExp {
  return new RegExp(`\\+?\\(?${[...digits].join(between)}`, 'g')
}
