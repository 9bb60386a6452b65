import { expect, test } from 'vitest'
import { coordinator } from '#tests/kit/team.ts'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

test('case 3: a photo and a voice note of the same instant are in one thread, of one request', async () => {
  const { telegram, slack } = desk.passerelle()
  const person = telegram.join({ firstName: 'Ansel' })
  person.say('/humain')
  person.sendPhoto()
  person.sendVoice()
  const channel = slack.channel('national')
  const roots = (): ReturnType<typeof channel.messages> =>
    channel.messages().filter((message) => channel.textOf(message).includes('Ansel'))
  const files = (): number => roots().flatMap(({ ts }) => channel.thread(ts).flatMap((message) => message.files)).length
  await expect.poll(files, { timeout: patience }).toBe(2)
  expect(roots()).toHaveLength(1)
}, 60_000)

test('case 6: a text that the client cut in two reaches the adviser whole, in order, and nobody answers it twice', async () => {
  const opened = await desk.talks('Boris')
  const words = Array.from({ length: 1_100 }, (_, nth) => `mot${nth}`).join(' ')
  const before = opened.person.messages().length
  opened.person.say(words.slice(0, 4_096))
  opened.person.say(words.slice(4_096))
  await desk.claire().seesMessage('bretagne', 'mot1099', patience)
  const read = desk.thread(opened).join('')
  expect(read.match(/mot\d+/g)?.slice(-1)).toEqual(['mot1099'])
  expect(read).toContain('mot600')
  expect(
    opened.person
      .messages()
      .slice(before)
      .filter(({ from }) => from === 'bot'),
  ).toEqual([])
}, 60_000)

test('case 19: a burst is answered once, and a /start in the middle of it is honoured', async () => {
  const person = desk.passerelle().telegram.join({ firstName: 'Carla' })
  for (const words of ['alors j’ai perdu', 'ma carte', '/start', 'vitale', 'comment faire']) person.say(words)
  await person.hears('Cela répond à votre question', patience)
  const said = person.messages().filter(({ from }) => from === 'bot')
  expect(said.filter(({ text }) => text.includes('je suis Passerelle'))).toHaveLength(1)
  expect(said.filter(({ text }) => text.includes('Cela répond à votre question'))).toHaveLength(1)
}, 60_000)

test('case 20: a button is answered at once, however long the message that follows takes', async () => {
  const { telegram } = desk.passerelle()
  const opened = await desk.asks('Denis', 'Je veux quelqu’un')
  telegram.faults.inject({ method: 'sendMessage', chat: opened.person.id, fault: { kind: 'slow', ms: 4_000 } })
  await opened.person.press('Ne plus attendre', { timeoutMs: patience })
  expect(opened.person.last().text).not.toContain('vous n’attendez plus')
  await opened.person.hears('vous n’attendez plus', patience)
}, 60_000)

test('case 63: what comes while the root is still on its way waits for its thread', async () => {
  const { telegram, slack } = desk.passerelle()
  slack.faults.inject({ fault: 'slow', method: 'chat.postMessage', afterMs: 1_500 })
  const person = telegram.join({ firstName: 'Farid' })
  person.say('/humain')
  person.sendPhoto()
  person.sendPhoto()
  const channel = slack.channel('national')
  const root = await coordinator(slack, 'solene').seesMessage('national', 'Farid', patience)
  await expect.poll(() => channel.thread(root.ts).flatMap(({ files }) => files).length, { timeout: patience }).toBe(2)
  expect(channel.messages().filter(({ files }) => files.length > 0)).toEqual([])
}, 60_000)

test('case 71: what the assistant still had to say when an adviser answered is never said', async () => {
  const { telegram } = desk.passerelle()
  const opened = await desk.asks('Gina', 'Je voudrais parler à quelqu’un')
  opened.person.say('j’ai perdu ma carte vitale comment faire')
  telegram.faults.inject({ method: 'sendMessage', chat: opened.person.id, fault: { kind: '429', retryAfter: 6 } })
  await expect.poll(() => telegram.calls().some(({ fault }) => fault === '429'), { timeout: patience }).toBe(true)
  await desk.writes(opened, '!! Je vous réponds moi-même')
  await opened.person.hears('Je vous réponds moi-même', 25_000)
  expect(opened.person.messages().some(({ text }) => text.includes('Cela répond à votre question'))).toBe(false)
}, 90_000)
