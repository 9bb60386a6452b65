import { Bot, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { pngOf } from './png-of.ts'
import { token } from './raw-call.ts'

const png = pngOf(900, 600)

let telegram: TelegramEmulator
let amina: TelegramPerson
let bot: Bot

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token })
  amina = telegram.join({ firstName: 'Amina' })
  amina.say('/start')
  bot = new Bot(token, { client: { apiRoot: telegram.url } })
})

afterEach(() => telegram.stop())

describe('the bot', () => {
  test('knows itself by the number in its token', async () => {
    expect(await bot.api.getMe()).toMatchObject({ id: 7_000_000_001, is_bot: true, username: telegram.botName })
  })

  test('keeps the name and descriptions it was given', async () => {
    await bot.api.setMyName('Passerelle (essai)')
    await bot.api.setMyDescription('Devenir conseiller numérique')
    await bot.api.setMyShortDescription('Conseillers numériques')

    expect(await bot.api.getMyName()).toEqual({ name: 'Passerelle (essai)' })
    expect(await bot.api.getMyDescription()).toEqual({ description: 'Devenir conseiller numérique' })
    expect(await bot.api.getMyShortDescription()).toEqual({ short_description: 'Conseillers numériques' })
    await expect(bot.api.setMyShortDescription('a'.repeat(121))).rejects.toThrow('Bad Request')
  })

  test('keeps its menu by scope and language', async () => {
    const help = { command: 'aide', description: 'Aide' }
    const start = { command: 'start', description: 'Commencer' }
    await bot.api.setMyCommands([help])
    await bot.api.setMyCommands([start], { scope: { type: 'all_private_chats' }, language_code: 'fr' })

    expect(telegram.commands()).toEqual([help])
    expect(await bot.api.getMyCommands({ scope: { type: 'all_private_chats' }, language_code: 'fr' })).toEqual([start])
    await bot.api.deleteMyCommands()
    expect(await bot.api.getMyCommands()).toEqual([])
  })

  test('reads who it talks to', async () => {
    expect(await bot.api.getChat(amina.id)).toMatchObject({ id: amina.id, type: 'private', first_name: 'Amina' })
  })
})

describe('a picture', () => {
  test('keeps its caption until it is rewritten', async () => {
    const sent = await bot.api.sendPhoto(amina.id, new InputFile(png, 'profil.png'), { caption: 'Profil' })
    expect(amina.last()).toMatchObject({ text: 'Profil', document: { kind: 'photo', bytes: png } })

    await bot.api.editMessageCaption(amina.id, sent.message_id, { caption: '<b>Profil</b> Pix', parse_mode: 'HTML' })

    expect(amina.last()).toMatchObject({ text: 'Profil Pix', entities: [{ type: 'bold', offset: 0, length: 6 }] })
    await expect(bot.api.editMessageText(amina.id, sent.message_id, 'x')).rejects.toThrow(
      'there is no text in the message to edit',
    )
  })

  test('that is no picture is refused', async () => {
    const text = new InputFile(new TextEncoder().encode('bonjour'), 'profil.png')

    await expect(bot.api.sendPhoto(amina.id, text)).rejects.toThrow('IMAGE_PROCESS_FAILED')
  })

  test.each([
    { width: 6_000, height: 4_001, why: 'too many pixels a side' },
    { width: 2_101, height: 100, why: 'too long for its height' },
  ])('with $why is refused', async ({ width, height }) => {
    const photo = new InputFile(pngOf(width, height))

    await expect(bot.api.sendPhoto(amina.id, photo)).rejects.toThrow('PHOTO_INVALID_DIMENSIONS')
  })

  test('keeps its buttons only when its words are rewritten with them', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }
    const sent = await bot.api.sendPhoto(amina.id, new InputFile(png), { caption: 'Question', reply_markup })
    expect(amina.last().buttons).toHaveLength(1)

    await bot.api.editMessageCaption(amina.id, sent.message_id, { caption: 'Réponse' })

    expect(amina.last()).toMatchObject({ text: 'Réponse', buttons: [], edited: true, document: { kind: 'photo' } })
  })

  test('takes 1,024 characters under it, tags not counted', async () => {
    const caption = (length: number) => ({ caption: `<b>${'a'.repeat(length)}</b>`, parse_mode: 'HTML' as const })
    await bot.api.sendPhoto(amina.id, new InputFile(png), caption(1_024))

    await expect(bot.api.sendPhoto(amina.id, new InputFile(png), caption(1_025))).rejects.toThrow(
      'message caption is too long',
    )
  })

  test('is told with its size, and fetched as the platform’s own', async () => {
    const { photo } = await bot.api.sendPhoto(amina.id, new InputFile(pngOf(5_120, 2_560), 'profil.png'))

    expect(photo.at(-1)).toMatchObject({ width: 2_560, height: 1_280 })
    expect((await bot.api.getFile(photo.at(-1)?.file_id ?? '')).file_path).toMatch(/^photos\/file_\d+\.jpg$/)
  })

  test('can’t be sent on as a document', async () => {
    const { photo } = await bot.api.sendPhoto(amina.id, new InputFile(png))

    await expect(bot.api.sendDocument(amina.id, photo[0]?.file_id ?? '')).rejects.toThrow(
      "can't use file of type Photo as Document",
    )
  })
})

test('many messages are deleted at once, those already gone are skipped', async () => {
  const ids: number[] = []
  for (const text of ['un', 'deux', 'trois']) ids.push((await bot.api.sendMessage(amina.id, text)).message_id)

  await bot.api.deleteMessages(amina.id, ids.slice(0, 2))
  await bot.api.deleteMessages(amina.id, ids)

  expect(amina.messages().filter(({ from, deleted }) => from === 'bot' && !deleted)).toEqual([])
  expect(() => amina.last()).toThrow('the bot has said nothing to Amina')
})

test('the log tells what was asked, files by name and size, and why it was refused', async () => {
  await bot.api.sendDocument(amina.id, new InputFile(png, 'a.png'))
  await bot.api.sendMessage(1, 'x').catch(() => undefined)

  expect(telegram.calls()).toMatchObject([
    {
      method: 'sendDocument',
      payload: { document: { name: 'a.png', size: png.length } },
      accepted: true,
      refusal: undefined,
    },
    {
      method: 'sendMessage',
      payload: { chat_id: 1, text: 'x' },
      accepted: false,
      refusal: 'Bad Request: chat not found',
    },
  ])
})
