import { fileTypeFromBuffer } from 'file-type'
import type { SlackDownload } from '#handlers/slack/download.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import type { Handler } from '../deliver.ts'
import { chatOf } from '../parcel.ts'

export interface PassFileParts {
  readonly sender: Pick<TelegramSender, 'sendFile'>
  readonly download: SlackDownload
}

/**
 * Carries a file that a human gave in Slack to the person's chat, as bytes and under its name; what it is is read from its
 * content. Refused `too-big` over what Telegram takes, `gone` when Slack does not give it. It is kept nowhere.
 */
export function passFileHandler({ sender, download }: PassFileParts): Handler<'pass-file'> {
  return async ({ file, name, message }, { actor, attempts }) => {
    const got = await download(file, most)
    switch (got.became) {
      case 'later':
        return got.waiting || attempts < patience ? got : { became: 'refused', code: 'gone' }
      case 'too-big':
        return { became: 'refused', code: 'too-big' }
      case 'unavailable':
        return { became: 'refused', code: 'gone' }
      case 'bytes': {
        const type = await fileTypeFromBuffer(got.bytes)
        const caption = message && sayChat(message)
        return await sender.sendFile(chatOf(actor), { bytes: got.bytes, name, mime: type?.mime ?? '', caption })
      }
    }
  }
}

/** Telegram takes 50 MB of a bot. */
const most = 50_000_000
/** Attempts after which whoever waits hears that Slack does not give the file: about half an hour. */
const patience = 12
