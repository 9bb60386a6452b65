import { anyIdentityMark } from '../understand/identity-mark.ts'
import { contactHider } from './mask-contact.ts'
import { nameHider } from './mask-name.ts'

/** Who wrote the text. Empty strings and null mask nothing of their own. */
export interface Identity {
  readonly prenom: string
  readonly nom: string
  readonly email: string
  /** E.164. */
  readonly telephone: string | null
}

/**
 * Hides who wrote a text, by « [prénom] », « [nom] », « [e-mail] », « [téléphone] »: their names in any case and with or
 * without accents, reversed or as initials, every e-mail address and every telephone number in any spacing.
 * A name that is also a common word ("Pierre", "Petit") is hidden where it has a capital or is introduced as a name.
 * Masking twice changes nothing more. Nicknames and what only describes a person are not recognised.
 */
export function maskIdentity(text: string, identity: Identity): string {
  const hiders = [contactHider(identity), nameHider(identity)]
  const hide = (before: string): string => hiders.reduce(outsideMarks, before)
  let masked = hide(text.normalize('NFC').replace(invisible, ''))
  for (let again = hide(masked); again !== masked; again = hide(masked)) masked = again
  return masked
}

/** Soft hyphens and zero-width marks would cut a name in two without being seen. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** What is already a mark is never looked at again. */
function outsideMarks(text: string, hide: (part: string) => string): string {
  return text
    .split(anyIdentityMark)
    .map((part, index) => (index % 2 === 1 ? part : hide(part)))
    .join('')
}
