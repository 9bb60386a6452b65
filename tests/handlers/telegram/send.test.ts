import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import type { Receipt } from '#handlers/delivery.ts'
import { createTelegramSender, type TelegramSender } from '#handlers/telegram/send.ts'
import type { ChatPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { opusOf } from '#tests/kit/opus-of.ts'
import { pngOf } from '#tests/sandbox/telegram/png-of.ts'

const picture = pngOf(900, 500)
const question: ChatPage = {
  text: rich`**Question 3**\nQue faites-vous ?`,
  buttons: [[{ label: 'A', choice: { pick: 'pix-option', question: '3-3f9a0c', place: 0 } }]],
}

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

async function shown(page: ChatPage = question): Promise<Receipt> {
  const delivered = await sender.show(amina.id, picture, page)
  if (delivered.became !== 'sent' || delivered.receipt === null) throw new Error(`not sent: ${delivered.became}`)
  return delivered.receipt
}

test('a voice note arrives with the words under it', async () => {
  const voice = { bytes: opusOf(7), seconds: 7, caption: { text: rich`Une **voix**.` } }
  expect((await sender.sendVoice(amina.id, voice)).became).toBe('sent')
  expect(amina.last()).toMatchObject({
    text: 'Une voix.',
    document: { kind: 'voice', mime: 'audio/ogg', bytes: opusOf(7) },
  })
})

describe('a picture', () => {
  test('arrives with its words and buttons under it, and its receipt tells that it is one', async () => {
    const receipt = await shown()

    expect(amina.last()).toMatchObject({
      text: 'Question 3\nQue faites-vous\u202f?',
      entities: [{ type: 'bold', offset: 0, length: 10 }],
      document: { kind: 'photo', bytes: picture },
      buttons: [[{ label: 'A', data: 'pix-option:3-3f9a0c.0' }]],
    })
    expect(receipt).toEqual({ place: `${amina.id}`, id: `${amina.last().id}`, file: amina.last().document?.fileId })
  })

  test('keeps its place when its words are rewritten, without buttons', async () => {
    const receipt = await shown()

    expect((await sender.rewrite(receipt, { text: rich`Vous avez répondu : A.` })).became).toBe('sent')

    expect(amina.messages().filter(({ from }) => from === 'bot')).toHaveLength(1)
    expect(amina.last()).toMatchObject({
      text: 'Vous avez répondu\u00a0: A.',
      buttons: [],
      document: { kind: 'photo' },
    })
  })

  test('case 37: rewritten as it was, or deleted meanwhile, leaves nothing to do', async () => {
    const receipt = await shown()
    expect(await sender.rewrite(receipt, question)).toEqual({ became: 'sent', receipt: null })
    expect(await sender.rewrite({ ...receipt, id: '999999' }, question)).toEqual({ became: 'sent', receipt: null })
  })

  test('case 37: rewritten in a way that Telegram refuses is not taken for done', async () => {
    const receipt = await shown()
    const refused = { kind: '400', description: "Bad Request: message can't be edited" } as const
    telegram.faults.inject({ method: 'editMessageCaption', fault: refused })
    const other = { text: rich`Autre chose` }
    expect(await sender.rewrite(receipt, other)).toEqual({ became: 'refused', code: 'invalid' })
    const text = { place: receipt.place, id: receipt.id }
    expect(await sender.rewrite(text, other)).toEqual({ became: 'refused', code: 'invalid' })
  })

  test('never has more words under it than Telegram takes, nor half of a sign', async () => {
    const receipt = await shown({ text: [{ text: 'a'.repeat(1_022), style: 'bold' }, { text: '🙂🙂' }] })
    expect(amina.last().text).toBe(`${'a'.repeat(1_022)}…`)

    await sender.rewrite(receipt, { text: [{ text: 'b'.repeat(4_000) }] })
    expect(amina.last().text).toBe(`${'b'.repeat(1_023)}…`)
  })

  test('that is none is refused', async () => {
    const bytes = new TextEncoder().encode('bonjour')
    expect(await sender.show(amina.id, bytes, question)).toEqual({ became: 'refused', code: 'invalid' })
  })

  test('may have arrived when Telegram did not answer', async () => {
    telegram.faults.inject({ method: 'sendPhoto', fault: { kind: 'timeout-after-accept' } })
    expect(await sender.show(amina.id, picture, question)).toEqual({ became: 'unknown' })
    expect(amina.last().document?.kind).toBe('photo')
  })

  test('case 28: waits as long as Telegram asks', async () => {
    telegram.faults.inject({ method: 'sendPhoto', fault: { kind: '429', retryAfter: 3 } })
    expect(await sender.show(amina.id, picture, question)).toMatchObject({ became: 'later', afterMs: 3_000 })
  })
})

test('words that were said are rewritten as words', async () => {
  const said = await sender.say(amina.id, question)
  if (said.became !== 'sent' || !said.receipt) throw new Error('not said')
  await sender.rewrite(said.receipt, { text: rich`Vous avez répondu : A.` })
  expect(amina.last()).toMatchObject({ text: 'Vous avez répondu\u00a0: A.', document: undefined, buttons: [] })
})

test('French signs keep beside their word, on buttons too; the words of a key, which come back, stay as written', async () => {
  const choice = { pick: 'pix-pause' } as const
  await sender.say(amina.id, { text: rich`**Ville** : « Brest » ?`, buttons: [[{ label: 'Vraiment ?', choice }]] })
  expect(amina.last()).toMatchObject({
    text: 'Ville\u00a0: «\u202fBrest\u202f»\u202f?',
    entities: [{ type: 'bold', offset: 0, length: 5 }],
    buttons: [[{ label: 'Vraiment\u202f?', data: 'pix-pause' }]],
  })

  const keyboard = { ask: 'contact', label: 'Mon numéro', also: ['Plus tard ?'] } as const
  await sender.say(amina.id, { text: rich`Votre numéro ?`, keyboard })
  amina.tap('Plus tard ?')
  expect(amina.messages().at(-1)?.text).toBe('Plus tard ?')
})

describe('case 26: an adviser’s words', () => {
  const signs = 'Allez sur « Mes démarches » (le site). Coût - 0 ! a_b *c* [d] <e> & "f" `g` ~h~ #i +j =k |l {m}'
  const unparsed = { kind: '400', description: "Bad Request: can't parse entities: Unsupported start tag" } as const

  test('arrive with every sign, as they were written', async () => {
    await sender.say(amina.id, { text: rich`${signs}` })
    expect(amina.last().text.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(signs)
    expect(amina.last().entities).toEqual([])
  })

  test('go as plain text, links written out, when Telegram refuses their formatting, in the same attempt', async () => {
    telegram.faults.inject({ method: 'sendMessage', fault: unparsed })
    const text = [...rich`**Voici** `, { text: 'le site', href: 'https://ants.gouv.fr/' }, { text: '.' }]
    expect((await sender.say(amina.id, { text })).became).toBe('sent')
    expect(amina.last()).toMatchObject({ text: 'Voici le site (https://ants.gouv.fr/).' })
    expect(amina.last().entities.map(({ type }) => type)).toEqual(['url'])
    expect(telegram.calls().at(-1)?.payload).not.toHaveProperty('parse_mode')
  })

  test('are rewritten as plain text likewise', async () => {
    const said = await sender.say(amina.id, { text: rich`un` })
    if (said.became !== 'sent' || !said.receipt) throw new Error('not said')
    telegram.faults.inject({ method: 'editMessageText', fault: unparsed })
    expect((await sender.rewrite(said.receipt, { text: rich`**deux**` })).became).toBe('sent')
    expect(amina.last()).toMatchObject({ text: 'deux', entities: [] })
  })

  test('go once when they may have arrived, or were refused for anything else', async () => {
    for (const fault of [
      { kind: 'timeout-after-accept' },
      { kind: '429', retryAfter: 3 },
      { kind: '5xx', code: 502 },
      { kind: '403', description: 'Forbidden: bot was blocked by the user' },
      { kind: '400', description: 'Bad Request: message is too long' },
    ] as const) {
      const before = telegram.calls().length
      telegram.faults.inject({ method: 'sendMessage', fault })
      expect((await sender.say(amina.id, { text: rich`**un**` })).became).not.toBe('sent')
      expect(telegram.calls()).toHaveLength(before + 1)
    }
  })

  test('whose plain text may have arrived are not repeated either', async () => {
    telegram.faults.inject({ method: 'sendMessage', fault: unparsed })
    telegram.faults.inject({ method: 'sendMessage', fault: { kind: 'timeout-after-accept' } })
    expect(await sender.say(amina.id, { text: rich`**un**` })).toEqual({ became: 'unknown' })
    expect(amina.messages().filter(({ from }) => from === 'bot')).toHaveLength(1)
  })
})

describe('what is taken back', () => {
  async function said(): Promise<Receipt> {
    const delivered = await sender.say(amina.id, { text: rich`Bonjour` })
    if (delivered.became !== 'sent' || !delivered.receipt) throw new Error('not said')
    return delivered.receipt
  }

  test('is deleted, and twice is once', async () => {
    const receipt = await said()
    expect(await sender.remove(receipt)).toEqual({ became: 'sent', receipt: null })
    expect(amina.messages().at(-1)).toMatchObject({ text: 'Bonjour', deleted: true })
    expect(await sender.remove(receipt)).toEqual({ became: 'sent', receipt: null })
  })

  test('too late stays, and this is told', async () => {
    const receipt = await said()
    const old = { kind: '400', description: "Bad Request: message can't be deleted for everyone" } as const
    telegram.faults.inject({ method: 'deleteMessage', fault: old })
    expect(await sender.remove(receipt)).toEqual({ became: 'refused', code: 'not-allowed' })
  })
})

test('a chat that is no more is gone', async () => {
  expect(await sender.say(1, question)).toEqual({ became: 'refused', code: 'gone' })
})
