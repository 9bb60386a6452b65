import { OpenAI } from 'openai'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import { fold } from '#workflows/understand/fold.ts'
import type { Heard, Model, ModelSettings } from './model.ts'
import { persist } from './persist.ts'

/** Telegram gives bots files of at most 20 MB; beyond two minutes people say several questions at once. */
export const mostSeconds = 120
const mostVoiceBytes = 20_000_000
/** UTF-16 units: twice what can be said in that time. */
const mostUnits = 5000

/** Understands a voice note in French. Its bytes go out as `voice.ogg`: some services refuse Telegram's `.oga`. */
export function createTranscribe(settings: ModelSettings, model: string): NonNullable<Model['transcribe']> {
  const { baseUrl: baseURL, apiKey, budgetMs = 10_000 } = settings
  return async ({ bytes, seconds }) => {
    if (bytes.length > mostVoiceBytes) return { unheard: 'too-big' }
    if (seconds > mostSeconds) return { unheard: 'too-long' }
    const answer = await persist<unknown>(
      async (fetch, signal) => {
        const client = new OpenAI({
          ...(baseURL === undefined ? {} : { baseURL }),
          apiKey,
          fetch,
          maxRetries: 0,
          logLevel: 'off',
        })
        const file = new File([new Uint8Array(bytes)], 'voice.ogg', { type: 'audio/ogg' })
        const { text } = await client.audio.transcriptions.create(
          { file, model, language: 'fr', response_format: 'json' },
          { signal },
        )
        return text
      },
      { budgetMs, mostBytes: 200_000 },
    )
    if ('unavailable' in answer) return { unavailable: answer.unavailable }
    const { given } = answer
    return typeof given === 'string' && given.length <= mostUnits ? heardOf(given) : { unavailable: 'nonsense' }
  }
}

function heardOf(text: string): Heard {
  return fold(text) === '' || saidOfSilence.test(fold(text))
    ? { unheard: 'silence' }
    : { heard: MaskedQuestion.of(text.trim()) }
}

/** What transcription models make of silence: the credits and thanks of the films they learnt from. */
const saidOfSilence =
  /^(?:sous titr(?:es|age)\b.*|.*\bamara org|merci (?:d avoir regarde|a tous).*|abonnez vous.*|(?:thanks|thank you) for watching.*)$/
