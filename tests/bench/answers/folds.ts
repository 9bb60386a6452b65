import type { Sheet } from '#prompts/knowledge/sheet.ts'

/** Sheets without one question each, and those questions with the sheet that should answer. */
export interface Fold {
  readonly sheets: readonly Sheet[]
  readonly asked: readonly { readonly text: string; readonly right: readonly string[] }[]
}

/** One fold for each place: the sheets lose their question of that place. */
export function foldsOf(sheets: readonly Sheet[], places: readonly number[]): readonly Fold[] {
  return places.map((place) => ({
    sheets: sheets.map((sheet) => ({ ...sheet, questions: sheet.questions.filter((_, index) => index !== place) })),
    asked: sheets.flatMap(({ id, questions }) => {
      const text = questions[place]
      return text === undefined ? [] : [{ text, right: [id] }]
    }),
  }))
}
