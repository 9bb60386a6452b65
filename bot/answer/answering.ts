import { sheetThemes } from '#prompts/knowledge/themes.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { reason } from '#workflows/answer/line/reason.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'

/** The answering line as chats ask it. */
export function createAnswering(knowledge: Knowledge): Answering {
  return {
    reason: (asked) => reason(asked, knowledge),
    sheets: knowledge.sheets,
    themes: sheetThemes,
  }
}
