import { setTimeout as sleep } from 'node:timers/promises'
import { inDoubt } from '#bot/upkeep/catch-up.ts'
import { chanceOf } from './chance.ts'
import { type Conversation, converse } from './conversation.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { invite } from './invite.ts'
import { type Findings, judge } from './judge.ts'
import type { StormOptions } from './options.ts'
import { backlog } from './record.ts'
import { endTrouble, makeTrouble } from './trouble.ts'
import { type Witness, witness } from './witness.ts'
import { openWorld, type World } from './world.ts'

/** Says how far it is. */
export type Say = (line: string) => void

/**
 * People write to each other while everything fails: both platforms within their own limits, workers killed with -9,
 * Redis away, then wiped. At the end what every human wrote is compared with what the other side has.
 */
export async function storm(options: StormOptions, say: Say): Promise<Findings> {
  const { channels, slackRetries, workers, seed, longestWait } = options
  const world = await openWorld({ channels, limits: true, slackRetries })
  const seer = witness(world.slack)
  try {
    const conversations = await invite(world, options.conversations)
    const fleet = await startFleet(world, workers)
    say(`${workers} workers, ${conversations.length} conversations in ${world.places.length} channels, seed ${seed}`)
    const began = Date.now()
    makeTrouble(world, seed, longestWait)
    const blown = await blow({ world, fleet, seer, conversations, options, say })
    await fleet.stop()
    const took = Date.now() - began
    return await judge({
      world,
      conversations,
      calls: seer.calls(),
      ...blown,
      took,
      failedStarts: fleet.failedStarts(),
    })
  } finally {
    seer.stop()
    await world.stop()
  }
}

interface Blown {
  readonly evidence: Evidence
  readonly settled: boolean
  /** Conversations in which someone waited in vain, and wrote no more. */
  readonly givenUp: number
}

interface Blowing {
  readonly world: World
  readonly fleet: Fleet
  readonly seer: Witness
  readonly conversations: readonly Conversation[]
  readonly options: StormOptions
  readonly say: Say
}

async function blow(storm: Blowing): Promise<Blown> {
  const { world, fleet, seer, conversations, options, say } = storm
  const evidence = gatherEvidence(world)
  const calm = new AbortController()
  const troubles = Promise.all([kills(storm, evidence, calm.signal), redisTrouble(storm, evidence, calm.signal)])
  const progress = setInterval(() => say(lineOf(storm, evidence)), 15_000)
  const messages = Math.round(options.messages / options.conversations)
  const chance = chanceOf(options.seed)
  const starts = conversations.map((conversation) => ({ conversation, after: chance() * options.spread }))
  const answered = await Promise.all(
    starts.map(async ({ conversation, after }) => {
      await sleep(after)
      return await converse(conversation, seer, { ...options, messages })
    }),
  )
  calm.abort()
  await troubles
  endTrouble(world)
  say(`all is written after ${evidence.kills()} kills; ${fleet.alive()} workers end what is left`)
  const settled = await calmed(world, options.settle)
  clearInterval(progress)
  evidence.stop()
  return { evidence, settled, givenUp: answered.filter((one) => !one).length }
}

/** Every few seconds one of the workers, whatever it is doing; the last one alive is mostly spared, or nothing would move. */
async function kills({ fleet, options }: Blowing, evidence: Evidence, calm: AbortSignal): Promise<void> {
  const chance = chanceOf(options.seed + 7)
  for (;;) {
    await sleep(options.killEvery * (0.5 + chance()), undefined, { signal: calm }).catch(() => undefined)
    if (calm.aborted) return
    if (fleet.alive() < 2 && chance() >= options.lastFalls) continue
    await evidence.killing()
    if (await fleet.kill(Math.floor(chance() * 100))) await evidence.killed()
  }
}

/** Away once a quarter is written, wiped once six tenths are. */
async function redisTrouble(
  { world, conversations, options, say }: Blowing,
  evidence: Evidence,
  calm: AbortSignal,
): Promise<void> {
  const share = (): number => wordsOf(conversations) / options.messages
  await until(() => share() > 0.25, calm)
  await world.redis.leave()
  say(`Redis is away for ${options.redisAway / 1000} s`)
  await sleep(options.redisAway)
  await world.redis.comeBack()
  await until(() => share() > 0.6, calm)
  await world.redis.forget()
  evidence.wiped()
  say('Redis is back, and was wiped')
}

async function until(happened: () => boolean, calm: AbortSignal): Promise<void> {
  while (!happened() && !calm.aborted) await sleep(200)
}

/** Whether everything came to its end within `patience` ms, and threads were caught up with. */
async function calmed({ database }: World, patience: number): Promise<boolean> {
  const limit = Date.now() + patience
  for (let empty = 0; empty < 2; ) {
    if (Date.now() > limit) return false
    const left = (await backlog(database.sql)) + (await inDoubt(database.sql)).length
    empty = left === 0 ? empty + 1 : 0
    await sleep(700)
  }
  return true
}

function wordsOf(conversations: readonly Conversation[]): number {
  return conversations.reduce((sum, { written }) => sum + written.length, 0)
}

function lineOf({ conversations, options, fleet }: Blowing, evidence: Evidence): string {
  const minutes = (evidence.elapsed() / 60_000).toFixed(1)
  return `${minutes} min: ${wordsOf(conversations)} of ${options.messages} written, ${evidence.kills()} kills, ${fleet.alive()} workers alive`
}
