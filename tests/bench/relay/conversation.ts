import { setTimeout as sleep } from 'node:timers/promises'
import type { SlackMessage } from '#bot/sandbox/slack/types.ts'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type Chance, chanceOf } from './chance.ts'
import { codeOf } from './code.ts'
import { type Delivery, deliveryIn, markOf } from './mark.ts'
import type { StormOptions } from './options.ts'
import type { Place } from './places.ts'
import type { Witness } from './witness.ts'

/** A citizen and an adviser, and all that they wrote, oldest first. */
export interface Conversation {
  readonly number: number
  readonly person: TelegramPerson
  readonly place: Place
  readonly written: Written[]
  /** Of its thread, once a word of the citizen was seen there. */
  root: string | undefined
}

/** Words that hold `code`, which nothing else holds. `at` in ms since 1970. */
export interface Written {
  readonly code: string
  readonly by: 'citizen' | 'adviser'
  readonly at: number
}

interface Talk {
  readonly conversation: Conversation
  readonly witness: Witness
  readonly chance: Chance
  readonly patience: number
}

/**
 * The citizen asks for a human; then each side in turn writes one to three messages, once it has read the other's last
 * one, or has waited for long enough.
 */
export async function converse(
  conversation: Conversation,
  witness: Witness,
  options: Pick<StormOptions, 'seed' | 'patience'> & { readonly messages: number },
): Promise<void> {
  const chance = chanceOf(options.seed * 100_003 + conversation.number)
  const talk: Talk = { conversation, witness, chance, patience: options.patience }
  await opens(talk)
  // Some answer without taking first.
  if (conversation.number % 4 !== 0) await takes(talk)
  for (let citizen = false; conversation.written.length < options.messages; citizen = !citizen) {
    const left = options.messages - conversation.written.length
    const burst = Math.min(left, 1 + Math.floor(chance() * 3))
    await (citizen ? citizenWrites(talk, burst) : adviserWrites(talk, burst))
  }
}

/** The citizen asks, the adviser takes it. */
export async function open(conversation: Conversation, witness: Witness, patience: number): Promise<void> {
  const talk: Talk = { conversation, witness, chance: chanceOf(1), patience }
  await opens(talk)
  await takes(talk)
}

async function opens(talk: Talk): Promise<void> {
  const { conversation, patience } = talk
  conversation.person.say('/humain')
  await conversation.person.hears('Quelle est votre question', patience).catch(() => undefined)
  const seen = await citizenWrites(talk, 1)
  conversation.root = seen?.threadTs
}

/** Pressed again as long as Slack says that it was not heard. */
async function takes({ conversation, patience }: Talk): Promise<void> {
  const { place, root } = conversation
  const until = Date.now() + patience
  while (root !== undefined && Date.now() < until) {
    const where = { channel: place.channel.id, message: root, timeoutMs: 5_000 }
    const pressed = await place.adviser.press('Prendre', where).catch(() => undefined)
    if (!pressed || pressed.acknowledged) return
    await sleep(2_000)
  }
}

async function citizenWrites(
  { conversation, witness, patience }: Talk,
  burst: number,
): Promise<SlackMessage | undefined> {
  const { person, place } = conversation
  let last = ''
  for (let n = 0; n < burst; n += 1) {
    last = note(conversation, 'citizen')
    person.say(`Il y a aussi ${last} à voir ensemble`)
  }
  return await witness.sees(place.channel, last, patience)
}

async function adviserWrites(talk: Talk, burst: number): Promise<void> {
  const { conversation, chance } = talk
  const { place, root } = conversation
  if (root === undefined) return void note(conversation, 'adviser')
  let last = ''
  for (let n = 0; n < burst; n += 1) {
    if (n > 0) await sleep(1_000 + chance() * 2_000)
    last = note(conversation, 'adviser')
    await place.adviser.say(place.channel.id, `!! Voici ma réponse ${last} pour vous`, { thread: root })
  }
  await arrives(talk, last)
}

/** Until the citizen reads it, or the thread says that they may not. */
async function arrives({ conversation, patience }: Talk, code: string): Promise<void> {
  const { person, place, root = '' } = conversation
  let waiting = true
  const end = (): void => {
    waiting = false
  }
  const heard = person.hears(code, patience).then(end, end)
  while (waiting && !told.has(deliveryIn(place.channel, markOf(place.channel, root, code)))) {
    await Promise.race([heard, sleep(1_000)])
  }
}

const told: ReadonlySet<Delivery> = new Set(['failed', 'uncertain'])

function note({ number, written }: Conversation, by: Written['by']): string {
  const code = codeOf(by, number, written.filter((one) => one.by === by).length)
  written.push({ code, by, at: Date.now() })
  return code
}
