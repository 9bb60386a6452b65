import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import type { ModelAnswer, Unavailable } from '#workflows/answer/verify/model-answer.ts'

/** An OpenAI-compatible endpoint, and which of its models serve what; without a name, that part is not offered. */
export interface ModelSettings {
  /** Without it, OpenAI's own. */
  readonly baseUrl?: string
  readonly apiKey: string
  readonly model?: string
  readonly embeddingModel?: string
  readonly transcriptionModel?: string
  readonly speechModel?: string
  /** One of the speech model's voices; without it, « alloy ». */
  readonly speechVoice?: string
  /** Milliseconds for one call, its retries included. 10,000 by default: under the 12 s that a person waits. */
  readonly budgetMs?: number
}

/** What a model can be asked. Nothing throws: what goes wrong is a code, and never holds what was sent or the key. */
export interface Model {
  /** A question answered from sheets; `before`: what the person wrote earlier, oldest first. Not to be shown unchecked. */
  readonly phrase?: (
    question: MaskedQuestion,
    sheets: readonly Sheet[],
    before?: readonly MaskedQuestion[],
  ) => Promise<ModelAnswer | Unavailable>
  /** A question in another language, in French, for the guards and the retrieval to read; masked once more. */
  readonly translate?: (question: MaskedQuestion) => Promise<{ readonly french: MaskedQuestion } | Unavailable>
  readonly meanings?: Meanings
  readonly transcribe?: (voice: Voice) => Promise<Heard | Unavailable>
  /** A sheet said aloud as Opus in Ogg; `body`: checked words in place of its steps. */
  readonly speak?: (sheet: Sheet, body: string | null) => Promise<{ readonly voice: Voice } | Unavailable>
}

/** Meanings as vectors, to be compared. */
export interface Meanings {
  /** The endpoint and its model: vectors of another space compare with none of these. */
  readonly space: string
  /** One vector each, all of one length, in the same order. */
  readonly embed: (texts: readonly (MaskedQuestion | Sheet)[]) => Promise<Embedded | Unavailable>
}

export interface Embedded {
  readonly vectors: readonly (readonly number[])[]
}

export interface Voice {
  /** OGG/Opus, as Telegram records and plays it. */
  readonly bytes: Uint8Array
  readonly seconds: number
}

/** What was said in French, masked, to be shown for correction; nothing that could be made out; or too much to take. */
export type Heard = { readonly heard: MaskedQuestion } | { readonly unheard: 'silence' | 'too-long' | 'too-big' }
