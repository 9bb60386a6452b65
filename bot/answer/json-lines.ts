import { z } from 'zod'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { reply } from './reply.ts'

/** One line of `npm run --silent ask -- --jsonl`, and of a run that `npm run evaluate` keeps. */
export const resultSchema = z.object({
  id: z.string(),
  route: z.enum(['answer', 'human', 'urgent', 'sensitive', 'refuse']),
  /** What the person would read. */
  text: z.string(),
  /** The sheet that answers; null for anything else, a clarifying question included. */
  sheet: z.string().nullable(),
  /** The message without its secrets. */
  masked: z.string(),
  /** 0..1. */
  confidence: z.number(),
  /** Milliseconds. */
  ms: z.number(),
})
export type Result = z.infer<typeof resultSchema>

/** Answers one line `{"id","text"}` by one line; a line that cannot be read is told, never thrown. */
export function answerLine(line: string, knowledge: Knowledge): Result | { readonly error: string } {
  const asked = questionSchema.safeParse(parsed(line))
  return asked.success ? resultOf(asked.data, knowledge) : { error: 'Expected {"id": "…", "text": "…"} on one line.' }
}

/** The line's result for one message. */
export function resultOf({ id, text }: Question, knowledge: Knowledge): Result {
  const { reasoned, text: words, ms } = reply({ texts: [text] }, knowledge)
  const { route, sheet, masked, confidence } = reasoned
  return { id, route, text: words, sheet, masked, confidence: Math.round(confidence * 1000) / 1000, ms }
}

const questionSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string().max(20_000),
})
type Question = z.infer<typeof questionSchema>

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
