import type { Read } from '../learn/reader.ts'
import type { SecretKind } from '../reasoned.ts'
import type { Guarded } from './guarded.ts'
import { firstRule } from './rule.ts'
import { offeredRules } from './sensitive-rules.ts'

/** Secrets held out to us: said so, or written with no question around them. A secret in passing may be answered. */
export function offered(read: Read, secrets: readonly SecretKind[]): Guarded | null {
  const { words } = read
  const said = firstRule(offeredRules, read)
  if (said) return said
  const isBare = secrets.some((kind) => grave.has(kind)) && !question.test(words) && words.split(' ').length < bareWords
  return isBare ? { route: 'sensitive', reason: 'secrets-offered', sure: 0.9 } : null
}

/** A message that is nothing but a grave secret: no situation can be read from it. */
export function isOnlySecret(masked: string, secrets: readonly SecretKind[]): boolean {
  const rest = masked.replace(/\[\p{L}[^\]\n]{0,30}\]/gu, '')
  return secrets.some((kind) => grave.has(kind)) && !/\p{L}{2}/u.test(rest)
}

const grave: ReadonlySet<SecretKind> = new Set(['card', 'card-code', 'password', 'code', 'iban', 'social-security'])
const question =
  /\b(?:comment|pourquoi|ou|quoi|quel\w*|est ce|combien|refus\w*|marche|arrive|bloque\w*|oublie\w*|peux|faut|change\w*|recois|recu|demande\w*|incorrect\w*|debite\w*|rembours\w*|voudrais|veux|que faire|aide\w*|probleme|souci)\b/
const bareWords = 14
