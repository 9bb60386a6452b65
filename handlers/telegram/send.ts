import { type Api, GrammyError, InputFile } from 'grammy'
import type { ChatPage } from '#prompts/page.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { complaintOf, outcomeOf } from './outcome.ts'
import { renderCaption, renderPage } from './render.ts'
import { type OutgoingFile, sendFile } from './send-file.ts'
import { type OutgoingPlace, sendPlace } from './send-place.ts'
import { worded } from './worded.ts'

/**
 * All that the bot can do to a Telegram chat. Nothing here throws for what Telegram refuses. Words whose formatting is
 * refused go without it, in the same attempt.
 */
export interface TelegramSender {
  readonly say: (chat: number, page: ChatPage) => Promise<Delivered>
  /** A picture with the page under it; its receipt tells a picture by its `file`. */
  readonly show: (chat: number, picture: Uint8Array, page: ChatPage) => Promise<Delivered>
  /** Rewrites what was said, or the words under a picture or a file. What is so already, or no more, is done. */
  readonly rewrite: (receipt: Receipt, page: ChatPage) => Promise<Delivered>
  /** Deletes what was sent; what is no more is done. Past 48 hours Telegram refuses: `not-allowed`. */
  readonly remove: (receipt: Receipt) => Promise<Delivered>
  /** At most 50 MB; its receipt tells a file by its `file`. */
  readonly sendFile: (chat: number, file: OutgoingFile) => Promise<Delivered>
  /** Opus in Ogg; how long it lasts in seconds. */
  readonly sendVoice: (
    chat: number,
    voice: { readonly bytes: Uint8Array; readonly seconds: number; readonly caption: ChatPage },
  ) => Promise<Delivered>
  /** Nothing can rewrite it. */
  readonly sendPlace: (chat: number, place: OutgoingPlace) => Promise<Delivered>
  readonly typing: (chat: number) => Promise<Delivered>
  readonly leave: (chat: number) => Promise<Delivered>
}

/** `patient` carries files, which take longer to go up. */
export function createTelegramSender(api: Api, patient: Api = api): TelegramSender {
  return {
    say: (chat, page) => attempt(() => say(api, chat, page)),
    show: (chat, picture, page) => attempt(() => show(api, chat, picture, page)),
    rewrite: (receipt, page) => attempt(() => orDone(rewrite(api, receipt, page))),
    remove: ({ place, id }) => attempt(() => orDone(api.deleteMessage(Number(place), Number(id)).then(() => null))),
    sendFile: (chat, file) => attempt(() => sendFile(patient, chat, file)),
    sendVoice: (chat, { bytes, seconds: duration, caption }) =>
      attempt(async () => {
        const sent = await worded(renderCaption(caption), ({ text, mode }) =>
          api.sendVoice(chat, new InputFile(bytes, 'voice.ogg'), { caption: text, ...mode, duration }),
        )
        return receiptOf(chat, sent.message_id)
      }),
    sendPlace: (chat, place) => attempt(async () => receiptOf(chat, await sendPlace(api, chat, place))),
    typing: async (chat) => {
      // A sign of life is worth nothing later: whatever became of it, it is over.
      await api.sendChatAction(chat, 'typing').catch((error: unknown) => error instanceof GrammyError)
      return { became: 'sent', receipt: null }
    },
    leave: (chat) => attempt(() => api.leaveChat(chat).then(() => null)),
  }
}

async function say(api: Api, chat: number, page: ChatPage): Promise<Receipt> {
  const rendered = renderPage(page)
  const sent = await worded(rendered, ({ text, mode }) =>
    api.sendMessage(chat, text, { ...mode, ...preview, ...replyMarkup(rendered.markup) }),
  )
  return receiptOf(chat, sent.message_id)
}

async function show(api: Api, chat: number, picture: Uint8Array, page: ChatPage): Promise<Receipt> {
  const rendered = renderCaption(page)
  const sent = await worded(rendered, ({ text, mode }) =>
    api.sendPhoto(chat, new InputFile(picture, 'image.png'), {
      caption: text,
      ...mode,
      ...replyMarkup(rendered.markup),
    }),
  )
  return { ...receiptOf(chat, sent.message_id), file: sent.photo.at(-1)?.file_id ?? '' }
}

async function rewrite(api: Api, receipt: Receipt, page: ChatPage): Promise<Receipt> {
  const [chat, message] = [Number(receipt.place), Number(receipt.id)]
  const isText = receipt.file === undefined
  const rendered = isText ? renderPage(page) : renderCaption(page)
  const { markup } = rendered
  const inline = markup && 'inline_keyboard' in markup ? { reply_markup: markup } : {}
  await worded(rendered, ({ text, mode }) =>
    isText
      ? api.editMessageText(chat, message, text, { ...mode, ...inline, ...preview })
      : api.editMessageCaption(chat, message, { ...mode, ...inline, caption: text }),
  )
  return receipt
}

const preview = { link_preview_options: { is_disabled: true } } as const

/** An edit that changes nothing, or a message that is no more: either way there is nothing left to do. */
async function orDone(call: Promise<Receipt | null>): Promise<Receipt | null> {
  return await call.catch((error: unknown) => {
    const complaint = complaintOf(error)
    if (complaint === 'unchanged' || complaint === 'missing') return null
    throw error
  })
}

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
