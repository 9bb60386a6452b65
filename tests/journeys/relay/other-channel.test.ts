import { test } from 'vitest'
import { coordinator } from '#tests/kit/team.ts'
import { patience, relayDesk } from './desk.ts'

// The territory's channel changes here: the other stories have theirs.
const desk = relayDesk()

test('case 55: the channel of a territory is changed: open threads go on where they were', async () => {
  const { slack } = desk.passerelle()
  const opened = await desk.talks('Edna')
  const solene = coordinator(slack, 'solene')
  const room = slack.channel('bretagne-2', { private: true, members: [solene.id, slack.botUser] })
  await solene.command('/passerelle equipe')
  await solene.press('Choisir un canal')
  await solene.choose('Quels territoires ?', ['region:53'])
  await solene.choose('Dans quel canal ?', room.id)
  await solene.submit()
  opened.person.say('vous êtes là ?')
  await desk.claire().seesMessage('bretagne', 'vous êtes là', patience)
  await desk.writes(opened, '!! Oui, ici')
  await opened.person.hears('Oui, ici', patience)
}, 60_000)
