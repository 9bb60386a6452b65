import type { SlackUser } from '#bot/sandbox/slack/types.ts'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { expect, test } from 'vitest'
import { candidate, fillIn, application, send } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('a busy or broken Telegram delays the assistant’s words, in order and once each', async () => {
  const { telegram } = passerelle()
  const erell = telegram.join({ firstName: 'Erell' })
  telegram.faults.inject({ method: 'sendMessage', chat: erell.id, fault: { kind: '429', retryAfter: 1 } })
  telegram.faults.inject({ method: 'sendMessage', chat: erell.id, fault: { kind: '5xx', code: 502 } })
  telegram.faults.inject({ method: 'sendMessage', chat: erell.id, fault: { kind: 'drop' } })
  erell.say('/aide')
  erell.say('/start')
  await erell.hears('Voici ce que vous pouvez faire ici', 15_000)
  await erell.hears('Bonjour, je suis Passerelle', 15_000)
  expect(botWords(erell).map((text) => text.slice(0, 7))).toEqual(['Voici c', 'Bonjour'])
}, 40_000)

test('the assistant’s own words are sent once more when no one knows whether they arrived, and never a third time', async () => {
  const { telegram } = passerelle()
  const alan = telegram.join({ firstName: 'Alan' })
  telegram.faults.inject({ method: 'sendMessage', chat: alan.id, times: 2, fault: { kind: 'timeout-after-accept' } })
  alan.say('/aide')
  await alan.hears('Voici ce que vous pouvez faire ici')
  await alan.hears('Voici ce que vous pouvez faire ici', 15_000)
  alan.say('/start')
  await alan.hears('Bonjour', 15_000)
  expect(botWords(alan)).toHaveLength(3)
}, 40_000)

test('a coordinator’s words are never repeated by themselves: « peut-être envoyée », and renvoyer', async () => {
  const { telegram, slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: nolwenn, ref } = await candidate(telegram, { commune: 'Quimperlé' })
  const card = await take(claire, nolwenn, ref)
  telegram.faults.inject({ method: 'sendMessage', chat: nolwenn.id, fault: { kind: 'timeout-after-accept' } })
  await ask(claire, card, 'Avez-vous une voiture ?')
  const asked = await claire.seesMessage('bretagne', /voiture[\s\S]*Peut-être envoyée/, 10_000)
  expect(questions(nolwenn)).toBe(1)
  await claire.press('Renvoyer', { message: asked.ts })
  await claire.seesMessage('bretagne', /voiture[\s\S]*Question transmise/)
  expect(questions(nolwenn)).toBe(2)
}, 40_000)

test('a busy, broken or silent Slack shows one card and one thread', async () => {
  const { telegram, slack } = passerelle()
  const karim = coordinator(slack, 'karim')
  const room = slack.channel('nouvelle-aquitaine')
  const person = telegram.join({ firstName: 'Inès' })
  await fillIn(person, application({ commune: 'Angoulême' }))
  slack.faults.inject({ fault: '429', method: 'chat.postMessage', retryAfter: 1 })
  slack.faults.inject({ fault: '5xx', method: 'chat.postMessage' })
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage', afterMs: 50 })
  const ref = await send(person)
  const card = await karim.seesMessage(room.id, ref, 20_000)
  await karim.press('Prendre', { message: card.ts, timeoutMs: 10_000 })
  await person.hears('En cours de lecture')
  await karim.seesMessage(room.id, new RegExp(`${ref}[\\s\\S]*Suivi par`), 15_000)

  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage', afterMs: 50 })
  await ask(karim, card.ts, 'Parlez-vous charentais ?')
  await person.hears('charentais')
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.update', afterMs: 50 })
  await karim.seesMessage(room.id, /charentais[\s\S]*Question transmise/, 15_000)
  expect(room.messages().filter((message) => room.textOf(message).includes(ref))).toHaveLength(1)
  expect(room.thread(card.ts).filter((message) => room.textOf(message).includes('charentais'))).toHaveLength(1)
  slack.faults.clear()
}, 60_000)

test('after Slack’s sockets are cut, and Slack is away for a moment, the next click is heard', async () => {
  const { telegram, slack } = passerelle()
  const karim = coordinator(slack, 'karim')
  const { person, ref } = await candidate(telegram, { commune: 'Niort' })
  const card = await karim.seesMessage('nouvelle-aquitaine', ref)
  slack.faults.inject({ fault: '5xx', method: 'apps.connections.open' })
  slack.faults.inject({ fault: 'drop', method: 'apps.connections.open' })
  slack.faults.dropSockets()
  await expect.poll(() => slack.connected).toBe(false)
  await expect.poll(() => slack.connected, { timeout: 15_000 }).toBe(true)
  await karim.press('Prendre', { message: card.ts })
  await person.hears('En cours de lecture')
  slack.faults.loseAcks(1)
  await karim.press('Recevable', { message: card.ts })
  await person.hears('Bonne nouvelle')
  await karim.press('Ouvrir', { message: card.ts })
  await karim.seesModal(/Recevable/)
  await karim.close()
}, 40_000)

function botWords(person: TelegramPerson): readonly string[] {
  return person.messages().flatMap(({ from, text }) => (from === 'bot' ? [text] : []))
}

function questions(person: TelegramPerson): number {
  return botWords(person).filter((text) => text.includes('vous pose une question')).length
}

async function take(who: SlackUser, person: TelegramPerson, ref: string): Promise<string> {
  const card = await who.seesMessage('bretagne', ref)
  await who.press('Prendre', { message: card.ts })
  await person.hears('En cours de lecture')
  return card.ts
}

async function ask(who: SlackUser, card: string, words: string): Promise<void> {
  await who.press('Poser une question', { message: card, timeoutMs: 10_000 })
  await who.fill({ 'Votre question': words })
  await who.submit()
}
