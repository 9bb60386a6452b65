import { setTimeout as sleep } from 'node:timers/promises'
import type { Rich } from '#prompts/page.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { ThreadEvent } from '#workflows/relay/thread-events.ts'
import type { Desk } from './desk.ts'
import { bringsAgainFor, type Doubt } from './doubt.ts'
import { platformCode } from './failure.ts'
import { saidIn, type Stretch } from './read-back.ts'
import { mentionedIn, readMrkdwn } from './read-mrkdwn.ts'
import type { ThreadOwner } from './reads.ts'
import type { ThreadMessage } from './read-thread-message.ts'
import { describeFiles } from './thread-files.ts'

/** How Slack brings a message. */
export interface Brought {
  readonly doubt: Doubt
  readonly botUserId: string
  /** How often it was brought before. */
  readonly before: number
}

/**
 * What a person typed, changed or deleted in a thread goes to the actor whose thread it is; in another's thread, nothing.
 * In doubt, what was said before and never heard goes first: words keep their order although Slack brings them late.
 * @throws when it could not be stored, and under a message of ours so new that it may not be on the record yet: Slack
 * will bring it again.
 */
export async function onThreadMessage(desk: Desk, message: ThreadMessage, brought: Brought): Promise<void> {
  if (brought.before > 0 && isLate(message)) brought.doubt.raise()
  try {
    await hear(desk, message, brought)
  } catch (cause) {
    brought.doubt.raise(message)
    throw cause
  }
}

async function hear(desk: Desk, message: ThreadMessage, brought: Brought): Promise<void> {
  const actor = await ownerOf(desk, message)
  if (actor === undefined) return
  await brought.doubt.settled()
  for (const earlier of await unheard(desk, message, brought)) await tell(desk, actor, earlier)
  await tell(desk, actor, message)
}

/** A message of ours may be newer than its record: that comes in a moment, or Slack brings the reply again. */
async function ownerOf(desk: Desk, message: ThreadMessage): Promise<ThreadOwner | undefined> {
  const mayCome = message.did === 'say' && message.underOurs && isFresh(message)
  for (let waited = 0; ; waited += pause) {
    const actor = await desk.read.threadOwner(message.channel, message.root)
    if (actor !== undefined || !mayCome) return actor
    if (waited >= longest) throw new Error('The thread is not on the record yet')
    await sleep(pause)
  }
}

/** Milliseconds: an event is acknowledged within three seconds. */
const longest = 1_000
const pause = 100

/** Without an answer of Slack, the message counts as it came. */
async function unheard(
  desk: Desk,
  message: ThreadMessage,
  { doubt, botUserId }: Brought,
): Promise<readonly ThreadMessage[]> {
  if (message.did !== 'say' || !(await doubt.about(message))) return []
  try {
    const oldest = String(Number(message.ts) - bringsAgainFor / 1000)
    return await unheardIn(desk, { ...message, oldest, latest: message.ts }, botUserId)
  } catch (cause) {
    desk.log('slack.thread-not-read-back', { channel: message.channel, code: platformCode(cause) ?? 'unreachable' })
    return []
  }
}

/** What was said in a stretch of a thread and never heard. */
async function unheardIn(desk: Desk, stretch: Stretch, botUserId: string): Promise<readonly ThreadMessage[]> {
  const said = await saidIn(desk.client, stretch, botUserId)
  const heard = new Set(await desk.read.heard(said.map(idOf)))
  return said.filter((one) => !heard.has(idOf(one)))
}

/**
 * Hears now what was said in a thread since then and never heard: Slack gives up after three times, and a time when
 * nobody listened may outlast them. Throws what the client throws.
 */
export async function catchUp(desk: Desk, stretch: Stretch, botUserId: string): Promise<number> {
  const actor = await desk.read.threadOwner(stretch.channel, stretch.root)
  if (actor === undefined) return 0
  const unheard = await unheardIn(desk, stretch, botUserId)
  for (const one of unheard) await tell(desk, actor, one)
  return unheard.length
}

async function tell(desk: Desk, actor: ThreadOwner, message: ThreadMessage): Promise<void> {
  await desk.take({ id: idOf(message), actor, event: await eventOf(desk, message) })
}

/** One identity for one act, however often and under whatever name Slack tells of it. */
function idOf(message: ThreadMessage): string {
  const said = `slack:message:${message.channel}:${message.ts}`
  if (message.did === 'say') return said
  return message.did === 'edit' ? `${said}:${message.edited}` : `${said}:deleted`
}

async function eventOf(desk: Desk, message: ThreadMessage): Promise<ThreadEvent> {
  const { ts } = message
  if (message.did === 'delete') return { is: 'thread.deleted', ts }
  const { user, raw } = message
  const [by, text] = await Promise.all([nameOf(desk, user), read(desk, raw)])
  if (message.did === 'edit') return { is: 'thread.edited', by, ts, raw, text }
  return { is: 'thread.said', by, ts, raw, text, files: await describeFiles(desk.client, message.files, desk.log) }
}

async function read(desk: Desk, raw: string): Promise<Rich> {
  const users = await Promise.all(mentionedIn(raw).map((id) => nameOf(desk, id)))
  return readMrkdwn(raw, new Map(users.filter(({ id, name }) => name !== id).map(({ id, name }) => [id, name])))
}

/** An event gives no handle: a name that Slack does not say is the id. */
async function nameOf(desk: Desk, id: string): Promise<SlackUser> {
  return await desk.nameOf({ id, handle: id })
}

/** Slack brings again at once what nobody took; later only when nobody was there, or nobody could. */
function isLate(message: ThreadMessage): boolean {
  return message.did === 'say' && Date.now() / 1000 - Number(message.ts) > 5
}

function isFresh({ root, ts }: ThreadMessage): boolean {
  return Number(ts) - Number(root) < unrecorded
}

/** Seconds: longer than a killed process keeps its lanes. */
const unrecorded = 120
