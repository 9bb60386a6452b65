import { checkMessageBlocks } from '../blocks/check.ts'
import { named } from '../blocks/check.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { isJson, textAt } from '../json.ts'
import type { SlackBlock, SlackMetadata } from '../types.ts'
import { newId, newTs } from '../workspace/ids.ts'
import { messageJson } from '../workspace/message-json.ts'
import { addPost, editPost, removePost } from '../workspace/posts.ts'
import { directRoom } from '../workspace/rooms.ts'
import type { Room } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { explained, SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { livePost, visibleRoom, writableRoom } from './room-access.ts'

/** The chat methods. */
export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': { tier: 'special', scope: 'chat:write', run: postMessage },
  'chat.update': { tier: 50, scope: 'chat:write', run: update },
  'chat.delete': { tier: 50, scope: 'chat:write', run: remove },
  'chat.postEphemeral': { tier: 100, scope: 'chat:write', run: postEphemeral },
  'chat.getPermalink': { tier: 100, run: permalink },
}

/** Blocks of a message, checked and named; undefined when none are given. Also used by response_url. */
export function messageBlocksOf(context: Context, given: unknown): readonly SlackBlock[] | undefined {
  if (given === undefined) return undefined
  if (!Array.isArray(given)) throw new SlackFailure('invalid_blocks_format')
  const checked = checkMessageBlocks(given)
  if ('error' in checked) throw explained(checked.error, checked.messages)
  return named(checked.blocks, () => newId(context.world, 'b').toLowerCase())
}

function postMessage(args: Args, context: Context): Json {
  const room = target(context, args.need('channel'))
  const { text, blocks } = content(context, args, 40_000)
  const metadata = metadataOf(args)
  const thread = args.text('thread_ts')
  const post = addPost(context, room, {
    user: context.world.app.user,
    text,
    ...(blocks && { blocks }),
    ...(metadata && { metadata }),
    ...(thread && { thread }),
    broadcast: args.flag('reply_broadcast'),
  })
  return { channel: room.id, ts: post.ts, message: messageJson(context, room, post, { metadata: true }) }
}

/** Text alone removes the blocks; what is not given is kept. */
function update(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  const post = livePost(room, args.need('ts'))
  if (post.user !== context.world.app.user) throw new SlackFailure('cant_update_message')
  if (room.archived) throw new SlackFailure('is_archived')
  const { text, blocks } = content(context, args, 4000)
  const metadata = metadataOf(args)
  const retext = args.text('text') === undefined ? {} : { text, blocks: [] }
  editPost(context, room, post, { ...retext, ...(blocks && { blocks }), ...(metadata && { metadata }) })
  return { channel: room.id, ts: post.ts, text: post.text, message: messageJson(context, room, post) }
}

function remove(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  const post = livePost(room, args.need('ts'))
  if (post.user !== context.world.app.user) throw new SlackFailure('cant_delete_message')
  removePost(context, room, post)
  return { channel: room.id, ts: post.ts }
}

function postEphemeral(args: Args, context: Context): Json {
  const room = writableRoom(context, args.need('channel'))
  const user = args.need('user')
  if (!room.members.includes(user)) throw new SlackFailure('user_not_in_channel')
  const { text, blocks } = content(context, args, 40_000)
  const ts = newTs(context.world, context.now())
  const threadTs = args.text('thread_ts') ?? null
  context.world.whispers.push({ ts, channel: room.id, user, text, blocks: blocks ?? [], threadTs })
  context.changed({ what: 'ephemeral', channel: room.id, user })
  return { message_ts: ts }
}

function permalink(args: Args, context: Context): Json {
  const room = visibleRoom(context, args.need('channel'))
  const post = livePost(room, args.need('message_ts'))
  const thread = post.threadTs ? `?thread_ts=${post.threadTs}&cid=${room.id}` : ''
  const path = `archives/${room.id}/p${post.ts.replace('.', '')}${thread}`
  return { channel: room.id, permalink: `https://${context.world.team.domain}.slack.com/${path}` }
}

function target(context: Context, channel: string): Room {
  const person = context.world.people.get(channel)
  return person && !person.bot ? directRoom(context, person.id) : writableRoom(context, channel)
}

function content(
  context: Context,
  args: Args,
  limit: number,
): { readonly text: string; readonly blocks: readonly SlackBlock[] | undefined } {
  const text = args.text('text') ?? ''
  const blocks = messageBlocksOf(context, args.json('blocks', 'invalid_blocks_format'))
  if (text.length > limit) throw new SlackFailure('msg_too_long')
  if (text === '' && !blocks?.length) throw new SlackFailure('no_text')
  return { text, blocks }
}

function metadataOf(args: Args): SlackMetadata | undefined {
  const given = args.json('metadata', 'invalid_metadata_format')
  if (given === undefined) return undefined
  const name = isJson(given) ? textAt(given, 'event_type') : undefined
  const payload = isJson(given) ? given['event_payload'] : undefined
  if (!name || !isJson(payload)) throw new SlackFailure('invalid_metadata_format')
  return { event_type: name, event_payload: payload }
}
