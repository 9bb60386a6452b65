import type { Rich } from '#prompts/page.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { ThreadEvent } from '#workflows/relay/thread-events.ts'
import type { Desk } from './desk.ts'
import { mentionedIn, readMrkdwn } from './read-mrkdwn.ts'
import type { ThreadOwner } from './reads.ts'
import type { ThreadMessage } from './read-thread-message.ts'
import { describeFiles } from './thread-files.ts'

/** Tells the actor whose thread it is what was said, changed or deleted there. Throws when it could not be stored. */
export async function tell(desk: Desk, actor: ThreadOwner, message: ThreadMessage): Promise<void> {
  await desk.take({ id: idOf(message), actor, event: await eventOf(desk, message) })
}

/** One identity for one act, however often and under whatever name Slack tells of it. */
export function idOf(message: ThreadMessage): string {
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
