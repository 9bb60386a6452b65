import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import type { Delivered, Receipt } from '#handlers/delivery.ts'
import type { OutgoingFile } from '#handlers/telegram/send-file.ts'
import { createTelegramSender, type TelegramSender } from '#handlers/telegram/send.ts'
import type { ChatPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { opusOf } from '#tests/kit/opus-of.ts'
import { pngOf } from '#tests/sandbox/telegram/png-of.ts'

const picture = pngOf(900, 500)
const words: ChatPage = { text: rich`**Voici** votre attestation.` }

let telegram: TelegramEmulator
let amina: TelegramPerson
let sender: TelegramSender

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token: '1:send' })
  amina = telegram.join({ firstName: 'Amina' })
  amina.say('/start')
  sender = createTelegramSender(new Api('1:send', { apiRoot: telegram.url, timeoutSeconds: 1 }))
})

afterEach(() => telegram.stop())

function send(file: Partial<OutgoingFile>): Promise<Delivered> {
  return sender.sendFile(amina.id, { bytes: picture, name: 'a.png', caption: words, ...file })
}

async function receipt(file: Partial<OutgoingFile>): Promise<Receipt> {
  const delivered = await send(file)
  if (delivered.became !== 'sent' || !delivered.receipt) throw new Error(`not sent: ${delivered.became}`)
  return delivered.receipt
}

describe('a file goes as what a telephone shows best:', () => {
  test.each([
    { mime: 'image/png', name: 'a.png', bytes: picture, kind: 'photo' },
    { mime: 'image/png', name: 'a.png', bytes: pngOf(900, 500, 10 * 1024 * 1024), kind: 'photo' },
    { mime: 'image/png', name: 'a.png', bytes: pngOf(900, 500, 10 * 1024 * 1024 + 1), kind: 'document' },
    { mime: 'image/gif', name: 'a.gif', bytes: picture, kind: 'document' },
    { mime: 'video/mp4', name: 'a.mp4', bytes: picture, kind: 'video' },
    { mime: 'video/quicktime', name: 'a.mov', bytes: picture, kind: 'document' },
    { mime: 'audio/ogg; codecs=opus', name: 'a.ogg', bytes: opusOf(7), kind: 'voice' },
    { mime: 'audio/mpeg', name: 'a.mp3', bytes: picture, kind: 'document' },
    { mime: '', name: 'notes', bytes: picture, kind: 'document' },
  ])('$mime of $bytes.length bytes is a $kind, with the words under it', async ({ kind, ...file }) => {
    const { place, file: id } = await receipt(file)
    expect(amina.last()).toMatchObject({
      text: 'Voici votre attestation.',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
      document: { kind, fileId: id },
    })
    expect(Buffer.compare(amina.last().document?.bytes ?? picture, file.bytes)).toBe(0)
    expect(place).toBe(`${amina.id}`)
  })

  test('a picture that Telegram does not take so is a document under its name', async () => {
    await receipt({ bytes: pngOf(9_000, 100), name: 'frise.png', mime: 'image/png' })
    expect(amina.last()).toMatchObject({
      text: 'Voici votre attestation.',
      document: { kind: 'document', name: 'frise.png' },
    })
  })
})

test('case 35: a document that is neither GIF, PDF nor ZIP arrives with its name', async () => {
  await receipt({ name: 'modèle de lettre (é).odt', mime: 'application/vnd.oasis.opendocument.text', caption: null })
  expect(amina.last()).toMatchObject({ text: '', document: { name: 'modèle de lettre (é).odt', bytes: picture } })
})

test('a name that would break its form arrives all the same', async () => {
  await receipt({ name: 'a\r\nb"c;d.txt' })
  expect(amina.last().document?.name).toBe('a  b c,d.txt')
  await receipt({ name: '\n' })
  expect(amina.last().document?.name).toBe('document')
})

describe('the words under a file', () => {
  test('are rewritten where they are', async () => {
    const sent = await receipt({ name: 'a.pdf' })
    expect((await sender.rewrite(sent, { text: rich`Corrigé.` })).became).toBe('sent')
    expect(amina.last()).toMatchObject({ text: 'Corrigé.', edited: true, document: { name: 'a.pdf' } })
  })

  test('never are more than Telegram takes', async () => {
    await receipt({ caption: { text: [{ text: 'b'.repeat(4_000) }] } })
    expect(amina.last().text).toBe(`${'b'.repeat(1_023)}…`)
  })

  test('go without their formatting when Telegram refuses it', async () => {
    telegram.faults.inject({ fault: { kind: '400', description: "Bad Request: can't parse entities: byte offset 3" } })
    await receipt({})
    expect(amina.last()).toMatchObject({ text: 'Voici votre attestation.', entities: [] })
  })
})

describe('a file that does not go', () => {
  test('is not sent again as a document when Telegram asks to wait, or may have it', async () => {
    telegram.faults.inject({ fault: { kind: '429', retryAfter: 3 } })
    expect(await send({ mime: 'image/png' })).toMatchObject({ became: 'later', afterMs: 3_000, waiting: true })
    telegram.faults.inject({ fault: { kind: 'timeout-after-accept' } })
    expect(await send({ mime: 'image/png' })).toEqual({ became: 'unknown' })
    expect(amina.messages().filter(({ from }) => from === 'bot')).toHaveLength(1)
  })

  test('is refused by who has blocked the bot', async () => {
    amina.block()
    expect(await send({ mime: 'image/png' })).toEqual({ became: 'refused', code: 'blocked' })
  })

  test('is refused when it is heavier than what Telegram takes', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1)
    const patient = createTelegramSender(new Api('1:send', { apiRoot: telegram.url, timeoutSeconds: 20 }))
    expect(await patient.sendFile(amina.id, { bytes, name: 'a.zip', caption: null })).toEqual({
      became: 'refused',
      code: 'too-big',
    })
  })
})

describe('a place', () => {
  const brest = { lat: 48.39, lon: -4.486 }

  test('goes with its name and address in one message', async () => {
    const page: ChatPage = { text: rich`**Maison des services**\n3 rue Haute\n29200 Brest` }
    expect((await sender.sendPlace(amina.id, { ...brest, page })).became).toBe('sent')
    expect(amina.last()).toMatchObject({ other: 'Maison des services', location: brest })
    expect(telegram.calls().at(-1)?.payload).toMatchObject({ address: '3 rue Haute, 29200 Brest' })
    await sender.sendPlace(amina.id, { ...brest, page: { text: rich`Ici` } })
    expect(telegram.calls().at(-1)?.payload).toMatchObject({ title: 'Ici', address: '48.39000, -4.48600' })
  })

  test('goes alone when there is nothing to say of it', async () => {
    expect((await sender.sendPlace(amina.id, { ...brest, page: null })).became).toBe('sent')
    expect(amina.last()).toMatchObject({ other: undefined, location: brest })
  })
})
