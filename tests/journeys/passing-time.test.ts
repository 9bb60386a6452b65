import { expect, test } from 'vitest'
import { candidate, pdf } from '../kit/people.ts'
import { stage } from './stage.ts'

const passerelle = stage()
const day = 86_400_000
const month = 30.5 * day

test('a draft left alone for three days gets one kind word, never a second', async () => {
  const { telegram, passes } = passerelle()
  const ronan = telegram.join({ firstName: 'Ronan' })
  ronan.say('/postuler')
  await ronan.hears('accord')
  await ronan.press('J’accepte ✅')
  await ronan.hears('1 sur 10')
  ronan.say('Ronan')
  await ronan.hears('2 sur 10')
  await passes(3 * day + 60_000)
  await ronan.hears('Votre candidature vous attend', 10_000)
  await passes(10 * day)
  ronan.say('reprendre')
  await ronan.hears('2 sur 10')
  expect(ronan.messages().filter(({ text }) => text.includes('vous attend'))).toHaveLength(1)
}, 40_000)

test('a file is kept 24 months after the last word, with a warning before; an answer keeps it, silence erases it', async () => {
  const { telegram, passes, slack, database } = passerelle()
  const { person: marie, ref } = await candidate(telegram, { commune: 'Auray' })
  marie.sendDocument(pdf(), 'cv.pdf', 'application/pdf')
  await marie.hears('Votre CV est bien reçu')
  await passes(23.5 * month)
  await marie.hears('Dans un mois, j’effacerai vos données', 10_000)
  await marie.press('Oui, les garder')
  await marie.hears('Dossier')
  await passes(2 * month)
  await passes(21.5 * month)
  await marie.hears('Dans un mois, j’effacerai vos données', 10_000)
  await passes(2 * month)
  await marie.hears('j’efface vos données, comme promis', 10_000)
  await marie.hears('je ne garde plus rien de vous', 10_000)
  expect(
    slack
      .channel('bretagne')
      .messages()
      .map((message) => slack.channel('bretagne').textOf(message))
      .join('\n'),
  ).not.toContain(ref)
  expect(await database.sql.selectFrom('papers').select('id').execute()).toEqual([])
  expect(await database.sql.selectFrom('files').select('id').where('ref', '=', ref).execute()).toEqual([])
}, 60_000)

test('a flood is answered once, and the person is heard again after a while', async () => {
  const { telegram, passes } = passerelle()
  const anna = telegram.join({ firstName: 'Anna' })
  for (let n = 0; n < 60; n++) anna.say(`coucou ${n}`)
  await anna.hears('Doucement')
  await passes(60_000)
  anna.say('/aide')
  await anna.hears('Voici ce que vous pouvez faire ici')
  expect(anna.messages().filter(({ text }) => text.startsWith('Doucement'))).toHaveLength(1)
})
