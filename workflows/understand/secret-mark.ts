import { identityMarks } from './identity-mark.ts'
import type { SecretKind } from '../answer/reasoned.ts'

/** What stands in a text for a secret that was hidden. */
export const secretMarks = {
  card: '[carte bancaire]',
  'card-code': '[code de carte]',
  iban: '[IBAN]',
  'social-security': '[numéro de sécurité sociale]',
  password: '[mot de passe]',
  code: '[code]',
  email: identityMarks.email,
  telephone: identityMarks.telephone,
  dictated: '[numéro dicté]',
} as const satisfies Record<SecretKind, string>
