import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { translateInstructions, translateRequest } from '#prompts/system/translate.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import { createAsk } from './ask.ts'
import type { Model, ModelSettings } from './model.ts'

/** Brings a question into French. What comes back is a question like any other: every guard reads it. */
export function createTranslate(settings: ModelSettings, model: string): NonNullable<Model['translate']> {
  const ask = createAsk(settings, model)
  return async (question) => {
    const request = translateRequest(question.text, randomUUID())
    const answer = await ask({ instructions: translateInstructions, request, name: 'translation', schema })
    if ('unavailable' in answer) return answer
    return answer.french.trim() ? { french: MaskedQuestion.of(answer.french) } : { unavailable: 'nonsense' }
  }
}

/** UTF-16 units: a question of Telegram's, and some. */
const mostUnits = 6000

const schema = z.strictObject({ french: z.string().refine(({ length }) => length <= mostUnits) })
