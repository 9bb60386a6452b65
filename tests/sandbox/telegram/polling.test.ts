import { Bot } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'

const token = '7000000001:test-token'

let telegram: TelegramEmulator
let amina: TelegramPerson
let bot: Bot

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token })
  amina = telegram.join({ firstName: 'Amina', lastName: 'Diallo', phone: '+33639980001' })
  bot = new Bot(token, { client: { apiRoot: telegram.url } })
})

afterEach(async () => {
  await bot.stop()
  await telegram.stop()
})

function start(): void {
  void bot.start()
}

describe('a bot that polls', () => {
  test('hears what a person says, and is heard', async () => {
    bot.command('start', (context) => context.reply(`Bonjour ${context.from?.first_name}`))
    start()

    amina.say('/start')

    const heard = await amina.hears(/Bonjour/)
    expect(heard).toMatchObject({ from: 'bot', text: 'Bonjour Amina' })
    expect(amina.last().id).toBe(heard.id)
  })

  test('gets a press of a button and its answer reaches the person', async () => {
    bot.on('message', (context) =>
      context.reply('Quel rayon ?', {
        reply_markup: { inline_keyboard: [[{ text: '10 km', callback_data: 'r:10' }]] },
      }),
    )
    bot.callbackQuery('r:10', async (context) => {
      await context.editMessageText('10 km, c’est noté')
      await context.answerCallbackQuery('Noté')
    })
    start()

    amina.say('bonjour')
    const asked = await amina.hears('Quel rayon')
    const notice = await amina.press('10 km')

    expect(notice).toBe('Noté')
    const edited = await amina.hears('noté')
    expect(edited).toMatchObject({ id: asked.id, edited: true, buttons: [] })
  })
})
