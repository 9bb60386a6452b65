import { randomUUID } from 'node:crypto'
import type { Context, ResponseTarget } from '../context.ts'
import type { Json } from '../json.ts'
import { isJson, parsed, textAt } from '../json.ts'
import { newTs } from '../workspace/ids.ts'
import { addPost, editPost, removePost } from '../workspace/posts.ts'
import { messageBlocksOf } from './chat.ts'
import { SlackFailure } from './failure.ts'
import type { SlackBlock } from '../types.ts'
import type { HttpAnswer } from './server.ts'

/** Late answers to gestures: each address takes 5 answers in 30 minutes. */
export interface ResponseUrls {
  readonly give: (target: ResponseTarget) => string
  readonly answer: (ticket: string, body: string) => HttpAnswer
}

const lifeMs = 30 * 60_000
const uses = 5

export function createResponseUrls(context: () => Context): ResponseUrls {
  const given = new Map<string, { readonly target: ResponseTarget; readonly at: number; left: number }>()
  return {
    give(target) {
      for (const [old, { at }] of given) if (context().now() - at > 2 * lifeMs) given.delete(old)
      const ticket = randomUUID()
      given.set(ticket, { target, at: context().now(), left: uses })
      return `${context().origin()}/response/${ticket}`
    },
    answer(ticket, body) {
      const found = given.get(ticket)
      if (!found) return refusal(404, 'no_service')
      if (context().now() - found.at > lifeMs) return refusal(404, 'expired_url')
      if (found.left <= 0) return refusal(404, 'used_url')
      found.left -= 1
      const json = parsed(body)
      if (!isJson(json)) return refusal(400, 'invalid_payload')
      return accept(context(), found.target, json)
    },
  }
}

/** Applies an answer given late, or with the acknowledgement of a command. Throws SlackFailure for bad blocks. */
export function applyResponse(context: Context, target: ResponseTarget, answer: Json): void {
  if (answer['delete_original'] === true) {
    change(context, target, undefined)
    return
  }
  const words = wordsOf(context, answer)
  if (answer['replace_original'] === true) change(context, target, words)
  else if (answer['response_type'] === 'in_channel') publish(context, target, words, answer)
  else whisper(context, target, words, answer)
}

function wordsOf(context: Context, answer: Json): Words {
  const blocks = messageBlocksOf(context, answer['blocks']) ?? []
  const text = textAt(answer, 'text') ?? ''
  if (text === '' && blocks.length === 0) throw new SlackFailure('no_text')
  return { text, blocks }
}

function publish(context: Context, target: ResponseTarget, words: Words, answer: Json): void {
  const room = context.world.rooms.get(target.channel)
  const thread = textAt(answer, 'thread_ts')
  if (room) addPost(context, room, { user: context.world.app.user, ...words, ...(thread && { thread }) })
}

function accept(context: Context, target: ResponseTarget, answer: Json): HttpAnswer {
  try {
    applyResponse(context, target, answer)
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' }
  } catch (error) {
    if (error instanceof SlackFailure) return refusal(400, error.code)
    throw error
  }
}

interface Words {
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

function whisper(context: Context, target: ResponseTarget, words: Words, answer: Json): void {
  const { channel, user } = target
  const threadTs = textAt(answer, 'thread_ts') ?? target.threadTs ?? null
  context.world.whispers.push({ ts: newTs(context.world, context.now()), channel, user, ...words, threadTs })
  context.changed({ what: 'ephemeral', channel, user })
}

/** Replaces (or, without words, deletes) the message that the gesture was made on. */
function change(context: Context, target: ResponseTarget, words: Words | undefined): void {
  const { world } = context
  if (target.ephemeral) {
    const index = world.whispers.findIndex((one) => one.ts === target.ephemeral && one.user === target.user)
    const found = world.whispers[index]
    if (found && words) Object.assign(found, words)
    else if (found) world.whispers.splice(index, 1)
    context.changed({ what: 'ephemeral', channel: target.channel, user: target.user })
    return
  }
  const room = world.rooms.get(target.channel)
  const post = room?.messages.find((one) => one.ts === target.message)
  if (!room || !post) return
  if (words) editPost(context, room, post, words)
  else removePost(context, room, post)
}

function refusal(status: number, error: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ ok: false, error }),
  }
}
