import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { spellings, synonyms } from '#prompts/knowledge/synonyms.ts'
import { examples } from '#prompts/understanding/examples.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { prepareKnowledge, type Sources } from '#workflows/answer/line/prepare-knowledge.ts'
import { reasons } from '#workflows/answer/reasoned.ts'

/** The answering line's knowledge from prompts/: every sheet, everyday words, examples. A second or two. */
export async function loadKnowledge(): Promise<Knowledge> {
  return prepareKnowledge(await loadSources())
}

/** What that knowledge is made of. */
export async function loadSources(): Promise<Sources> {
  return {
    sheets: await loadSheets(),
    everyday: { synonyms, spellings },
    examples: reasons.flatMap((reason) => (examples[reason] ?? []).map((text) => ({ text, reason }))),
  }
}
