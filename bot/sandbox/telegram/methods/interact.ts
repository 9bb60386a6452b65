import { answerCallback } from '../callbacks.ts'
import { isRecord, json, stringOf, text } from '../params.ts'
import { badRequest } from '../refusal.ts'
import { knownChat, targetMessage, writableChat } from '../targets.ts'
import type { Method } from './method.ts'

const actions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]
const emojis =
  '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  )
const longestAnswer = 200
const shown = 5_000

export const answerCallbackQuery: Method = (platform, params) => {
  const answer = text(params, 'text')
  if (answer.length > longestAnswer) throw badRequest('MESSAGE_TOO_LONG')
  answerCallback(platform.callbacks, text(params, 'callback_query_id'), answer, platform.now())
  platform.changed()
  return true
}

export const sendChatAction: Method = (platform, params) => {
  const chat = writableChat(platform, params)
  const action = text(params, 'action').toLowerCase()
  if (!actions.includes(action)) throw badRequest('wrong parameter action in request')
  chat.activity = { action, until: platform.now() + shown }
  platform.changed()
  return true
}

export const setMessageReaction: Method = (platform, params) => {
  const chat = knownChat(platform, params)
  const record = targetMessage(chat, params, 'message to react')
  const given = json(params, 'reaction', "can't parse reaction types JSON object") ?? []
  if (!Array.isArray(given)) throw badRequest('expected an Array of ReactionType')
  const values: readonly unknown[] = given
  const reactions = values.map((reaction) => (isRecord(reaction) ? stringOf(reaction['emoji']) : ''))
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  if (reactions.some((emoji) => !emojis.includes(emoji.replace('\ufe0f', '')))) throw badRequest('REACTION_INVALID')
  record.reactions = reactions
  platform.changed()
  return true
}
