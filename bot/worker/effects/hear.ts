import type { Model } from '#handlers/model/model.ts'
import type { Downloaded } from '#handlers/telegram/download.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Take } from '../../turn/turn.ts'
import { done, type Handler } from '../deliver.ts'

export interface HearParts {
  readonly model: Pick<Model, 'transcribe'>
  readonly download: (file: string, most: number) => Promise<Downloaded>
  readonly take: Take
}

/** Fetches a voice note and has it written down. Its bytes are in memory only, and gone when this ends. */
export function hearHandler({ model, download, take }: HearParts): Handler<'hear'> {
  return async ({ telegramFile, seconds, firstName }, { id, actor, attempts }) => {
    const got = await download(telegramFile, most)
    if (got.became === 'later' && attempts < patience) {
      return { became: 'later', afterMs: 1_000, waiting: false, code: 'unreachable' }
    }
    const came = await heardIn(got, seconds, model)
    await take({ id: `voice:${id}`, actor, event: { is: 'voice.heard', came, firstName } })
    return done
  }
}

type Came = Extract<ChatEvent, { readonly is: 'voice.heard' }>['came']

async function heardIn(got: Downloaded, seconds: number, model: HearParts['model']): Promise<Came> {
  if (got.became === 'too-big') return { unheard: 'too-big' }
  if (got.became !== 'bytes' || !model.transcribe) return { unavailable: 'down' }
  const came = await model.transcribe({ bytes: got.bytes, seconds })
  return 'heard' in came ? { heard: came.heard.text } : came
}

/** What Telegram gives to a bot, in bytes. */
const most = 20_000_000
/** Attempts after which the person is asked to write: a few seconds. */
const patience = 3
