import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Guarded } from '../guards/guarded.ts'
import type { Read } from '../guards/train-guards.ts'
import type { SecretKind } from '../reasoned.ts'
import type { Retriever } from '../retrieve/retriever.ts'

/** All that the answering line knows, made once by `prepareKnowledge`. */
export interface Knowledge {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly read: (masked: string) => Read
  readonly retrieve: Retriever
  /** What must not simply be answered; null lets the message through. */
  readonly guard: (read: Read, secrets: readonly SecretKind[]) => Guarded | null
  /** The likeliest of the other routes, with `sure` its share; too little to hold a message back by itself. */
  readonly otherwise: (read: Read) => Guarded | null
}
