import { Bot, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { pngOf } from './png-of.ts'
import { rawCall, rawUpdates, token } from './raw-call.ts'

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

async function heard(count = 1): Promise<readonly unknown[]> {
  return (await rawUpdates(telegram)).slice(-count)
}

describe('an album', () => {
  test('comes as one message a picture, in order, under one id, with one caption', async () => {
    const ids = amina.sendAlbum([png, pngOf(300, 200), pngOf(30, 20)], 'mes papiers')
    const album = amina.messages().at(-1)?.album
    expect(album).toMatch(/^\d+$/)
    expect(await heard(3)).toMatchObject([
      { message: { message_id: ids[0], media_group_id: album, caption: 'mes papiers', photo: [{ width: 900 }] } },
      { message: { message_id: ids[1], media_group_id: album, photo: [{ width: 300 }] } },
      { message: { message_id: ids[2], media_group_id: album, photo: [{ width: 30 }] } },
    ])
    expect(JSON.stringify(await heard(2))).not.toContain('caption')
    amina.sendAlbum([png, png])
    expect(amina.messages().at(-1)?.album).not.toBe(album)
  })

  test('holds two to ten pictures', () => {
    expect(() => amina.sendAlbum([png])).toThrow('two to ten')
    expect(() => amina.sendAlbum(Array.from({ length: 11 }, () => png))).toThrow('two to ten')
  })
})

describe('an answer', () => {
  test('brings the message it answers, and the part that was chosen', async () => {
    const { message_id } = await bot.api.sendMessage(amina.id, 'Avez-vous le code ?')
    const id = amina.say('lequel ?', { replyTo: message_id, quote: 'le code' })
    expect(await heard()).toMatchObject([
      {
        message: {
          message_id: id,
          text: 'lequel ?',
          reply_to_message: { message_id, text: 'Avez-vous le code ?', from: { is_bot: true } },
          quote: { text: 'le code', position: 10, is_manual: true },
        },
      },
    ])
    expect(amina.messages().at(-1)).toMatchObject({ replyTo: message_id, quote: 'le code' })
  })

  test('may be a picture or a document, and to an answer, of which it brings no more', async () => {
    const first = amina.say('un')
    const second = amina.say('deux', { replyTo: first })
    amina.sendPhoto(png, 'trois', { replyTo: second })
    const [update] = await heard()
    expect(update).toMatchObject({ message: { caption: 'trois', reply_to_message: { text: 'deux' } } })
    expect(update).not.toMatchObject({ message: { reply_to_message: { reply_to_message: {} } } })
  })

  test('is not given to what is no more, nor to words that were not said', async () => {
    const { message_id: replyTo } = await bot.api.sendMessage(amina.id, 'Bonjour')
    expect(() => amina.say('oui', { replyTo, quote: 'Bonsoir' })).toThrow('does not say')
    await bot.api.deleteMessage(amina.id, replyTo)
    expect(() => amina.say('oui', { replyTo })).toThrow('no message')
    expect(amina.messages().at(-1)).toMatchObject({ id: replyTo, deleted: true })
  })
})

describe('a caption', () => {
  test('can be edited, added and taken away, and the bot hears of it', async () => {
    const id = amina.sendPhoto(png, 'ma factur')
    amina.edit(id, 'ma facture')
    expect(await heard()).toMatchObject([{ edited_message: { message_id: id, caption: 'ma facture', photo: [{}] } }])
    amina.edit(id, '')
    expect(JSON.stringify(await heard())).not.toContain('caption')
    amina.edit(id, 'voilà')
    expect(amina.messages().at(-1)).toMatchObject({ text: 'voilà', edited: true })
  })

  test('is not written under what has none, nor too long, nor on another’s message', async () => {
    const { message_id } = await bot.api.sendMessage(amina.id, 'Bonjour')
    expect(() => amina.edit(amina.sendOther('dice'), 'un dé')).toThrow('no words to edit')
    expect(() => amina.edit(amina.sendPhoto(png), 'a'.repeat(1_025))).toThrow('no longer caption')
    expect(() => amina.edit(amina.say('a'), '')).toThrow('no empty message')
    expect(() => amina.edit(message_id, 'Bonsoir')).toThrow('sent no message')
  })
})

test.each(['video', 'audio', 'animation', 'video_note', 'sticker'] as const)(
  'a person’s %s is downloaded by the bot byte for byte',
  async (kind) => {
    const bytes = new TextEncoder().encode(kind)
    amina.sendMedia(kind, { bytes, name: `a-${kind}`, mime: 'video/mp4' })
    const fileId = amina.messages().at(-1)?.document?.fileId ?? ''
    const { file_path } = await bot.api.getFile(fileId)
    const response = await fetch(`${telegram.url}/file/bot${token}/${file_path}`)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  },
)

describe('the bot sends', () => {
  test('a film, which is a document when telephones do not play it', async () => {
    await bot.api.sendVideo(amina.id, new InputFile(png, 'film.mp4'), { caption: 'Voici' })
    expect(amina.last()).toMatchObject({ text: 'Voici', document: { kind: 'video', name: 'film.mp4' } })
    const sent = await bot.api.sendVideo(amina.id, new InputFile(png, 'film.mov'))
    expect(sent).toMatchObject({ document: { file_name: 'film.mov' } })
    const longest = bot.api.sendVideo(amina.id, new InputFile(png, 'film.mp4'), { caption: 'a'.repeat(1_025) })
    await expect(longest).rejects.toThrow('message caption is too long')
  })

  test('a place with its name and address, somewhere on Earth', async () => {
    await bot.api.sendVenue(amina.id, 45.4397, 4.3872, 'Médiathèque', '20 rue Jo Gouttebarge')
    expect(amina.last()).toMatchObject({ other: 'Médiathèque', location: { lat: 45.4397, lon: 4.3872 } })
    await expect(bot.api.sendVenue(amina.id, 45, 4, '', 'rue')).rejects.toThrow('non-empty')
    await expect(bot.api.sendLocation(amina.id, 91, 4)).rejects.toThrow('wrong location')
    expect(await rawCall(telegram, 'sendLocation', { chat_id: amina.id, latitude: 4 })).toMatchObject({
      description: 'Bad Request: longitude is empty',
    })
  })
})
