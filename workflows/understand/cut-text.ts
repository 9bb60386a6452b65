/** The beginning of a text, at most `max` UTF-16 units; never half of a sign that takes two, which no partner accepts. */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, Math.max(0, max)).replace(/[\uD800-\uDBFF]$/, '')
}
