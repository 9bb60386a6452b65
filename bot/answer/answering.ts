import { setImmediate } from 'node:timers/promises'
import { sheetThemes } from '#prompts/knowledge/themes.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import type { Sources } from '#workflows/answer/line/prepare-knowledge.ts'
import { reason } from '#workflows/answer/line/reason.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'
import { warming, warmKnowledge } from './load-knowledge.ts'

/**
 * The answering line as chats ask it. What it learns from its sources takes some two seconds: `warm` does it in small
 * steps between which the program lives on; a question that comes before waits for it.
 */
export function createAnswering(sources: Sources): Answering & { readonly warm: () => Promise<void> } {
  let learnt: Knowledge | undefined
  return {
    reason: (asked) => {
      learnt ??= warmKnowledge(sources)
      return reason(asked, learnt)
    },
    sheets: new Map(sources.sheets.map((sheet) => [sheet.id, sheet])),
    themes: sheetThemes,
    warm: async () => {
      const steps = warming(sources)
      for (let step = steps.next(); learnt === undefined; step = steps.next()) {
        if (step.done) learnt = step.value
        await setImmediate()
      }
    },
  }
}
