import { expect, test } from 'vitest'
import { z } from 'zod'
import type { SlackMessage } from '#bot/sandbox/slack/types.ts'
import { readQueue } from '#bot/views/queue.ts'
import { tellRequestsWeek } from '#bot/upkeep/tell-requests.ts'
import { coordinator } from '../kit/team.ts'
import { patience, relayDesk } from './relay/desk.ts'

const desk = relayDesk()

test('case 82: whatever an adviser reloads, what waits stays listed on their Home, with its way in', async () => {
  const { root, person } = await desk.asks('Maud', 'Je voudrais de l’aide pour ma retraite')
  const claire = desk.claire()
  const ref = refIn(root)
  await claire.openHome()
  await claire.seesHome(new RegExp(`Demandes en attente[\\s\\S]*${ref}`))
  await claire.press('Actualiser', { home: true })
  await claire.seesHome(ref)
  const link = await permalinkOf(root)
  const reloaded = async () => {
    await claire.openHome()
    return JSON.stringify(claire.home())
  }
  await expect.poll(reloaded, { timeout: patience }).toContain(link)
  expect(JSON.stringify(claire.home())).not.toMatch(/Maud|retraite/)

  await desk.passerelle().restart()
  await claire.openHome()
  await claire.seesHome(ref)
  const karim = coordinator(desk.passerelle().slack, 'karim')
  await karim.openHome()
  await karim.seesHome('Demandes')
  expect(JSON.stringify(karim.home())).not.toContain(ref)

  await claire.press('Prendre', { home: true, block: `home-${requestIn(root)}` })
  await person.hears('prend votre demande', patience)
  await claire.openHome()
  await claire.seesHome(new RegExp(`Mes demandes[\\s\\S]*${ref}`))
}, 60_000)

test('an administrator sees what could not leave, and has it leave again; nobody else does', async () => {
  const { telegram, slack } = desk.passerelle()
  const [claire, solene] = [desk.claire(), coordinator(slack, 'solene')]
  const lost = telegram.join({ firstName: 'Oriane' })
  telegram.faults.inject({
    method: 'sendMessage',
    chat: lost.id,
    fault: { kind: '400', description: 'Bad Request: no' },
  })
  lost.say('/start')
  const letters = async () => (await readQueue(desk.passerelle().database.sql)).lettersTotal
  await expect.poll(letters, { timeout: patience }).toBe(1)

  await claire.command('/passerelle file', { channel: claire.direct().id })
  await claire.seesEphemeral('Seule l’administration')
  await solene.command('/passerelle file', { channel: solene.direct().id })
  await solene.seesEphemeral(/Les envois[\s\S]*Message de l’assistant/)
  await solene.press('Reprendre')
  await solene.seesEphemeral('C’est reparti')
  await lost.hears('Bonjour', patience)
}, 60_000)

test('the week of requests is in the national channel, its picture and its table in the thread', async () => {
  await desk.asks('Paola', 'Je voudrais de l’aide pour mon loyer')
  const { app, database, slack } = desk.passerelle()
  const now = () => Date.now() + 1_000
  const communes = { departementName: () => 'Ille-et-Vilaine' }
  await tellRequestsWeek({ sql: database.sql, log: () => undefined, take: app.take, now, communes })
  const root = await coordinator(slack, 'solene').seesMessage('national', 'Demandes de la semaine', patience)
  const files = () =>
    slack
      .channel('national')
      .thread(root.ts)
      .flatMap((message) => message.files)
      .map(({ name }) => name.split('.').at(-1))
  await expect.poll(files, { timeout: patience }).toEqual(['png', 'csv'])
}, 60_000)

function refIn({ blocks }: SlackMessage): string {
  return /[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(JSON.stringify(blocks))?.[0] ?? 'no reference'
}

function requestIn({ blocks }: SlackMessage): string {
  return /request:[0-9a-f-]{36}/.exec(JSON.stringify(blocks))?.[0] ?? 'no request'
}

/** As Slack itself gives it. */
async function permalinkOf({ channel, ts }: SlackMessage): Promise<string> {
  const response = await fetch(`${desk.passerelle().slack.url}chat.getPermalink?channel=${channel}&message_ts=${ts}`, {
    headers: { authorization: 'Bearer xoxb-journey' },
  })
  const { permalink } = z.object({ permalink: z.url() }).parse(await response.json())
  return permalink
}

test('an adviser who asks for the report gets its figures, its picture and its table in a direct message', async () => {
  await desk.asks('Nils', 'Je voudrais de l’aide pour ma carte grise')
  const claire = desk.claire()
  await claire.command('/passerelle rapport', { channel: claire.direct().id })
  await claire.seesEphemeral('arrive en message privé')
  const direct = claire.direct().id
  await claire.seesMessage(direct, /Demandes de la semaine[\s\S]*demandes? reçues?/, patience)
  const files = () =>
    desk
      .passerelle()
      .slack.channel(direct)
      .messages()
      .flatMap((message) => message.files)
      .map(({ name }) => name.split('.').at(-1))
  await expect.poll(files, { timeout: patience }).toEqual(['png', 'csv'])
}, 60_000)
