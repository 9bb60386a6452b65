import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { BubbleView } from '../../view.ts'

/** A message in a few words, for what answers it. */
export function excerpt({ text, other, file }: Pick<BubbleView, 'text' | 'other' | 'file'>): string {
  const shown = text || other || file?.name || words.wordless
  const line = shown.replaceAll(/\s+/g, ' ')
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** In characters. */
const longest = 80
