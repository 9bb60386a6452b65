import { type CodeRule, codeRules } from './code-rules.ts'
import { introducedAs } from './introduced.ts'
import { isPublicNumber } from './public-number.ts'
import type { Span } from './span.ts'

/** Codes of cards (secret code, three digits of the back), and codes received once, after or before what says so. */
export function findCode(shadow: string): readonly Span[] {
  return codeRules.flatMap((rule) =>
    [...shadow.matchAll(rule.pattern)].flatMap((match) => {
      const digits = match.groups?.['digits'] ?? ''
      const inside = match[0].startsWith(digits) ? 0 : match[0].lastIndexOf(digits)
      const start = match.index + inside
      return isAnother(rule, shadow, start, digits) ? [] : [{ start, end: start + digits.length, kind: rule.kind }]
    }),
  )
}

/** A number that anyone may call, or, when words stand between, one said to be a file's, an order's… */
function isAnother({ kind, isFar, isSure }: CodeRule, shadow: string, start: number, digits: string): boolean {
  const isPublic = isPublicNumber(digits.replace(/\D/g, ''))
  if (isFar === true) return isPublic || introducedAs(shadow, start) === 'other'
  return kind === 'code' && isSure !== true && isPublic
}
