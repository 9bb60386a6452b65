import type { Model } from '#handlers/model/model.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import { spokenCaption } from '#prompts/copy/fr/spoken-answer.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { done, type Handler } from '../deliver.ts'
import { chatOf } from '../parcel.ts'

export interface SpeakParts {
  readonly model: Pick<Model, 'speak'>
  /** By id. */
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly sender: Pick<TelegramSender, 'sendVoice'>
}

/** Has an answer said aloud, and sends it as a voice note. The sound is in memory only, and gone when this ends. */
export function speakHandler({ model, sheets, sender }: SpeakParts): Handler<'speak'> {
  return async ({ sheet: id, body }, { actor }) => {
    const sheet = sheets.get(id)
    const came = sheet && (await model.speak?.(sheet, body))
    if (!came || 'unavailable' in came) return { became: 'refused', code: 'unavailable' }
    const sent = await sender.sendVoice(chatOf(actor), { ...came.voice, caption: spokenCaption })
    // Nothing will edit it: it leaves no trace.
    return sent.became === 'sent' ? done : sent
  }
}
