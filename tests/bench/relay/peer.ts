import { createServer } from 'node:http'
import { App, SocketModeReceiver } from '@slack/bolt'
import { Bot, webhookCallback } from 'grammy'

/** What the peer is told: the tokens and addresses of a program's environment, and whose thread is in which channel. */
interface Settings {
  readonly channels: readonly (readonly [number, string])[]
  readonly SLACK_BOT_TOKEN: string
  readonly SLACK_APP_TOKEN: string
  readonly SLACK_API_URL: string
  readonly TELEGRAM_BOT_TOKEN: string
  readonly TELEGRAM_API_ROOT: string
  readonly TELEGRAM_WEBHOOK_URL: string
  readonly TELEGRAM_WEBHOOK_SECRET: string
}

/** The peer: grammY and Bolt handlers that copy each text at once to the other side, and store nothing. */
const given: Settings = JSON.parse(process.argv[2] ?? '')
const channels = new Map<number, string>(given.channels)
const threads = new Map<number, string>()
const chats = new Map<string, number>()

const slackApiUrl = given.SLACK_API_URL
const slack = new App({
  token: given.SLACK_BOT_TOKEN,
  receiver: new SocketModeReceiver({
    appToken: given.SLACK_APP_TOKEN,
    installerOptions: { clientOptions: { slackApiUrl } },
  }),
  clientOptions: { slackApiUrl },
})
const bot = new Bot(given.TELEGRAM_BOT_TOKEN, { client: { apiRoot: given.TELEGRAM_API_ROOT } })

bot.on('message:text', async ({ chat: { id }, message: { text } }) => {
  const thread = threads.get(id)
  const channel = channels.get(id) ?? ''
  const posted = await slack.client.chat.postMessage({ channel, text, ...(thread && { thread_ts: thread }) })
  if (thread || posted.ts === undefined) return
  threads.set(id, posted.ts)
  chats.set(posted.ts, id)
})
slack.message(async ({ message }) => {
  if (!('thread_ts' in message) || !('text' in message)) return
  const chat = chats.get(message.thread_ts ?? '')
  if (chat !== undefined && message.text.startsWith('!!')) await bot.api.sendMessage(chat, message.text)
})

await bot.init()
await slack.start()
const callback = webhookCallback(bot, 'http', { secretToken: given.TELEGRAM_WEBHOOK_SECRET })
const server = createServer((request, response) => void callback(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
await bot.api.setWebhook(given.TELEGRAM_WEBHOOK_URL, { secret_token: given.TELEGRAM_WEBHOOK_SECRET })
console.log(`answers on http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
