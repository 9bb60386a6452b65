import { once } from 'node:events'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type RawAnswer, rawCall, rawUpdates, token } from './raw-call.ts'

let clock = 1_800_000_000_000
let telegram: TelegramEmulator
let amina: TelegramPerson

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token, now: () => clock })
  amina = telegram.join({ firstName: 'Amina' })
  amina.say('/start')
})

afterEach(() => telegram.stop())

function send(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<RawAnswer> {
  return rawCall(telegram, 'sendMessage', { chat_id: amina.id, text, ...more })
}

function buttons(...row: readonly unknown[]): Readonly<Record<string, unknown>> {
  return { reply_markup: { inline_keyboard: [row] } }
}

function refused(description: string, error_code = 400): RawAnswer {
  return { ok: false, error_code, description }
}

async function sentId(text: string): Promise<number> {
  await send(text)
  return amina.last().id
}

describe('the platform refuses a call', () => {
  test('with a token that is not the bot’s, or is no token', async () => {
    const wrong = await fetch(`${telegram.url}/bot7000000001:other/getMe`)
    const malformed = await fetch(`${telegram.url}/botnothing/getMe`)

    expect(await wrong.json()).toEqual(refused('Unauthorized', 401))
    expect(wrong.status).toBe(401)
    expect(await malformed.json()).toEqual(refused('Unauthorized: invalid token specified', 401))
  })

  test('of a method it does not know', async () => {
    expect(await rawCall(telegram, 'sendPigeon')).toEqual(refused('Not Found: method not found', 404))
  })

  test('whose body can’t be read', async () => {
    const response = await fetch(`${telegram.url}/bot${token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":',
    })

    expect(await response.json()).toEqual(refused("Bad Request: can't parse request JSON object"))
  })

  test.each([{ origin: 'http://evil.example' }, { host: 'evil.example' }])(
    'that comes from a web page, %o',
    async (headers) => {
      const asking = request(`${telegram.url}/bot${token}/getMe`, { headers }).end()
      const [response] = await once(asking, 'response')

      expect(response).toMatchObject({ statusCode: 403 })
      asking.destroy()
    },
  )
})

test('a call may come in the address or as a form', async () => {
  const address = `${telegram.url}/bot${token}/SENDMESSAGE`
  const query = new URLSearchParams({ chat_id: String(amina.id), text: 'par l’adresse' })
  const form = new URLSearchParams({ chat_id: String(amina.id), text: 'par formulaire' })
  const keyboard = JSON.stringify({ inline_keyboard: [[{ text: 'Oui', callback_data: 'oui' }]] })
  form.set('reply_markup', keyboard)

  await fetch(`${address}?${query}`)
  await fetch(address, { method: 'POST', body: form })

  expect(await amina.hears('par l’adresse')).toMatchObject({ buttons: [] })
  expect(await amina.hears('par formulaire')).toMatchObject({ buttons: [[{ label: 'Oui', data: 'oui' }]] })
})

describe('a message is refused', () => {
  test('to a chat that is unknown, missing, or has never written', async () => {
    const stranger = telegram.join({ firstName: 'Bob' })

    expect(await send('x', { chat_id: 12 })).toEqual(refused('Bad Request: chat not found'))
    expect(await send('x', { chat_id: '' })).toEqual(refused('Bad Request: chat_id is empty'))
    expect(await send('x', { chat_id: stranger.id })).toEqual(
      refused("Forbidden: bot can't initiate conversation with a user", 403),
    )
  })

  test('to someone who has blocked the bot, until they come back', async () => {
    amina.block()
    expect(await send('x')).toEqual(refused('Forbidden: bot was blocked by the user', 403))
    expect(() => amina.say('x')).toThrow('blocked')

    amina.unblock()
    expect(await send('x')).toMatchObject({ ok: true })
  })

  test('when it is empty, blank or too long, counted once formatted', async () => {
    expect(await send('')).toEqual(refused('Bad Request: message text is empty'))
    expect(await send('  \n ')).toEqual(refused('Bad Request: text must be non-empty'))
    expect(await send('a'.repeat(4097))).toEqual(refused('Bad Request: message is too long'))
    expect(await send(`<b>${'a'.repeat(4096)}</b>`, { parse_mode: 'HTML' })).toMatchObject({ ok: true })
  })

  test('when a button has no data, too much of it, no text, or is one of too many', async () => {
    const button = { text: 'Oui', callback_data: 'oui' }
    const long = { text: 'Oui', callback_data: 'é'.repeat(33) }
    const textOnly = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    const noText = 'can\'t parse inline keyboard button: Can\'t find field "text"'

    expect(await send('x', buttons(long))).toEqual(refused('Bad Request: BUTTON_DATA_INVALID'))
    expect(await send('x', buttons({ text: 'Oui', callback_data: '' }))).toEqual(refused(`Bad Request: ${textOnly}`))
    expect(await send('x', buttons({ callback_data: 'oui' }))).toEqual(refused(`Bad Request: ${noText}`))
    expect(await send('x', buttons(...Array.from({ length: 101 }, () => button)))).toEqual(
      refused('Bad Request: reply markup is too long'),
    )
    expect(await send('x', buttons({ text: 'Lien', url: 'pas une adresse' }))).toMatchObject({ ok: false })
    expect(await send('x', buttons(button, { text: 'Site', url: 'https://pix.fr' }))).toMatchObject({ ok: true })
  })

  test('when it replies to what is not there', async () => {
    const reply = { reply_parameters: { message_id: 999_999 } }

    expect(await send('x', reply)).toEqual(refused('Bad Request: message to be replied not found'))
    expect(
      await send('x', { reply_parameters: { message_id: 999_999, allow_sending_without_reply: true } }),
    ).toMatchObject({ ok: true })
  })
})

describe('an edit is refused', () => {
  test('of a message that is gone, is a person’s, or would stay the same', async () => {
    const id = await sentId('Bonjour')
    const edit = (message_id: number, text: string): Promise<RawAnswer> =>
      rawCall(telegram, 'editMessageText', { chat_id: amina.id, message_id, text })
    const said = amina.say('moi')

    expect(await edit(id, 'Bonjour')).toEqual(
      refused(
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      ),
    )
    expect(await edit(said, 'toi')).toEqual(refused("Bad Request: message can't be edited"))
    await rawCall(telegram, 'deleteMessage', { chat_id: amina.id, message_id: id })
    expect(await edit(id, 'Bonsoir')).toEqual(refused('Bad Request: message to edit not found'))
  })
})

describe('a deletion is refused', () => {
  test('of what is gone, or older than two days', async () => {
    const id = await sentId('Bonjour')
    const remove = (): Promise<RawAnswer> => rawCall(telegram, 'deleteMessage', { chat_id: amina.id, message_id: id })

    clock += 49 * 3600 * 1000
    expect(await remove()).toEqual(refused("Bad Request: message can't be deleted for everyone"))
    clock -= 49 * 3600 * 1000
    expect(await remove()).toEqual({ ok: true, result: true })
    expect(await remove()).toEqual(refused('Bad Request: message to delete not found'))
    expect(amina.messages().find((message) => message.id === id)).toMatchObject({ deleted: true })
  })
})

describe('an answer to a press is refused', () => {
  const late = refused('Bad Request: query is too old and response timeout expired or query ID is invalid')

  async function pressed(): Promise<string> {
    await send('Sûr ?', buttons({ text: 'Oui', callback_data: 'oui' }))
    void amina.press('Oui')
    const [update] = await rawUpdates(telegram, { offset: -1 })
    return update?.callback_query?.id ?? ''
  }

  test('a second time, or too late, or at more than 200 characters', async () => {
    const first = await pressed()
    const answer = (id: string, text = ''): Promise<RawAnswer> =>
      rawCall(telegram, 'answerCallbackQuery', { callback_query_id: id, text })

    expect(await answer(first, 'a'.repeat(201))).toEqual(refused('Bad Request: MESSAGE_TOO_LONG'))
    expect(await answer(first, 'ok')).toEqual({ ok: true, result: true })
    expect(await answer(first)).toEqual(late)
    const second = await pressed()
    clock += 60_000
    expect(await answer(second)).toEqual(late)
  })
})

describe('a file is refused', () => {
  test('when there is none, it is unknown, or its caption is too long', async () => {
    const document = (payload: Readonly<Record<string, unknown>>): Promise<RawAnswer> =>
      rawCall(telegram, 'sendDocument', { chat_id: amina.id, ...payload })

    expect(await document({})).toEqual(refused('Bad Request: there is no document in the request'))
    expect(await document({ document: 'nonsense' })).toMatchObject({ ok: false, error_code: 400 })
    expect(await document({ document: 'x', caption: 'a'.repeat(1025) })).toEqual(
      refused('Bad Request: message caption is too long'),
    )
  })

  test('for download above 20 MB, or by a wrong id', async () => {
    amina.sendDocument(new Uint8Array(21 * 1024 * 1024), 'film.mp4', 'video/mp4')
    const big = amina.messages().at(-1)?.document?.fileId

    expect(await rawCall(telegram, 'getFile', { file_id: big })).toEqual(refused('Bad Request: file is too big'))
    expect(await rawCall(telegram, 'getFile', { file_id: 'x' })).toEqual(refused('Bad Request: invalid file_id'))
  })

  test('above 50 MB, before it is read', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': 60 * 1024 * 1024 }
    const sending = request(`${telegram.url}/bot${token}/sendDocument`, { method: 'POST', headers })
    sending.flushHeaders()
    const [response] = await once(sending, 'response')

    expect(response).toMatchObject({ statusCode: 413 })
    sending.destroy()
  })
})

test('a command with a capital or an accent is refused, the others make the menu', async () => {
  const set = (command: string): Promise<RawAnswer> =>
    rawCall(telegram, 'setMyCommands', { commands: [{ command, description: 'Postuler' }] })

  expect(await set('Postuler')).toEqual(refused('Bad Request: BOT_COMMAND_INVALID'))
  expect(await set('postuler')).toMatchObject({ ok: true })
  expect(telegram.commands()).toEqual([{ command: 'postuler', description: 'Postuler' }])
})
