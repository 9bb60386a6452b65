import { expect, test } from 'vitest'
import type { SlackMessage } from '#bot/sandbox/slack/types.ts'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()

/** The messages of the thread that hold files, oldest first. */
function filesIn(root: SlackMessage): readonly (readonly string[])[] {
  const channel = desk.passerelle().slack.channel('bretagne')
  return channel
    .thread(root.ts)
    .filter(({ files }) => files.length > 0)
    .map(({ files }) => files.map(({ name }) => name))
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test.concurrent('cases 4 and 5: an album of three pictures is one entry of the thread, and its caption is there once', async () => {
  const opened = await desk.talks('Ada')
  opened.person.sendAlbum([picture, picture, picture], 'Mes trois courriers')
  await expect.poll(() => filesIn(opened.root).flat().length, { timeout: patience }).toBe(3)
  expect(filesIn(opened.root)).toHaveLength(1)
  expect(desk.thread(opened).filter((line) => line.includes('Mes trois courriers'))).toHaveLength(1)
}, 60_000)

test.concurrent('cases 7 and 25: a document arrives as bytes with its name and its caption, and no link of Telegram is in Slack', async () => {
  const opened = await desk.talks('Ben')
  opened.person.sendDocument(new TextEncoder().encode('relevé'), 'releve-2026.txt', 'text/plain', 'Mon relevé')
  await expect.poll(() => filesIn(opened.root).flat().length, { timeout: patience }).toBe(1)
  expect(filesIn(opened.root)[0]?.[0]).toContain('releve-2026')
  expect(desk.thread(opened).some((line) => line.includes('Mon relevé'))).toBe(true)
  expect(JSON.stringify(desk.passerelle().slack.calls())).not.toContain('/file/bot')
}, 60_000)

test.concurrent('case 8: a picture as the very first message opens a conversation, once the person agrees', async () => {
  const person = desk.passerelle().telegram.join({ firstName: 'Cam' })
  person.sendPhoto(picture, 'Que dit ce courrier ?')
  await person.hears('Je ne sais pas encore lire une photo', patience)
  await person.press('Oui, envoyer')
  const solene = desk.passerelle().slack.user('solene')
  const root = await solene?.seesMessage('national', 'Cam', patience)
  const channel = desk.passerelle().slack.channel('national')
  await expect
    .poll(() => channel.thread(root?.ts ?? '').flatMap(({ files }) => files).length, { timeout: patience })
    .toBe(1)
}, 60_000)

test.concurrent('case 15: a file over 20 MB gets a clear sentence, and the adviser a placeholder', async () => {
  const opened = await desk.talks('Dee')
  opened.person.sendDocument(new Uint8Array(20_000_001), 'film.bin', 'application/octet-stream')
  await opened.person.hears('dépasse 20 Mo', patience)
  await desk.claire().seesMessage('bretagne', 'plus de 20 Mo', patience)
}, 60_000)

test.concurrent('case 12: what can’t be passed on is named to the adviser, and the person is told', async () => {
  const opened = await desk.talks('Eli')
  opened.person.sendOther('poll')
  await opened.person.hears('Je ne peux pas transmettre un sondage', patience)
  await desk.claire().seesMessage('bretagne', 'a envoyé un sondage', patience)
}, 60_000)

test.concurrent('cases 35 and 42: an adviser’s file whose caption bears the sign arrives with its name; without it, it stays', async () => {
  const opened = await desk.talks('Fay')
  const { ts: thread } = opened.root
  const claire = desk.claire()
  await claire.upload('bretagne', new TextEncoder().encode('interne'), 'interne.odt', { thread })
  await claire.upload('bretagne', new TextEncoder().encode('modèle'), 'courrier.odt', {
    thread,
    caption: '!! À compléter',
  })
  await opened.person.hears('À compléter', patience)
  const files = opened.person.messages().flatMap(({ document }) => (document ? [document.name] : []))
  expect(files).toEqual(['courrier.odt'])
}, 60_000)
