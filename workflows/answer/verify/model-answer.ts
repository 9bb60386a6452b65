import type { Tongue } from './tongue.ts'

/** What a model said of a question and the sheets it was given; read, and nothing more: `combine` judges it. */
export interface ModelAnswer {
  /** Whether the sheet answers what was asked. */
  readonly sufficient: boolean
  /** 0..1, as the model says. */
  readonly confidence: number
  /** Id of the sheet it used; it may be one that was never given. */
  readonly sheet: string
  /** The sheet's steps in its own words; unverified. */
  readonly body: string
  readonly needsHuman: boolean
  /** The language of the question, and so of the body; null when no check knows it. */
  readonly language: Tongue | null
}

/**
 * Why a model gave nothing to use: time ran out, too many calls, the endpoint is down or unreachable, it refuses our
 * settings or the question, what it returned can't be read, or it recites its instructions.
 */
export const unavailableCodes = ['time-out', 'busy', 'down', 'refused', 'nonsense', 'leak'] as const
export interface Unavailable {
  readonly unavailable: (typeof unavailableCodes)[number]
}
