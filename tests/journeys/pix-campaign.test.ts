import { expect, test } from 'vitest'
import type { SlackUser } from '#bot/sandbox/slack/types.ts'
import { candidate } from '../kit/people.ts'
import { sentFile } from '../kit/sent-file.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

const titles = 'Nom du Participant;Prénom du Participant;Identifiant externe;Envoi (O/N);Nombre de pix total'
const levels = 'Niveau pour la compétence Interagir;Nombre de pix pour la compétence Interagir'

/** Gives the campaign, and waits for its report. */
async function gives(admin: SlackUser, csv: Uint8Array): Promise<string> {
  const before = reports(admin).length
  await hands(admin, csv)
  return await report(admin, before)
}

async function hands(admin: SlackUser, csv: Uint8Array): Promise<void> {
  await admin.command('/passerelle pix', { channel: admin.direct().id })
  await admin.seesModal('Nombre de pix total', 10_000)
  await admin.attach('Fichier CSV', csv, 'resultats.csv')
  await admin.submit()
  await admin.seesModal('Lecture en cours', 10_000)
  await admin.close()
}

/** The report that comes after this many. */
async function report(admin: SlackUser, before: number): Promise<string> {
  await expect.poll(() => reports(admin).length, { timeout: 20_000 }).toBeGreaterThan(before)
  return reports(admin)[before] ?? ''
}

function reports(admin: SlackUser): readonly string[] {
  const direct = admin.direct()
  const words = direct.messages().map((message) => direct.textOf(message))
  return words.filter((text) => text.includes('Campagne Pix'))
}

test('a campaign that an administrator imports reaches each person by their reference, and their file, marked verified', async () => {
  const { telegram, slack } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  const { person: amina, ref } = await candidate(telegram, { commune: 'Brest', nom: 'Benali' })
  const { person: homonym, ref: other } = await candidate(telegram, { commune: 'Quimper', nom: 'Benali' })
  const rows = [
    `Benali;Amina;${ref.toLowerCase().replace('-', ' ')};Oui;512;4;32`,
    `Benali;Amina;${other};Non;NA;NA;NA`,
    'Benali;Amina;ZZZ-ZZZ;Oui;640;5;40',
    'Benali;Amina;;Oui;640;5;40',
  ]

  const told = await gives(solene, Buffer.from([`${titles};${levels}`, ...rows].join('\r\n'), 'latin1'))

  expect(told).toContain('1 résultat transmis à la personne')
  expect(told).toMatch(/Résultat non envoyé par la personne\s: 1 \(ligne 3\)/)
  expect(told).toMatch(/Identifiant inconnu\s: 2 \(lignes 4, 5\)/)
  expect(told).not.toMatch(/Benali|Amina/)
  await amina.hears(/512 pix, vérifié/)
  const card = await claire.seesMessage('bretagne', new RegExp(`${ref}[\\s\\S]*Pix officiel : 512 pix, vérifié`))
  await claire.seesMessage('bretagne', 'un résultat Pix officiel (vérifié)')
  await claire.press('Ouvrir', { message: card.ts })
  expect((await claire.seesModal('Pix officiel')).words).toMatch(/2\.1 niveau 4[\s\S]*Résultats Pix partagés/)
  await claire.close()
  expect(homonym.messages().some(({ text }) => text.includes('pix, vérifié'))).toBe(false)
  const inChannel = claire
    .sees('bretagne')
    .filter((message) => slack.channel('bretagne').textOf(message).includes(other))
  expect(inChannel.map((message) => slack.channel('bretagne').textOf(message)).join()).not.toMatch(/\b512\b/)

  await claire.openHome()
  await claire.choose('home.pix', 'with', { home: true })
  await claire.seesHome(/En attente \(1\)/)
  expect(JSON.stringify(claire.home())).toContain(ref)
  await claire.choose('home.pix', 'without', { home: true })
  await claire.seesHome(other)
  expect(JSON.stringify(claire.home())).not.toContain(ref)
  await claire.press('Effacer les filtres', { home: true })

  await claire.command('/passerelle export')
  const sent = await claire.seesMessage(claire.direct().id, 'Dossiers de votre territoire')
  const csv = Buffer.from(claire.download(sent.files[0]?.id ?? '')).toString()
  expect(csv.split('\n').find((line) => line.startsWith(ref))).toContain(';vérifié;')
  expect(csv).not.toMatch(/\b512\b/)
}, 60_000)

test('a campaign imported twice, or begun again after a stop, gives each result once', async () => {
  const { telegram, slack, restart } = passerelle()
  const solene = coordinator(slack, 'solene')
  const { person, ref } = await candidate(telegram, { commune: 'Pau' })
  const csv = Buffer.from(`\u{FEFF}"Référence","Nombre de pix total"\n"${ref}","300"\n`)
  slack.faults.inject({ fault: '5xx', method: 'download', times: 2 })

  const before = reports(solene).length
  await hands(solene, csv)
  await restart()
  await person.hears(/300 pix, vérifié/, 20_000)
  expect(await report(solene, before)).toContain('1 résultat transmis')
  expect(await gives(solene, csv)).toContain('1 résultat transmis')

  expect(person.messages().filter(({ text }) => text.includes('300 pix, vérifié'))).toHaveLength(1)
  expect(reports(solene)).toHaveLength(before + 2)
}, 60_000)

test('what can’t be read is said with what to do, and nobody gets anything', async () => {
  const { slack } = passerelle()
  const solene = coordinator(slack, 'solene')
  const ref = await sentFile(passerelle())
  expect(await gives(solene, Buffer.from('PK\u{3}\u{4}\0\0'))).toContain('pas un CSV lisible')
  expect(await gives(solene, Buffer.from('Nom;Nombre de pix total\nBenali;512'))).toContain('Aucune colonne')
  expect(await gives(solene, Buffer.from(`Identifiant;Certifiable (O/N)\n${ref};Oui`))).toContain('Nombre de pix total')
  expect(await gives(solene, Buffer.alloc(5 * 1024 * 1024 + 1, 'a;b\n'))).toContain('dépasse 5 Mo')
}, 60_000)

test('only administrators import, from the command or from a button', async () => {
  const { slack } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  await claire.command('/passerelle pix')
  await claire.seesEphemeral('Seule l’administration')
  await solene.openHome()
  await solene.press('Importer des résultats Pix', { home: true })
  await solene.seesModal('Campagne Pix')
  await solene.submit()
  expect(Object.keys(solene.errors())).toEqual(['file'])
  await solene.close()
})

test('one refused row stops no other, in a campaign of two thousand', async () => {
  const { slack, database } = passerelle()
  const solene = coordinator(slack, 'solene')
  const refs = await Promise.all(Array.from({ length: 40 }, () => sentFile(passerelle())))
  const strangers = Array.from({ length: 2_000 }, (_, n) => `ZZZ-${String(n).padStart(3, '2')};10`)
  const rows = [...refs.map((ref, n) => `${ref};${n}`), `${refs[0] ?? ''};99`, ...strangers]
  const told = await gives(solene, Buffer.from(['Référence;Nombre de pix total', ...rows].join('\n')))
  expect(told).toContain('39 résultats transmis')
  expect(told).toMatch(/plusieurs fois.*\s: 2 \(lignes 2, 42\)/)
  expect(told).toMatch(/Identifiant inconnu\s: 2000 \(lignes 43, .*…\)/)
  const audits = await database.sql.selectFrom('audit').select('code').where('code', '=', 'file.pix-found').execute()
  expect(audits.length).toBeGreaterThanOrEqual(39)
}, 60_000)
