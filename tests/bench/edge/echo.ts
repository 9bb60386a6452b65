import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'

/** The peer: a bare grammY bot that answers with the words it was sent, and stores nothing. */
const [, , apiRoot = '', secret = '', port = '0'] = process.argv
const bot = new Bot('1:bench', { client: { apiRoot } })
bot.on('message:text', async (ctx) => {
  await ctx.reply(ctx.message.text)
})
await bot.init()
const callback = webhookCallback(bot, 'http', { secretToken: secret })
createServer((request, response) => void callback(request, response)).listen(Number(port), '127.0.0.1')
