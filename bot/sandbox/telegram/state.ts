import type { BotCommand, Message, Update, User } from 'grammy/types'
import type { ChatFileView, ReplyKeyView } from './types.ts'

/** Everything the emulated Telegram remembers; plain data, so that a snapshot is the whole of it. */
export interface TelegramState {
  readonly bot: BotRecord
  readonly counters: { update: number; message: number; person: number; file: number; change: number }
  readonly people: Map<number, PersonRecord>
  readonly groups: Map<number, GroupRecord>
  readonly chats: Map<number, ChatRecord>
  readonly files: Map<string, FileRecord>
  /** Ways to the bytes given by getFile, by path; they live an hour. */
  readonly links: Map<string, { readonly fileId: string; readonly at: number }>
  readonly updates: UpdatesRecord
}

export interface BotRecord {
  readonly id: number
  readonly username: string
  name: string
  description: string
  shortDescription: string
  /** By scope and language, as setMyCommands got them. */
  readonly commands: Map<string, readonly BotCommand[]>
}

export interface PersonRecord {
  readonly user: User
  readonly phone: string
  blocked: boolean
  /** Whether they ever wrote to the bot: before that it may not write first. */
  started: boolean
}

export interface GroupRecord {
  readonly id: number
  readonly title: string
  bot: 'member' | 'left' | 'kicked'
}

export interface ChatRecord {
  readonly id: number
  readonly messages: Map<number, MessageRecord>
  keyboard: readonly (readonly ReplyKeyView[])[] | undefined
  keyboardOnce: boolean
  /** The chat action shown, until `until` (ms). */
  activity: { readonly action: string; readonly until: number } | undefined
}

export interface MessageRecord {
  readonly at: number
  wire: Message & Update.NonChannel
  deleted: boolean
  editedAt: number | undefined
  /** Grows with every message and edit, in all chats. */
  change: number
  readonly keyboard: readonly (readonly ReplyKeyView[])[] | 'removed' | undefined
  readonly replyTo: number | undefined
  reactions: readonly string[]
}

export interface FileRecord extends ChatFileView {
  readonly uniqueId: string
}

export interface UpdatesRecord {
  /** Kept until confirmed, oldest first; `again` marks a redelivery. */
  pending: PendingUpdate[]
  /** The newest 2,000, for redelivery. */
  past: PendingUpdate[]
  allowed: readonly string[]
  webhook: WebhookRecord | undefined
}

export interface PendingUpdate {
  readonly update: Update
  readonly chat: number
  /** When it happened (ms). */
  readonly at: number
  readonly again: boolean
}

export interface WebhookRecord {
  readonly url: string
  readonly secret: string
  readonly maxConnections: number
  lastError: { readonly date: number; readonly message: string } | undefined
}

const startOfPeople = 5_100_000_000

/** A Telegram with a bot and nobody else; the bot's id is the number before `:` in its token. */
export function newState(token: string): TelegramState {
  const id = Number.parseInt(token, 10) || 7_000_000_001
  return {
    bot: {
      id,
      username: 'passerelle_bot',
      name: 'Passerelle',
      description: '',
      shortDescription: '',
      commands: new Map(),
    },
    counters: {
      update: 100_000_000 + Math.floor(Math.random() * 800_000_000),
      message: 0,
      person: startOfPeople,
      file: 0,
      change: 0,
    },
    people: new Map(),
    groups: new Map(),
    chats: new Map(),
    files: new Map(),
    links: new Map(),
    updates: { pending: [], past: [], allowed: [], webhook: undefined },
  }
}

/** The chat with this person or group, made when first used. */
export function chatOf(state: TelegramState, id: number): ChatRecord {
  const known = state.chats.get(id)
  if (known) return known
  const chat: ChatRecord = { id, messages: new Map(), keyboard: undefined, keyboardOnce: false, activity: undefined }
  state.chats.set(id, chat)
  return chat
}
