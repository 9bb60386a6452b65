import type { SecretKind } from '../reasoned.ts'
import type { Guarded } from './guarded.ts'
import { fileRules, humanRules } from './human-rules.ts'
import { otherLanguage } from './language.ts'
import { likely } from './likely.ts'
import { isOnlySecret, offered } from './offered.ts'
import { attackRules, discriminationRules, illegalRules, othersDataRules, scopeRules } from './refuse-rules.ts'
import { firstRule, type Rule } from './rule.ts'
import { sensitiveRules } from './sensitive-rules.ts'
import type { Read } from '../learn/reader.ts'
import { urgentRules } from './urgent-rules.ts'

/**
 * What must not go on to the sheets, and why; null when nothing holds it back. Distress comes first, then danger, fraud
 * under way, what asks to act in someone's place, what asks for a person, another language, what is out of scope. In
 * each of the two parts (urgent, others) rules speak first, then what was learnt from examples.
 */
export function guard(read: Read, secrets: readonly SecretKind[]): Guarded | null {
  const { masked, plain, words } = read
  const urgent =
    firstRule(urgentRules, read) ?? (words === plain ? null : firstRule(urgentRules, { ...read, words: plain }))
  if (urgent) return urgent
  const foreign = otherLanguage(masked, plain)
  if (foreign) return firstRule(attackRules, read) ?? foreign
  return (
    (isOnlySecret(masked, secrets) ? offered(read, secrets) : likely(read, 'urgent')) ??
    firstRule(beforeHuman, read) ??
    offered(read, secrets) ??
    firstRule(humanRules, read) ??
    firstRule(fileRules, read) ??
    firstRule(afterHuman, read) ??
    likely(read, 'refuse') ??
    likely(read, 'sensitive') ??
    likely(read, 'human')
  )
}

/** What breaks rules is told so before it is taken for a wish of help. */
const beforeHuman: readonly Rule[] = [
  ...attackRules,
  ...discriminationRules,
  ...illegalRules,
  ...othersDataRules,
  ...sensitiveRules,
]
const afterHuman: readonly Rule[] = scopeRules
