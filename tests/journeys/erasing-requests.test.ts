import { expect, test } from 'vitest'
import { everythingStored } from '../kit/traces.ts'
import { type Opened, patience, relayDesk } from './relay/desk.ts'

const desk = relayDesk()

/** Everything of this person that is still in a table or a job, the erasure’s own and the audit’s codes apart. */
async function tracesOf({ person }: Opened, words: RegExp): Promise<readonly string[]> {
  const lines = await everythingStored(desk.passerelle())
  return lines.filter((line) => words.test(line) || line.includes(`${person.id}`))
}

/** The messages of ours in Slack, wherever they are, that hold these words. */
function oursInSlack(words: RegExp): readonly string[] {
  const { slack } = desk.passerelle()
  return slack.channels().flatMap((channel) =>
    channel
      .messages()
      .flatMap((root) => [root, ...channel.thread(root.ts)])
      .filter(({ deleted, user }) => !deleted && user === slack.botUser)
      .map((message) => channel.textOf(message))
      .filter((text) => words.test(text)),
  )
}

async function erases({ person }: Opened): Promise<void> {
  person.say('/mes_donnees')
  await person.hears('Ce que je garde', patience)
  await person.press('Tout effacer')
  await person.hears('vraiment', patience)
  await person.press('Oui, tout effacer')
}

test('case 87: once a person is erased, nothing of their request is in any table, job or message of ours', async () => {
  const zenobie = await desk.talks('Zénobie', 'Mon dossier de pension a disparu, aidez-moi')
  const words = /Zénobie|pension|carte verte|votre caisse|capture/
  await desk.writes(zenobie, '!! Appelez votre caisse demain.')
  await zenobie.person.hears('votre caisse', patience)
  zenobie.person.say('J’ai aussi perdu ma carte verte')
  await expect.poll(() => desk.thread(zenobie).join('\n'), { timeout: patience }).toContain('carte verte')
  zenobie.person.sendDocument(Buffer.from('%PDF-1.4 capture'), 'capture.pdf', 'application/pdf')
  await expect.poll(() => oursInSlack(/capture/), { timeout: patience }).not.toEqual([])

  expect(await tracesOf(zenobie, words)).not.toEqual([])
  await erases(zenobie)
  await zenobie.person.hears('C’est fait', patience)
  await expect.poll(() => tracesOf(zenobie, words), { timeout: patience }).toEqual([])
  expect(oursInSlack(words)).toEqual([])
}, 90_000)

test('case 87: what an adviser writes in the thread of someone erased goes nowhere, and wakes nothing', async () => {
  const odilon = await desk.talks('Odilon', 'Mon relevé de carrière est faux')
  await erases(odilon)
  await odilon.person.hears('C’est fait', patience)
  const said = odilon.person.messages().length
  await desk.writes(odilon, '!! Bonjour Odilon, votre relevé est corrigé.').catch(() => undefined)
  await expect.poll(() => tracesOf(odilon, /Odilon|relevé/), { timeout: patience }).toEqual([])
  expect(odilon.person.messages()).toHaveLength(said)
}, 90_000)

test('case 87: while Slack is away an erasure waits for it, and a request opened meanwhile is another life', async () => {
  const { slack } = desk.passerelle()
  const basile = await desk.talks('Basile', 'Mon permis est perdu')
  slack.faults.inject({ fault: '429', method: 'chat.delete', times: 3 })
  await erases(basile)
  await basile.person.hears('J’efface tout', patience)
  const anew = basile.person
  anew.say('/humain')
  await anew.hears('Quelle est votre question', patience)
  anew.say('Mon certificat de baptême électronique')
  await desk.claire().seesMessage('national', 'certificat', patience)
  await anew.hears('C’est fait', patience)
  await expect.poll(() => oursInSlack(/permis est perdu/), { timeout: patience }).toEqual([])
  expect(oursInSlack(/certificat/)).not.toEqual([])
}, 90_000)
