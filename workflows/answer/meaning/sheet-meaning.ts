import type { Sheet } from '#prompts/knowledge/sheet.ts'

/** What tells the meaning of a sheet: what it is about, when it applies, and how people ask it. */
export function sheetMeaning({ title, when, questions }: Sheet): string {
  return [title, when, ...questions].join('\n')
}
