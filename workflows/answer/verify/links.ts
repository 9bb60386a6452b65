import { withoutAccents } from '../../understand/fold.ts'

/** Whether a text holds an address that its sheet's words have not, or any in full: a model never writes one. */
export function hasLink(text: string, sheetText: string): boolean {
  const folded = withoutAccents(text)
  if (address.test(folded)) return true
  const known = new Set(domains(withoutAccents(sheetText)))
  return domains(folded).some((domain) => !known.has(domain))
}

/** A scheme, a path, a mailbox, a pseudonym, a command, or a domain spelt in words or cut by spaces. */
const endings = 'fr|com|net|org|eu|io|info|gouv|gov|ru|xyz|me|ly|top|site|online|app|link|click|shop|co|biz|tv|be|ch|de'
const address = new RegExp(
  [
    '[a-z]:/',
    '//',
    '@',
    'http|www|mailto',
    '(?<![a-z])(?:ftp|tg)(?![a-z])',
    '(?<![^\\s(«"])/[a-z]',
    '[a-z\\d] (?:point|dot|punto|ponto) ?(?:fr|com|net|org|eu|gouv|info|me|ly|ru)(?![a-z])',
    '\\.\\s(?:fr|com|net|org|eu)(?![a-z])',
    `[a-z\\d]\\s\\. ?(?:${endings})(?![a-z])`,
    `\\.(?:${endings})/`,
  ].join('|'),
)

const domains = (folded: string): readonly string[] =>
  Array.from(folded.matchAll(/(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)+/gu), ([all]) => all).filter(
    (all) => /\p{L}/u.test(all.slice(all.indexOf('.'))),
  )
