import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { spellings, synonyms } from '#prompts/knowledge/synonyms.ts'
import { examples } from '#prompts/understanding/examples.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { finished, preparing, type Sources } from '#workflows/answer/line/prepare-knowledge.ts'
import { reason } from '#workflows/answer/line/reason.ts'
import { reasons } from '#workflows/answer/reasoned.ts'

/** The answering line's knowledge from prompts/: every sheet, everyday words, examples. A second or two. */
export async function loadKnowledge(): Promise<Knowledge> {
  return warmKnowledge(await loadSources())
}

/** What that knowledge is made of. */
export async function loadSources(): Promise<Sources> {
  return {
    sheets: await loadSheets(),
    everyday: { synonyms, spellings },
    examples: reasons.flatMap((reason) => (examples[reason] ?? []).map((text) => ({ text, reason }))),
  }
}

/** Prepares knowledge at once. */
export function warmKnowledge(sources: Sources): Knowledge {
  return finished(warming(sources))
}

/**
 * Prepares knowledge, in steps of some milliseconds, and asks it a few questions: hundreds of patterns are
 * compiled before the first person waits.
 */
export function* warming(sources: Sources): Generator<void, Knowledge> {
  const knowledge = yield* preparing(sources)
  yield
  for (const { title } of sources.sheets.slice(0, firstAsked)) {
    reason({ texts: [title] }, knowledge)
    yield
  }
  return knowledge
}

const firstAsked = 20
