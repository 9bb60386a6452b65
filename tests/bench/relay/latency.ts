import { setTimeout as sleep } from 'node:timers/promises'
import { startBot } from '#tests/faults/bot-process.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { chanceOf } from './chance.ts'
import { codeOf } from './code.ts'
import { type Conversation, open } from './conversation.ts'
import { invite } from './invite.ts'
import type { Figure, Findings } from './judge.ts'
import type { Asked } from './options.ts'
import { startPeer } from './start-peer.ts'
import { type Witness, witness } from './witness.ts'
import { openWorld, type World } from './world.ts'

const conversations = 200
const channels = 50
/** Milliseconds from one message of a conversation to the next. */
const pause = 60_000
const patience = 30_000
/** Milliseconds: at the median and at the 99th percentile. */
const aims = { median: 300, high: 1_000 }

/** Unhindered: 200 conversations, a message each every minute, from one side's hand to the other's eyes. */
export async function latency({ measured, limits }: Asked, say: (line: string) => void): Promise<Findings> {
  const peer = await measure(startPeer, { measured, limits, say, name: 'bare relay' })
  const ours = await measure(startOurs, { measured, limits, say, name: 'Passerelle' })
  const broken = (['toSlack', 'toTelegram'] as const).flatMap((way) => brokenBy(way, ours[way], ours.lost))
  const figures = (['toSlack', 'toTelegram'] as const).flatMap((way) => [
    ...compare(way, 'median', 0.5, [ours[way], peer[way]]),
    ...compare(way, '99th percentile', 0.99, [ours[way], peer[way]]),
  ])
  return { figures, broken, stories: [] }
}

interface Delays {
  readonly toSlack: readonly number[]
  readonly toTelegram: readonly number[]
  lost: number
}

type Start = (world: World, people: readonly Conversation[]) => Promise<{ readonly stop: () => Promise<unknown> }>

interface Plan {
  readonly measured: number
  readonly limits: boolean
  readonly say: (line: string) => void
  readonly name: string
}

async function measure(start: Start, { measured, limits, say, name }: Plan): Promise<Delays> {
  const world = await openWorld({ channels, limits })
  const seer = witness(world.slack)
  const people = await invite(world, conversations)
  const subject = await start(world, people)
  try {
    say(`${name}: ${conversations} conversations open`)
    await Promise.all(people.map((one) => opening(one, seer, name === 'Passerelle')))
    say(`${name}: measured for ${measured / 1000} s`)
    const delays = { toSlack: [], toTelegram: [], lost: 0 }
    await Promise.all(people.map((one) => speaks(one, seer, measured, delays)))
    return delays
  } finally {
    await subject.stop()
    seer.stop()
    await world.stop()
  }
}

async function startOurs(world: World): ReturnType<Start> {
  const bot = await startBot({ ...world.environment, PASSERELLE_DATA: await freshData() })
  world.door.behind = [bot.port]
  return bot
}

/** Each finds its thread before anything is measured; three a second, as a morning begins. */
async function opening(conversation: Conversation, seer: Witness, ours: boolean): Promise<void> {
  await sleep(conversation.number * (ours ? 300 : 20))
  if (ours) return await open(conversation, seer, 4 * patience)
  const { person, place } = conversation
  person.say(`Bonjour ${conversation.number}.`)
  const root = (): string | undefined =>
    place.channel.messages().find(({ text }) => text === `Bonjour ${conversation.number}.`)?.ts
  for (let waited = 0; waited < patience && root() === undefined; waited += 50) await sleep(50)
  conversation.root = root()
}

/** In turn the citizen and the adviser, the first at a moment of chance. */
async function speaks(conversation: Conversation, seer: Witness, during: number, delays: Writable): Promise<void> {
  const { number } = conversation
  const end = performance.now() + during
  await sleep(chanceOf(number + 1)() * pause)
  for (let nth = number; performance.now() < end; nth += 1) {
    const way: Way = nth % 2 === 0 ? 'toSlack' : 'toTelegram'
    const began = performance.now()
    const side = way === 'toSlack' ? 'citizen' : 'adviser'
    const arrived = await sends[way](conversation, codeOf(side, number, 100 + nth), seer)
    const took = performance.now() - began
    if (arrived) delays[way].push(took)
    else delays.lost += 1
    await sleep(pause - took)
  }
}

type Send = (conversation: Conversation, code: string, seer: Witness) => Promise<boolean>

const sends: Readonly<Record<Way, Send>> = {
  toSlack: async ({ person, place }, code, seer) => {
    person.say(`Il y a aussi ${code} à voir ensemble`)
    return (await seer.sees(place.channel, code, patience)) !== undefined
  },
  toTelegram: async ({ person, place, root = '' }, code) => {
    await place.adviser.say(place.channel.id, `!! Voici ma réponse ${code}`, { thread: root })
    return await person.hears(code, patience).then(
      () => true,
      () => false,
    )
  },
}

interface Writable {
  readonly toSlack: number[]
  readonly toTelegram: number[]
  lost: number
}

type Way = 'toSlack' | 'toTelegram'

const ways: Readonly<Record<Way, string>> = { toSlack: 'question to Slack', toTelegram: 'answer to Telegram' }

function compare(
  way: Way,
  name: string,
  share: number,
  [ours, peer]: readonly (readonly number[])[],
): readonly Figure[] {
  const [own, bare] = [at(ours ?? [], share), at(peer ?? [], share)]
  const aim = share === 0.5 ? aims.median : aims.high
  const seen = `${own.toFixed(0)} ms (${(own / bare).toFixed(1)} × bare relay: ${bare.toFixed(0)} ms), of ${ours?.length}`
  return [{ what: `${ways[way]}, ${name}`, seen, limit: `${aim} ms` }]
}

function brokenBy(way: Way, delays: readonly number[], lost: number): readonly string[] {
  const slow = at(delays, 0.5) >= aims.median || at(delays, 0.99) >= aims.high
  return [...(slow ? [`${ways[way]} takes longer than its aim`] : []), ...(lost > 0 ? [`${lost} did not arrive`] : [])]
}

function at(delays: readonly number[], share: number): number {
  const sorted = delays.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
