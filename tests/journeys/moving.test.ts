import { expect, test } from 'vitest'
import { candidate } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

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
  expect(JSON.stringify(slack.channel('bretagne').messages()[0]?.blocks)).not.toContain('file.')
})
