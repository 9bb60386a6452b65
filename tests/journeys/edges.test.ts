import { expect, test } from 'vitest'
import { candidate } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('case 1: an update that comes twice has one effect, and so does a click', async () => {
  const { telegram, slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: ewen, ref } = await candidate(telegram, { commune: 'Morlaix' })
  ewen.say('/dossier')
  await ewen.hears('Dossier')
  const said = ewen.messages().length
  telegram.redeliver(telegram.lastUpdateId)
  telegram.redeliver(telegram.lastUpdateId)
  ewen.say('merci')
  await ewen.hears('Avec plaisir')
  expect(ewen.messages()).toHaveLength(said + 2)

  const card = await claire.seesMessage('bretagne', ref)
  const press = await claire.press('Prendre', { message: card.ts })
  await ewen.hears('En cours de lecture')
  await slack.redeliver(press.envelope)
  await claire.press('Recevable', { message: card.ts })
  await ewen.hears('Bonne nouvelle')
  expect(ewen.messages().filter(({ text }) => text.includes('En cours de lecture.'))).toHaveLength(1)
})

test('an old button says that it is old and changes nothing', async () => {
  const { telegram, slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: gwen, ref } = await candidate(telegram, { commune: 'Dinan' })
  const labels = gwen
    .messages()
    .flatMap(({ id, buttons }) => buttons.flat().map(({ data }) => ({ id, data: data ?? '' })))
  const consent = labels.find(({ data }) => data.startsWith('consent:true'))
  const radius = labels.find(({ data }) => data.startsWith('radius:5'))
  const count = gwen.messages().length
  for (const old of [consent, radius]) {
    expect(await gwen.pressOn(old?.id ?? 0, old?.data ?? '')).toContain('Ce bouton n’est plus actif')
  }
  expect(await gwen.pressOn(consent?.id ?? 0, 'from-another-age')).toContain('Ce bouton n’est plus actif')
  expect(gwen.messages()).toHaveLength(count)

  const card = await claire.seesMessage('bretagne', ref)
  await claire.press('Prendre', { message: card.ts })
  await gwen.hears('En cours de lecture')
  await claire.press('Non retenue', { message: card.ts })
  await claire.seesModal('Vous relirez')
  gwen.say('/dossier')
  await gwen.hears('Dossier')
  await gwen.press('Retirer')
  await gwen.hears('vraiment')
  await gwen.press('Oui, retirer')
  await gwen.hears('est retirée')
  await claire.seesMessage('bretagne', 'La personne a retiré sa candidature')
  await claire.choose('Raison', 'Autre raison')
  await claire.fill({ 'Une phrase pour la personne': 'Trop tard.' })
  await claire.submit()
  await claire.seesModal('Ce bouton n’est plus utile')
  await claire.close()
  expect(JSON.stringify(gwen.messages())).not.toContain('Trop tard')
})

test('added to a group, the assistant says why it leaves, and leaves', async () => {
  const { telegram } = passerelle()
  const group = telegram.group('Les voisins')
  await group.hears('Je parle seulement en privé')
  await expect.poll(() => group.hasBot()).toBe(false)
})

test('what can’t be read is said so, by its name', async () => {
  const { telegram } = passerelle()
  const rosa = telegram.join({ firstName: 'Rosa' })
  rosa.sendVoice()
  await rosa.hears('Je ne sais pas encore lire un message vocal')
  rosa.sendOther('sticker')
  await rosa.hears('Je ne sais pas encore lire un autocollant')
  rosa.say('???')
  await rosa.hears('Je n’ai pas compris')
})

test('a question for a human reaches the national channel, and what follows goes under it', async () => {
  const { telegram, slack } = passerelle()
  const solene = coordinator(slack, 'solene')
  const jeanne = telegram.join({ firstName: 'Jeanne', lastName: 'Morel' })
  jeanne.say('/start')
  await jeanne.hears('Bonjour')
  await jeanne.press('Obtenir de l’aide')
  await jeanne.hears('Quelle est votre question ?')
  jeanne.say('Comment déclarer ma ruche en ligne ?')
  await jeanne.hears('Je transmets votre question à l’équipe', 10_000)
  const asked = await solene.seesMessage('national', 'Comment déclarer ma ruche')
  expect(JSON.stringify(asked)).not.toContain('Morel')
  jeanne.say('/humain')
  await jeanne.hears('C’est noté : vous voulez parler à une personne')
  jeanne.say('Je préfère qu’on m’appelle.')
  await jeanne.hears('Votre question est gardée', 10_000)
  const more = await solene.seesMessage('national', 'qu’on m’appelle')
  expect(more.threadTs).toBe(asked.ts)
})

test('while the person has blocked the bot nothing arrives; a question says so and can be sent again', async () => {
  const { telegram, slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: soazig, ref } = await candidate(telegram, { commune: 'Fougères' })
  const card = await claire.seesMessage('bretagne', ref)
  const on = { message: card.ts }
  soazig.block()
  await claire.press('Prendre', on)
  await claire.seesMessage('bretagne', new RegExp(`${ref}[\\s\\S]*Suivi par`))
  await claire.press('Poser une question', on)
  await claire.fill({ 'Votre question': 'Êtes-vous libre en mars ?' })
  await claire.submit()
  const lost = await claire.seesMessage('bretagne', /libre en mars[\s\S]*La question n’est pas arrivée/)
  soazig.unblock()
  soazig.say('/dossier')
  await soazig.hears('En cours de lecture')
  await claire.press('Renvoyer', { message: lost.ts })
  await soazig.hears('libre en mars')
  await claire.seesMessage('bretagne', /libre en mars[\s\S]*Question transmise/)
  expect(soazig.messages().filter(({ text }) => text.includes('vous pose une question'))).toHaveLength(1)
})
