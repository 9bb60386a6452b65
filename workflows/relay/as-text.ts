import type { Rich } from '#prompts/page.ts'

/** A text as it is read, its links with their target where their words hide it. */
export function asText(text: Rich): string {
  return text
    .map(({ text: words, href }) => (href === undefined || words === href ? words : `${words} (${href})`))
    .join('')
}
