import { Redis } from 'ioredis'
import { expect, test } from 'vitest'
import { candidate } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('the menu lists every command', async () => {
  const { telegram } = passerelle()
  expect(telegram.commands().map(({ command }) => command)).toEqual(
    expect.arrayContaining(['postuler', 'dossier', 'aide', 'humain', 'mes_donnees', 'annuler']),
  )
})

test('what was decided before a deployment is said after it, once, even with Redis wiped', async () => {
  const { telegram, slack, restart, redisUrl } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: noe, ref } = await candidate(telegram, { commune: 'Concarneau' })
  const card = await claire.seesMessage('bretagne', ref)
  telegram.faults.inject({ method: 'sendMessage', chat: noe.id, fault: { kind: '429', retryAfter: 2 } })
  slack.faults.inject({ method: 'chat.update', fault: '429', retryAfter: 2 })
  await claire.press('Prendre', { message: card.ts })
  await expect.poll(() => telegram.faults.active()).toEqual([])
  await restart()
  const redis = new Redis(redisUrl.replace(/^unix:(\/\/)?/, ''))
  await redis.flushall()
  redis.disconnect()
  await noe.hears('En cours de lecture', 15_000)
  await claire.seesMessage('bretagne', new RegExp(`${ref}[\\s\\S]*Suivi par @Claire`), 15_000)
  expect(noe.messages().filter(({ text }) => text.includes('En cours de lecture'))).toHaveLength(1)
}, 40_000)

test('what people say while the program is stopped is heard when it comes back', async () => {
  const { telegram, slack, restart } = passerelle()
  const { person: eva } = await candidate(telegram, { commune: 'Guingamp' })
  const back = restart()
  eva.say('/dossier')
  eva.say('merci')
  await back
  await eva.hears('Dossier', 15_000)
  await eva.hears('Avec plaisir', 15_000)
  expect(slack.connected).toBe(true)
}, 40_000)

test('a partner that fails for a moment at the start is asked again', async () => {
  const { telegram, slack, restart } = passerelle()
  slack.faults.inject({ method: 'auth.test', fault: '5xx', times: 1 })
  telegram.faults.inject({ method: 'deleteWebhook', fault: { kind: '5xx', code: 502 } })
  await restart()
  expect(slack.connected).toBe(true)
  const { person } = await candidate(telegram, { commune: 'Morlaix' })
  expect(person.last().text).toContain('envoyée')
}, 40_000)
