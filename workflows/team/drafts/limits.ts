/** What a draft may hold: those of the sheets (prompts/knowledge/sheet.ts) and of what reads easily. */
export const draftLimits: DraftLimits = {
  title: 80,
  when: 240,
  line: 220,
  steps: 6,
  goodToKnow: 3,
  source: 300,
  question: 200,
  questions: 14,
  enoughQuestions: 6,
  words: 20,
  word: 600,
  drafts: 20,
}

/** Characters, but for the counts that each says. */
export interface DraftLimits {
  readonly title: number
  readonly when: number
  /** Of a step, or of something good to know. */
  readonly line: number
  /** Lines. */
  readonly steps: number
  /** Lines. */
  readonly goodToKnow: number
  readonly source: number
  readonly question: number
  /** Lines. */
  readonly questions: number
  /** Lines below which the sheet is not complete. */
  readonly enoughQuestions: number
  /** Words in one sentence. */
  readonly words: number
  /** What a reviewer says of a draft that is sent back. */
  readonly word: number
  /** Drafts kept at once: one message shows them all. */
  readonly drafts: number
}
