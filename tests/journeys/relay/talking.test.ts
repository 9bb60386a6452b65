import { expect, test } from 'vitest'
import type { SlackUser } from '#bot/sandbox/slack/types.ts'
import { coordinator } from '#tests/kit/team.ts'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

test.concurrent('a citizen asks for a human, is answered from the thread, answers back, and says that it is solved', async () => {
  const claire = desk.claire()
  const opened = await desk.talks('Nadia', 'Je n’arrive pas à ouvrir mon espace, qui peut m’aider ?')
  const { person: nadia, root } = opened

  await desk.writes(opened, 'on en parle entre nous')
  await desk.writes(opened, '!! Bonjour *Nadia*, quel site ouvrez-vous ?')
  const heard = await nadia.hears('quel site ouvrez-vous', patience)
  expect(heard.text).not.toContain('!!')
  expect(nadia.messages().some(({ text }) => text.includes('entre nous'))).toBe(false)
  await claire.seesMessage('bretagne', 'Remis à la personne', patience)

  nadia.say('celui des impots, et je vois une page blanche')
  await claire.seesMessage('bretagne', /celui des impots/, patience)

  await claire.press('Résoudre', { message: root.ts })
  await nadia.hears('C’est résolu', patience)
  await nadia.press('Oui, merci')
  await nadia.hears('Comment s’est passée', patience)
  await nadia.press('5')
  await nadia.hears('Un mot à ajouter', patience)
  nadia.say('très gentille')
  await nadia.hears('Merci beaucoup', patience)
  await claire.seesMessage('bretagne', /★★★★★[\s\S]*très gentille/, patience)
}, 60_000)

test.concurrent('case 48: what is not marked stays among advisers: plain words, a quote, a note in any case', async () => {
  const opened = await desk.talks('Omar')
  for (const words of ['entre nous', '> !! une citation', 'note: !! à moi', 'NOTE : rien', 'un mot !! au milieu']) {
    await desk.writes(opened, words)
  }
  await desk.writes(opened, '!! le seul qui part')
  await opened.person.hears('le seul qui part', patience)
  const read = opened.person.messages().map(({ text }) => text)
  expect(read.filter((text) => text.includes('vous écrit'))).toHaveLength(1)
}, 60_000)

test.concurrent('case 47: a message at the root of the channel goes nowhere', async () => {
  const opened = await desk.talks('Pia')
  await desk.claire().say('bretagne', '!! à tout le canal')
  await desk.writes(opened, '!! après')
  await opened.person.hears('après', patience)
  expect(opened.person.messages().some(({ text }) => text.includes('tout le canal'))).toBe(false)
}, 60_000)

test.concurrent('case 46: another app in the thread speaks to nobody', async () => {
  const opened = await desk.talks('Quim')
  await desk.passerelle().slack.otherApp('Agenda').say('bretagne', '!! rappel automatique', { thread: opened.root.ts })
  await desk.writes(opened, '!! moi je parle')
  await opened.person.hears('moi je parle', patience)
  expect(opened.person.messages().some(({ text }) => text.includes('rappel automatique'))).toBe(false)
}, 60_000)

test.concurrent('case 41: a reply also sent to the channel goes out once', async () => {
  const opened = await desk.talks('Rita')
  await desk.claire().say('bretagne', '!! pour vous et le canal', { thread: opened.root.ts, broadcast: true })
  await desk.writes(opened, '!! fin')
  await opened.person.hears('fin', patience)
  expect(opened.person.messages().filter(({ text }) => text.includes('pour vous et le canal'))).toHaveLength(1)
}, 60_000)

test.concurrent('case 49: mentions, links, signs and emoji arrive as a person reads them', async () => {
  const opened = await desk.talks('Sara')
  const { slack } = desk.passerelle()
  await desk.writes(opened, `!! Voyez <@${desk.claire().id}> ou https://www.impots.gouv.fr :smile: & <ici>`)
  const { text } = await opened.person.hears('Voyez', patience)
  expect(text).toContain('Claire Guéguen')
  expect(text).toContain('https://www.impots.gouv.fr')
  expect(text).toContain('😄 & <ici>')
  expect(text).not.toContain(slack.botUser)
}, 60_000)

test.concurrent('case 26: signs that are markup elsewhere arrive as they were written', async () => {
  const opened = await desk.talks('Tom')
  await desk.writes(opened, '!! Allez sur site.fr (rubrique 2) - c’est simple ! [voir] 1_2 3*4')
  const { text } = await opened.person.hears('Allez sur', patience)
  expect(text).toContain('site.fr (rubrique 2) - c’est simple')
  expect(text).toContain('[voir] 1_2 3*4')
}, 60_000)

test.concurrent('case 27: five thousand signs arrive in parts, in order, between words', async () => {
  const opened = await desk.talks('Uma')
  const words = Array.from({ length: 900 }, (_, nth) => `mot${nth}`).join(' ')
  await desk.writes(opened, `!! ${words}`)
  await opened.person.hears('mot899', patience)
  const parts = opened.person.messages().filter(({ text }) => text.includes('vous écrit'))
  expect(parts).toHaveLength(2)
  const read = parts.map(({ text }) => text.replace(/^.*vous écrit\s?:\n/, '')).join(' ')
  expect(read.match(/mot\d+/g)).toEqual(words.match(/mot\d+/g))
}, 60_000)

test.concurrent('case 72: who writes without taking the request has it by that, and the assistant is silent', async () => {
  const opened = await desk.asks('Vera', 'Qui peut m’aider avec ma tablette')
  await desk.writes(opened, '!! Je m’en occupe')
  await opened.person.hears('Je m’en occupe', patience)
  const before = opened.person.messages().length
  opened.person.say('j’ai perdu ma carte vitale comment faire')
  await desk.claire().seesMessage('bretagne', 'perdu ma carte vitale', patience)
  expect(
    opened.person
      .messages()
      .slice(before)
      .filter(({ from }) => from === 'bot'),
  ).toEqual([])
}, 60_000)

test.concurrent('case 76: of two who take it at once one has it, and the other is told who', async ({ expect }) => {
  const opened = await desk.asks('Wael', 'Besoin d’une personne')
  const both = [desk.claire(), coordinator(desk.passerelle().slack, 'solene')]
  const heard = (who: SlackUser): boolean => who.ephemerals().some(({ text }) => text.includes('déjà suivie'))
  await Promise.all(both.map((who) => who.press('Prendre', { message: opened.root.ts })))
  await expect.poll(() => both.filter(heard).length, { timeout: patience }).toBe(1)
  const winner = both.find((who) => !heard(who))
  const card = await desk.claire().seesMessage('bretagne', /Wael[\s\S]*Prise par/, patience)
  expect(JSON.stringify(card.blocks)).toContain(`<@${winner?.id}>`)
}, 60_000)

test.concurrent('case 61: a first name or words that would call everybody call nobody', async () => {
  const opened = await desk.talks('<!channel>')
  opened.person.say('<!here> <@U0CLAIRE> <https://exemple.fr|Mon compte>')
  const shown = await desk.claire().seesMessage('bretagne', 'Mon compte', patience)
  expect(JSON.stringify(shown.blocks)).not.toContain('<!here>')
  expect(JSON.stringify(shown.blocks)).not.toContain('<!channel>')
}, 60_000)
