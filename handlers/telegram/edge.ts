import { randomInt } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { chatCommands, description, shortDescription } from '#prompts/copy/commands.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { plain } from '#prompts/rich.ts'
import type { Answer } from '#workflows/effects.ts'
import { cutText } from '#workflows/understand/cut-text.ts'
import { type Downloaded, download } from './download.ts'
import { poll } from './poll.ts'
import { allowedUpdates, receiveUpdate } from './receive.ts'
import { createTelegramSender, type TelegramSender } from './send.ts'
import type { TakeUpdate } from './take.ts'
import { receiveWebhook } from './webhook.ts'

export interface TelegramSettings {
  readonly token: string
  readonly apiRoot: string
  /** Without it, long polling. */
  readonly webhook?: { readonly url: string; readonly secret: string }
}

export interface TelegramParts {
  readonly settings: TelegramSettings
  readonly take: TakeUpdate
  readonly log: (event: string, ids: Readonly<Record<string, string | number>>) => void
}

export interface TelegramEdge {
  readonly sender: TelegramSender
  readonly download: (file: string, most: number) => Promise<Downloaded>
  /** Serves one webhook request. */
  readonly webhook: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Sets the commands menu, then receives. @throws {GrammyError} when Telegram refuses the token. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

export function createTelegramEdge({ settings, take, log }: TelegramParts): TelegramEdge {
  const { token, apiRoot, webhook } = settings
  const api = new Api(token, { apiRoot, timeoutSeconds: 20 })
  const patient = new Api(token, { apiRoot, timeoutSeconds: 60 })
  const stopping = new AbortController()
  let polling: Promise<void> | undefined

  const handle = async (update: Update): Promise<void> => {
    const received = receiveUpdate(update)
    if (!received) return
    const { answer } = await take(received)
    // After the commit, and recoverable by pressing again: nobody waits for it.
    if (received.query !== undefined) void answerQuery(api, received.query, answer)
  }

  return {
    sender: createTelegramSender(api, patient),
    download: (file, most) => download({ api, apiRoot, token }, file, most),
    webhook: (request, response) =>
      receiveWebhook(request, response, webhook?.secret ?? `${randomInt(2 ** 47)}`, handle),
    async start() {
      await introduce(api).catch((error: unknown) => {
        if (error instanceof GrammyError && error.error_code === 401) throw error
        log('telegram.menu-not-set', { code: error instanceof GrammyError ? error.error_code : 0 })
      })
      if (webhook) {
        await api.setWebhook(webhook.url, {
          secret_token: webhook.secret,
          allowed_updates: allowedUpdates,
          max_connections: 100,
        })
        return
      }
      await api.deleteWebhook()
      polling = poll(patient, handle, log, stopping.signal)
    },
    async stop() {
      stopping.abort()
      await polling
    },
  }
}

async function introduce(api: Api): Promise<void> {
  await api.getMe()
  await api.setMyCommands(chatCommands)
  await api.setMyShortDescription(shortDescription)
  await api.setMyDescription(description)
}

/** Telegram shows at most 200 characters, and forgets a query after a while: both are harmless. */
async function answerQuery(api: Api, query: string, answer: Answer | undefined): Promise<void> {
  const text = answer?.give === 'notice' ? { text: cutText(plain(sayChat(answer.message).text), 200) } : {}
  await api.answerCallbackQuery(query, text).catch(() => undefined)
}
