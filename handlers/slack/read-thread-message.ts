import { z } from 'zod'

/** What a person did in a thread: said, reworded or deleted a reply. `root` is the thread's first message. */
export type ThreadMessage = { readonly channel: string; readonly root: string; readonly ts: string } & (
  | {
      readonly did: 'say'
      readonly user: string
      readonly raw: string
      readonly files: readonly EventFile[]
      readonly underOurs: boolean
    }
  | { readonly did: 'edit'; readonly user: string; readonly raw: string; readonly edited: string }
  | { readonly did: 'delete' }
)

/** A file as the event gives it; from another workspace, or deleted, little more than its id. */
export type EventFile = z.infer<typeof eventFile>

/**
 * Reads a `message` event. Undefined for all that no person did to a reply: what apps and we ourselves post and change,
 * root messages, arrivals, unfurled links, and the replies that Slack sends again as changed once their root is deleted.
 */
export function readThreadMessage(event: unknown, ours: Ours): ThreadMessage | undefined {
  const read = messageEvent.safeParse(event).data
  if (read === undefined) return undefined
  switch (read.subtype) {
    case 'message_changed':
      return editIn(read.channel, read, ours)
    case 'message_deleted':
      return deletionIn(read.channel, read, ours)
    default:
      return wordsIn(read.channel, read, ours)
  }
}

/** Who we are in the workspace. */
export interface Ours {
  readonly botUserId: string
}

type MessageEvent = z.infer<typeof messageEvent>

function wordsIn(channel: string, said: MessageEvent, ours: Ours): ThreadMessage | undefined {
  const reply = replyOf(said, ours)
  if (reply === undefined) return undefined
  const files = (said.files ?? []).filter(({ mode }) => mode !== 'tombstone')
  return { did: 'say', channel, ...reply, files, underOurs: said.parent_user_id === ours.botUserId }
}

/** Only its author's own new words count: each edit of theirs has a time of its own. */
function editIn(channel: string, { message, previous_message: before }: MessageEvent, ours: Ours) {
  const edited = message?.edited?.ts
  if (message === undefined || edited === undefined || message.edited?.user !== message.user) return undefined
  if (edited === before?.edited?.ts || message.text === before?.text) return undefined
  const reply = replyOf(message, ours)
  return reply && ({ did: 'edit', channel, ...reply, edited } as const)
}

function deletionIn(channel: string, { previous_message: before }: MessageEvent, ours: Ours) {
  const reply = before && replyOf(before, ours)
  return reply && ({ did: 'delete', channel, root: reply.root, ts: reply.ts } as const)
}

interface Reply {
  readonly root: string
  readonly ts: string
  readonly user: string
  readonly raw: string
}

/** A person's message under another one. */
function replyOf(message: z.infer<typeof shown>, { botUserId }: Ours): Reply | undefined {
  const { subtype, bot_id: bot, app_id: app, user, ts, thread_ts: root, text: raw } = message
  if (bot !== undefined || app !== undefined || !human.has(subtype)) return undefined
  if (user === undefined || user === botUserId || ts === undefined) return undefined
  return root === undefined || root === ts ? undefined : { root, ts, user, raw }
}

/** What a person's message may be called; the others are Slack's own, or an app's. */
const human: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast'])

const eventFile = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  mode: z.string().nullish(),
  /** `check_file_info`: nothing else is said of it here. */
  file_access: z.string().nullish(),
})

const shown = z.object({
  subtype: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  app_id: z.string().optional(),
  ts: z.string().optional(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  text: z.string().default(''),
  files: z.array(eventFile).optional(),
  edited: z.object({ user: z.string(), ts: z.string() }).optional(),
})

const messageEvent = shown.extend({
  channel: z.string(),
  message: shown.optional(),
  previous_message: shown.optional(),
})
