import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Reader } from '../learn/reader.ts'
import type { Retriever } from '../retrieve/retriever.ts'

/** All that the answering line knows, made once by `prepareKnowledge`. */
export interface Knowledge {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly read: Reader
  readonly retrieve: Retriever
}
