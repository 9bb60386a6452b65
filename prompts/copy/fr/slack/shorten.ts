/** At most `max` characters, cut after a whole word, with an ellipsis when something was left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const room = text.slice(0, Math.max(0, max - 1))
  const space = room.search(/\s\S*$/)
  const cut = space > room.length / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()}…`
}
