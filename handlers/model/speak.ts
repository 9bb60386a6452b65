import { OpenAI } from 'openai'
import { spokenAnswer } from '#prompts/copy/fr/spoken-answer.ts'
import { cutText } from '#workflows/understand/cut-text.ts'
import type { Model, ModelSettings } from './model.ts'
import { opusSeconds } from './opus-seconds.ts'
import { persist } from './persist.ts'

/** Says an answer aloud: a sheet, and words that were checked against it. Nothing that a person wrote goes out. */
export function createSpeak(settings: ModelSettings, model: string): NonNullable<Model['speak']> {
  const { baseUrl: baseURL, apiKey, budgetMs = 10_000, speechVoice: voice = 'alloy' } = settings
  return async (sheet, body) => {
    const input = cutText(spokenAnswer(sheet, body), mostUnits)
    const answer = await persist(
      async (fetch, signal) => {
        const client = new OpenAI({
          ...(baseURL === undefined ? {} : { baseURL }),
          apiKey,
          fetch,
          maxRetries: 0,
          logLevel: 'off',
        })
        const response = await client.audio.speech.create({ model, voice, input, response_format: 'opus' }, { signal })
        return new Uint8Array(await response.arrayBuffer())
      },
      { budgetMs, mostBytes },
    )
    if ('unavailable' in answer) return { unavailable: answer.unavailable }
    const seconds = opusSeconds(answer.given)
    return seconds === null ? { unavailable: 'nonsense' } : { voice: { bytes: answer.given, seconds } }
  }
}

/** UTF-16 units that speech endpoints take. */
const mostUnits = 4096
/** Some five minutes of speech, and more. */
const mostBytes = 10_000_000
