import { Cannot } from '../../cannot.ts'
import type { Context } from '../context.ts'
import type { SlackSharing } from '../options.ts'
import type { SlackMessage, SlackUser } from '../types.ts'
import { newFile } from '../workspace/files.ts'
import { addPost, editPost, removePost } from '../workspace/posts.ts'
import { react } from '../workspace/reactions.ts'
import { enterRoom, findRoom, leaveRoom } from '../workspace/rooms.ts'
import type { Post, Room, World } from '../workspace/world.ts'
import { seenMessage } from './channel.ts'

type Writing = Pick<
  SlackUser,
  'say' | 'edit' | 'delete' | 'react' | 'upload' | 'share' | 'download' | 'leave' | 'enter'
>

/** What a person writes in channels. */
export function createWriting(context: Context, user: string): Writing {
  const { world } = context
  return {
    async say(channel, text, options = {}) {
      const room = ownRoom(world, user, channel)
      const thread = options.thread && { thread: options.thread, broadcast: options.broadcast === true }
      return seenMessage(world, room, addPost(context, room, { user, text: typedText(world, text), ...thread }))
    },
    async edit(channel, ts, text) {
      const { room, post } = ownPost(world, user, channel, ts)
      editPost(context, room, post, { text: typedText(world, text) })
    },
    async delete(channel, ts) {
      const { room, post } = ownPost(world, user, channel, ts)
      removePost(context, room, post)
    },
    async react(channel, ts, name) {
      const room = ownRoom(world, user, channel)
      react(context, room, livePost(room, ts), user, name)
    },
    upload: async (channel, bytes, name, options = {}) => share(context, user, channel, [{ name, bytes }], options),
    share: async (channel, files, options = {}) => share(context, user, channel, files, options),
    download(id) {
      const file = world.files.get(id)
      const seen = file?.shares.some(({ channel }) => world.rooms.get(channel)?.members.includes(user))
      if (!(seen && file?.base64)) throw new Error(`no file ${id} that this person can read`)
      return new Uint8Array(Buffer.from(file.base64, 'base64'))
    },
    async leave(channel) {
      leaveRoom(context, ownRoom(world, user, channel), user)
    },
    async enter(channel) {
      const room = findRoom(world, channel)
      if (!room) throw new Error(`no channel ${channel}`)
      enterRoom(context, room, user)
    },
  }
}

function share(
  context: Context,
  user: string,
  channel: string,
  given: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { thread, caption = '', broadcast = false, foreign = false }: SlackSharing,
): SlackMessage {
  const { world } = context
  const room = ownRoom(world, user, channel)
  const files = given.map(({ name, bytes }) => {
    const file = newFile(context, user, name, bytes.length, foreign)
    file.base64 = Buffer.from(bytes).toString('base64')
    return file.id
  })
  const text = typedText(world, caption)
  const post = addPost(context, room, { user, text, files, ...(thread && { thread, broadcast }) })
  return seenMessage(world, room, post)
}

/** What Slack makes of typed words: escapes, mentions of people, channels and addresses. */
export function typedText(world: World, typed: string): string {
  const kept = /(<[@#!][^>]+>|https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g
  return typed
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? linked(part) : mentioned(world, escaped(part))))
    .join('')
}

function linked(part: string): string {
  if (part.startsWith('<')) return part
  return part.startsWith('http') ? `<${escaped(part)}>` : `<mailto:${part}|${part}>`
}

function mentioned(world: World, text: string): string {
  return text.replace(/(^|\s)@([\w.-]+)/g, (whole, before: string, name: string) => {
    const person = [...world.people.values()].find((one) => one.name === name)
    return person ? `${before}<@${person.id}>` : whole
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function ownRoom(world: World, user: string, channel: string): Room {
  const room = findRoom(world, channel)
  if (!room?.members.includes(user))
    throw new Cannot('not-a-member', `${world.people.get(user)?.name} is not in ${channel}`)
  if (room.archived) throw new Cannot('archived', `${channel} is archived`)
  return room
}

function ownPost(
  world: World,
  user: string,
  channel: string,
  ts: string,
): { readonly room: Room; readonly post: Post } {
  const room = ownRoom(world, user, channel)
  const post = livePost(room, ts)
  if (post.user !== user) throw new Error(`${world.people.get(user)?.name} did not write ${ts}`)
  return { room, post }
}

function livePost(room: Room, ts: string): Post {
  const post = room.messages.find((one) => one.ts === ts && !one.deleted)
  if (!post) throw new Cannot('gone', `no message ${ts} in ${room.name}`)
  return post
}
