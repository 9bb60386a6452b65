import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

test('case 70: a wish of a human is confirmed once', async () => {
  const person = desk.passerelle().telegram.join({ firstName: 'Bea' })
  person.say('/humain')
  await person.hears('Quelle est votre question', patience)
  person.say('Mon écran est tout noir')
  await person.hears('gardée pour l’équipe', patience)
  const said = person.messages().filter(({ text }) => text.includes('gardée pour l’équipe'))
  expect(said).toHaveLength(1)
}, 60_000)

test('cases 73 and 74: once it is resolved the assistant answers again, and hands nothing over by itself', async () => {
  const opened = await desk.talks('Cid')
  await desk.claire().press('Résoudre', { message: opened.root.ts })
  await opened.person.hears('C’est résolu', patience)
  await opened.person.press('Oui, merci')
  await opened.person.hears('Comment s’est passée', patience)
  const before = desk.thread(opened).length
  opened.person.say('j’ai perdu ma carte vitale comment faire')
  await opened.person.hears('Cela répond à votre question', patience)
  expect(desk.thread(opened)).toHaveLength(before)
}, 60_000)

test('« Pas encore » gives it back to the same adviser', async () => {
  const opened = await desk.talks('Dia')
  await desk.claire().press('Résoudre', { message: opened.root.ts })
  await opened.person.hears('C’est résolu', patience)
  await opened.person.press('Pas encore')
  await opened.person.hears('Claire Guéguen reprend', patience)
  await desk.claire().seesMessage('bretagne', 'revient sur cette demande', patience)
}, 60_000)

test('case 22: a button of a request that is over says so, and changes nothing', async () => {
  const opened = await desk.asks('Evan', 'Je voudrais un rendez-vous')
  const wait = opened.person.messages().findLast(({ text }) => text.includes('attend un conseiller'))
  await opened.person.press('Ne plus attendre')
  await opened.person.hears('vous n’attendez plus', patience)
  await desk.claire().seesMessage('bretagne', 'n’attend plus de réponse', patience)
  const ref = /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(wait?.text ?? '')?.[0] ?? ''
  expect(await opened.person.pressOn(wait?.id ?? 0, `request-reply:${ref}`)).toContain('Cette demande est close')
}, 60_000)

test('a number shows after the person agreed, for that request alone', async () => {
  const opened = await desk.talks('Flo')
  await desk.claire().press('Demander le téléphone', { message: opened.root.ts })
  await opened.person.hears('Transmettre votre numéro à ce conseiller', patience)
  opened.person.say('06 98 70 12 34')
  await opened.person.hears('C’est transmis', patience)
  await desk.claire().seesMessage('bretagne', /\+33698701234/, patience)
}, 60_000)

test('a request given to another territory goes on there, and its thread is told again', async () => {
  const opened = await desk.talks('Gus', 'Je déménage à Limoges')
  await desk.writes(opened, '!! Je transmets à mes collègues')
  await opened.person.hears('Je transmets', patience)
  const claire = desk.claire()
  await claire.press('Transférer', { message: opened.root.ts })
  await claire.seesModal('Transférer', patience)
  await claire.choose('Ou à quel territoire ?', ['region:75'])
  await claire.submit()
  const karim = desk.passerelle().slack.user('karim')
  await karim?.seesMessage('nouvelle-aquitaine', /Gus/, patience)
  await karim?.seesMessage('nouvelle-aquitaine', 'Je transmets à mes collègues', patience)
  await claire.seesMessage('bretagne', 'a été transférée', patience)
  const there = await karim?.seesMessage('nouvelle-aquitaine', /Gus[\s\S]*En attente/, patience)
  await karim?.press('Prendre', { message: there?.ts ?? '' })
  await opened.person.hears('Karim Haddad prend votre demande', patience)
}, 60_000)

test('a meeting proposed by the form reaches the person as a date they can read', async () => {
  const opened = await desk.talks('Hana')
  const claire = desk.claire()
  await claire.press('Rendez-vous', { message: opened.root.ts })
  await claire.seesModal('Proposer un rendez-vous', patience)
  await claire.choose('Quel jour ?', '2027-03-01')
  await claire.choose('Où ? Un lieu d’aide proche', 'Médiathèque des Horizons (moins de 1 km)')
  await claire.fill({ 'À quelle heure ?': '14 h 30', 'Ou ailleurs ?': 'Au premier étage' })
  await claire.submit()
  const { text } = await opened.person.hears('Rendez-vous proposé', patience)
  expect(text).toContain('lundi 1er mars')
  expect(text).toMatch(/Médiathèque des Horizons, 10 cours des Alliés, 35000 Rennes\s+Au premier étage/)
}, 60_000)

test('case 88: a draft that was dropped was never said, and is in nothing that is kept of the conversation', async () => {
  const person = desk.passerelle().telegram.join({ firstName: 'Ines' })
  person.say('j’ai perdu ma carte vitale comment faire')
  await person.hears('Cela répond à votre question', patience)
  await person.press('Parler à un conseiller')
  await person.hears('Dans quelle commune', patience)
  person.say('35000')
  const claire = desk.claire()
  const root = await claire.seesMessage('bretagne', /Ines[\s\S]*carte vitale/, patience)
  await claire.press('Prendre', { message: root.ts })
  await person.hears('prend votre demande', patience)

  await claire.press('Brouillon', { message: root.ts })
  const { values } = await claire.seesModal('Brouillon de réponse', patience)
  expect(JSON.stringify(values)).toContain('1. Ouvrez le site officiel.')
  await claire.close()
  await desk.writes({ person, root }, '!! Bonjour')

  await person.hears('Bonjour', patience)
  expect(person.messages().filter(({ text }) => text.includes('vous écrit'))).toHaveLength(1)
  const { rows } = await sql<{ kept: string }>`
    select state::text kept from actors union all select effect::text from outbox
  `.execute(desk.passerelle().database.sql)
  expect(rows.some(({ kept }) => kept.includes('1. Ouvrez le site officiel.'))).toBe(false)
}, 60_000)
