import { withoutAccents } from '../../understand/fold.ts'

/**
 * The verification code of a certificate, as P-XXXXXXXX, among these words; case, spaces and the dash don't count.
 * Undefined when there is none.
 */
export function pixCodeIn(words: string): string | undefined {
  const text = words.replace(/[‐‑‒–—−]/g, '-')
  const found =
    dashed.exec(text) ?? capitals.exec(text.trim()) ?? spaced.exec(text.replace(/[\s.-]+/g, '')) ?? inside.exec(text)
  const signs = found?.groups?.['signs']?.replace(/\s/g, '')
  return signs === undefined ? undefined : `P-${signs.toUpperCase()}`
}

const dashed = /(?<![\p{L}\d])p\s*-\s*(?<signs>[a-z\d](?:\s?[a-z\d]){7})(?![a-z\d])/iu
const capitals = /^P(?<signs>[A-Z\d]{8})$/
const spaced = /^p(?<signs>(?=.*\d)[a-z\d]{8})$/i
const inside = /(?<![\p{L}\d])p\s?(?<signs>(?=[a-z]*\d)[a-z\d]{8})(?![\p{L}\d])/iu

/** A certificate goes up to level 7 in each competence. */
const most = 895

/** A number of pix in these words, « 512 pix » or « 512/1024 » ; undefined when there is none, two, or more than a certificate can have. */
export function pixScoreIn(words: string): number | undefined {
  const said = withoutAccents(words)
    .replace(/(?:\/|\bsur\b)\s*1[\s.]?024/, '')
    .replace(/\b(\d)[\s.](?=\d{3}\b)/g, '$1')
  if (/-\s?\d|\d[.,]\d/.test(said)) return undefined
  const [number, ...others] = said.match(/\d+/g) ?? []
  if (number === undefined || others.length > 0 || Number(number) > most) return undefined
  return Number(number)
}
