import type { Rich } from '#prompts/page.ts'

/**
 * A text whose « ? ! ; : » and guillemets are never left alone at a line's end: the plain space on their side becomes one
 * that does not break, so nothing moves. Not after an address, which a link would then swallow.
 */
export function frenchSpaces(text: string): string {
  return text.replace(/(?<=«) (?=\S)| (?=[?!;]+(?![\p{L}\p{N}=&/]))| (?=»)| (?=:(?!\S))/gu, (space, at: number) => {
    if (text[at - 1] === '«') return narrow
    const word = /\S+$/.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? ''
    if (!ending.test(word) || address.test(word)) return space
    return text[at + 1] === ':' ? noBreak : narrow
  })
}

/** The same over a whole text, where a sign may follow a bold word; code and links stay as they are. */
export function frenchSpacesIn(text: Rich): Rich {
  const spaced = frenchSpaces(text.map((span) => span.text).join(''))
  let from = 0
  return text.map((span) => {
    const start = from
    from += span.text.length
    if (span.style === 'code' || span.href !== undefined) return span
    return { ...span, text: spaced.slice(start, from) }
  })
}

const narrow = '\u202f'
const noBreak = '\u00a0'

/** A letter, a digit, a sign that closes, or a picture. */
const ending = /(?:[\p{L}\p{N}\p{Extended_Pictographic}»”"’')\]…%€°.,!?]|\ufe0f)$/u

const address = /:\/\/|@|[\p{L}\p{N}]\.[\p{L}\p{N}]/u

/** In UTF-16 units: what is looked at before a sign. */
const longestWord = 200
