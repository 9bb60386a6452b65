import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Guarded } from '../guards/guarded.ts'
import type { SecretKind } from '../reasoned.ts'
import type { Retriever } from '../retrieve/retriever.ts'

/** All that the answering line knows, made once by `prepareKnowledge`. */
export interface Knowledge {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly retrieve: Retriever
  /** What must not simply be answered; null lets the message through. */
  readonly guard: (masked: string, secrets: readonly SecretKind[]) => Guarded | null
}
