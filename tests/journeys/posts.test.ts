import { expect, test } from 'vitest'
import { foldSpaces } from '#bot/sandbox/reads-as.ts'
import type { SlackMessage, SlackUser } from '#bot/sandbox/slack/types.ts'
import { candidate } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('a post is created, listed, chosen for, met about and recruited; the others hear the true reason, and may contest', async () => {
  const { telegram, slack } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  // given three candidates near Brest whose files are kept
  const near = { commune: '29200', disponibilite: 'Demain', rayon: '20 km' }
  const people = [
    await candidate(telegram, { ...near, prenom: 'Amina', nom: 'Kerouanton' }),
    await candidate(telegram, { ...near, prenom: 'Erwan', nom: 'Le Bihan' }),
    await candidate(telegram, { ...near, prenom: 'Soizic', nom: 'Abgrall' }),
  ]
  for (const { ref, person } of people) {
    const card = await claire.seesMessage('bretagne', ref)
    await claire.press('Prendre', { message: card.ts })
    await person.hears('En cours de lecture')
    await claire.press('Recevable', { message: card.ts })
    await person.hears('recevable')
  }
  // when a post is created and validated
  const { list } = await openPost(claire, solene, { 'Nombre de postes accordés': '1' })
  // then its list names nobody
  for (const { ref } of people) expect(JSON.stringify(list.blocks)).toContain(ref)
  expect(JSON.stringify(list.blocks)).not.toMatch(/Amina|Erwan|Soizic/)

  const [amina, erwan, soizic] = people
  if (!amina || !erwan || !soizic) throw new Error('three people applied')
  await press(claire, list, 'Présélectionner', amina.ref)
  await amina.person.hears(/Mairie de Brest[\s\S]*Ce qui a compté/)
  await press(claire, list, 'Présélectionner', erwan.ref)
  await erwan.person.hears('Mairie de Brest')
  await press(claire, list, 'Présélectionner', soizic.ref)
  await soizic.person.hears('Mairie de Brest')

  await soizic.person.press('Non merci')
  await soizic.person.hears('Pour quelle raison')
  await soizic.person.press('C’est trop loin')
  await soizic.person.hears('pas de suite')
  await claire.seesMessage('bretagne', new RegExp(`${soizic.ref}.*ne donne pas suite : trop loin`))

  await amina.person.press('Cela m’intéresse')
  await amina.person.hears('C’est noté')
  await claire.seesMessage('bretagne', new RegExp(`${amina.ref} est d’accord`))
  await press(claire, list, 'Identité et contact', amina.ref)
  expect((await claire.seesModal('Kerouanton')).words).toContain('Amina')
  await claire.close()

  await press(claire, list, 'Proposer un entretien', amina.ref)
  await claire.fill({ 'Quel jour ?': '2027-06-01', 'À quelle heure ?': '14:30', 'Où ?': 'Mairie de Brest, 2e étage' })
  await claire.submit()
  await amina.person.hears(/entretien :[\s\S]*1er juin à 14 h 30[\s\S]*2e étage/)
  await amina.person.press('Cela me convient')
  await amina.person.hears('Entretien confirmé')
  await amina.person.hears('Ouvrez ce fichier')
  const invited = amina.person
    .messages()
    .flatMap(({ document }) => (document ? [Buffer.from(document.bytes).toString()] : []))
  expect(invited.at(-1)).toMatch(/BEGIN:VCALENDAR[\s\S]*DTSTART:20270601T123000Z[\s\S]*Mairie de Brest/)
  await claire.seesMessage('bretagne', 'Entretien confirmé')

  await erwan.person.press('Cela m’intéresse')
  await erwan.person.hears('C’est noté')
  await press(claire, list, 'Écarter', erwan.ref)
  await claire.choose('Raison', 'Le profil ne correspond pas à ce poste')
  await claire.fill({ 'Une phrase pour la personne': 'Nous cherchons quelqu’un qui a déjà animé des ateliers.' })
  await claire.submit()
  await erwan.person.hears(/ne donne pas suite[\s\S]*animé des ateliers/)
  await erwan.person.press('Demander un autre regard')
  await erwan.person.hears('une autre personne de l’équipe relit')
  // the one who decided may not look again
  await press(claire, list, 'Maintenir la décision', erwan.ref)
  await claire.seesEphemeral('Vous avez pris cette décision')
  await press(solene, list, 'Revenir sur la décision', erwan.ref)
  await erwan.person.hears('La décision a été revue')

  await press(claire, list, 'Recruter', amina.ref)
  await amina.person.hears('vous recrute')
  await erwan.person.hears('toutes les places sont prises')
  await claire.seesMessage('bretagne', /Pourvu/)
  await press(solene, list, 'Valider le recrutement', amina.ref)
  await amina.person.hears('est validé')

  await press(claire, list, 'Fin de contrat', amina.ref)
  await claire.choose('Raison', 'CDD non renouvelé')
  await claire.submit()
  await amina.person.hears('de nouveau des propositions')
  await amina.person.press('Oui, je cherche un poste')
  await amina.person.hears('de nouveau ouverte')
}, 60_000)

test('posts come from a file, each rejected row with its reason; whoever is erased leaves the lists', async () => {
  const { telegram, slack } = passerelle()
  const [karim, solene] = [coordinator(slack, 'karim'), coordinator(slack, 'solene')]
  const { person, ref } = await candidate(telegram, { commune: 'Limoges', disponibilite: 'Demain', rayon: '40 km' })
  const card = await karim.seesMessage('nouvelle-aquitaine', ref)
  await karim.press('Prendre', { message: card.ts })
  await karim.seesMessage('nouvelle-aquitaine', new RegExp(`${ref}[\\s\\S]*Suivi par`))
  await karim.press('Noter la motivation', { message: card.ts })
  await karim.choose('Votre lecture', '3 · Très bien')
  await karim.submit()
  await karim.press('Recevable', { message: card.ts })
  await person.hears('recevable')
  // when a file of four posts is given, three of them wrong
  const rows = [
    'structure,number,type,commune,host,startsOn,seats,hours,themes,weights',
    'Médiathèque de Limoges,73282932000074,COMMUNE,87085,bibliotheque,2027-07-01,1,35,bases|cv,closeness=3',
    'Sans numéro,12,COMMUNE,87085,mairie,2027-07-01,1,35,,',
    'Mairie de Brest,73282932000074,COMMUNE,29019,mairie,2027-07-01,1,35,,',
    'Trop tard,73282932000074,COMMUNE,87085,mairie,2020-01-01,1,35,jardin,',
  ]
  await karim.command('/passerelle postes')
  await karim.seesEphemeral('Importer un fichier')
  await karim.press('Importer un fichier')
  await karim.attach('Fichier CSV', new TextEncoder().encode(rows.join('\n')), 'postes.csv')
  await karim.submit()
  await karim.seesModal('Lecture en cours')
  await karim.close()
  const told = await expectDirect(karim, 'Postes importés')
  expect(told).toMatch(/1 créé, 4 fautes/)
  expect(told).toMatch(/Ligne 3, SIRET ou RIDET/)
  expect(told).toMatch(/Ligne 4, Commune du poste : Cette commune n’est pas dans vos territoires/)
  expect(told).toMatch(/Ligne 5, Démarrage : Cette date est passée/)
  expect(told).toMatch(/Ligne 5, Ateliers prévus : « jardin » n’est pas connu/)
  // then the one that is right is validated, ranked, and its list says why
  const post = await karim.seesMessage('nouvelle-aquitaine', 'Médiathèque de Limoges')
  await karim.press('Avis du préfet', { message: post.ts })
  await karim.choose('Avis', 'Favorable')
  await karim.submit()
  await solene.press('Valider', { message: post.ts })
  await solene.submit()
  const list = await karim.seesMessage('nouvelle-aquitaine', new RegExp(`1 candidature[\\s\\S]*${ref}`))
  expect(foldSpaces(JSON.stringify(list.blocks))).toMatch(/motivation lue : 3 sur 3/)
  await solene.command('/passerelle rapprocher')
  await solene.seesEphemeral('Le rapprochement commence')
  expect(await expectDirect(solene, 'Rapprochement fait')).toMatch(/0 nouvelles propositions/)

  person.say('/mes_donnees')
  await person.hears('Ce que je garde de vous')
  await person.press('Tout effacer')
  await person.hears('vraiment tout effacer')
  await person.press(/^Oui/)
  await karim.seesMessage('nouvelle-aquitaine', /Personne pour le moment/)
  expect(
    JSON.stringify(
      slack
        .channel('nouvelle-aquitaine')
        .messages()
        .flatMap(({ replies }) => replies),
    ),
  ).not.toContain(ref)
}, 60_000)

/** The words of a direct message from the assistant. */
async function expectDirect(user: SlackUser, words: string): Promise<string> {
  const found = (): string | undefined =>
    user
      .direct()
      .messages()
      .map((message) => JSON.stringify(message.blocks))
      .find((text) => text.includes(words))
  await expect.poll(found, { timeout: 10_000 }).toBeDefined()
  return foldSpaces(found() ?? '')
}

/** From the command to the list under the card. */
async function openPost(
  claire: SlackUser,
  solene: SlackUser,
  quota: Readonly<Record<string, string>>,
): Promise<{ readonly card: SlackMessage; readonly list: SlackMessage }> {
  await claire.command('/passerelle postes')
  await claire.seesEphemeral('Aucun poste')
  await claire.press('Créer un poste')
  await claire.seesModal('Nouveau poste')
  await claire.fill({
    'Nom de la structure': 'Mairie de Brest',
    'SIRET ou RIDET': '212 900 195 00011',
    'Commune du poste': '29200',
    Démarrage: '2027-07-01',
  })
  await claire.choose('Type de structure', 'Commune')
  await claire.choose('Accueil', 'Mairie')
  await claire.submit()
  expect(Object.values(claire.errors())).toEqual([expect.stringContaining('SIRET')])
  await claire.fill({ 'SIRET ou RIDET': '732 829 320 00074' })
  await claire.submit()
  await claire.seesModal('est dans son canal')
  await claire.close()
  const card = await claire.seesMessage('bretagne', /Mairie de Brest[\s\S]*avis du préfet/)
  await claire.press('Avis du préfet', { message: card.ts })
  await claire.choose('Avis', 'Favorable')
  await claire.submit()
  await claire.seesMessage('bretagne', 'Avis favorable')
  await claire.press('Valider', { message: card.ts })
  await claire.seesEphemeral(/administrat/)
  await solene.press('Valider', { message: card.ts })
  await solene.fill(quota)
  await solene.submit()
  await claire.seesMessage('bretagne', '1 place à pourvoir')
  return { card, list: await claire.seesMessage('bretagne', /3 candidatures/) }
}

/** A button of one candidate of the list, once it is there. */
async function press(user: SlackUser, list: SlackMessage, label: string, ref: string): Promise<void> {
  const blockNow = (): string | undefined => {
    const roots = user.sees('bretagne')
    const now = roots.flatMap(({ replies }) => replies).find(({ ts }) => ts === list.ts)
    const blocks = now?.blocks.filter((block) => block.block_id?.startsWith(`pair-${ref}`)) ?? []
    return blocks.find((block) => JSON.stringify(block).includes(label))?.block_id
  }
  await expect.poll(blockNow, { timeout: 10_000 }).toBeDefined()
  await user.press(label, { message: list.ts, block: blockNow() ?? '' })
}
