import { createEmbed } from './embed.ts'
import type { Model, ModelSettings } from './model.ts'
import { createPhrase } from './phrase.ts'
import { createSpeak } from './speak.ts'
import { createTranscribe } from './transcribe.ts'
import { createTranslate } from './translate.ts'

/**
 * What the endpoint offers, by the models that are named. Loads LangChain, which takes most of a second and 80 MB:
 * import this file only when a key is there.
 */
export function createModel(settings: ModelSettings): Model {
  const { model, embeddingModel, transcriptionModel, speechModel } = settings
  return {
    ...(model === undefined
      ? {}
      : { phrase: createPhrase(settings, model), translate: createTranslate(settings, model) }),
    ...(embeddingModel === undefined ? {} : { meanings: createEmbed(settings, embeddingModel) }),
    ...(transcriptionModel === undefined ? {} : { transcribe: createTranscribe(settings, transcriptionModel) }),
    ...(speechModel === undefined ? {} : { speak: createSpeak(settings, speechModel) }),
  }
}
