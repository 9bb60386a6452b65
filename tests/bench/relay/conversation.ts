import { setTimeout as sleep } from 'node:timers/promises'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type Chance, chanceOf } from './chance.ts'
import { codeOf } from './code.ts'
import { type Delivery, deliveryIn, markOf } from './mark.ts'
import type { StormOptions } from './options.ts'
import type { Place } from './places.ts'
import { rootWith } from './root-with.ts'
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
 * one. Gives false when one side waited in vain, and gave up.
 */
export async function converse(
  conversation: Conversation,
  witness: Witness,
  options: Pick<StormOptions, 'seed' | 'patience'> & { readonly messages: number },
): Promise<boolean> {
  const chance = chanceOf(options.seed * 100_003 + conversation.number)
  const talk: Talk = { conversation, witness, chance, patience: options.patience }
  let answered = await opens(talk)
  // Some answer without taking first.
  if (answered && conversation.number % 4 !== 0) await takes(talk)
  for (let citizen = false; answered && conversation.written.length < options.messages; citizen = !citizen) {
    const left = options.messages - conversation.written.length
    const burst = Math.min(left, 1 + Math.floor(chance() * 3))
    answered = await (citizen ? citizenWrites(talk, burst) : adviserWrites(talk, burst))
  }
  return answered
}

/** The citizen asks, the adviser takes it. */
export async function open(conversation: Conversation, witness: Witness, patience: number): Promise<void> {
  const talk: Talk = { conversation, witness, chance: chanceOf(1), patience }
  await opens(talk)
  await takes(talk)
  await conversation.person.hears('prend votre demande', patience)
}

/** The card is known by who asks: it is rewritten with the first words later, as Slack takes few rewritings a minute. */
async function opens({ conversation, patience }: Talk): Promise<boolean> {
  const { person, place } = conversation
  person.say('/humain')
  await person.hears('Quelle est votre question', patience).catch(() => undefined)
  person.say(`Je voudrais de l’aide pour mon dossier ${note(conversation, 'citizen')}`)
  for (const until = Date.now() + patience; Date.now() < until; await sleep(200)) {
    conversation.root = rootWith(place.channel, `${person.firstName} ·`)
    if (conversation.root !== undefined) return true
  }
  return false
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

async function citizenWrites({ conversation, witness, patience }: Talk, burst: number): Promise<boolean> {
  const { person, place } = conversation
  let last = ''
  for (let n = 0; n < burst; n += 1) {
    last = note(conversation, 'citizen')
    person.say(`Il y a aussi ${last} à voir ensemble`)
  }
  return (await witness.sees(place.channel, last, patience)) !== undefined
}

async function adviserWrites(talk: Talk, burst: number): Promise<boolean> {
  const { conversation, chance } = talk
  const { place, root = '' } = conversation
  let last = ''
  for (let n = 0; n < burst; n += 1) {
    if (n > 0) await sleep(1_000 + chance() * 2_000)
    last = note(conversation, 'adviser')
    await place.adviser.say(place.channel.id, `!! Voici ma réponse ${last} pour vous`, { thread: root })
  }
  return await arrives(talk, last)
}

/** Until the citizen reads it, or the thread says that they may not; false when neither came in time. */
async function arrives({ conversation, patience }: Talk, code: string): Promise<boolean> {
  const { person, place, root = '' } = conversation
  let heard: boolean | undefined
  const hearing = person.hears(code, patience).then(
    () => {
      heard = true
    },
    () => {
      heard = false
    },
  )
  while (heard === undefined && !told.has(deliveryIn(place.channel, markOf(place.channel, root, code)))) {
    await Promise.race([hearing, sleep(1_000)])
  }
  return heard !== false
}

const told: ReadonlySet<Delivery> = new Set(['failed', 'uncertain'])

function note({ number, written }: Conversation, by: Written['by']): string {
  const code = codeOf(by, number, written.filter((one) => one.by === by).length)
  written.push({ code, by, at: Date.now() })
  return code
}
