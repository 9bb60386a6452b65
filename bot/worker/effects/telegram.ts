import type { Delivered, Receipt } from '#handlers/delivery.ts'
import type { SlackDownload } from '#handlers/slack/download.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import type { ChatMessage } from '#prompts/copy/chat.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { sayWithoutPicture } from '#prompts/copy/fr/without-picture.ts'
import type { Handlers } from '../deliver.ts'
import { done } from '../deliver.ts'
import { chatOf, type Parcel } from '../parcel.ts'
import { passFileHandler } from './pass-file.ts'
import type { TryDraw } from './try-draw.ts'

export interface TelegramParts {
  readonly sender: TelegramSender
  readonly tryDraw: TryDraw
  /** Where the actor's message of this key went. */
  readonly receiptOf: (parcel: Parcel, key: string) => Promise<Receipt | undefined>
  /** From Slack. */
  readonly download: SlackDownload
}

/** Effects that speak in the actor's Telegram chat. */
export function telegramHandlers({
  sender,
  tryDraw,
  receiptOf,
  download,
}: TelegramParts): Pick<
  Handlers,
  'say' | 'show' | 'pass-on' | 'pass-file' | 'pass-place' | 'take-back' | 'rewrite' | 'leave-group' | 'typing'
> {
  return {
    say: ({ message }, { actor }) => sender.say(chatOf(actor), sayWithoutPicture(message)),
    show: async ({ picture, message }, { id, actor }) => {
      const bytes = await tryDraw(picture, id)
      return await show(sender, chatOf(actor), bytes, message)
    },
    'pass-on': ({ message }, { actor }) => sender.say(chatOf(actor), sayChat(message)),
    'pass-file': passFileHandler({ sender, download }),
    'pass-place': ({ lat, lon, message }, { actor }) =>
      sender.sendPlace(chatOf(actor), { lat, lon, page: message && sayChat(message) }),
    'take-back': async ({ key }, parcel) => {
      const receipt = await receiptOf(parcel, key)
      return receipt ? await sender.remove(receipt) : done
    },
    rewrite: async ({ key, message }, parcel) => {
      const receipt = await receiptOf(parcel, key)
      if (!receipt) return done
      return await sender.rewrite(receipt, receipt.file === undefined ? sayWithoutPicture(message) : sayChat(message))
    },
    'leave-group': (_effect, { actor }) => sender.leave(chatOf(actor)),
    typing: (_effect, { actor }) => sender.typing(chatOf(actor)),
  }
}

/** The words alone, with what the picture would show, when there is no picture or Telegram will not take it. */
async function show(
  sender: TelegramSender,
  chat: number,
  picture: Uint8Array | undefined,
  message: ChatMessage,
): Promise<Delivered> {
  if (picture === undefined) return await sender.say(chat, sayWithoutPicture(message))
  const shown = await sender.show(chat, picture, sayChat(message))
  const notTaken = shown.became === 'refused' && (shown.code === 'invalid' || shown.code === 'too-big')
  return notTaken ? await sender.say(chat, sayWithoutPicture(message)) : shown
}
