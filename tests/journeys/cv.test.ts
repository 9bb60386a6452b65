import { expect, test } from 'vitest'
import { candidate, pdf } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

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
  expect(await database.sql.selectFrom('papers').select('id').execute()).toEqual([])

  const cv = pdf(120_000, 'CV Lacaze 0698701234')
  ines.sendDocument(cv, 'Inès Lacaze.pdf', 'application/pdf')
  await ines.hears('Votre CV est bien reçu (120 Ko)')
  const [paper, ...others] = await database.sql.selectFrom('papers').selectAll().execute()
  expect(others).toEqual([])
  const sealed = Buffer.from(paper?.sealed ?? [])
  expect(sealed.length).toBeGreaterThan(cv.length)
  expect(sealed.includes('PDF')).toBe(false)
  expect(sealed.includes('Lacaze')).toBe(false)

  const card = await karim.seesMessage('nouvelle-aquitaine', new RegExp(`${ref}[\\s\\S]*100 %`))
  await karim.press('Prendre', { message: card.ts })
  await ines.hears('En cours de lecture')
  await karim.press('Voir l’identité', { message: card.ts })
  await karim.choose('Pour quoi faire ?', 'Lire son CV')
  await karim.submit()
  await karim.seesModal(/Inès[\s\S]*Le CV arrive en message privé/)
  const sent = await karim.seesMessage(karim.direct().id, ref)
  expect(Buffer.from(karim.download(sent.files[0]?.id ?? '')).equals(Buffer.from(cv))).toBe(true)
  expect(sent.files[0]?.name).not.toMatch(/Inès|Lacaze/)

  const better = pdf(90_000)
  ines.sendDocument(better, 'cv2.pdf', 'application/pdf')
  await ines.hears('Votre CV est bien reçu (90 Ko)')
  await expect.poll(() => database.sql.selectFrom('papers').select('bytes').execute()).toEqual([{ bytes: 90_000 }])
})
