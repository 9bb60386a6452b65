import { Bot } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { rawCall, rawUpdates, token } from './raw-call.ts'

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

describe('updates', () => {
  test('are lost after a day', async () => {
    let clock = 1_800_000_000_000
    const slow = await createTelegramEmulator({ token, now: () => clock })
    slow.join({ firstName: 'Bob' }).say('bonjour')
    clock += 25 * 3600 * 1000

    expect(await rawCall(slow, 'getUpdates')).toEqual({ ok: true, result: [] })
    await slow.stop()
  })

  test('wait until they are confirmed, then are gone', async () => {
    amina.say('un')
    amina.say('deux')
    const first = telegram.lastUpdateId - 1

    const ids = async (offset: number): Promise<unknown> =>
      (await rawUpdates(telegram, { offset })).map(({ update_id }) => update_id)

    expect(await ids(0)).toEqual([first, first + 1])
    expect(await ids(0)).toEqual([first, first + 1])
    expect(await ids(first + 1)).toEqual([first + 1])
    expect(await ids(first + 2)).toEqual([])
  })

  test('come once more on demand, even when confirmed', async () => {
    const seen: number[] = []
    bot.on('message', (context) => {
      seen.push(context.update.update_id)
    })
    start()
    amina.say('bonjour')
    await expect.poll(() => seen.length).toBe(1)

    telegram.redeliver(telegram.lastUpdateId)

    await expect.poll(() => seen).toEqual([telegram.lastUpdateId, telegram.lastUpdateId])
    expect(() => telegram.redeliver(1)).toThrow('no update 1')
  })

  test('of a kind the bot did not ask for do not come', async () => {
    await rawCall(telegram, 'getUpdates', { allowed_updates: ['message'] })
    const id = amina.say('bonjour')
    amina.edit(id, 'bonsoir')

    const { result } = await rawCall(telegram, 'getUpdates')
    expect(result).toMatchObject([{ message: { message_id: id } }])
    expect(result).toHaveLength(1)
  })

  test('go to one poller only: the first is told of the second', async () => {
    const polls = [1, 2].map(() => rawCall(telegram, 'getUpdates', { timeout: 30 }))

    const refused = await Promise.race(polls)
    amina.say('bonjour')
    const answers = await Promise.all(polls)

    expect(refused).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    expect(answers.filter(({ ok }) => ok)).toMatchObject([{ result: [{ message: { text: 'bonjour' } }] }])
  })
})

test('a snapshot brings everything back: people, chats, files, updates that wait', async () => {
  amina.sendDocument(new Uint8Array([1, 2, 3]), 'cv.pdf', 'application/pdf')
  await rawCall(telegram, 'sendMessage', { chat_id: amina.id, text: 'Bien reçu' })
  await rawCall(telegram, 'setMyCommands', { commands: [{ command: 'aide', description: 'Aide' }] })
  const saved = telegram.snapshot()

  const later = await createTelegramEmulator({ token, saved })

  const [again] = later.people()
  expect(again?.messages()).toEqual(amina.messages())
  expect(again?.messages()[0]?.document?.bytes).toEqual(new Uint8Array([1, 2, 3]))
  expect(later.commands()).toEqual(telegram.commands())
  expect(await rawCall(later, 'getUpdates')).toEqual(await rawCall(telegram, 'getUpdates'))
  await later.stop()
})

test('a number given between the last snapshot and a kill is not given again', async () => {
  const saved = telegram.snapshot()
  amina.say('perdu')
  const lost = telegram.lastUpdateId
  const lostMessage = amina.messages().at(-1)?.id ?? 0

  const later = await createTelegramEmulator({ token, saved })
  later.people()[0]?.say('bonjour')

  expect(later.lastUpdateId).toBeGreaterThan(lost)
  expect(later.people()[0]?.messages().at(-1)?.id).toBeGreaterThan(lostMessage)
  await later.stop()
})

test('those who watch are told of every change, until they stop', async () => {
  let changes = 0
  const stop = telegram.watch(() => {
    changes += 1
  })
  amina.say('bonjour')
  const afterSaying = changes
  await rawCall(telegram, 'sendMessage', { chat_id: amina.id, text: 'Bonjour' })
  const afterAnswer = changes
  stop()
  amina.say('encore')

  expect(afterSaying).toBeGreaterThan(0)
  expect(afterAnswer).toBeGreaterThan(afterSaying)
  expect(changes).toBe(afterAnswer)
})
