import { setTimeout as sleep } from 'node:timers/promises'
import type { Desk } from './desk.ts'
import { bringsAgainFor, type Doubt, type Thread } from './doubt.ts'
import { mayPass, platformCode } from './failure.ts'
import { saidIn, type Stretch } from './read-back.ts'
import type { OwnThread } from './reads.ts'
import type { InTurn } from './in-turn.ts'
import type { ThreadMessage } from './read-thread-message.ts'
import type { SayingSo } from './saying-so.ts'
import { idOf, tell } from './tell-thread.ts'

/** How Slack brings a message. */
export interface Bringing {
  readonly doubt: Doubt
  readonly botUserId: string
  /** How often it was brought before. */
  readonly before: number
  /** Resolves once the record says who heard before. */
  readonly said: SayingSo['said']
  /** What is heard of one thread is heard in turn. */
  readonly inTurn: InTurn
}

/**
 * What a person typed, changed or deleted in a thread goes to the actor whose thread it is; in another's thread, nothing.
 * In doubt, what was said before and never heard goes first: words keep their order although Slack brings them late. What
 * came late to a thread that Slack does not let us read now stays there: it is heard with all the rest once it does.
 * @throws when it could not be stored, under a message of ours so new that it may not be on the record yet, and when what
 * was said before is still to come: Slack will bring it again.
 */
export async function onThreadMessage(desk: Desk, message: ThreadMessage, bringing: Bringing): Promise<void> {
  const { doubt, said, before, inTurn } = bringing
  const until = performance.now() + longest
  const isNew = await noteBrought(desk, message, bringing)
  if (!(await threadOf(desk, message, until))) return
  await said()
  await doubt.settled()
  if (isNew && before > 0 && isLate(message)) doubt.late(Number(message.ts) * 1000)
  await whatCameBefore(desk, message, until)
  await inTurn(placeOf(message), async () => {
    const thread = await lookUp(desk, message)
    if (thread) await hear(desk, { ...message, ...thread }, bringing)
  })
}

/** Whoever hears what comes next must know of it at once; whether it was not brought before. */
async function noteBrought(desk: Desk, message: ThreadMessage, { doubt, inTurn }: Bringing): Promise<boolean> {
  if (message.did !== 'say') return false
  const { channel, root, ts } = message
  try {
    return await inTurn(`brought ${placeOf(message)}`, () =>
      desk.read.brought({ id: idOf(message), channel, root, ts }, mayBecomeOurs(message)),
    )
  } catch (cause) {
    doubt.raise()
    throw cause
  }
}

async function hear(desk: Desk, message: ThreadMessage & OwnThread, bringing: Bringing): Promise<void> {
  const first = await readFirst(desk, message, bringing)
  if (first === 'owed') return await desk.read.oweReading(message)
  if (first !== 'nothing') await hearAll(desk, message, first)
  if (first === 'nothing' || !first.said.some(({ ts }) => ts === message.ts)) await tell(desk, message.owner, message)
}

/** A message of ours may be newer than its record, for a moment. */
async function threadOf(desk: Desk, message: ThreadMessage, until: number): Promise<OwnThread | undefined> {
  for (;;) {
    const thread = await lookUp(desk, message)
    if (thread || !mayBecomeOurs(message)) return thread
    if (performance.now() > until) throw new Error('The thread is not there yet for this reply')
    await sleep(pause)
  }
}

/** What came before a message may be under way, here or in another process, or come again at once: for a moment. */
async function whatCameBefore(desk: Desk, message: ThreadMessage, until: number): Promise<void> {
  while (performance.now() < until) {
    const thread = await lookUp(desk, message)
    if (!thread?.missing || thread.owed) return
    await sleep(pause)
  }
}

/** Whose thread it is in, and whether something said before it, or before it was changed, is missing. */
function lookUp(desk: Desk, message: ThreadMessage): Promise<OwnThread | undefined> {
  const before = { say: message.ts, edit: message.did === 'edit' ? message.edited : undefined, delete: undefined }
  return desk.read.thread(message.channel, message.root, before[message.did])
}

/** Milliseconds: an event is acknowledged within three seconds. */
const longest = 2_000
const pause = 50

/**
 * In doubt, the thread as Slack has it. Where it can't be read now the reply comes again after what is still to come;
 * `owed`: it came late, or after one that was left there, and is heard by a later reading.
 */
async function readFirst(
  desk: Desk,
  message: ThreadMessage & OwnThread,
  { doubt, botUserId, before }: Bringing,
): Promise<Reading | 'nothing' | 'owed'> {
  if (message.did !== 'say') return message.missing ? untilItComes(before) : 'nothing'
  const { channel, root, readAt, owed } = message
  const mustBeRead = owed || before >= comesAgain
  const all = await doubt.about(message, mustBeRead)
  if (all === 'heard') return 'nothing'
  const reading =
    all === 'read' ? await tryReading(desk, { channel, root, oldest: since(readAt) }, botUserId) : 'not now'
  if (typeof reading === 'object') return reading
  if (reading === 'never') return 'nothing'
  if (mustBeRead) return 'owed'
  if (doubt.stillToCome(message)) throw new Error('What was said before it is still to come')
  return 'nothing'
}

/** What is changed may be about to come again; later on the thread will be read as it then is. */
function untilItComes(before: number): 'nothing' {
  if (before < comesAgain) throw new Error('What is changed is still to come')
  return 'nothing'
}

/** What people said in a stretch of a thread; `began`: when it was read, on the process's own clock. */
interface Reading {
  readonly said: readonly ThreadMessage[]
  readonly began: number
}

/** `never`: Slack refuses it for good, or answers what can't be read. */
async function tryReading(desk: Desk, stretch: Stretch, botUserId: string): Promise<Reading | 'not now' | 'never'> {
  const began = performance.now()
  try {
    return { said: await saidIn(desk.client, stretch, botUserId), began }
  } catch (cause) {
    const may = mayPass(cause)
    const code = platformCode(cause) ?? (may ? 'unreachable' : 'unreadable')
    desk.log('slack.thread-not-read-back', { channel: stretch.channel, code })
    return may ? 'not now' : 'never'
  }
}

/** Hears what was said and never heard, oldest first; how many messages that was. */
async function hearAll(
  desk: Desk,
  { channel, root, owner }: Thread & Pick<OwnThread, 'owner'>,
  { said, began }: Reading,
): Promise<number> {
  const heard = new Set(await desk.read.heard(said.map(idOf)))
  const unheard = said.filter((one) => !heard.has(idOf(one)))
  for (const one of unheard) await tell(desk, owner, one)
  await desk.read.noteRead({ channel, root }, performance.now() - began)
  return unheard.length
}

/**
 * Hears now what was said in a thread and never heard: Slack gives up after three times, and a time when nobody listened
 * may outlast them. Where Slack refuses it for good there is nothing to hear. Throws what else the client throws.
 */
export async function catchUp(desk: Desk, { channel, root }: Thread, botUserId: string): Promise<number> {
  const thread = await desk.read.thread(channel, root)
  if (thread === undefined) return 0
  const reading = await tryReading(desk, { channel, root, oldest: since(thread.readAt) }, botUserId)
  if (reading === 'not now') throw new Error('Slack does not let this thread be read now')
  if (reading !== 'never') return await hearAll(desk, { channel, root, owner: thread.owner }, reading)
  await desk.read.noteRead({ channel, root }, 0)
  return 0
}

/** Slack's time from which a thread is read: since all of it was heard, and no further back than what was heard is known. */
function since(readAt: number): string {
  const now = Date.now()
  return String(Math.max(Math.min(readAt, now - bringsAgainFor), now - longAgo) / 1000)
}

/** Slack brings again at once what nobody took; later only when nobody was there, or nobody could. */
function isLate(message: ThreadMessage): boolean {
  return Date.now() / 1000 - Number(message.ts) > 5
}

function mayBecomeOurs(message: ThreadMessage): boolean {
  return message.did === 'say' && message.underOurs && Number(message.ts) - Number(message.root) < unrecorded
}

/** Where what is heard of a thread takes its turn. */
export function placeOf({ channel, root }: Thread): string {
  return `${channel}/${root}`
}

/** How often a reply is left for Slack to bring again: at once, and after a minute. */
const comesAgain = 2
/** Milliseconds: what was heard is known for three days. */
const longAgo = 2 * 24 * 3_600_000

/** Seconds: longer than a killed process keeps its lanes. */
const unrecorded = 120
