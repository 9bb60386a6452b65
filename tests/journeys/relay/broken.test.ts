import { expect, test } from 'vitest'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

test('case 31: to who blocked the bot nothing is sent again, and the thread says so until they write', async () => {
  const opened = await desk.talks('Ali')
  opened.person.block()
  await desk.writes(opened, '!! Êtes-vous là ?')
  await desk.claire().seesMessage('bretagne', 'a bloqué l’assistant', patience)
  opened.person.unblock()
  opened.person.say('me revoilà')
  await desk.claire().seesMessage('bretagne', 'me revoilà', patience)
  expect(opened.person.messages().some(({ text }) => text.includes('Êtes-vous là'))).toBe(false)
}, 60_000)

test('case 32: a time-out after Telegram accepted shows « peut-être envoyé », and « renvoyer » sends once more', async () => {
  const { telegram } = desk.passerelle()
  const opened = await desk.talks('Bob')
  const timeout = { kind: 'timeout-after-accept' } as const
  telegram.faults.inject({ method: 'sendMessage', chat: opened.person.id, fault: timeout })
  await desk.writes(opened, '!! rendez-vous à midi')
  const shown = await desk.claire().seesMessage('bretagne', /rendez-vous à midi[\s\S]*Peut-être envoyé/, patience)
  const read = (): number => opened.person.messages().filter(({ text }) => text.includes('à midi')).length
  expect(read()).toBe(1)
  await desk.claire().press('Renvoyer', { message: shown.ts })
  await desk.claire().seesMessage('bretagne', /rendez-vous à midi[\s\S]*Remis/, patience)
  expect(read()).toBe(2)
}, 60_000)

test('case 33: of words and two files the one that fails is shown, and only it is sent again', async () => {
  const { telegram } = desk.passerelle()
  const opened = await desk.talks('Col')
  const claire = desk.claire()
  const file = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new TextEncoder().encode(name) })
  telegram.faults.inject({
    method: 'sendDocument',
    chat: opened.person.id,
    fault: { kind: '400', description: 'Bad Request: wrong file' },
  })
  await claire.share('bretagne', [file('un.odt'), file('deux.odt')], { thread: opened.root.ts, caption: '!! Les deux' })
  const failed = await claire.seesMessage('bretagne', /\.odt[\s\S]*Non remis/, patience)
  await opened.person.hears('Les deux', patience)
  const names = (): readonly string[] =>
    opened.person.messages().flatMap(({ document }) => (document ? [document.name] : []))
  await expect.poll(() => names().length, { timeout: patience }).toBe(1)
  await claire.press('Renvoyer', { message: failed.ts })
  await expect.poll(() => [...names()].toSorted(), { timeout: patience }).toEqual(['deux.odt', 'un.odt'])
}, 60_000)

test('case 53: a root deleted in Slack is posted anew with its thread, and nothing stays in the channel by itself', async () => {
  const opened = await desk.talks('Dan')
  await desk.writes(opened, '!! Bonjour Dan')
  await opened.person.hears('Bonjour Dan', patience)
  await desk.claire().seesMessage('bretagne', 'Remis à la personne', patience)
  const channel = desk.passerelle().slack.channel('bretagne')
  channel.remove(opened.root.ts)
  opened.person.say('merci pour votre aide précieuse')
  opened.person.say('et une autre chose')
  const shown = () => channel.messages().filter((one) => !one.deleted && channel.textOf(one).includes('Dan ·'))
  const told = (): readonly string[] =>
    shown().flatMap(({ ts }) =>
      channel
        .thread(ts)
        .slice(1)
        .map((one) => channel.textOf(one)),
    )
  await expect.poll(() => told().join(), { timeout: patience }).toMatch(/Bonjour Dan.*aide précieuse.*autre chose/s)
  expect(shown()).toHaveLength(1)
  expect(channel.messages().filter((one) => /aide précieuse|autre chose/.test(channel.textOf(one)))).toEqual([])
}, 60_000)

test('case 62: a post that timed out at Slack is in the thread once', async () => {
  const { slack } = desk.passerelle()
  const opened = await desk.talks('Eve')
  slack.faults.inject({ fault: 'timeout-after-accept', method: 'chat.postMessage', afterMs: 50 })
  opened.person.say('une seule fois')
  await desk.claire().seesMessage('bretagne', 'une seule fois', patience)
  opened.person.say('puis ceci')
  await desk.claire().seesMessage('bretagne', 'puis ceci', 25_000)
  expect(desk.thread(opened).filter((line) => line.includes('une seule fois'))).toHaveLength(1)
}, 90_000)

test('cases 64 and 18: with Redis wiped and a new deployment the same thread goes on, in order', async () => {
  const { restart } = desk.passerelle()
  const opened = await desk.talks('Fox')
  await restart()
  for (const words of ['un', 'deux', 'trois']) opened.person.say(`numéro ${words}`)
  await desk.claire().seesMessage('bretagne', 'numéro trois', patience)
  const lines = desk.thread(opened).filter((line) => line.includes('numéro'))
  expect(lines.map((line) => /numéro (\w+)/.exec(line)?.[1])).toEqual(['un', 'deux', 'trois'])
  await desk.writes(opened, '!! toujours là')
  await opened.person.hears('toujours là', patience)
}, 90_000)
