import { sheetThemes } from '#prompts/knowledge/themes.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import type { Sources } from '#workflows/answer/line/prepare-knowledge.ts'
import { reason } from '#workflows/answer/line/reason.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'
import { warmKnowledge } from './load-knowledge.ts'

/**
 * The answering line as chats ask it. What it learns from its sources takes a second or two: that waits for `warm`, or
 * for the first question, so that a program starts at once.
 */
export function createAnswering(sources: Sources): Answering & { readonly warm: () => void } {
  let learnt: Knowledge | undefined
  const knowledge = (): Knowledge => {
    learnt ??= warmKnowledge(sources)
    return learnt
  }
  return {
    reason: (asked) => reason(asked, knowledge()),
    sheets: new Map(sources.sheets.map((sheet) => [sheet.id, sheet])),
    themes: sheetThemes,
    warm: () => void knowledge(),
  }
}
