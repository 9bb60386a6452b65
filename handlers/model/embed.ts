import { OpenAIEmbeddings } from '@langchain/openai'
import { z } from 'zod'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { sheetMeaning } from '#workflows/answer/meaning/sheet-meaning.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import type { Unavailable } from '#workflows/answer/verify/model-answer.ts'
import type { Embedded, Meanings, ModelSettings } from './model.ts'
import { persist } from './persist.ts'

/** Vectors of questions and sheets, 32 to a call, each call with its own budget; the first failure ends it. */
export function createEmbed(settings: ModelSettings, model: string): Meanings {
  const embed: Meanings['embed'] = async (texts) => {
    const vectors: (readonly number[])[] = []
    for (let from = 0; from < texts.length; from += batch) {
      const some = await embedSome(settings, model, texts.slice(from, from + batch).map(wordsOf))
      if ('unavailable' in some) return some
      vectors.push(...some.vectors)
    }
    const isEven = vectors.every(({ length }) => length === vectors[0]?.length)
    return isEven ? { vectors } : { unavailable: 'nonsense' }
  }
  return { space: `${settings.baseUrl ?? ''} ${model}`, embed }
}

const batch = 32
const shape = z.array(z.array(z.number()).min(1))

async function embedSome(
  { baseUrl, apiKey, budgetMs = 10_000 }: ModelSettings,
  model: string,
  words: readonly string[],
): Promise<Embedded | Unavailable> {
  const answer = await persist<unknown>(
    (fetch) => {
      const configuration = { ...(baseUrl === undefined ? {} : { baseURL: baseUrl }), fetch, logLevel: 'off' as const }
      const own = { model, apiKey, configuration, maxRetries: 0, batchSize: batch, encodingFormat: 'float' as const }
      return new OpenAIEmbeddings(own).embedDocuments([...words])
    },
    { budgetMs, mostBytes: 8_000_000 },
  )
  if ('unavailable' in answer) return { unavailable: answer.unavailable }
  const parsed = shape.safeParse(answer.given)
  return parsed.success && parsed.data.length === words.length ? { vectors: parsed.data } : { unavailable: 'nonsense' }
}

function wordsOf(text: MaskedQuestion | Sheet): string {
  return text instanceof MaskedQuestion ? text.text : sheetMeaning(text)
}
