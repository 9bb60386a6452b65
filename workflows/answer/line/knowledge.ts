import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Guarded } from '../guards/guarded.ts'
import type { SecretKind } from '../reasoned.ts'
import type { Retriever } from '../retrieve/retriever.ts'
import type { Likeness } from './learn-likeness.ts'

/** What a message looks like, by what was learnt from examples alone. */
export interface Leaning {
  readonly likeness: Likeness
  /** The likeliest of the other routes, with `sure` its share; too little to hold a message back by itself. */
  readonly otherwise: Guarded | null
}

/** All that the answering line knows, made once by `prepareKnowledge`. */
export interface Knowledge {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly retrieve: Retriever
  /** What must not simply be answered; null lets the message through. */
  readonly guard: (masked: string, secrets: readonly SecretKind[]) => Guarded | null
  readonly leaning: (masked: string) => Leaning
}
