import { type Api, GrammyError, InputFile } from 'grammy'
import type { ChatPage } from '#prompts/page.ts'
import type { Delivered, Receipt } from '../delivery.ts'
import { outcomeOf } from './outcome.ts'
import { renderPage } from './render.ts'

/** All that the bot can do to a Telegram chat. Nothing here throws for what Telegram refuses. */
export interface TelegramSender {
  readonly say: (chat: number, page: ChatPage) => Promise<Delivered>
  readonly rewrite: (receipt: Receipt, page: ChatPage) => Promise<Delivered>
  readonly sendFile: (
    chat: number,
    file: { readonly bytes: Uint8Array; readonly name: string; readonly caption: ChatPage },
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
    rewrite: async ({ place, id }, page) => {
      const delivered = await attempt(async () => {
        const { text, markup } = renderPage(page)
        const inline = markup && 'inline_keyboard' in markup ? { reply_markup: markup } : {}
        await api.editMessageText(Number(place), Number(id), text, { parse_mode: 'HTML', ...preview, ...inline })
        return receiptOf(Number(place), Number(id))
      })
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
