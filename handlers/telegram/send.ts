import { type Api, GrammyError, InputFile } from 'grammy'
import type { ChatPage } from '#prompts/page.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { outcomeOf } from './outcome.ts'
import { renderCaption, renderPage } from './render.ts'

/** All that the bot can do to a Telegram chat. Nothing here throws for what Telegram refuses. */
export interface TelegramSender {
  readonly say: (chat: number, page: ChatPage) => Promise<Delivered>
  /** A picture with the page under it; its receipt tells a picture by its `file`. */
  readonly show: (chat: number, picture: Uint8Array, page: ChatPage) => Promise<Delivered>
  /** Rewrites what was said, or the words under a picture. */
  readonly rewrite: (receipt: Receipt, page: ChatPage) => Promise<Delivered>
  readonly sendFile: (
    chat: number,
    file: { readonly bytes: Uint8Array; readonly name: string; readonly caption: ChatPage },
  ) => Promise<Delivered>
  /** Opus in Ogg; how long it lasts in seconds. */
  readonly sendVoice: (
    chat: number,
    voice: { readonly bytes: Uint8Array; readonly seconds: number; readonly caption: ChatPage },
  ) => Promise<Delivered>
  readonly typing: (chat: number) => Promise<Delivered>
  readonly leave: (chat: number) => Promise<Delivered>
}

export function createTelegramSender(api: Api): TelegramSender {
  return {
    say: (chat, page) =>
      attempt(async () => {
        const { text, markup } = renderPage(page)
        const { message_id: id } = await api.sendMessage(chat, text, {
          parse_mode: 'HTML',
          ...preview,
          ...replyMarkup(markup),
        })
        return receiptOf(chat, id)
      }),
    show: (chat, picture, page) => attempt(() => show(api, chat, picture, page)),
    rewrite: async (receipt, page) => {
      const delivered = await attempt(() => rewrite(api, receipt, page))
      // An edit that changes nothing, or a message the person deleted: either way there is nothing left to do.
      return delivered.became === 'refused' && delivered.code === 'invalid'
        ? { became: 'sent', receipt: null }
        : delivered
    },
    sendFile: (chat, { bytes, name, caption }) =>
      attempt(async () => {
        const { text } = renderPage(caption)
        const { message_id: id } = await api.sendDocument(chat, new InputFile(bytes, name), {
          caption: text,
          parse_mode: 'HTML',
        })
        return receiptOf(chat, id)
      }),
    sendVoice: (chat, { bytes, seconds: duration, caption }) =>
      attempt(async () => {
        const { text } = renderCaption(caption)
        const voice = new InputFile(bytes, 'voice.ogg')
        const { message_id: id } = await api.sendVoice(chat, voice, { caption: text, parse_mode: 'HTML', duration })
        return receiptOf(chat, id)
      }),
    typing: async (chat) => {
      // A sign of life is worth nothing later: whatever became of it, it is over.
      await api.sendChatAction(chat, 'typing').catch((error: unknown) => error instanceof GrammyError)
      return { became: 'sent', receipt: null }
    },
    leave: (chat) =>
      attempt(async () => {
        await api.leaveChat(chat)
        return null
      }),
  }
}

async function show(api: Api, chat: number, picture: Uint8Array, page: ChatPage): Promise<Receipt> {
  const { text, markup } = renderCaption(page)
  const sent = await api.sendPhoto(chat, new InputFile(picture, 'image.png'), {
    caption: text,
    parse_mode: 'HTML',
    ...replyMarkup(markup),
  })
  return { ...receiptOf(chat, sent.message_id), file: sent.photo.at(-1)?.file_id ?? '' }
}

async function rewrite(api: Api, receipt: Receipt, page: ChatPage): Promise<Receipt> {
  const [chat, message] = [Number(receipt.place), Number(receipt.id)]
  const { text, markup } = receipt.file === undefined ? renderPage(page) : renderCaption(page)
  const inline = markup && 'inline_keyboard' in markup ? { reply_markup: markup } : {}
  const how = { parse_mode: 'HTML', ...inline } as const
  if (receipt.file === undefined) await api.editMessageText(chat, message, text, { ...how, ...preview })
  else await api.editMessageCaption(chat, message, { ...how, caption: text })
  return receipt
}

const preview = { link_preview_options: { is_disabled: true } } as const

async function attempt(call: () => Promise<Receipt | null>): Promise<Delivered> {
  try {
    return { became: 'sent', receipt: await call() }
  } catch (error) {
    return outcomeOf(error)
  }
}

function receiptOf(chat: number, message: number): Receipt {
  return { place: String(chat), id: String(message) }
}

function replyMarkup<M>(markup: M | undefined): { reply_markup: M } | Record<never, never> {
  return markup === undefined ? {} : { reply_markup: markup }
}
