import type { PlainTextElement, PlainTextOption } from '@slack/types'
import { frenchSpaces } from '#prompts/copy/fr/french-spaces.ts'
import { shorten } from '#prompts/copy/fr/slack/shorten.ts'
import type { CardOption } from '#prompts/page.ts'

/** Words that Slack shows as they are, at most `max` characters. */
export function plainText(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: frenchSpaces(shorten(text, max)), emoji: false }
}

/** A choice of a list: 75 characters of label. */
export function option({ label, value }: CardOption): PlainTextOption {
  return { text: plainText(label, 75), value }
}
