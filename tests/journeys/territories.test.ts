import { expect, test } from 'vitest'
import { candidate } from '../kit/people.ts'
import { avignon, sentFile } from '../kit/sent-file.ts'
import { coordinator, newcomer } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('someone without a territory sees nothing and is told whom to ask; given one, they work in it', async () => {
  const { telegram, slack } = passerelle()
  const solene = coordinator(slack, 'solene')
  const awa = newcomer(slack, { name: 'awa', realName: 'Awa Diallo' })
  const { ref } = await candidate(telegram, { commune: 'Périgueux' })
  await solene.seesMessage('nouvelle-aquitaine', ref)

  await awa.openHome()
  await awa.seesHome(/Aucun territoire ne vous est encore attribué[\s\S]*Demandez-en un à/)
  await awa.command('/passerelle stats', { channel: awa.direct().id })
  await awa.seesEphemeral('Aucun territoire ne vous est encore attribué')

  await solene.openHome()
  await solene.press('Attribuer un territoire', { home: true })
  await solene.fill({ 'Qui ?': 'Awa Diallo', 'Quels territoires ?': ['departement:24'] })
  await solene.submit()
  await solene.seesModal('Le territoire est à jour')
  await solene.close()
  await awa.openHome()
  await awa.seesHome(new RegExp(`Dordogne[\\s\\S]*${ref}`))
  await awa.press('Ouvrir', { home: true })
  await awa.seesModal(`Dossier ${ref}`)
  await awa.close()
})

test('someone who enters a channel without covering its territory is reported to administrators', async () => {
  const { slack } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  await claire.enter('nouvelle-aquitaine')
  const alert = await solene.seesMessage(solene.direct().id, 'sans couvrir ce territoire')
  expect(slack.channel(alert.channel).textOf(alert)).toMatch(/Claire Guéguen.*#nouvelle-aquitaine.*Nouvelle-Aquitaine/)
  await claire.leave('nouvelle-aquitaine')
})

test('a file whose territory has no channel waits for one, and administrators are alerted', async () => {
  const { telegram, slack, database } = passerelle()
  const solene = coordinator(slack, 'solene')
  const team = await database.sql
    .selectFrom('actors')
    .selectAll()
    .where('id', '=', 'team:slack')
    .executeTakeFirstOrThrow()
  const channels = [{ perimeter: 'region:53', channel: 'C0BRETAGNE', mode: 'offer' }]
  await database.sql
    .updateTable('actors')
    .set({ state: JSON.stringify({ ...team.state, channels }), version: 9_000 })
    .where('id', '=', 'team:slack')
    .execute()
  const { ref } = await candidate(telegram, { commune: 'Lille' })
  await solene.seesMessage(solene.direct().id, `Aucun canal pour le dossier ${ref}`)
  const hauts = slack.channel('hauts-de-france', { private: true, members: [slack.botUser, solene.id] })

  await solene.press('Choisir un canal', { channel: solene.direct().id })
  await solene.fill({ 'Quels territoires ?': ['region:32'], 'Dans quel canal ?': 'hauts-de-france' })
  await solene.submit()
  await solene.seesModal('Les dossiers en attente de canal y seront publiés')
  await solene.close()
  await solene.seesMessage('hauts-de-france', ref)
  expect(hauts.messages()).toHaveLength(1)
  await database.sql
    .updateTable('actors')
    .set({ state: JSON.stringify(team.state), version: 10_000 })
    .where('id', '=', 'team:slack')
    .execute()
})

test('the Home shows what is mine and what waits, oldest first, by pages and filters', async () => {
  const { slack, passes } = passerelle()
  const solene = coordinator(slack, 'solene')
  const leo = newcomer(slack, { name: 'leo', realName: 'Léo Perrin' })
  await solene.openHome()
  await solene.press('Attribuer un territoire', { home: true })
  await solene.fill({ 'Qui ?': 'Léo Perrin', 'Quels territoires ?': ['departement:13', 'departement:84'] })
  await solene.submit()
  await solene.seesModal('Le territoire est à jour')
  await solene.close()

  const refs: string[] = []
  for (let n = 0; n < 11; n++) {
    refs.push(await sentFile(passerelle(), n === 3 ? { commune: avignon, experience: false } : {}))
    await passes(60_000)
  }
  const [first = '', , , fourth = ''] = refs
  const last = refs.at(-1) ?? ''

  await leo.openHome()
  await leo.seesHome(/En attente \(11\)/)
  const words = (): string => JSON.stringify(leo.home())
  expect(words().indexOf(first)).toBeLessThan(words().indexOf(fourth))
  expect(words()).not.toContain(last)
  await leo.press('Page suivante', { home: true })
  await leo.seesHome(last)
  expect(words()).not.toContain(first)
  await leo.choose('home.departement', '84', { home: true })
  await leo.seesHome(/En attente \(1\)/)
  expect(words()).toContain(fourth)
  await leo.choose('home.experience', 'yes', { home: true })
  await leo.seesHome('Aucun dossier en attente avec ces filtres')
  await leo.press('Effacer les filtres', { home: true })
  await leo.seesHome(/En attente \(11\)/)
  await leo.choose('home.situation', 'emploi', { home: true })
  await leo.seesHome('Aucun dossier en attente avec ces filtres')
  await leo.press('Effacer les filtres', { home: true })
  await leo.seesHome(/Mes dossiers \(0\)/)

  const card = await solene.seesMessage('national', first)
  await solene.press('Prendre', { message: card.ts })
  await solene.openHome()
  await solene.seesHome(first)
  await leo.press('Actualiser', { home: true })
  await leo.seesHome(/En attente \(10\)/)
}, 60_000)

test('a candidate who moves to another territory goes on with the team of that territory', async () => {
  const { telegram, slack } = passerelle()
  const [claire, karim] = [coordinator(slack, 'claire'), coordinator(slack, 'karim')]
  const { person: tom, ref } = await candidate(telegram, { commune: 'Brest' })
  const card = await claire.seesMessage('bretagne', ref)
  await claire.press('Prendre', { message: card.ts })
  await tom.hears('En cours de lecture')
  tom.say('/dossier')
  await tom.hears('Dossier')
  await tom.press('Modifier')
  await tom.hears('Que voulez-vous changer')
  await tom.press('Commune')
  await tom.hears('commune')
  tom.say('Bordeaux')
  await tom.hears(/Bordeaux/)
  const moved = await karim.seesMessage('nouvelle-aquitaine', new RegExp(`${ref}[\\s\\S]*En attente`))
  await karim.press('Prendre', { message: moved.ts })
  await karim.seesMessage('nouvelle-aquitaine', new RegExp(`${ref}[\\s\\S]*Suivi par @Karim Haddad`))
  await tom.hears('Il attend de nouveau une lecture')
  await claire.seesMessage('bretagne', `Le dossier ${ref} a changé de territoire`)
  const former = slack
    .channel('bretagne')
    .messages()
    .find(({ ts }) => ts === card.ts)
  expect(JSON.stringify(former?.blocks)).not.toContain('file.')
})
