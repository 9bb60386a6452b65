import { cutText } from '#workflows/understand/cut-text.ts'

/** At most `max` characters, cut after a whole word, with an ellipsis when something was left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const room = cutText(text, max - 1)
  const space = room.search(/\s\S*$/)
  const cut = space > room.length / 2 ? room.slice(0, space) : room
  return `${cut.trimEnd()}…`
}
