import { expect, test } from 'vitest'
import { foldSpaces } from '#bot/sandbox/reads-as.ts'
import { candidate, pdf } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('a refusal is read first as the candidate will read it, can be put back, and made again', async () => {
  const { telegram, slack } = passerelle()
  const karim = coordinator(slack, 'karim')
  const { person: theo, ref } = await candidate(telegram, { commune: 'Limoges', prenom: 'Théo', nom: 'Marsac' })
  const card = await karim.seesMessage('nouvelle-aquitaine', ref)
  const on = { message: card.ts }
  await karim.press('Prendre', on)
  await theo.hears('En cours de lecture')

  await karim.press('Non retenue', on)
  await karim.seesModal('Vous relirez le message')
  await karim.choose('Raison', 'Il manque des informations')
  await karim.submit()
  expect(Object.values(karim.errors())).toHaveLength(1)
  await karim.fill({ 'Une phrase pour la personne': 'Dites-nous quel diplôme vous préparez.' })
  await karim.submit()
  const preview = await karim.seesModal('Relire avant d’envoyer')
  expect(preview.words).toMatch(
    /il manque des éléments dans le dossier[\s\S]*«\sDites-nous quel diplôme vous préparez\.\s»/,
  )
  expect(theo.last().text).not.toContain('Non retenu')
  await karim.submit()
  const told = await theo.hears('Non retenu')
  const previewed = foldSpaces(preview.words)
  for (const line of foldSpaces(told.text).split('\n')) expect(previewed).toContain(line)
  theo.say('/dossier')
  await theo.hears(/Non retenu[\s\S]*il manque des éléments/)

  await karim.press('Remettre à l’étude', on)
  await theo.hears('En cours de lecture')
  await karim.seesMessage('nouvelle-aquitaine', new RegExp(`${ref}[\\s\\S]*Suivi par @Karim Haddad`))
  await karim.press('Non retenue', on)
  await karim.choose('Raison', 'Pas de poste sur ce territoire')
  await karim.fill({ 'Une phrase pour la personne': 'Nous gardons votre dossier en mémoire.' })
  await karim.submit()
  await karim.seesModal('Relire avant d’envoyer')
  await karim.submit()
  await theo.hears(/pas de poste près de chez vous[\s\S]*en mémoire/)
})

test('an identity is shown to the one who asked, logged with who and why, and told to the person; notes never leave', async () => {
  const { telegram, slack } = passerelle()
  const [karim, solene] = [coordinator(slack, 'karim'), coordinator(slack, 'solene')]
  const { person: lena, ref } = await candidate(telegram, { commune: 'Poitiers', prenom: 'Léna', nom: 'Brossard' })
  const card = await karim.seesMessage('nouvelle-aquitaine', ref)
  const on = { message: card.ts }
  await solene.press('Ouvrir', on)
  await solene.seesModal(`Dossier ${ref}`)
  await solene.close()
  await karim.press('Prendre', on)
  await lena.hears('En cours de lecture')

  await karim.press('Ajouter une note', on)
  await karim.fill({ Note: 'Très à l’aise au téléphone.' })
  await karim.submit()
  await karim.press('Voir l’identité', on)
  await karim.choose('Pour quoi faire ?', 'Préparer un entretien')
  await karim.submit()
  expect((await karim.seesModal('Brossard')).words).toContain('Léna')
  await karim.close()
  const inChannels = slack.channels().flatMap((channel) => channel.messages().map((message) => JSON.stringify(message)))
  for (const trace of ['Brossard', 'à l’aise']) expect(inChannels.filter((words) => words.includes(trace))).toEqual([])
  expect(JSON.stringify(lena.messages())).not.toContain('à l’aise')
  await karim.press('Ouvrir', on)
  expect((await karim.seesModal('Notes')).words).toMatch(/Karim Haddad[\s\S]*Très à l’aise/)
  await karim.close()

  await solene.command(`/passerelle journal ${ref}`)
  const journal = await solene.seesModal('Journal')
  expect(journal.words).toMatch(/identité consultée \(Préparer un entretien\)/)
  await solene.close()

  lena.say('/mes_donnees')
  await lena.hears('Ce que je garde de vous')
  await lena.press('Recevoir une copie')
  await lena.hears('Les mêmes données')
  const [text, json] = lena
    .messages()
    .flatMap(({ document }) => (document ? [Buffer.from(document.bytes).toString()] : []))
  for (const known of [
    'Léna',
    'Brossard',
    'Poitiers',
    'Très à l’aise au téléphone',
    'Karim Haddad : identité consultée',
  ]) {
    expect(text).toContain(known)
  }
  expect(JSON.parse(json ?? '')).toMatchObject({ file: { ref, notes: [{ text: 'Très à l’aise au téléphone.' }] } })
})

test('the slash command answers each of its words, and says what it knows when it does not', async () => {
  const { telegram, slack } = passerelle()
  const [claire, karim, solene] = [
    coordinator(slack, 'claire'),
    coordinator(slack, 'karim'),
    coordinator(slack, 'solene'),
  ]
  const { ref } = await candidate(telegram, { commune: 'Saint-Malo', nom: 'Quéméner' })
  await claire.seesMessage('bretagne', ref)

  await claire.command('/passerelle aide')
  await claire.seesEphemeral('mode d’emploi')
  await claire.command('/passerelle')
  await claire.command('/passerelle danser')
  await claire.seesEphemeral('Je ne connais pas « danser »')
  await claire.command('/passerelle chercher saint malo')
  await claire.seesEphemeral(new RegExp(`1 dossier[\\s\\S]*${ref}`))
  await claire.command('/passerelle chercher Ille-et-Vilaine')
  await claire.seesEphemeral(ref)
  await karim.command('/passerelle chercher Saint-Malo')
  await karim.seesEphemeral('Aucun dossier de votre territoire')
  await claire.command(`/passerelle dossier ${ref.toLowerCase()}`)
  await claire.seesModal(`Dossier ${ref}`)
  await claire.close()
  await karim.command(`/passerelle dossier ${ref}`)
  await karim.seesEphemeral('hors de votre territoire')
  await claire.command('/passerelle dossier ZZZ-ZZZ')
  await claire.seesEphemeral('Aucun dossier ne porte la référence')
  await claire.command('/passerelle stats')
  await claire.seesEphemeral('Chiffres · Bretagne')
  await claire.command('/passerelle equipe')
  await claire.seesEphemeral('Seule l’administration')
  await claire.command('/passerelle journal')
  await claire.seesEphemeral('Seule l’administration')
  await solene.command('/passerelle équipe')
  await solene.seesEphemeral(/Claire Guéguen[\s\S]*Bretagne/)

  await claire.command('/passerelle export')
  await claire.seesEphemeral('L’export arrive en message privé')
  const sent = await claire.seesMessage(claire.direct().id, 'Dossiers de votre territoire')
  const csv = Buffer.from(claire.download(sent.files[0]?.id ?? '')).toString()
  expect(csv).toContain(`${ref};Saint-Malo`)
  expect(csv).not.toContain('Quéméner')
})

test('names that would be formulas are safe in the export of who revealed them', async () => {
  const { telegram, slack } = passerelle()
  const karim = coordinator(slack, 'karim')
  const { person, ref } = await candidate(telegram, { commune: 'Pau', email: '=1+1@exemple.fr' })
  const card = await karim.seesMessage('nouvelle-aquitaine', ref)
  await karim.press('Prendre', { message: card.ts })
  await person.hears('En cours de lecture')
  await karim.press('Voir l’identité', { message: card.ts })
  await karim.choose('Pour quoi faire ?', 'Autre raison')
  await karim.submit()
  await karim.seesModal('E-mail')
  await karim.close()
  await karim.command('/passerelle export')
  const sent = await karim.seesMessage(karim.direct().id, 'Dossiers de votre territoire')
  const csv = Buffer.from(karim.download(sent.files[0]?.id ?? '')).toString()
  expect(csv).toMatch(/Kerouanton/)
  expect(csv).not.toMatch(/(^|;|")[=+@-]\d/m)
})

test('a CV must be a PDF by its content and of 10 MB at most; the right one is sealed, and delivered to who revealed it', async () => {
  const { telegram, slack, database } = passerelle()
  const karim = coordinator(slack, 'karim')
  const { person: ines, ref } = await candidate(telegram, { commune: 'Bordeaux', nom: 'Lacaze', prenom: 'Inès' })

  ines.sendDocument(new TextEncoder().encode('MZ un programme'), 'cv.pdf', 'application/pdf')
  await ines.hears('Ce fichier n’est pas un PDF')
  ines.sendDocument(pdf(10 * 1024 * 1024 + 1), 'cv.pdf', 'application/pdf')
  await ines.hears('Ce fichier dépasse 10 Mo')
  ines.sendPhoto()
  await ines.hears('Je ne sais pas encore lire une photo')
  const papers = database.sql.selectFrom('papers').selectAll().where('actor', '=', `chat:${ines.id}`)
  expect(await papers.execute()).toEqual([])

  const cv = pdf(120_000, 'CV Lacaze 0698701234')
  ines.sendDocument(cv, 'Inès Lacaze.pdf', 'application/pdf')
  await ines.hears('Votre CV est bien reçu (120 Ko)')
  const [paper, ...others] = await papers.execute()
  expect(others).toEqual([])
  const sealed = Buffer.from(paper?.sealed ?? [])
  expect(sealed.length).toBeGreaterThan(cv.length)
  expect(sealed.includes('%PDF-')).toBe(false)
  expect(sealed.includes('Lacaze')).toBe(false)

  const card = await karim.seesMessage('nouvelle-aquitaine', new RegExp(`${ref}[\\s\\S]*100 %`))
  await karim.press('Prendre', { message: card.ts })
  await ines.hears('En cours de lecture')
  await karim.press('Voir l’identité', { message: card.ts })
  await karim.choose('Pour quoi faire ?', 'Lire son CV')
  await karim.submit()
  await karim.seesModal(/Inès[\s\S]*Le CV arrive en message privé/)
  await karim.close()
  const sent = await karim.seesMessage(karim.direct().id, ref)
  expect(Buffer.from(karim.download(sent.files[0]?.id ?? '')).equals(Buffer.from(cv))).toBe(true)
  expect(sent.files[0]?.name).not.toMatch(/Inès|Lacaze/)

  const better = pdf(90_000)
  ines.sendDocument(better, 'cv2.pdf', 'application/pdf')
  await ines.hears('Votre CV est bien reçu (90 Ko)')
  await expect.poll(() => papers.execute()).toMatchObject([{ bytes: 90_000 }])
})
