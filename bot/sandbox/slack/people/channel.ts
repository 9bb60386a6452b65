import { readImage } from '../../read-image.ts'
import { readable, wordsOf } from '../blocks/words.ts'
import type { Context } from '../context.ts'
import type { SlackBlock, SlackChannel, SlackFile, SlackMessage } from '../types.ts'
import { removePost } from '../workspace/posts.ts'
import type { Post, Room, World } from '../workspace/world.ts'

/** A channel as tests and the page see it, always up to date. */
export function createChannel(context: Context, room: Room): SlackChannel {
  const { world } = context
  return {
    id: room.id,
    name: room.name,
    private: room.private,
    direct: room.direct !== null,
    get archived() {
      return room.archived
    },
    get members() {
      return [...room.members]
    },
    messages: () =>
      room.messages.filter((post) => post.threadTs === null).map((post) => seenMessage(world, room, post)),
    thread: (ts) =>
      room.messages
        .filter((post) => post.ts === ts || post.threadTs === ts)
        .map((post) => seenMessage(world, room, post)),
    textOf: (message) => visibleWords(world, message.blocks, message.text, message.files),
    archive: () => archive(context, room, true),
    unarchive: () => archive(context, room, false),
    remove(ts) {
      const post = room.messages.find((one) => one.ts === ts && !one.deleted)
      if (!post) throw new Error(`no message ${ts} in ${room.name}`)
      removePost(context, room, post)
    },
  }
}

function archive(context: Context, room: Room, archived: boolean): void {
  room.archived = archived
  context.changed({ what: 'channel', channel: room.id })
}

/** A message with its replies, as seen. */
export function seenMessage(world: World, room: Room, post: Post): SlackMessage {
  const author = world.people.get(post.user)
  const replies = post.threadTs ? [] : room.messages.filter((other) => other.threadTs === post.ts)
  return {
    ts: post.ts,
    channel: room.id,
    user: post.user,
    fromBot: post.user === world.app.user,
    ...(author?.app && { otherApp: author.name }),
    text: post.text,
    blocks: post.blocks,
    ...(post.metadata && { metadata: post.metadata }),
    ...(post.edited && { edited: post.edited }),
    ...(post.threadTs && { threadTs: post.threadTs }),
    ...(post.broadcast && { broadcast: true }),
    replies: replies.map((reply) => seenMessage(world, room, reply)),
    files: post.files.flatMap((id) => seenFile(world, id)),
    reactions: post.reactions.map((one) => ({ name: one.name, users: [...one.users] })),
    deleted: post.deleted,
  }
}

/** All that a reader sees: the blocks, else the text, then the names of the files. */
export function visibleWords(
  world: World,
  blocks: readonly SlackBlock[],
  text: string,
  files: readonly SlackFile[] = [],
): string {
  const words = blocks.length > 0 ? wordsOf(blocks) : readable(text)
  return [named(world, words), ...files.map((file) => file.title)].filter((line) => line !== '').join('\n')
}

/** The words of a message as kept, without its replies. */
export function postWords(world: World, post: Post): string {
  return visibleWords(
    world,
    post.blocks,
    post.text,
    post.files.flatMap((id) => seenFile(world, id)),
  )
}

function seenFile(world: World, id: string): readonly SlackFile[] {
  const file = world.files.get(id)
  if (!file) return []
  const { name, title, mimetype, size, base64 } = file
  const image =
    base64 !== null && mimetype.startsWith('image/')
      ? readImage(Buffer.from(base64.slice(0, 65_536), 'base64'))
      : undefined
  const picture = image && { width: image.width, height: image.height }
  return [{ id, name, title, mimetype, size, picture }]
}

function named(world: World, words: string): string {
  return words
    .replace(/@(U[A-Z0-9]+)/g, (mention, id: string) => {
      const person = world.people.get(id)
      return person ? `@${person.realName}` : mention
    })
    .replace(/#([CD][A-Z0-9]+)/g, (mention, id: string) => {
      const room = world.rooms.get(id)
      return room ? `#${room.name}` : mention
    })
}
