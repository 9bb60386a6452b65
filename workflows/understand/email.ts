import { mailDomainMeant } from './mail-domain.ts'

/** Why words are no address: nothing like one, an accent or a space in it, its end missing, or two different ones. */
export type EmailFault = 'nothing' | 'accent' | 'space' | 'domain' | 'several' | 'malformed'

/** An address, lower-cased; `suggestion` when its domain looks like a slip of a well-known one. */
export type UnderstoodEmail =
  | { readonly understood: 'email'; readonly email: string; readonly suggestion?: string }
  | { readonly understood: 'none'; readonly why: EmailFault }

/** Finds an e-mail address, alone or in a sentence: "mon mail c'est Jean.Dupont@Orange.fr." */
export function understandEmail(words: string): UnderstoodEmail {
  const text = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s*(?:\(at\)|\[at\]|\barobase?\b|\barrobase\b)\s*/g, '@')
    .replace(/mailto:/g, '')
    .trim()
  if (!text.includes('@')) return { understood: 'none', why: 'nothing' }
  if (/\s@|@\s/.test(text)) return { understood: 'none', why: 'space' }
  const found = new Set(
    text
      .split(/[\s<>()[\]{},;:"«»]+/)
      .filter((word) => word.includes('@'))
      .map(bare),
  )
  const [email = ''] = found
  if (found.size > 1) return { understood: 'none', why: 'several' }
  const why = faultOf(email) ?? (isCut(text, email) ? 'space' : undefined)
  if (why) return { understood: 'none', why }
  const suggestion = suggestionFor(email)
  return suggestion === undefined ? { understood: 'email', email } : { understood: 'email', email, suggestion }
}

/** Without the punctuation of the sentence around it. */
function bare(word: string): string {
  return word.replace(/^['’.!?]+|['’.!?]+$/g, '').replace(/^(?:c'est|l'|d')/, '')
}

const shape =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/

function faultOf(email: string): EmailFault | undefined {
  if (/[^\p{ASCII}]/u.test(email)) return 'accent'
  const [local = '', domain = ''] = email.split('@')
  if (local.length > 64 || email.length > 254 || local === '') return 'malformed'
  if (!shape.test(email)) return /@[^.]*$|@.*\.$/.test(email) ? 'domain' : 'malformed'
  return /\.[a-z]{2,}$/.test(domain) ? undefined : 'domain'
}

/** Words that may come before an address; other words are probably its first half, "jean dupont@orange.fr". */
const before =
  /^(?:(?:bonjour|oui|alors|voici|voila|mon|ma|notre|nouvelle?|l|le|adresse|e-?mail|mail|courriel|mel|perso|pro|est|c['’]?est|c|de|contact|ecrire|a|au|à|:|=|-|>)(?:\s|['’:=>]|$)\s*)*$/

function isCut(text: string, email: string): boolean {
  const [first = ''] = text.split(email)
  const words = first.trim().split(/\s+/)
  return words.length <= 3 && !before.test(`${first.trim()} `.trimStart()) && /^[a-z0-9._\s-]+$/.test(first)
}

function suggestionFor(email: string): string | undefined {
  const [local = '', domain = ''] = email.split('@')
  const meant = mailDomainMeant(domain)
  return meant === undefined ? undefined : `${local}@${meant}`
}
