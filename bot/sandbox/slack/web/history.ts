import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { messageJson } from '../workspace/message-json.ts'
import type { Post } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { page } from './method.ts'
import { readableRoom } from './room-access.ts'

/** Reading messages back. */
export const history: Readonly<Record<string, Method>> = {
  'conversations.history': { tier: 50, run: channelHistory },
  'conversations.replies': { tier: 50, run: replies },
}

function channelHistory(args: Args, context: Context): Json {
  const room = readableRoom(context, args)
  const shown = room.messages.filter((post) => (post.threadTs === null || post.broadcast) && within(post, args))
  const { items, next } = page(shown.reverse(), args, 100)
  const also = { metadata: args.flag('include_all_metadata') }
  return {
    messages: items.map((post) => messageJson(context, room, post, also)),
    has_more: next !== '',
    pin_count: 0,
    response_metadata: { next_cursor: next },
  }
}

function replies(args: Args, context: Context): Json {
  const room = readableRoom(context, args)
  const asked = room.messages.find((post) => post.ts === args.need('ts'))
  if (!asked) throw new SlackFailure('thread_not_found')
  const root = asked.threadTs ?? asked.ts
  const answers = room.messages.filter((post) => post.threadTs === root && within(post, args))
  const first = room.messages.filter((post) => post.ts === root)
  const { items, next } = page([...first, ...answers], args, 1000)
  const also = { metadata: args.flag('include_all_metadata') }
  return {
    messages: items.map((post) => messageJson(context, room, post, also)),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  }
}

function within(post: Post, args: Args): boolean {
  const oldest = Number(args.text('oldest') ?? 0)
  const latest = Number(args.text('latest') ?? Number.POSITIVE_INFINITY)
  const ts = Number(post.ts)
  return args.flag('inclusive') ? ts >= oldest && ts <= latest : ts > oldest && ts < latest
}
