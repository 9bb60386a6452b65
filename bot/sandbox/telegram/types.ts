import type { BotCommand, MessageEntity } from 'grammy/types'
import type { TelegramFault, TelegramFaults } from './fault-rule.ts'

/** A Telegram with one bot and the people who talk to it, served over HTTP as the Bot API. */
export interface TelegramEmulator {
  /** The API root to give the bot, `http://127.0.0.1:PORT`. */
  readonly url: string
  /** The bot's user name, without @. */
  readonly botName: string
  readonly faults: TelegramFaults
  /** The id of the newest update made; 0 before the first. */
  readonly lastUpdateId: number
  /** A new person with an account; the same `id` again gives the person already there. */
  readonly join: (spec: PersonSpec) => TelegramPerson
  readonly people: () => readonly TelegramPerson[]
  /** A new group to which someone has just added the bot. */
  readonly group: (title: string, by?: TelegramPerson) => TelegramGroup
  readonly groups: () => readonly TelegramGroup[]
  /** Every call of the bot but getUpdates, oldest first; only the last 20,000 are kept. */
  readonly calls: () => readonly TelegramCall[]
  /** Calls `listener` at any change; gives back what stops it. */
  readonly watch: (listener: () => void) => () => void
  /** What an empty chat shows, as set by setMyDescription; empty before. */
  readonly description: () => string
  /** The commands menu, as set by setMyCommands. */
  readonly commands: () => readonly BotCommand[]
  /** Sends an update of the past once more, as the platform does after a lost acknowledgement. Throws when unknown. */
  readonly redeliver: (updateId: number) => void
  /** All people, messages, files and waiting updates as JSON, for `saved`. */
  readonly snapshot: () => string
  readonly stop: () => Promise<void>
}

export interface PersonSpec {
  readonly id?: number
  readonly firstName: string
  readonly lastName?: string
  readonly username?: string
  /** With country code, e.g. `+33612345678`; made up when absent. */
  readonly phone?: string
  /** IETF tag, `fr` by default. */
  readonly language?: string
}

/** One person's telephone: what they do, and what they see of their private chat with the bot. */
export interface TelegramPerson {
  readonly id: number
  readonly firstName: string
  readonly lastName: string | undefined
  readonly username: string | undefined
  readonly phone: string
  readonly blocked: boolean
  /** Sends a text and gives the id of the message. Throws when the person has blocked the bot. */
  readonly say: (text: string, answering?: Answering) => number
  /**
   * Presses the inline button with this label on the newest message that has one; gives the text of the bot's
   * answer, '' when it has none. Throws at once, with what could be pressed, when there is no such button;
   * rejects when the bot does not answer in time (harmless when not awaited).
   */
  readonly press: (label: string | RegExp, options?: PressOptions) => Promise<string>
  /** Presses a button by its data on one message, shown there (any more) or not: old buttons, double presses. */
  readonly pressOn: (messageId: number, data: string, options?: PressOptions) => Promise<string>
  /** Taps a key of the reply keyboard: says it, or shares the contact or the location it asks for. */
  readonly tap: (label: string | RegExp, place?: { readonly lat: number; readonly lon: number }) => number
  /** The person's own contact, or another number as someone else's. */
  readonly shareContact: (phone?: string) => number
  readonly shareLocation: (lat: number, lon: number) => number
  readonly sendDocument: (
    bytes: Uint8Array,
    name: string,
    mime: string,
    caption?: string,
    answering?: Answering,
  ) => number
  readonly sendPhoto: (bytes?: Uint8Array, caption?: string, answering?: Answering) => number
  /** Two to ten pictures sent together, the caption under the first; gives the ids of their messages. */
  readonly sendAlbum: (pictures: readonly Uint8Array[], caption?: string, answering?: Answering) => readonly number[]
  readonly sendMedia: (kind: MediaFileKind, file: SentFile, caption?: string) => number
  readonly sendVoice: (bytes?: Uint8Array, seconds?: number) => number
  readonly sendOther: (kind: OtherKind) => number
  /** Writes a text anew, or the caption of what has one; '' takes a caption away. */
  readonly edit: (messageId: number, text: string) => void
  readonly block: () => void
  readonly unblock: () => void
  /** The chat as the person sees it, oldest first; what was deleted stays in, marked. */
  readonly messages: () => readonly ChatMessageView[]
  /** The newest message of the bot that is not deleted; throws when there is none. */
  readonly last: () => ChatMessageView
  /** The reply keyboard now under the chat, or undefined. */
  readonly keyboard: () => readonly (readonly ReplyKeyView[])[] | undefined
  /** What the bot shows it is doing now ("typing"), or undefined. */
  readonly activity: () => string | undefined
  /**
   * Waits for a message of the bot, new or edited, that matches (a string: contains) and is newer than the last one
   * heard, and gives it as it then was. Rejects after `timeoutMs` (5,000) saying what was seen instead.
   */
  readonly hears: (expected: string | RegExp, timeoutMs?: number) => Promise<ChatMessageView>
}

/** A group where the bot is, or was. */
export interface TelegramGroup {
  readonly id: number
  readonly title: string
  readonly hasBot: () => boolean
  readonly say: (person: TelegramPerson, text: string) => number
  /** Removes the bot, as an administrator does. */
  readonly kick: () => void
  readonly messages: () => readonly ChatMessageView[]
  readonly hears: (expected: string | RegExp, timeoutMs?: number) => Promise<ChatMessageView>
}

/** `timeoutMs`: how long to wait for answerCallbackQuery; 5,000 by default. */
export type PressOptions = { readonly timeoutMs?: number }

/** The message that one answers, and the part of its words that is quoted, when one was chosen. */
export interface Answering {
  readonly replyTo: number
  readonly quote?: string
}

export type MediaFileKind = 'video' | 'audio' | 'animation' | 'video_note' | 'sticker'

export interface SentFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly mime: string
}

/** Messages the bot can receive beside text, contact, location, document, photo and voice. */
export type OtherKind = MediaFileKind | 'dice' | 'poll' | 'venue'

/** A message as it is shown. `at` and `editedAt` are in milliseconds since 1970. */
export interface ChatMessageView {
  readonly id: number
  readonly from: 'bot' | 'person'
  /** Name of the sender, for groups and the page. */
  readonly sender: string
  /** The text, or the caption; '' when there is none. */
  readonly text: string
  /** With UTF-16 offsets into `text`. */
  readonly entities: readonly MessageEntity[]
  readonly buttons: readonly (readonly InlineButtonView[])[]
  /** The keyboard that came with this message; 'removed' when it took one away. */
  readonly replyKeyboard: readonly (readonly ReplyKeyView[])[] | 'removed' | undefined
  /** The file of a document, photo, voice message and so on. */
  readonly document: ChatFileView | undefined
  readonly location: { readonly lat: number; readonly lon: number } | undefined
  readonly contact: { readonly phone: string; readonly firstName: string } | undefined
  readonly reactions: readonly string[]
  /** Messages of one album share it. */
  readonly album: string | undefined
  /** The message that this one answers, and the part of it that was chosen. */
  readonly replyTo: number | undefined
  readonly quote: string | undefined
  /** What a sticker, dice, poll… shows. */
  readonly other: string | undefined
  readonly edited: boolean
  readonly deleted: boolean
  readonly at: number
  readonly editedAt: number | undefined
}

export interface InlineButtonView {
  readonly label: string
  readonly data: string | undefined
  readonly url: string | undefined
}

export interface ReplyKeyView {
  readonly label: string
  readonly asks: 'contact' | 'location' | undefined
}

export interface ChatFileView {
  readonly kind: 'document' | 'photo' | 'voice' | MediaFileKind
  readonly fileId: string
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** One call of the bot. Files in `payload` are shown as `{ name, size }`. */
export interface TelegramCall {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970. */
  readonly at: number
  /** Whether it took effect, told to the bot or not. */
  readonly accepted: boolean
  readonly refusal: string | undefined
  /** The fault it met, if any. */
  readonly fault: TelegramFault['kind'] | undefined
}
