import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator } from '#bot/sandbox/slack/types.ts'
import type { SlackHappening } from '#handlers/slack/desk.ts'
import type { Receipt } from '#handlers/delivery.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import type { SlackEdge } from '#handlers/slack/edge.ts'
import { createSlackEdge } from '#handlers/slack/edge.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import { instants } from '#tests/kit/instants.ts'
import { seedOf } from '#tests/kit/specification.ts'
import { fileA, reference, sent } from '#tests/workflows/file/kit.ts'
import type { Answer, Effect } from '#workflows/effects.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'

let slack: SlackEmulator
let edge: SlackEdge
let sender: SlackSender
let room: SlackChannel
let state = fileKind.initial
let turns = 0
let told: unknown[] = []
const receipts = new Map<string, Receipt>()

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  slack.join({ id: 'U0YANN', name: 'yann', realName: 'Yann Le Goff' })
  const members = ['U0CLAIRE', 'U0YANN', slack.botUser]
  room = slack.channel('bretagne', { id: 'C0BRETAGNE', private: true, members })
  sender = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }))
  edge = createSlackEdge({
    botToken: 'xoxb-1',
    apiUrl: slack.url,
    intake: { by: 'socket', appToken: 'xapp-1' },
    take: async (happening) => ({
      answer: isOfFile(happening) ? await turn(happening.event) : undefined,
    }),
    read: Object.assign(Object.create(null), { teamName: async () => undefined }),
    keepExport: async () => true,
    hears: async () => undefined,
    resume: async () => 'over',
    log: () => undefined,
  })
  await edge.start()
  state = fileKind.initial
  turns = 0
  told = []
  receipts.clear()
})

afterEach(async () => {
  await edge.stop()
  await slack.stop()
})

test('a file is taken, asked, answered, opened, revealed to one person only, and declined with its reason', async () => {
  const claire = slack.user('U0CLAIRE')
  const yann = slack.user('U0YANN')
  if (!(claire && yann)) throw new Error('nobody is there')
  await turn(sent)
  await claire.press('Prendre')
  await claire.seesMessage(room.id, /Suivi par .*Claire/)

  await claire.press('Poser une question')
  await claire.fill({ text: 'Êtes-vous libre en mai ?' })
  await claire.submit()
  await claire.seesMessage(room.id, /Envoi en cours/)
  const question = seedOf(4).slice(-12)
  await turn({ is: 'delivery.done', key: `asked:${question}` })
  await claire.seesMessage(room.id, /Question transmise/)
  await turn({ is: 'candidate.answered', question, text: 'Oui. Amina Benali, 06 12 34 56 78' })
  await claire.seesMessage(room.id, /Réponse reçue[\s\S]*Oui/)

  await yann.press('Ouvrir')
  await yann.seesModal(/Je veux aider/)
  await yann.close()
  await claire.press('Voir l’identité')
  await claire.choose('why', 'cv')
  await claire.submit()
  await claire.seesModal(/Amina[\s\S]*Benali/)
  await claire.close()

  await claire.press('Non retenue')
  await claire.choose('reason', 'profile')
  await claire.fill({ sentence: 'Merci de votre élan.' })
  await claire.submit()
  await claire.seesModal(/Merci de votre élan/)
  await claire.submit()
  await claire.seesMessage(room.id, /Non retenue/)
  expect(claire.modal()).toBeUndefined()

  expect(room.messages()).toHaveLength(1)
  const seen = JSON.stringify([room.messages(), yann.ephemerals(), yann.modal() ?? null])
  expect(seen).not.toMatch(/Amina|Benali|34 56|exemple\.fr/)
  expect(told).toContainEqual(
    expect.objectContaining({ reason: { code: 'profile', sentence: 'Merci de votre élan.' }, status: 'declined' }),
  )
})

/** The machine in one function: a turn, then its effects, in order. */
async function turn(event: FileEvent): Promise<Answer | undefined> {
  turns += 1
  const happening = { id: String(turns), actor: fileA, at: instants.now + turns, seed: seedOf(turns), event } as const
  const decision = fileKind.step(state, happening, reference)
  state = decision.state
  for (const effect of decision.effects) await carryOut(effect)
  return decision.answer
}

async function carryOut(effect: Effect): Promise<void> {
  const attempt = { key: `${turns}-${receipts.size}`, again: false }
  if (effect.do === 'post') keep(effect.key, await sender.post({ ...attempt, ...effect, key: attempt.key }))
  if (effect.do === 'reply') {
    const order = { ...attempt, root: receiptOf(effect.root), message: effect.message }
    keep(effect.key ?? attempt.key, await sender.reply(order))
  }
  if (effect.do === 'update') await sender.update({ receipt: receiptOf(effect.key), message: effect.message })
  if (effect.do === 'tell') told.push(effect.event)
}

function keep(key: string, delivered: Awaited<ReturnType<SlackSender['post']>>): void {
  if (delivered.became !== 'sent' || delivered.receipt === null) throw new Error(`${key}: ${delivered.became}`)
  receipts.set(key, delivered.receipt)
}

function receiptOf(key: string): Receipt {
  const receipt = receipts.get(key)
  if (receipt === undefined) throw new Error(`nothing was sent under ${key}`)
  return receipt
}

function isOfFile(happening: SlackHappening): happening is Extract<SlackHappening, { actor: `file:${string}` }> {
  return happening.actor.startsWith('file:')
}
