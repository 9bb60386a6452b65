import type { Span } from './span.ts'

/** E-mail addresses, also spaced, or with the signs in words (« arobase », « point »). */
export function findEmail(shadow: string): readonly Span[] {
  return [written, cutShort, spoken].flatMap((pattern) =>
    [...shadow.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      kind: 'email' as const,
    })),
  )
}

const written =
  /(?<![\w!#$%&*+=?^{|}~.-])[\w!#$%&*+=?^{|}~.-]+(?:\s?@\s?|\s?[([]\s?(?:at|a|arobase|arobas)\s?[)\]]\s?)[a-z\d-]+(?:(?:\.|\s?[.,]\s?(?=(?:fr|com|net|org|eu|be|ch)\b)|\s?[([]dot[)\]]\s?|\spoint\s)[a-z\d-]{2,})+/g

const cutShort =
  /(?<![\w.-])[\w.+-]{3,}\s?@\s?(?:orange|gmail|hotmail|yahoo|free|sfr|laposte|wanadoo|outlook|live|icloud|bbox|numericable)\b/g

const spoken =
  /(?<![\w.])[\w.]+(?:\s(?:point|tiret|underscore|(?:tiret\s)?(?:du\s)?(?:bas|6|huit|8))\s[\w.]+)*\s(?:ar+o?b+ase?s?|a\scommercial|at)\s[a-z\d-]+(?:(?:\spoint\s|\.)[a-z\d-]{2,})+/g
