import type { Sheet } from '#prompts/knowledge/sheet.ts'

/** All that a sheet tells a person, a phrase a line; not its addresses, nor the questions and words that find it. */
export function sheetText(sheet: Sheet): string {
  return sheetPhrases(sheet).join('\n')
}

/** The same, phrase by phrase. */
export function sheetPhrases(sheet: Sheet): readonly string[] {
  const { title, when, steps, goodToKnow, never, contacts, link } = sheet
  const names = contacts.map(({ who, number = '' }) => `${who} : ${number}`.trim())
  return [title, when, ...steps, ...goodToKnow, ...never, ...names, ...(link ? [link.name] : [])]
}
