import { Bot, InputFile, Keyboard } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { rawUpdates, token } from './raw-call.ts'

let telegram: TelegramEmulator
let amina: TelegramPerson
let bot: Bot

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token })
  amina = telegram.join({ firstName: 'Amina', lastName: 'Diallo', phone: '+33639980001' })
  amina.say('/start')
  bot = new Bot(token, { client: { apiRoot: telegram.url } })
})

afterEach(() => telegram.stop())

function updates(): ReturnType<typeof rawUpdates> {
  return rawUpdates(telegram)
}

describe('what a person sends', () => {
  test('arrives with sender, chat, and the command marked', async () => {
    const [update] = await updates()

    expect(update).toMatchObject({
      update_id: telegram.lastUpdateId,
      message: {
        text: '/start',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
        from: { id: amina.id, is_bot: false, first_name: 'Amina', last_name: 'Diallo', language_code: 'fr' },
        chat: { id: amina.id, type: 'private', first_name: 'Amina', last_name: 'Diallo' },
      },
    })
  })

  test('is cut by the application when it is longer than a message', async () => {
    amina.say('a'.repeat(5000))

    expect((await updates()).slice(1)).toMatchObject([
      { message: { text: 'a'.repeat(4096) } },
      { message: { text: 'a'.repeat(904) } },
    ])
  })

  test('can be edited, and the bot hears of it', async () => {
    const id = amina.say('Dijon')
    amina.edit(id, 'Lyon')

    expect((await updates()).at(-1)).toMatchObject({ edited_message: { message_id: id, text: 'Lyon' } })
    expect(amina.messages().at(-1)).toMatchObject({ text: 'Lyon', edited: true })
  })

  test('can be a document, which the bot downloads byte for byte', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 …')
    amina.sendDocument(bytes, 'cv.pdf', 'application/pdf', 'Mon CV')
    const fileId = amina.messages().at(-1)?.document?.fileId ?? ''

    const file = await bot.api.getFile(fileId)
    const response = await fetch(`${telegram.url}/file/bot${token}/${file.file_path}`)

    expect(file.file_size).toBe(bytes.length)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    const stranger = await fetch(`${telegram.url}/file/bot7000000001:other/${file.file_path}`)
    expect(stranger.status).toBe(401)
  })

  test.each(['sticker', 'video', 'video_note', 'audio', 'animation', 'dice', 'poll', 'venue'] as const)(
    'can be a %s',
    async (kind) => {
      amina.sendOther(kind)

      expect((await updates()).at(-1)).toMatchObject({ message: { [kind]: expect.anything() } })
    },
  )

  test('can be a photo or a voice message', async () => {
    amina.sendPhoto()
    amina.sendVoice()

    expect((await updates()).slice(1)).toMatchObject([
      { message: { photo: [{ width: 1280 }] } },
      { message: { voice: { duration: 3 } } },
    ])
  })

  test('can be a block, then a return', async () => {
    amina.block()
    amina.unblock()

    expect((await updates()).slice(1)).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
    ])
  })
})

describe('a reply keyboard', () => {
  test('shares the contact or the place it asks for, once', async () => {
    const keyboard = new Keyboard().requestContact('Mon numéro').requestLocation('Ma position').oneTime()
    await bot.api.sendMessage(amina.id, 'Votre téléphone ?', { reply_markup: keyboard })

    amina.tap('Mon numéro')

    expect((await updates()).at(-1)).toMatchObject({
      message: { contact: { phone_number: '33639980001', user_id: amina.id } },
    })
    expect(amina.keyboard()).toBeUndefined()
    expect(() => amina.tap('Ma position')).toThrow('no key')
  })

  test('goes away when the bot removes it', async () => {
    await bot.api.sendMessage(amina.id, 'Ici ?', { reply_markup: { keyboard: [['Oui']] } })
    expect(amina.keyboard()).toEqual([[{ label: 'Oui', asks: undefined }]])

    await bot.api.sendMessage(amina.id, 'Merci', { reply_markup: { remove_keyboard: true } })

    expect(amina.keyboard()).toBeUndefined()
    expect(amina.last().replyKeyboard).toBe('removed')
  })
})

describe('what the bot sends', () => {
  test('can be a document, by upload and then by its id', async () => {
    const bytes = new TextEncoder().encode('{"prenom":"Amina"}')
    const sent = await bot.api.sendDocument(amina.id, new InputFile(bytes, 'mes données é.json'), { caption: 'Voilà' })

    expect(amina.last()).toMatchObject({
      text: 'Voilà',
      document: { kind: 'document', name: 'mes données é.json', mime: 'application/json', bytes },
    })
    await bot.api.sendDocument(amina.id, sent.document.file_id)
    expect(amina.last().document?.bytes).toEqual(bytes)
  })

  test('can be an album, a place, a copy and a reaction', async () => {
    const file = (name: string): InputFile => new InputFile(new TextEncoder().encode(name), name)
    const said = amina.say('Merci !')
    await bot.api.sendMediaGroup(amina.id, [
      { type: 'document', media: file('a.txt') },
      { type: 'document', media: file('b.txt'), caption: 'Deux' },
    ])
    const album = amina.messages().slice(-2)
    expect(new Set(album.map((message) => message.album)).size).toBe(1)
    expect(album.map((message) => message.document?.name)).toEqual(['a.txt', 'b.txt'])

    await bot.api.sendLocation(amina.id, 45.44, 4.39)
    expect(amina.last().location).toEqual({ lat: 45.44, lon: 4.39 })
    await bot.api.copyMessage(amina.id, amina.id, said)
    expect(amina.last().text).toBe('Merci !')
    await bot.api.setMessageReaction(amina.id, said, [{ type: 'emoji', emoji: '👍' }])
    expect(amina.messages().find(({ id }) => id === said)?.reactions).toEqual(['👍'])
  })

  test('shows that it is writing until it has written', async () => {
    await bot.api.sendChatAction(amina.id, 'typing')
    expect(amina.activity()).toBe('typing')

    await bot.api.sendMessage(amina.id, 'Voilà')

    expect(amina.activity()).toBeUndefined()
  })

  test('loses its buttons when it is edited without them', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Oui', callback_data: 'oui' }]] }
    const { message_id } = await bot.api.sendMessage(amina.id, 'Sûr ?', { reply_markup })

    await bot.api.editMessageReplyMarkup(amina.id, message_id)

    expect(amina.last()).toMatchObject({ buttons: [], edited: true })
    expect(() => amina.press('Oui')).toThrow('no button Oui; there are: none')
  })
})

describe('those who wait to hear', () => {
  test('are told what was said instead', async () => {
    await bot.api.sendMessage(amina.id, 'Quel est votre nom ?')

    await expect(amina.hears(/prénom/, 20)).rejects.toThrow(/nothing matched in 20 ms; it said\s+- Quel est votre nom/)
  })

  test('hear each message once, in order', async () => {
    await bot.api.sendMessage(amina.id, 'Question 1')
    await bot.api.sendMessage(amina.id, 'Question 2')

    expect((await amina.hears('Question')).text).toBe('Question 1')
    expect((await amina.hears('Question')).text).toBe('Question 2')
    await expect(amina.hears('Question', 20)).rejects.toThrow('it said nothing')
  })

  test('reads all spaces as one, in what is heard and pressed, and sees what was sent', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Oui\u202f!', callback_data: 'oui' }]] }
    await bot.api.sendMessage(amina.id, 'Votre choix\u00a0: prêt\u202f?', { reply_markup })

    expect((await amina.hears('choix : prêt ?')).text).toBe('Votre choix\u00a0: prêt\u202f?')
    await expect(amina.press('Oui !', { timeoutMs: 20 })).rejects.toThrow('did not answer the press of oui')
    await expect(amina.press(/^Oui !$/, { timeoutMs: 20 })).rejects.toThrow('did not answer the press of oui')
  })

  test('are told when a press is never answered', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Oui', callback_data: 'oui' }]] }
    await bot.api.sendMessage(amina.id, 'Sûr ?', { reply_markup })

    await expect(amina.press('Oui', { timeoutMs: 20 })).rejects.toThrow('did not answer the press of oui')
  })
})

describe('a group', () => {
  test('tells the bot that it was added, and only of what is meant for it', async () => {
    const group = telegram.group('Voisins', amina)
    group.say(amina, 'on mange quoi ?')
    group.say(amina, `/start@${telegram.botName}`)

    expect((await updates()).slice(1)).toMatchObject([
      { my_chat_member: { chat: { id: group.id, type: 'group' }, new_chat_member: { status: 'member' } } },
      { message: { new_chat_members: [{ username: telegram.botName }] } },
      { message: { text: `/start@${telegram.botName}` } },
    ])
  })

  test('that the bot has left no longer hears it', async () => {
    const group = telegram.group('Voisins')
    await bot.api.sendMessage(group.id, 'En privé seulement')
    await bot.api.leaveChat(group.id)

    expect(group.hasBot()).toBe(false)
    expect(await group.hears('privé')).toMatchObject({ from: 'bot' })
    await expect(bot.api.sendMessage(group.id, 'x')).rejects.toThrow('bot is not a member of the group chat')
  })

  test('that removed the bot refuses its messages', async () => {
    const group = telegram.group('Voisins')
    group.kick()

    await expect(bot.api.sendMessage(group.id, 'x')).rejects.toThrow('bot was kicked from the group chat')
  })
})
