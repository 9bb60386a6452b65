import { expect, test } from 'vitest'
import { candidate, pdf } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { everythingStored } from '../kit/traces.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('a draft is erased with its CV, and nothing of it is anywhere', async () => {
  const { telegram } = passerelle()
  const paul = telegram.join({ id: 5_550_001_234, firstName: 'Paul' })
  paul.say('/postuler')
  await paul.hears('accord')
  await paul.press('J’accepte ✅')
  for (const words of ['Paulin', 'Trévarez', 'paulin@exemple.fr']) {
    await paul.hears('sur 10')
    paul.say(words)
  }
  paul.sendDocument(pdf(), 'cv.pdf', 'application/pdf')
  await paul.hears('Votre CV est bien reçu')
  paul.say('efface toutes mes données')
  await paul.hears('Voulez-vous vraiment tout effacer')
  paul.say('oui')
  await paul.hears('je ne garde plus rien de vous')
  const traces = /5550001234|Paulin|Trévarez|paulin@|^papers/
  const found = async (): Promise<readonly string[]> =>
    (await everythingStored(passerelle())).filter((line) => traces.test(line))
  await expect.poll(found, { timeout: 10_000 }).toEqual([])
})

test('« non » keeps everything, and a « oui » that comes later erases nothing', async () => {
  const { telegram } = passerelle()
  const { person: nina } = await candidate(telegram)
  nina.say('/mes_donnees')
  await nina.hears('Ce que je garde de vous')
  await nina.press('Tout effacer')
  await nina.hears('vraiment tout effacer')
  const sure = nina.last()
  await nina.press('Non, garder')
  await nina.hears('Dossier')
  const yes = sure.buttons.flat().find(({ label }) => label.startsWith('Oui'))?.data ?? ''
  expect(await nina.pressOn(sure.id, yes)).toContain('Ce bouton n’est plus actif')
  nina.say('/dossier')
  await nina.hears('Dossier')
})

test('while Slack is away an erasure waits for it, and what the person begins meanwhile stays', async () => {
  const { telegram, slack, database } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  const { person: judith, ref } = await candidate(telegram, { prenom: 'Judith', commune: 'Pontivy' })
  const card = await claire.seesMessage('bretagne', ref)
  await claire.say('bretagne', 'Un profil à suivre.', { thread: card.ts })
  slack.faults.inject({ fault: '5xx', method: 'chat.postMessage', times: 1 })
  slack.faults.inject({ fault: '429', method: 'chat.delete', times: 2 })
  judith.say('/mes_donnees')
  await judith.hears('Ce que je garde')
  await judith.press('Tout effacer')
  await judith.hears('vraiment')
  await judith.press('Oui, tout effacer')
  await judith.hears('J’efface tout')
  judith.say('/postuler')
  await judith.hears('accord')
  await judith.press('J’accepte ✅')
  await judith.hears('1 sur 10')
  judith.say('Judith')
  await judith.hears('C’est fait. Il reste 1', 20_000)
  await solene.seesMessage(solene.direct().id, `Le dossier ${ref} est effacé`)
  const list = solene
    .direct()
    .messages()
    .filter((message) => solene.direct().textOf(message).includes(ref))
  expect(list).toHaveLength(1)
  await expect
    .poll(() =>
      slack
        .channel('bretagne')
        .messages()
        .filter(({ deleted, text }) => !deleted && text.includes(ref)),
    )
    .toEqual([])
  const busy = database.sql.selectFrom('lanes').select('id').where('id', '=', `erase:chat:${judith.id}`)
  await expect.poll(() => busy.execute(), { timeout: 10_000 }).toEqual([])
  judith.say('/dossier')
  await judith.hears('Votre candidature est en cours')
  await judith.press('Reprendre ma candidature')
  await judith.hears('2 sur 10')
}, 60_000)

test('a button of an erased file says that it is gone', async () => {
  const { telegram, slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: luc, ref } = await candidate(telegram, { commune: 'Lannion' })
  await claire.seesMessage('bretagne', ref)
  await claire.command(`/passerelle chercher ${ref}`)
  await claire.seesEphemeral(ref)
  luc.say('/mes_donnees')
  await luc.hears('Ce que je garde')
  await luc.press('Tout effacer')
  await luc.hears('vraiment')
  await luc.press('Oui, tout effacer')
  await luc.hears('je ne garde plus rien')
  await claire.press('Ouvrir')
  await claire.seesEphemeral('Ce dossier n’existe plus')
})

test('however many messages the team typed, administrators get the whole list', async () => {
  const { telegram, slack } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  const { person: rose, ref } = await candidate(telegram, { commune: 'Carhaix' })
  const card = await claire.seesMessage('bretagne', ref)
  for (let n = 0; n < 23; n++) await claire.say('bretagne', `remarque ${n}`, { thread: card.ts })
  rose.say('/mes_donnees')
  await rose.hears('Ce que je garde')
  await rose.press('Tout effacer')
  await rose.hears('vraiment')
  await rose.press('Oui, tout effacer')
  await rose.hears('Il reste 23 messages', 15_000)
  const direct = solene.direct()
  const lists = direct
    .messages()
    .map((message) => direct.textOf(message))
    .filter((words) => words.includes(ref))
  expect(lists.join('\n').match(/voir le message/g)).toHaveLength(23)
}, 40_000)

test('a list that was exported with the name of a person goes when they are erased', async () => {
  const { telegram, slack, database } = passerelle()
  const karim = coordinator(slack, 'karim')
  const { person: alma, ref } = await candidate(telegram, { commune: 'Pau', nom: 'Etcheverry' })
  const card = await karim.seesMessage('nouvelle-aquitaine', ref)
  await karim.press('Prendre', { message: card.ts })
  await alma.hears('En cours de lecture')
  await karim.press('Voir l’identité', { message: card.ts })
  await karim.choose('Pour quoi faire ?', 'Autre raison')
  await karim.submit()
  await karim.seesModal('E-mail')
  await karim.close()
  await karim.command('/passerelle export')
  const sent = await karim.seesMessage(karim.direct().id, 'Dossiers de votre territoire')
  const list = sent.files[0]?.id ?? ''
  expect(Buffer.from(karim.download(list)).toString()).toContain('Etcheverry')
  const kept = database.sql.selectFrom('sent').select('file').where('file', '=', list)
  await expect.poll(() => kept.execute()).toHaveLength(1)
  alma.say('/mes_donnees')
  await alma.hears('Ce que je garde')
  await alma.press('Tout effacer')
  await alma.hears('vraiment')
  await alma.press('Oui, tout effacer')
  await alma.hears('je ne garde plus rien', 15_000)
  expect(() => karim.download(list)).toThrow()
  expect(await kept.execute()).toEqual([])
}, 40_000)
