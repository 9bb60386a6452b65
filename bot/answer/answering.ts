import { setImmediate } from 'node:timers/promises'
import { sheetThemes } from '#prompts/knowledge/themes.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import type { Sources } from '#workflows/answer/line/prepare-knowledge.ts'
import { reason } from '#workflows/answer/line/reason.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'
import { warming, warmKnowledge } from './load-knowledge.ts'

/** The answering line, and when it has learnt. */
export interface LearntAnswering extends Answering {
  /** Learns once, whoever asks, in small steps between which the program lives on. */
  readonly ready: () => Promise<void>
}

/**
 * The answering line as chats ask it. What it learns from its sources takes some seconds: whoever may ask waits for
 * `ready` first, because learning in the middle of a turn would hold every chat.
 */
export function createAnswering(sources: Sources): LearntAnswering {
  let learnt: Knowledge | undefined
  let learning: Promise<void> | undefined
  const learn = async (): Promise<void> => {
    const steps = warming(sources)
    for (let step = steps.next(); learnt === undefined; step = steps.next()) {
      if (step.done) learnt = step.value
      await setImmediate()
    }
  }
  return {
    reason: (asked) => {
      learnt ??= warmKnowledge(sources)
      return reason(asked, learnt)
    },
    sheets: new Map(sources.sheets.map((sheet) => [sheet.id, sheet])),
    themes: sheetThemes,
    ready: () => (learning ??= learn()),
  }
}
