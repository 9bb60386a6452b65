import type { Rich, Span } from '#prompts/page.ts'

/** A text in parts of at most `most` characters, cut between words where it can be; nothing of an empty text. */
export function partsOf(text: Rich, most: number): readonly Rich[] {
  const parts: Span[][] = []
  let part: Span[] = []
  let room = most
  const close = (): void => {
    if (part.some((span) => span.text.trim() !== '')) parts.push(part)
    part = []
    room = most
  }
  for (const span of text) {
    let rest = span.text
    while (rest.length > room) {
      const cut = cutAt(rest, room, part.length > 0)
      if (cut > 0) part.push({ ...span, text: rest.slice(0, cut) })
      close()
      rest = rest.slice(cut).trimStart()
    }
    if (rest !== '') part.push({ ...span, text: rest })
    room -= rest.length
  }
  close()
  return parts
}

/** The last end of a line, else of a word, within the room; in the middle of a word only where nothing else goes. */
function cutAt(text: string, room: number, mayBeNothing: boolean): number {
  const within = text.slice(0, room)
  const line = within.lastIndexOf('\n')
  if (line > room / 2) return line
  const word = within.lastIndexOf(' ')
  if (word > 0) return word
  if (mayBeNothing) return 0
  // Half of a surrogate pair is no character.
  return /[\uD800-\uDBFF]$/.test(within) ? room - 1 : room
}
