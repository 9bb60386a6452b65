import { expect, test } from 'vitest'
import { telegramHandlers } from '#bot/worker/effects/telegram.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import type { Delivered, Receipt } from '#handlers/delivery.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import type { ChatMessage } from '#prompts/copy/chat.ts'
import type { ChatPage } from '#prompts/page.ts'
import { plain } from '#prompts/rich.ts'
import type { Effect } from '#workflows/effects.ts'

const question: ChatMessage = {
  name: 'pix-question',
  with: {
    item: {
      id: '4.1-01',
      competence: '4.1',
      topic: 'fraud',
      level: 2,
      question: 'Ce message est-il sûr ?',
      scene: { scene: 'message', from: '38 000', text: 'Votre colis attend : colis-attente.example' },
      answer: { kind: 'several', right: ['Le lien', 'L’urgence'], wrong: ['Le nom'] },
      why: 'Parce que.',
    },
    name: '1-3f9a0c',
    number: 1,
    about: 20,
    order: [0, 1, 2],
    picked: [],
  },
}
const show = { do: 'show', picture: { draw: 'scene', item: '4.1-01' }, message: question, key: 'pix:1' } as const

test('a question whose picture can’t be drawn tells what it shows, and still does once a choice is ticked', async () => {
  const { handlers, said } = desk({ drawn: undefined, receipt: { place: '1', id: '2' } })
  await handlers.show(show, parcelOf(show), false)
  const rewrite = { do: 'rewrite', key: 'pix:1', message: question } as const
  await handlers.rewrite(rewrite, parcelOf(rewrite), false)
  expect(said).toEqual([
    ['say', expect.stringContaining('colis-attente.example')],
    ['rewrite', expect.stringContaining('colis-attente.example')],
  ])
})

test('under its picture, a question does not tell what is seen', async () => {
  const { handlers, said } = desk({ drawn: new Uint8Array(1), receipt: { place: '1', id: '2', file: 'photo' } })
  await handlers.show(show, parcelOf(show), false)
  const rewrite = { do: 'rewrite', key: 'pix:1', message: question } as const
  await handlers.rewrite(rewrite, parcelOf(rewrite), false)
  expect(said).toEqual([
    ['show', expect.not.stringContaining('colis')],
    ['rewrite', expect.not.stringContaining('colis')],
  ])
})

test('a picture that Telegram will not take leaves the question in words', async () => {
  const { handlers, said } = desk({ drawn: new Uint8Array(1), takes: false })
  await handlers.show(show, parcelOf(show), false)
  expect(said.at(-1)).toEqual(['say', expect.stringContaining('colis-attente.example')])
})

interface Desk {
  readonly drawn: Uint8Array | undefined
  readonly receipt?: Receipt
  /** Whether Telegram takes the picture. */
  readonly takes?: boolean
}

function desk({ drawn, receipt, takes = true }: Desk) {
  const said: (readonly [string, string])[] = []
  const keep = (how: string, { text }: ChatPage, delivered: Delivered = arrived): Delivered => {
    said.push([how, plain(text)])
    return delivered
  }
  const sender: TelegramSender = {
    say: async (_chat, page) => keep('say', page),
    show: async (_chat, _picture, page) => keep('show', page, takes ? arrived : { became: 'refused', code: 'invalid' }),
    rewrite: async (_receipt, page) => keep('rewrite', page),
    remove: async () => arrived,
    sendFile: async () => arrived,
    sendPlace: async () => arrived,
    sendVoice: async () => arrived,
    typing: async () => arrived,
    leave: async () => arrived,
  }
  const handlers = telegramHandlers({
    sender,
    tryDraw: async () => drawn,
    receiptOf: async () => receipt,
    download: async () => ({ became: 'unavailable' }),
  })
  return { handlers, said }
}

const arrived: Delivered = { became: 'sent', receipt: null }

function parcelOf(effect: Effect): Parcel {
  return { id: 1, lane: 'telegram:chat:1', actor: 'chat:1', effect, fence: 1, attempts: 0, unknowns: 0, created: 0 }
}
