import { expect, test } from 'vitest'
import { parseFile } from '#workflows/file/parse.ts'
import { candidate } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

/** What the bot said to someone, with what differs by nature taken out. */
function heardBy(person: { messages: () => readonly { from: string; text: string }[] }): readonly string[] {
  return person
    .messages()
    .filter(({ from }) => from === 'bot')
    .map(({ text }) =>
      text.replaceAll(/[A-Z0-9]{3}-[A-Z0-9]{3}/g, 'REF').replaceAll(/06 98 70 \d\d \d\d|candidate\.\d+@\S+/g, '…'),
    )
}

test('the same e-mail from a second account is told to coordinators only, and merged once the person proves it', async () => {
  const { telegram, slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const email = 'yuna.legall@exemple.fr'
  const first = await candidate(telegram, { prenom: 'Yuna', nom: 'Le Gall', email, commune: 'Vannes' })
  const second = await candidate(telegram, { prenom: 'Yuna', nom: 'Le Gall', email, commune: 'Vannes' })
  expect(heardBy(second.person)).toEqual(heardBy(first.person))

  await claire.seesMessage('bretagne', new RegExp(`${second.ref}[\\s\\S]*Doublon possible avec ${first.ref}`))
  const card = await claire.seesMessage('bretagne', second.ref)
  await claire.press('Prendre', { message: card.ts })
  await second.person.hears('En cours de lecture')
  await claire.press('Vérifier le doublon', { message: card.ts })
  await claire.seesEphemeral('La personne reçoit un code')
  await second.person.hears('un code vous y attend')
  const { text } = await first.person.hears('écrivez-y ce code')
  const code = /\d{6}/.exec(text)?.[0] ?? ''
  expect(slack.snapshot()).not.toContain(code)

  second.person.say(code === '000000' ? '111111' : '000000')
  await second.person.hears('Ce code ne correspond pas')
  second.person.say(`${code.slice(0, 3)} ${code.slice(3)}`)
  await second.person.hears('vos deux dossiers n’en font plus qu’un. Vous continuez ici')
  await first.person.hears('Vous continuez avec votre autre compte')
  await claire.seesMessage('bretagne', `Le dossier ${first.ref} était bien à la même personne`)
  await claire.seesMessage('bretagne', new RegExp(`${first.ref}[\\s\\S]*Réuni avec un autre dossier`))
})

test('five wrong codes leave two files apart, and what each person can export says nothing of the other', async () => {
  const { telegram, slack, passes } = passerelle()
  const solene = coordinator(slack, 'solene')
  const email = 'partage@exemple.fr'
  const victim = await candidate(telegram, { prenom: 'Enora', nom: 'Prigent', email, commune: 'Lorient' })
  const curious = await candidate(telegram, { prenom: 'Basile', nom: 'Chauvin', email, commune: 'Lorient' })
  const card = await solene.seesMessage('bretagne', new RegExp(`${curious.ref}[\\s\\S]*Doublon possible`))
  await solene.press('Prendre', { message: card.ts })
  await curious.person.hears('En cours de lecture')
  await solene.press('Vérifier le doublon', { message: card.ts })
  await curious.person.hears('un code vous y attend')
  const { text } = await victim.person.hears('écrivez-y ce code')
  const code = /\d{6}/.exec(text)?.[0] ?? ''

  curious.person.say('/mes_donnees')
  await curious.person.hears('Ce que je garde de vous')
  await curious.person.press('Recevoir une copie')
  await curious.person.hears('Les mêmes données')
  const copies = curious.person
    .messages()
    .flatMap(({ document }) => (document ? [Buffer.from(document.bytes).toString()] : []))
  expect(copies).toHaveLength(2)
  for (const trace of [code, victim.ref, 'Enora']) expect(copies.join('\n')).not.toContain(trace)

  await passes(60_000)
  const wrong = code === '123456' ? '654321' : '123456'
  for (let n = 1; n < 5; n++) {
    curious.person.say(wrong)
    await curious.person.hears('Ce code ne correspond pas')
  }
  curious.person.say(wrong)
  await curious.person.hears('Le code n’a pas été confirmé')
  await solene.seesMessage('bretagne', 'cinq codes faux')
  curious.person.say(code)
  await curious.person.hears('Je n’ai pas compris')
  const states = await passerelle()
    .database.sql.selectFrom('actors')
    .select('state')
    .where('id', 'like', 'file:%')
    .execute()
  const refs = states.map(({ state }) => parseFile(state)).flatMap((file) => (file.is === 'live' ? [file.ref] : []))
  expect(refs).toEqual(expect.arrayContaining([victim.ref, curious.ref]))
})
