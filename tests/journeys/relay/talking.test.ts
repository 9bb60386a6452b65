import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import type { SlackMessage } from '#bot/sandbox/slack/types.ts'
import { type Passerelle, startPasserelle } from '#tests/kit/passerelle.ts'
import { coordinator } from '#tests/kit/team.ts'

let started: Passerelle | undefined

beforeAll(async () => {
  started = await startPasserelle()
}, 60_000)
afterAll(() => started?.stop())

function passerelle(): Passerelle {
  if (!started) throw new Error('Passerelle is there only while tests run')
  return started
}

const patience = 15_000

/** Someone of Rennes who asked for a human, and the root of their request's thread. */
async function asker(firstName: string, words: string): Promise<{ person: TelegramPerson; root: SlackMessage }> {
  const person = passerelle().telegram.join({ firstName })
  person.say('/humain')
  await person.hears('Quelle est votre question', patience)
  person.say(words)
  await person.hears('Dans quelle commune', patience)
  person.say('35000')
  await person.hears('Merci : Rennes', patience)
  const claire = coordinator(passerelle().slack, 'claire')
  return { person, root: await claire.seesMessage('bretagne', firstName, patience) }
}

test('a citizen asks for a human, is answered from the thread, answers back, and says that it is solved', async () => {
  const { slack } = passerelle()
  const claire = coordinator(slack, 'claire')
  const { person: nadia, root } = await asker('Nadia', 'Je n’arrive pas à ouvrir mon espace, qui peut m’aider ?')

  await claire.press('Prendre', { ts: root.ts })
  await nadia.hears('Claire Guéguen prend votre demande', patience)

  await claire.say('bretagne', 'on en parle entre nous', { thread: root.ts })
  await claire.say('bretagne', '!! Bonjour *Nadia*, quel site ouvrez-vous ?', { thread: root.ts })
  const heard = await nadia.hears('quel site ouvrez-vous', patience)
  expect(heard.text).not.toContain('!!')
  expect(nadia.messages().some(({ text }) => text.includes('entre nous'))).toBe(false)
  await claire.seesMessage('bretagne', 'Remis à la personne', patience)

  nadia.say('celui des impots, et je vois une page blanche')
  await claire.seesMessage('bretagne', /celui des impots/, patience)

  await claire.press('Résoudre', { ts: root.ts })
  await nadia.hears('C’est résolu', patience)
  await nadia.press('Oui, merci')
  await nadia.hears('Comment s’est passée', patience)
  await nadia.press('5 ⭐')
  await nadia.hears('Un mot à ajouter', patience)
  nadia.say('très gentille')
  await nadia.hears('Merci beaucoup', patience)
  await claire.seesMessage('bretagne', /★★★★★[\s\S]*très gentille/, patience)
}, 60_000)
