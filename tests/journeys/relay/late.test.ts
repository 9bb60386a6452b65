import { test } from 'vitest'
import { patience, relayDesk } from './desk.ts'

// Time passes in these stories: what is asked after that would wait, so each asks first.
const desk = relayDesk()
const hours = 3_600_000

test('case 75: nobody answers: the channel is reminded, then a wider one has it, then the person is told honestly', async () => {
  const { passes } = desk.passerelle()
  const opened = await desk.asks('Ana', 'Personne ne me répond')
  await passes(72 * hours)
  await desk.claire().seesMessage('bretagne', 'Toujours sans réponse', patience)
  await passes(72 * hours)
  const solene = desk.passerelle().slack.user('solene')
  await solene?.seesMessage('national', /Ana/, patience)
  await passes(72 * hours)
  await opened.person.hears('Personne n’a encore pu répondre', patience)
}, 90_000)
