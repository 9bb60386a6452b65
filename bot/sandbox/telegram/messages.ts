import { Cannot } from '../cannot.ts'
import type { Message, Update, User } from 'grammy/types'
import type { Platform } from './platform.ts'
import type { ChatRecord, MessageRecord, PersonRecord, TelegramState } from './state.ts'
import { chatOf } from './state.ts'
import type { Answering } from './types.ts'
import { answered } from './answered.ts'
import { viewOf } from './view.ts'

/** What a message holds beside its id, date, chat and sender. */
export type Content = Omit<Partial<Message>, 'message_id' | 'date' | 'chat' | 'from'>

/** Puts a new message into a chat, and lets those who listen hear it when it is the bot's. */
export function addMessage(
  platform: Platform,
  chatId: number,
  from: User,
  content: Content,
  more?: Pick<MessageRecord, 'keyboard' | 'replyTo'>,
): MessageRecord {
  const { state } = platform
  state.counters.message += 1
  const at = platform.now()
  const wire = {
    message_id: state.counters.message,
    from,
    chat: wireChat(state, chatId),
    date: seconds(at),
    ...content,
  }
  const record: MessageRecord = {
    at,
    wire,
    deleted: false,
    editedAt: undefined,
    change: 0,
    keyboard: more?.keyboard,
    replyTo: more?.replyTo,
    reactions: [],
  }
  const chat = chatOf(state, chatId)
  chat.messages.set(wire.message_id, record)
  if (from.id === state.bot.id) chat.activity = undefined
  settle(platform, chat, record)
  return record
}

/** Puts what a person sends into their chat, and tells the bot; gives the message's id. Throws when they block it. */
export function personSends(platform: Platform, record: PersonRecord, content: Content, answering?: Answering): number {
  if (record.blocked) throw new Cannot('blocked', `${record.user.first_name} has blocked the bot`)
  record.started = true
  const whole = { ...content, ...answered(chatOf(platform.state, record.user.id), answering) }
  const more = { keyboard: undefined, replyTo: answering?.replyTo }
  const { wire } = addMessage(platform, record.user.id, record.user, whole, more)
  platform.updates.push({ message: wire }, record.user.id)
  return wire.message_id
}

/** Replaces what a message holds, and says so. */
export function changeMessage(
  platform: Platform,
  chat: ChatRecord,
  record: MessageRecord,
  wire: MessageRecord['wire'],
): Message & Update.NonChannel & Update.Edited {
  record.editedAt = platform.now()
  const edited = { ...wire, edit_date: seconds(record.editedAt) }
  record.wire = edited
  settle(platform, chat, record)
  return edited
}

function settle(platform: Platform, chat: ChatRecord, record: MessageRecord): void {
  const { state } = platform
  state.counters.change += 1
  record.change = state.counters.change
  if (record.wire.from.id === state.bot.id) platform.ear.said(chat.id, record.change, viewOf(state, record))
  platform.changed()
}

/** The bot as a sender of messages. */
export function botUser(state: TelegramState): User {
  return { id: state.bot.id, is_bot: true, first_name: state.bot.name, username: state.bot.username }
}

/** A chat as it is written in messages. */
export function wireChat(state: TelegramState, id: number): Update.NonChannel['chat'] {
  const group = state.groups.get(id)
  if (group) return { id, type: 'group', title: group.title }
  const user = state.people.get(id)?.user
  return {
    id,
    type: 'private',
    first_name: user?.first_name ?? '',
    ...(user?.last_name !== undefined && { last_name: user.last_name }),
    ...(user?.username !== undefined && { username: user.username }),
  }
}

/** Dates of the Bot API count seconds. */
export function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
