/**
 * The short name of a file that people read aloud, such as `K7F-3QX`, always the same for the same id.
 * Six signs without 0, O, 1, I, L: 887 million values. Two files may share one (about 1 chance in 8 for any pair among
 * 15,000 files), so a search by reference can give several files: the id alone is unique.
 */
export function fileRef(id: string): string {
  let rest = hash(id)
  let signs = ''
  for (let place = 0; place < 6; place += 1) {
    signs += alphabet[rest % alphabet.length] ?? ''
    rest = Math.floor(rest / alphabet.length)
  }
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}

/** A reference as people copy it, in any case, with or without its hyphen; undefined when it can't be one. */
export function readRef(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const ours = signs.length === 6 && [...signs].every((sign) => alphabet.includes(sign))
  return ours ? `${signs.slice(0, 3)}-${signs.slice(3)}` : undefined
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** 53 bits spread over the whole id (cyrb53, public domain): no secret, only a name. */
function hash(text: string): number {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return 4294967296 * (2097151 & high) + (low >>> 0)
}
