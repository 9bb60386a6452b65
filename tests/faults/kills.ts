import { leaseLife } from '#bot/worker/lease.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { type BotProcess, startBot } from './bot-process.ts'
import { steps, travel } from './journey.ts'
import type { Town } from './town.ts'

/** What became of a journey under kills. */
export interface Toll {
  readonly kills: number
  /** Words of the assistant that arrived twice; only where the record says that no one knew. */
  readonly repeats: number
}

/**
 * One journey during which the program is killed (kill -9) and started again `kills` times, at steps and moments drawn
 * from `seed`. Checks that it comes to its end, that nothing was said twice but what may be, and nothing in Slack.
 */
export async function survive(town: Town, kills: number, seed: number): Promise<Toll> {
  const random = mulberry(seed)
  const fatal = new Set(shuffled(steps, random).slice(0, kills))
  let bot: BotProcess = await startBot(town.environment)
  const meanwhile = async (step: number): Promise<void> => {
    if (!fatal.has(step)) return
    await sleep(random() * longestStep)
    await bot.kill()
    bot = await startBot(town.environment)
  }
  try {
    const { person, ref, asked } = await travel(town, meanwhile)
    expect(await bot.stop(), 'it stops when asked').toBe(0)
    expect(doubledInSlack(town)).toEqual([])
    expect(cards(town, ref)).toBe(1)
    const repeated = doubles(person.messages().flatMap(({ from, text }) => (from === 'bot' ? [text] : [])))
    const questions = repeated.filter((text) => text.includes('vous pose une question'))
    expect(questions.length, 'a human is never repeated but by themselves').toBeLessThan(Math.max(1, asked))
    const repeats = repeated.length - questions.length
    const doubtful = await doubtfulWords(town, person.id)
    expect(repeats, 'only what may have been lost is said again').toBeLessThanOrEqual(doubtful.length)
    // What a killed process was doing is finished once its lease is over, by the next one if need be.
    for (let times = 0; times < mostTimes && (await leftOver(town)).length > 0; times += 1) {
      bot = await startBot(town.environment)
      await sleep(leaseLife + 2_000)
      await bot.stop()
    }
    expect(await leftOver(town)).toEqual([])
    return { kills, repeats }
  } finally {
    await bot.kill()
  }
}

/** A busy machine needs more than one, for what waits its turn. */
const mostTimes = 3

/** Milliseconds: most steps are over by then, so that a kill falls before, in the middle or after. */
const longestStep = 250

/** Texts that came again. */
function doubles(texts: readonly string[]): readonly string[] {
  return texts.filter((text, n) => texts.indexOf(text) !== n)
}

/** Keys of the outbox that two messages of the app carry, and words said twice in one thread. */
function doubledInSlack({ slack }: Town): readonly string[] {
  const messages = slack.channels().flatMap((room) => room.messages().flatMap((root) => [root, ...root.replies]))
  const ours = messages.filter(({ fromBot, deleted }) => fromBot && !deleted)
  return doubles(ours.flatMap(({ metadata }) => (metadata ? [String(metadata.event_payload['key'])] : [])))
}

function cards({ slack }: Town, ref: string): number {
  const room = slack.channel('bretagne')
  return room.messages().filter((message) => room.textOf(message).includes(ref)).length
}

/** Effects of this chat's lane that may have been sent before they were sent again. */
async function doubtfulWords(town: Town, chat: number): Promise<readonly number[]> {
  const rows = await town.look(({ sql }) =>
    sql
      .selectFrom('outbox')
      .select('unknowns')
      .where('lane', '=', `telegram:chat:${chat}`)
      .where('unknowns', '>', 0)
      .execute(),
  )
  return rows.map(({ unknowns }) => unknowns)
}

/** Whatever did not come to its end, reminders apart. */
async function leftOver(town: Town): Promise<readonly object[]> {
  return await town.look(({ sql }) =>
    sql
      .selectFrom('outbox')
      .select(['lane', 'status', 'code'])
      .where('status', 'in', ['pending', 'sending', 'refused'])
      .where('lane', 'not like', 'remind:%')
      .execute(),
  )
}

function shuffled(count: number, random: () => number): readonly number[] {
  return Array.from({ length: count }, (_, n) => ({ n, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ n }) => n)
}

/** A small seeded generator, 0 to 1. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
