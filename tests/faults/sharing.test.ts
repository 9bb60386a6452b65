import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { freshDatabase } from '#tests/kit/fresh-database.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import { openSplitter, type Splitter } from './splitter.ts'
import { openTown, type Town } from './town.ts'

interface Stage {
  readonly town: Town
  readonly splitter: Splitter
  readonly bots: readonly BotProcess[]
}

let stage: Stage | undefined
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const database = await freshDatabase()
  if (database === undefined) return
  const town = await openTown(database)
  const splitter = await openSplitter()
  closing.push(town.stop, splitter.stop)
  const webhook = { TELEGRAM_WEBHOOK_URL: splitter.url, TELEGRAM_WEBHOOK_SECRET: 'a-secret' }
  // Each program has a data folder of its own, as on two machines; the database and Redis are shared.
  const start = async (name: string): Promise<BotProcess> =>
    startBot({ ...town.environment, ...webhook, PASSERELLE_DATA: await folderIn(town, name) })
  const bots = await Promise.all(['first', 'second'].map(start))
  closing.push(...bots.map((bot) => bot.kill))
  splitter.behind = bots.map(({ port }) => port)
  stage = { town, splitter, bots }
}, 120_000)
afterAll(async () => {
  for (const close of closing.toReversed()) await close()
}, 60_000)

const commands = ['/start', '/aide', '/dossier', '/mes_donnees', '/humain', '/annuler', '/aide', '/start']

// The second kills one of the two, so the order is theirs.
describe.runIf(findPostgres())('on one PostgreSQL and one Redis', { shuffle: false }, () => {
  test('two processes given the same updates, and some twice, act once on each, and every chat hears its answers in order', {
    timeout: 120_000,
  }, async () => {
    if (!stage) throw new Error('The stage is opened by beforeAll')
    const { town, splitter } = stage
    const people = Array.from({ length: 12 }, (_, n) => town.telegram.join({ firstName: `Personne ${n}` }))
    sayAll(people, commands)
    await expect.poll(splitter.came, { timeout: 60_000 }).toBeGreaterThanOrEqual(people.length * commands.length)
    await expect.poll(() => people.every((one) => words(one).length >= words(first(people)).length), slowly).toBe(true)
    await expect.poll(() => waiting(town), slowly).toBe(0)
    for (const person of people) expect(words(person)).toEqual(words(first(people)))
    const said = words(first(people))
    expect(said.filter((text) => text.startsWith('Bonjour'))).toHaveLength(2)
    expect(said.at(-1)).toMatch(/^Bonjour/)
    const taken = await town.look(({ sql }) =>
      sql.selectFrom('seen').select('id').where('id', 'like', 'telegram:%').execute(),
    )
    expect(taken).toHaveLength(people.length * commands.length)
  })

  test('with one of them killed, the other goes on with every chat, and what it was sending is not lost', {
    timeout: 120_000,
  }, async () => {
    if (!stage) throw new Error('The stage is opened by beforeAll')
    const { town, splitter, bots } = stage
    const people = Array.from({ length: 6 }, (_, n) => town.telegram.join({ firstName: `Autre ${n}` }))
    town.telegram.faults.inject({ method: 'sendMessage', times: 6, fault: { kind: 'slow', ms: 1_500 } })
    sayAll(people, ['/start', '/aide'])
    await expect.poll(() => people.some((one) => words(one).length > 0), slowly).toBe(true)
    await bots[0]?.kill()
    splitter.behind = bots.slice(1).map(({ port }) => port)
    for (const person of people) await person.hears('Voici ce que vous pouvez faire ici', 60_000)
    for (const person of people) expect(new Set(words(person)).size).toBe(2)
    await expect.poll(() => waiting(town), slowly).toBe(0)
    expect(await bots[1]?.stop()).toBe(0)
  })
})

/** A data folder of its own; the table of communes, which takes seconds to make, is there already. */
async function folderIn(town: Town, name: string): Promise<string> {
  const around = town.environment['PASSERELLE_DATA'] ?? ''
  const folder = join(around, name)
  await mkdir(folder)
  await copyFile(join(around, 'communes.tsv'), join(folder, 'communes.tsv'))
  return folder
}

const slowly = { timeout: 60_000, interval: 200 }

/** What the bot answered; where a request stands comes from the request itself, in its own time. */
function words(person: TelegramPerson): readonly string[] {
  return person
    .messages()
    .flatMap(({ from, text }) => (from === 'bot' && !text.startsWith('Votre demande') ? [text] : []))
}

function sayAll(people: readonly TelegramPerson[], texts: readonly string[]): void {
  for (const person of people) for (const text of texts) person.say(text)
}

function first(people: readonly TelegramPerson[]): TelegramPerson {
  const [one] = people
  if (!one) throw new Error('There are people here')
  return one
}

/** Chats that still wait for words. */
async function waiting(town: Town): Promise<number> {
  const lanes = await town.look(({ sql }) =>
    sql.selectFrom('lanes').select('id').where('depth', '>', 0).where('id', 'like', 'telegram:%').execute(),
  )
  return lanes.length
}
