import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldSpaces } from '#bot/sandbox/reads-as.ts'
import type { ChatMessageView, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type BotProcess, startBot } from '../faults/bot-process.ts'
import { openTown, type Town } from '../faults/town.ts'
import { answerRightly, itemOf, rightWords } from '../kit/assessment.ts'
import { candidate } from '../kit/people.ts'
import { coordinator } from '../kit/team.ts'

let town: Town | undefined
let bot: BotProcess | undefined

beforeAll(async () => {
  town = await openTown()
  bot = await startBot(town.environment)
}, 60_000)
afterAll(async () => {
  await bot?.stop()
  await town?.stop()
})

test('an assessment in pieces: by buttons and by words, paused, killed, resumed, drawn, shared, seen in Slack, not taken again at once', async () => {
  if (!(town && bot)) throw new Error('The town is opened by beforeAll')
  const { telegram, slack, environment } = town
  const claire = coordinator(slack, 'claire')
  const { person: amina, ref } = await candidate(telegram)
  const card = await claire.seesMessage('bretagne', ref)

  amina.say('/pix')
  await amina.hears(/auto-évaluation[\s\S]*pas une certification Pix/)
  await amina.press(/Express/)
  let shown = await amina.hears('Question 1 sur 20 environ')
  for (let n = 1; n <= 6; n += 1) shown = await answerRightly(amina, shown, n % 2 === 0 ? 'words' : 'button', patience)
  const missed = itemOf(shown)
  await amina.press('Je ne sais pas')
  shown = await amina.hears(/Question 8[ ,]/, patience)

  await amina.press('Pause')
  await amina.hears('Vos 7 réponses sont gardées')
  await bot.kill()
  amina.say('je reprends')
  bot = await startBot(environment)
  shown = await amina.hears(/Question 8[ ,]/, patience)

  const end = await toTheEnd(amina, shown)
  expect(end.document).toMatchObject({ kind: 'photo' })
  expect(
    Buffer.from(end.document?.bytes ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  const words = await amina.hears('Ce que disent vos réponses', patience)
  expect(words.text).toMatch(/Information et données[\s\S]*Pour avancer/)
  await amina.hears('Voulez-vous partager ce profil ?', patience)
  expect(
    amina.messages().filter(({ text, buttons }) => text.startsWith('Question') && buttons.length > 0).length,
  ).toBeLessThan(3)

  const files = () =>
    claire
      .sees('bretagne')
      .flatMap(({ ts, replies }) => (ts === card.ts ? replies.flatMap((reply) => reply.files) : []))
  expect(files()).toEqual([])
  await amina.press('Partager')
  await amina.hears('partagé', patience)
  await claire.seesMessage('bretagne', new RegExp(`${ref}[\\s\\S]*Auto-évaluation`))
  await expect.poll(files, { timeout: patience }).toMatchObject([{ mimetype: 'image/png', picture: { width: 1080 } }])

  await amina.press('Voir les bonnes réponses')
  const right = await amina.hears('Les bonnes réponses', patience)
  expect(itemOf(right)).toBe(missed)
  for (const words of rightWords(missed)) expect(foldSpaces(right.text)).toContain(foldSpaces(words))
  amina.say('/pix')
  const menu = await amina.hears('Vous pourrez refaire l’évaluation à partir du', patience)
  expect(menu.buttons.flat().map(({ label }) => label)).not.toContain('Express, 8 minutes')
}, 180_000)

/** Milliseconds; a killed process's lease included. */
const patience = 30_000
/** Milliseconds between answers: nobody's thumbs are quicker than the flood limit. */
const pace = 600

async function toTheEnd(person: TelegramPerson, first: ChatMessageView): Promise<ChatMessageView> {
  let shown = first
  while (/^Question \d+/.test(shown.text)) {
    await sleep(pace)
    shown = await answerRightly(person, shown, 'button', patience)
  }
  return shown
}
