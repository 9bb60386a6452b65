import { expect, test } from 'vitest'
import { candidate } from '#tests/kit/people.ts'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

test('in a file’s thread the same sign speaks to the candidate, whose answer comes back there', async () => {
  const { telegram } = desk.passerelle()
  const claire = desk.claire()
  const { person, ref } = await candidate(telegram, { prenom: 'Zoé' })
  const { ts: thread } = await claire.seesMessage('bretagne', ref, patience)
  await claire.say('bretagne', '!! trop tôt', { thread })
  await claire.seesMessage('bretagne', 'Prenez d’abord le dossier', patience)

  await claire.press('Prendre', { message: thread })
  await person.hears('En cours de lecture', patience)
  await claire.say('bretagne', 'je la rappelle demain', { thread })
  await claire.say('bretagne', '!! Avez-vous déjà *animé* un atelier ?', { thread })
  const { text } = await person.hears('animé un atelier', patience)
  expect(text).not.toContain('!!')
  person.say('Oui, deux fois à la médiathèque')
  await claire.seesMessage('bretagne', 'deux fois à la médiathèque', patience)

  const read = person.messages().map((message) => message.text)
  expect(read.some((words) => words.includes('trop tôt') || words.includes('rappelle demain'))).toBe(false)
}, 60_000)
