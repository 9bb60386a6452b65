import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { phraseInstructions, phraseRequest } from '#prompts/system/phrase.ts'
import { echoes } from '#workflows/answer/verify/echoes.ts'
import { tongues } from '#workflows/answer/verify/tongue.ts'
import { createAsk } from './ask.ts'
import type { Model, ModelSettings } from './model.ts'

/** Answers a question from the sheets it is given. An answer that recites its instructions is none. */
export function createPhrase(settings: ModelSettings, model: string): NonNullable<Model['phrase']> {
  const ask = createAsk(settings, model)
  return async (question, sheets, before = []) => {
    const seal = randomUUID()
    const request = phraseRequest({ question: question.text, before: before.map(({ text }) => text), sheets, seal })
    const answer = await ask({ instructions: phraseInstructions, request, name: 'answer', schema })
    if ('unavailable' in answer) return answer
    if (echoes(answer.body, phraseInstructions) || answer.body.includes(seal)) return { unavailable: 'leak' }
    const { language } = answer
    return { ...answer, language: language === 'other' ? null : language }
  }
}

/** UTF-16 units of an answer that is worth reading. */
const mostUnits = 4000

/** Bounds are checked here and not told: many endpoints refuse them in a schema. */
const schema = z.strictObject({
  sufficient: z.boolean(),
  confidence: z.number().refine((value) => value >= 0 && value <= 1),
  sheet: z.string(),
  body: z.string().refine(({ length }) => length <= mostUnits),
  needsHuman: z.boolean(),
  language: z.enum([...tongues, 'other']),
})
