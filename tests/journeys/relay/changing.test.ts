import { expect, test } from 'vitest'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

test.concurrent('case 50: an edit in Slack of what went out is an edit for the person, and no second message', async () => {
  const opened = await desk.talks('Aya')
  const { ts } = await desk.writes(opened, '!! Venez mardi')
  await opened.person.hears('Venez mardi', patience)
  await desk.claire().edit('bretagne', ts, '!! Venez jeudi')
  await opened.person.hears('Venez jeudi', patience)
  const words = opened.person.messages().filter(({ text }) => text.includes('Venez'))
  expect(words).toHaveLength(1)
  expect(words[0]).toMatchObject({ edited: true })
}, 60_000)

test.concurrent('case 51: a reply deleted in Slack is taken back from the person, and the thread says so', async ({
  expect,
}) => {
  const opened = await desk.talks('Bao')
  const { ts } = await desk.writes(opened, '!! Ce message est une erreur')
  await opened.person.hears('est une erreur', patience)
  await desk.claire().seesMessage('bretagne', 'Remis à la personne', patience)
  await desk.claire().delete('bretagne', ts)
  await desk.claire().seesMessage('bretagne', 'Retiré de la conversation', patience)
  const shown = () => opened.person.messages().find(({ text }) => text.includes('est une erreur'))
  await expect.poll(shown, { timeout: patience }).toMatchObject({ deleted: true })
}, 60_000)

test.concurrent('case 10: an edit of the person shows before and after, and what was first written stays', async () => {
  const opened = await desk.talks('Cleo')
  const message = opened.person.say('Je viens lundi')
  await desk.claire().seesMessage('bretagne', 'Je viens lundi', patience)
  await desk.writes(opened, '!! D’accord pour lundi')
  await opened.person.hears('D’accord pour lundi', patience)
  opened.person.edit(message, 'Je viens mardi')
  const shown = await desk.claire().seesMessage('bretagne', 'Message modifié', patience)
  const text = desk.passerelle().slack.channel('bretagne').textOf(shown)
  expect(text).toContain('Je viens mardi')
  expect(text).toContain('Je viens lundi')
  expect(desk.thread(opened).filter((line) => line.includes('Je viens lundi'))).toHaveLength(2)
}, 60_000)

test.concurrent('case 11: an edit of a message that the request never saw changes nothing', async () => {
  const { telegram } = desk.passerelle()
  const person = telegram.join({ firstName: 'Dora' })
  const early = person.say('bonjour')
  await person.hears(/Bonjour|compris/, patience)
  person.say('/humain')
  await person.hears('Quelle est votre question', patience)
  person.edit(early, 'bonsoir')
  person.say('Comment imprimer depuis mon téléphone ?')
  await person.hears('Dans quelle commune', patience)
  person.say('35000')
  await person.hears('Merci : Rennes', patience)
  const root = await desk.claire().seesMessage('bretagne', 'Dora', patience)
  expect(desk.thread({ person, root }).some((line) => line.includes('bonsoir'))).toBe(false)
}, 60_000)

test.concurrent('case 16: what the person answers to is quoted in Slack', async () => {
  const opened = await desk.talks('Elsa')
  await desk.writes(opened, '!! Mardi ou jeudi ?')
  const { id } = await opened.person.hears('Mardi ou jeudi', patience)
  opened.person.say('le premier', { replyTo: id })
  const shown = await desk.claire().seesMessage('bretagne', 'le premier', patience)
  expect(desk.passerelle().slack.channel('bretagne').textOf(shown)).toContain('Mardi ou jeudi')
}, 60_000)

test.concurrent('cases 45 and 83: our own posts and edits in the thread bring nothing about', async () => {
  const opened = await desk.talks('Fela')
  await desk.writes(opened, '!! une fois')
  await opened.person.hears('une fois', patience)
  await desk.claire().seesMessage('bretagne', 'Remis à la personne', patience)
  const { slack } = desk.passerelle()
  const heard = opened.person.messages().length
  for (const { id } of slack.envelopes().slice(-10)) await slack.redeliver(id)
  await slack.quiet(patience)
  expect(opened.person.messages()).toHaveLength(heard)
}, 60_000)

test.concurrent('case 52: replies that Slack replays after the root was deleted are sent to nobody again', async () => {
  const opened = await desk.talks('Gael')
  await desk.writes(opened, '!! la bonne adresse')
  await opened.person.hears('la bonne adresse', patience)
  await desk.claire().seesMessage('bretagne', 'Remis à la personne', patience)
  const { slack } = desk.passerelle()
  slack.channel('bretagne').remove(opened.root.ts)
  await slack.quiet(patience)
  const words = opened.person.messages().filter(({ text }) => text.includes('la bonne adresse'))
  expect(words).toHaveLength(1)
  expect(words[0]).toMatchObject({ edited: false, deleted: false })
}, 60_000)
