/**
 * The land of an INSEE code: the mainland with Corsica, or one overseas territory. Nobody is proposed a post across the
 * sea between two of them. Undefined when it is no code of a commune.
 */
export function landOf(code: string): string | undefined {
  if (!/^(?:\d{2}|2[AB])\d{3}$/.test(code)) return undefined
  return code >= '97' && code < '99' ? code.slice(0, 3) : 'mainland'
}
