import { setTimeout as sleep } from 'node:timers/promises'
import type { Desk } from './desk.ts'
import { bringsAgainFor, type Doubt, type Thread } from './doubt.ts'
import { mayPass, platformCode } from './failure.ts'
import { saidIn, type Stretch } from './read-back.ts'
import type { OwnThread } from './reads.ts'
import { slowly } from './slowly.ts'
import type { ThreadMessage } from './read-thread-message.ts'
import { idOf, tell } from './tell-thread.ts'

/** How Slack brings a message. */
export interface Brought {
  readonly doubt: Doubt
  readonly botUserId: string
  /** How often it was brought before. */
  readonly before: number
}

/**
 * What a person typed, changed or deleted in a thread goes to the actor whose thread it is; in another's thread, nothing.
 * In doubt, what was said before and never heard goes first: words keep their order although Slack brings them late. What
 * came late to a thread that Slack does not let us read now stays there: it is heard with all the rest once it does.
 * @throws when it could not be stored, under a message of ours so new that it may not be on the record yet, and when what
 * was said before is still to come: Slack will bring it again.
 */
export async function onThreadMessage(desk: Desk, message: ThreadMessage, brought: Brought): Promise<void> {
  try {
    const thread = await threadOf(desk, message)
    if (thread === undefined) return
    await slowly(desk.read, message, async () => {
      await brought.doubt.settled()
      if (brought.before > 0 && isLate(message)) brought.doubt.late(message, Number(message.ts) * 1000)
      await hear(desk, { ...message, ...thread }, brought)
    })
  } catch (cause) {
    brought.doubt.raise(message)
    throw cause
  }
}

async function hear(desk: Desk, message: ThreadMessage & OwnThread, brought: Brought): Promise<void> {
  const first = await readFirst(desk, message, brought)
  if (first === 'owed') return await desk.read.oweReading(message)
  if (first !== 'nothing') await hearAll(desk, message, first)
  if (first === 'nothing' || !first.said.some(({ ts }) => ts === message.ts)) await tell(desk, message.owner, message)
}

/**
 * A message of ours may be newer than its record, and another process may take its time over an earlier reply: both end
 * in a moment, or Slack brings this one again.
 */
async function threadOf(desk: Desk, message: ThreadMessage): Promise<OwnThread | undefined> {
  for (let waited = 0; ; waited += pause) {
    const thread = await desk.read.thread(message.channel, message.root)
    const most = waitFor(thread, message)
    if (most === 0) return thread
    if (waited >= most) throw new Error('The thread is not there yet for this reply')
    await sleep(pause)
  }
}

/** Milliseconds; 0 when there is nothing to wait for. */
function waitFor(thread: OwnThread | undefined, message: ThreadMessage): number {
  if (thread) return thread.busy ? longestBusy : 0
  return message.did === 'say' && message.underOurs && isFresh(message) ? longest : 0
}

/** Milliseconds: an event is acknowledged within three seconds. */
const longest = 1_000
const longestBusy = 2_000
const pause = 100

/**
 * In doubt, the thread as Slack has it. Where it can't be read now the reply comes again after what is still to come;
 * `owed`: it came late, or after one that was left there, and is heard by a later reading.
 */
async function readFirst(
  desk: Desk,
  message: ThreadMessage & OwnThread,
  { doubt, botUserId, before }: Brought,
): Promise<Reading | 'nothing' | 'owed'> {
  if (message.did !== 'say') return 'nothing'
  const { channel, root, readAt, lateAt, owed } = message
  const mustBeRead = owed || before >= comesAgain
  const all = await doubt.about({ channel, root, readAt, lateAt, owed }, mustBeRead)
  if (all === 'heard') return 'nothing'
  const reading =
    all === 'read' ? await tryReading(desk, { channel, root, oldest: since(readAt) }, botUserId) : 'not now'
  if (typeof reading === 'object') return reading
  if (reading === 'never') return 'nothing'
  if (mustBeRead) return 'owed'
  if (doubt.stillToCome(message)) throw new Error('What was said before it is still to come')
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
  return message.did === 'say' && Date.now() / 1000 - Number(message.ts) > 5
}

function isFresh({ root, ts }: ThreadMessage): boolean {
  return Number(ts) - Number(root) < unrecorded
}

/** How often a reply is left for Slack to bring again: at once, and after a minute. */
const comesAgain = 2
/** Milliseconds: what was heard is known for three days. */
const longAgo = 2 * 24 * 3_600_000

/** Seconds: longer than a killed process keeps its lanes. */
const unrecorded = 120
